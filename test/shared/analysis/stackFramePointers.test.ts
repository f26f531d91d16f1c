import { describe, expect, it } from 'vitest';
import type { Arch } from '../../builder/context.ts';
import { section } from '../../builder/section.ts';
import { printStack } from '../../builder/stackText.ts';
import { at, crashDump, crashOf, modulesOf, type Scene, stackOf } from './support/crashes.ts';

function walked(scene: Scene): string {
  return printStack(crashOf(crashDump(scene)).frames, modulesOf(scene.arch), stackOf(scene).frames);
}

/** A stack of the given words; the frame pointer points `fpWord` words behind the stack pointer. */
function chained(arch: Exclude<Arch, 'x64'>, fpWord: number, build: (top: bigint) => (bigint | string)[], lr = 0n) {
  const width = arch === 'x86' ? 4 : 8;
  const top = arch === 'x86' ? 0x9d3c1720n : 0xffffd0002b3c1720n;
  const out = section();
  for (const value of build(top)) {
    const word = typeof value === 'string' ? at(value, arch) : value;
    if (width === 4) out.u32(word);
    else out.u64(word);
  }
  const fp = top + BigInt(fpWord * width);
  const context = arch === 'x86' ? { esp: top, ebp: fp } : { sp: top, fp, lr };
  const dump = crashDump({ arch, code: 0xef, context }).stack(top, out.finish());
  return crashOf(dump).frames.map((frame) => `${frame.module?.name} ${frame.trust}`);
}

describe('the stack on x86', () => {
  it('follows the saved ebp from frame to frame', () => {
    const drawing =
      'nt!KeBugCheckEx (context) <- nt!Check+0x1e (frame-pointer) <- evil!Foo+0x1c (frame-pointer) <- ndis!Send+0x40 (frame-pointer)';
    expect(walked({ arch: 'x86', code: 0xef, stack: drawing })).toBe(drawing);
  });

  it('follows the ebp of the interrupted code behind a trap frame', () => {
    const scene: Scene = {
      arch: 'x86',
      code: 0xd1,
      parameters: [0n, 2n, 0n, at('evil+0x1c20', 'x86')],
      stack: 'nt!KeBugCheckEx <- nt!KiTrap0E+0x2cf <- evil+0x1c20 <- ndis!Send+0x40 <- nt!Work+0x8',
    };
    expect(walked(scene)).toBe('evil+0x1c20 (context) <- ndis!Send+0x40 (frame-pointer) <- nt!Work+0x8 (frame-pointer)');
  });
});

describe('the stack on ARM64', () => {
  it('follows x29 from frame to frame', () => {
    const scene: Scene = { arch: 'arm64', code: 0xef, stack: 'nt!KeBugCheckEx <- nt!Check+0x1c <- evil!Foo+0x1c <- ndis!Send+0x40' };
    expect(walked(scene)).toBe(
      'nt!KeBugCheckEx (context) <- nt!Check+0x1c (unwind) <- evil!Foo+0x1c (frame-pointer) <- ndis!Send+0x40 (frame-pointer)',
    );
  });

  it('takes the caller of a leaf function from the link register, once', () => {
    const leaf = chained('arm64', 2, (top) => [0n, 0n, top + 0x20n, 'alpha+0x1000', 0n, 'beta+0x1000'], at('evil+0x1000', 'arm64'));
    expect(leaf.slice(0, 4)).toEqual(['ntoskrnl.exe context', 'evil.sys unwind', 'alpha.sys frame-pointer', 'beta.sys frame-pointer']);
    const linked = chained('arm64', 0, () => [0n, 'evil+0x1000'], at('evil+0x1000', 'arm64'));
    expect(linked).toEqual(['ntoskrnl.exe context', 'evil.sys frame-pointer']);
  });

  it('leaves out a link register that holds no code', () => {
    expect(chained('arm64', 0, () => [0n, 'evil+0x1000'], 0x1234n)).toEqual(['ntoskrnl.exe context', 'evil.sys frame-pointer']);
  });

  it('reads return addresses and the link register without their authentication codes', () => {
    const signed = (text: string) => (at(text, 'arm64') & 0xffffffffffffn) | 0x00a5000000000000n;
    expect(chained('arm64', 2, () => [0n, 0n, 0n, signed('evil+0x1000')], signed('alpha+0x1000'))).toEqual([
      'ntoskrnl.exe context',
      'alpha.sys unwind',
      'evil.sys frame-pointer',
    ]);
  });
});

describe('a frame pointer that is not aligned', () => {
  it('is followed nowhere, not even to a return address', () => {
    const address = at('alpha+0x1000', 'arm64');
    const halves = [0n, (address & 0xffffffffn) << 32n, address >> 32n];
    expect(chained('arm64', 0.5, () => [...halves, 'beta+0x1000']).slice(1)).toEqual(['beta.sys scan']);
  });
});

describe.each(['x86', 'arm64'] as const)('a chain of frame pointers on %s', (arch) => {
  const step = arch === 'x86' ? 4n : 8n;

  it('goes over into a scan behind its last link', () => {
    const frames = chained(arch, 1, () => [0n, 0n, 'alpha+0x1000', 0n, 'beta+0x1000', 'gamma+0x1000']);
    expect(frames.slice(1)).toEqual(['alpha.sys frame-pointer', 'beta.sys scan', 'gamma.sys scan']);
  });

  it('ends at a link that points to itself', () => {
    const frames = chained(arch, 0, (top) => [top, 'alpha+0x1000', 'beta+0x1000']);
    expect(frames.slice(1)).toEqual(['alpha.sys frame-pointer', 'beta.sys scan']);
  });

  it('ends at a link that points back down, so that a loop is walked once', () => {
    const frames = chained(arch, 0, (top) => [top + 2n * step, 'alpha+0x1000', top, 'beta+0x1000', 'gamma+0x1000']);
    expect(frames.slice(1)).toEqual(['alpha.sys frame-pointer', 'beta.sys frame-pointer', 'gamma.sys scan']);
  });

  it('ends where the saved stack ends', () => {
    const frames = chained(arch, 0, (top) => [top + 0x4000n, 'alpha+0x1000']);
    expect(frames.slice(1)).toEqual(['alpha.sys frame-pointer']);
  });

  it('ends in the middle of a link that was cut', () => {
    const frames = chained(arch, 0, (top) => [top + 2n * step, 'alpha+0x1000', top + 8n * step]);
    expect(frames.slice(1)).toEqual(['alpha.sys frame-pointer']);
  });

  it('does not begin at a frame pointer that is not aligned, lies below the stack pointer or returns to no code', () => {
    expect(chained(arch, -2, () => ['alpha+0x1000', 'beta+0x1000']).slice(1)).toEqual(['alpha.sys scan', 'beta.sys scan']);
    expect(chained(arch, 0.5, () => [0n, 'alpha+0x1000', 'beta+0x1000']).slice(1)).toEqual(['alpha.sys scan', 'beta.sys scan']);
    expect(chained(arch, 0, () => [0n, 0x1234n, 'alpha+0x1000']).slice(1)).toEqual(['alpha.sys scan']);
  });

  it('of any length comes to an end', () => {
    const links = 2000;
    const frames = chained(arch, 0, (top) =>
      Array.from({ length: links }, (_, i) => [top + BigInt(i + 1) * 2n * step, 'evil+0x1000']).flat(),
    );
    expect(frames.length).toBeGreaterThan(100);
    expect(frames.length).toBeLessThan(600);
  });
});
