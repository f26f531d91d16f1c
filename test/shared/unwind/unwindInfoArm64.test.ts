import { describe, expect, it } from 'vitest';
import { functionTableArm64 } from '../../../shared/pe/functionsArm64.ts';
import { readUnwindInfoArm64 } from '../../../shared/pe/unwindInfoArm64.ts';
import { describeArm64, llvmFunctionsArm64 } from './support/readobjArm64.ts';
import { buildImage, hasToolchain } from './support/toolchain.ts';

describe.skipIf(!hasToolchain)('unwind data of a compiled ARM64 image', () => {
  it('is read as llvm-readobj reads it, function by function', () => {
    buildImage('arm64', (built) => {
      const theirs = llvmFunctionsArm64(built);
      const table = functionTableArm64(built.image);
      expect(table?.count).toBe(theirs.length);
      const ours = theirs.map((their, i) => {
        const fn = table?.entryAt(i);
        if (!fn) throw new Error(`no function ${i}`);
        const info = readUnwindInfoArm64(built.image, fn);
        if (typeof info === 'string') throw new Error(`unwind data of 0x${fn.begin.toString(16)} is ${info}`);
        return describeArm64(fn, info, their);
      });
      expect(theirs.length).toBeGreaterThan(120);
      expect(ours).toEqual(theirs);
      const texts = new Set(theirs.flatMap((fn) => [...fn.prologue, ...fn.epilogues.flatMap((one) => one.codes)]));
      for (const text of [
        'save next',
        'end_c',
        'trap frame',
        'machine frame',
        'context',
        'pacibsp',
        'stp x25, lr, [sp, #48]',
        'sub sp, #524288',
      ]) {
        expect(texts).toContain(text);
      }
      for (const form of ['packed', 'packed-fragment', 'full']) expect(theirs.some((fn) => fn.form === form)).toBe(true);
    });
  });
});
