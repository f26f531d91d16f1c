import { describe, expect, it } from 'vitest';
import { keepsReturnAlignment, walkStack } from '../../../shared/analysis/stack.ts';
import type { RegisterSet } from '../../../shared/dump/dumpImage.ts';
import { section } from '../../builder/section.ts';
import { printStack } from '../../builder/stackText.ts';
import { fc } from '../dump/support/property.ts';
import { at, crashDump, crashOf, imageOf, modulesOf, POOL, type Scene, stackOf } from './support/crashes.ts';

const registers = (pc: bigint, sp: bigint): RegisterSet => ({ pc, sp, fp: 0n, lr: null, values: {} });

/** Words from `top` upwards as the stack of a dump; a string is a code address. */
function words(top: bigint, ...values: (bigint | string)[]) {
  const out = section();
  for (const value of values) out.u64(typeof value === 'string' ? at(value) : value);
  return crashDump({ code: 0xef, context: { rsp: top } }).stack(top, out.finish());
}

function walked(scene: Scene): string {
  return printStack(crashOf(crashDump(scene)).frames, modulesOf(), stackOf(scene).frames);
}

describe('the stack on x64', () => {
  it('is the context frame, then the code addresses that lie on it, which may be left-overs', () => {
    const drawing =
      'nt!KeBugCheckEx (context) <- nt!Check+0x69 (scan) <- evil!Foo+0x1c (scan) <- ndis!Send+0x40 (scan) <- nt!Work+0x8 (scan)';
    expect(walked({ code: 0xef, stack: drawing })).toBe(drawing);
  });

  it('begins at the faulting instruction when that is known, so that the way to the bugcheck is left out', () => {
    const scene: Scene = {
      code: 0xd1,
      parameters: [POOL, 2n, 0n, at('evil+0x1c20')],
      stack: 'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x260 <- evil+0x1c20 <- ndis!Send+0x40 <- nt!Work+0x8',
    };
    expect(walked(scene)).toBe('evil+0x1c20 (context) <- ndis!Send+0x40 (scan) <- nt!Work+0x8 (scan)');
  });

  it('leaves out addresses in no module and in the headers of images', () => {
    const top = 0xffffd0002b3c1728n;
    const dump = words(top, 'evil+0x1c20', POOL, 'evil+0x3ff', 'alpha', 0n, 'evil+0x400', 0xffffffffffffffffn);
    const frames = walkStack(imageOf(dump), registers(at('nt!KeBugCheckEx'), top));
    expect(frames.map((frame) => [frame.address, frame.depthBytes])).toEqual([
      [at('nt!KeBugCheckEx'), 0],
      [at('evil+0x1c20'), 0],
      [at('evil+0x400'), 0x28],
    ]);
  });

  it('marks what does not lie where return addresses lie', () => {
    const top = 0xffffd0002b3c1728n;
    const dump = words(top, 'nt+0x1000', 'evil+0x1000', 'alpha+0x1000');
    const frames = walkStack(imageOf(dump), registers(at('nt!KeBugCheckEx'), top));
    expect(frames.map((frame) => frame.aligned)).toEqual([true, true, false, true]);
  });

  it('begins at the stack pointer, not at the end of the saved part', () => {
    const top = 0xffffd0002b3c1728n;
    const dump = words(top, 'alpha+0x1000', 'beta+0x1000', 'gamma+0x1000');
    const frames = walkStack(imageOf(dump), registers(at('nt!KeBugCheckEx'), top + 8n));
    expect(frames.slice(1).map((frame) => frame.module?.name)).toEqual(['beta.sys', 'gamma.sys']);
  });

  it('is the context frame alone when the stack pointer lies beyond what was saved, or nothing was', () => {
    const top = 0xffffd0002b3c1728n;
    const dump = imageOf(words(top, 'alpha+0x1000'));
    expect(walkStack(dump, registers(at('evil+0x1c20'), top + 0x5000n))).toHaveLength(1);
    expect(walkStack({ ...dump, stack: null }, registers(at('evil+0x1c20'), top))).toHaveLength(1);
  });

  it('has a context frame without a module when the processor ran no loaded code', () => {
    const dump = imageOf(words(0xffffd0002b3c1728n, 0n));
    expect(walkStack(dump, registers(POOL, 0n))[0]).toMatchObject({ address: POOL, module: null, trust: 'context' });
  });

  it('ends, whatever lies on it and wherever the stack pointer points', () => {
    const word = fc.oneof(fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }), fc.constantFrom(at('evil+0x1000'), at('nt+0x2000')));
    const image = imageOf(crashDump({ code: 0xef }));
    fc.assert(
      fc.property(word, word, (pc, sp) => {
        expect(walkStack(image, registers(pc, sp)).length).toBeLessThanOrEqual(400);
      }),
    );
    const full = words(0xffffd0002b3c1728n, ...Array.from({ length: 3000 }, () => 'evil+0x1000'));
    expect(crashOf(full).frames.length).toBeLessThanOrEqual(400);
  });
});

describe('the x64 rule that return addresses lie at 8 modulo 16', () => {
  const top = 0xffffd0002b3c1728n;

  it('is kept by a stack whose call of the bugcheck and first kernel frames keep it', () => {
    expect(keepsReturnAlignment(imageOf(crashDump({ code: 0xef, stack: 'nt!KeBugCheckEx <- nt!A+0x8 <- nt!B+0x8' })), 'bugcheck')).toBe(
      true,
    );
  });

  it('is not kept when the stack pointer at the call breaks it', () => {
    expect(keepsReturnAlignment(imageOf(words(top + 8n, 'nt+0x1000')), 'bugcheck')).toBe(false);
  });

  it('is not kept when the first kernel return addresses break it', () => {
    const far = Array.from({ length: 6 }, () => 0n);
    expect(keepsReturnAlignment(imageOf(words(top, 0n, ...far, 'nt+0x1000')), 'bugcheck')).toBe(false);
    expect(keepsReturnAlignment(imageOf(words(top, 'nt+0x1000', ...far, 'nt+0x2000')), 'bugcheck')).toBe(false);
    expect(keepsReturnAlignment(imageOf(words(top, 'nt+0x1000', 0n, ...far, 'nt+0x2000')), 'bugcheck')).toBe(true);
  });

  it('is judged by the stack pointer alone when the header holds the faulting state', () => {
    expect(keepsReturnAlignment(imageOf(words(top - 8n, 0n, 'nt+0x1000')), 'header')).toBe(true);
    expect(keepsReturnAlignment(imageOf(words(top, 'nt+0x1000')), 'header')).toBe(false);
  });

  it.each(['x86', 'arm64'] as const)('is none of %s', (arch) => {
    expect(keepsReturnAlignment(imageOf(crashDump({ arch, code: 0xef })), 'bugcheck')).toBe(false);
  });
});
