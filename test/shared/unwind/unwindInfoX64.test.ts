import { describe, expect, it } from 'vitest';
import { functionTableX64 } from '../../../shared/pe/functionsX64.ts';
import { readUnwindInfoX64 } from '../../../shared/pe/unwindInfoX64.ts';
import { describeX64, llvmFunctionsX64 } from './support/readobjX64.ts';
import { buildImage, hasToolchain } from './support/toolchain.ts';

describe.skipIf(!hasToolchain)('unwind data of a compiled x64 image', () => {
  it('is read as llvm-readobj reads it, function by function', () => {
    buildImage('x64', (built) => {
      const { image } = built;
      const table = functionTableX64(image);
      const ours = Array.from({ length: table?.count ?? 0 }, (_, i) => {
        const fn = table?.entryAt(i);
        if (!fn) throw new Error(`no function ${i}`);
        // llvm-readobj follows shared unwind data no further than to its address.
        if ((fn.unwindInfo & 1) === 1) return null;
        const info = readUnwindInfoX64(image, fn.unwindInfo);
        if (typeof info === 'string') throw new Error(`unwind data of 0x${fn.begin.toString(16)} is ${info}`);
        return describeX64(fn, info);
      });
      const theirs = llvmFunctionsX64(built);
      expect(theirs.length).toBeGreaterThan(120);
      expect(ours.filter((fn) => fn !== null)).toEqual(theirs.filter((fn) => (fn.info & 1) === 0));
      for (const op of ['EPILOG', 'SAVE_XMM128_FAR', 'SAVE_NONVOL_FAR', 'PUSH_MACHFRAME errcode=yes', 'SET_FPREG', 'ALLOC_LARGE']) {
        expect(theirs.some((fn) => fn.codes.some((code) => code.includes(op)))).toBe(true);
      }
    });
  });
});
