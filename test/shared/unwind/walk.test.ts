import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openFpoTable } from '../../../shared/pe/fpoData.ts';
import { fileImage } from '../../../shared/pe/openImage.ts';
import { buildPe } from '../../builder/peBuilder.ts';
import { section } from '../../builder/section.ts';
import { IMAGE, STACK, UNREAD, walkDrawing } from './support/drawnStack.ts';

const X64 = IMAGE.x64;
/** Behind the call in the first function, behind the call in the one with a frame register. */
const FIRST = X64 + 0x100an;
const FRAMED = X64 + 0x104cn;
/** Locals of the first function, its saved rbx, the return address. */
const firstFrame = (rbx: bigint, back: bigint) => [1n, 2n, 3n, 4n, rbx, back];

describe('a walk on x64', () => {
  it('goes from frame to frame by unwind data, down to where the thread began', () => {
    const frames = walkDrawing({
      architecture: 'x64',
      pc: X64 + 0x1005n,
      words: [...firstFrame(7n, FIRST), ...firstFrame(8n, FRAMED), ...new Array(8).fill(0n), 0x1111n, 0n],
      values: { rbx: 1n, rbp: STACK.x64 + 8n * 12n + 0x30n },
    });
    expect(frames).toEqual(['image+0x1005 context unknown', 'image+0x100a unwind call', 'image+0x104c unwind call', 'thread-start']);
  });

  it('passes a leaf function, which has no unwind data', () => {
    const frames = walkDrawing({ architecture: 'x64', pc: X64 + 0x1200n, words: [FIRST, ...firstFrame(7n, 0n)] });
    expect(frames).toEqual(['image+0x1200 context unknown', 'image+0x100a unwind call', 'thread-start']);
  });

  it('does not take a return address without unwind data for a leaf function, and scans on', () => {
    const frames = walkDrawing({ architecture: 'x64', pc: X64 + 0x1200n, words: [X64 + 0x1190n, 5n, FIRST, ...firstFrame(7n, 0n)] });
    expect(frames).toEqual(['image+0x1200 context unknown', 'image+0x1190 unwind no-call', 'image+0x100a scan call', 'thread-start']);
  });

  it('scans past code addresses that no call stands before, where the code is at hand', () => {
    const frames = walkDrawing({
      architecture: 'x64',
      pc: UNREAD.x64 + 0x10n,
      words: [X64 + 0x1000n, X64 + 0x1011n, 3n, FIRST, ...firstFrame(7n, UNREAD.x64 + 0x500n), 9n, UNREAD.x64 + 0x600n],
    });
    expect(frames).toEqual([
      'unread+0x10 context unknown',
      'image+0x100a scan call',
      'unread+0x500 unwind unknown after scan',
      'unread+0x600 scan unknown after scan',
      'no-image',
    ]);
  });

  it('says that the stack was not saved to its end', () => {
    const frames = walkDrawing({ architecture: 'x64', pc: X64 + 0x1005n, words: firstFrame(7n, FIRST).concat(1n, 2n), unsaved: 0x1000 });
    expect(frames).toEqual(['image+0x1005 context unknown', 'image+0x100a unwind call', 'stack-not-saved']);
  });

  it('says that a register which the frame needs is unknown behind a scan', () => {
    const frames = walkDrawing({ architecture: 'x64', pc: UNREAD.x64, words: [FRAMED, 1n, 2n] });
    expect(frames).toEqual(['unread+0x0 context unknown', 'image+0x104c scan call', 'register-unknown']);
  });

  it('ends at a part of a function that is chained to itself', () => {
    const frames = walkDrawing({ architecture: 'x64', pc: X64 + 0x10c8n, words: [1n, 2n, 3n] });
    expect(frames).toEqual(['image+0x10c8 context unknown', 'damaged-unwind-data']);
  });

  it('ends where the frame register points down the stack again', () => {
    const frames = walkDrawing({
      architecture: 'x64',
      pc: X64 + 0x1050n - 4n,
      words: [1n, FRAMED, FRAMED],
      values: { rbp: STACK.x64 - 0x10n },
    });
    expect(frames.at(0)).toBe('image+0x104c context unknown');
    expect(frames.at(-1)).not.toBe('too-many-frames');
    expect(frames.length).toBeLessThan(6);
  });

  it('ends where the next frame would lie outside of the stack', () => {
    const outside = STACK.x64 + 0x4000n;
    const frames = walkDrawing({
      architecture: 'x64',
      pc: FRAMED,
      words: [1n, 2n],
      values: { rbp: outside },
      more: { read: (_, length) => new Uint8Array(length).fill(0xff), isCode: () => true },
    });
    expect(frames).toEqual(['image+0x104c context unknown', 'outside-stack']);
  });
});

describe('a walk over a machine frame on x64', () => {
  /** A handler that pushed rbp onto what the processor pushed. */
  const handler = buildPe({
    machine: 'x64',
    sections: [
      { name: '.text', rva: 0x1000, bytes: new Uint8Array(0x100).fill(0x90) },
      { name: '.pdata', rva: 0x2000, bytes: section().u32(0x1000).u32(0x1100).u32(0x3000).finish() },
      { name: '.xdata', rva: 0x3000, bytes: Uint8Array.of(1, 1, 2, 0, 1, 0x50, 0, 0x1a) },
    ],
    directories: { 3: [0x2000, 12] },
  });
  const loaded = { base: UNREAD.x64, pe: fileImage(bytesSource(handler)) };
  const machineFrame = (cs: bigint) => [0x55n, 0xen, X64 + 0x1005n, cs, 0x246n, STACK.x64 + 0x40n, 0x18n, 0n];
  const base = { base: X64, pe: fileImage(bytesSource(handler)) };
  const imageAt = (address: bigint) => (address >= UNREAD.x64 ? loaded : base);

  it('goes on in the interrupted code, exactly where it stood, with the registers that the caller adds', () => {
    const asked: string[] = [];
    const frames = walkDrawing({
      architecture: 'x64',
      pc: UNREAD.x64 + 0x1010n,
      words: [...machineFrame(0x10n), 0x77n, 0xen, X64 + 0x1080n, 0x10n, 0x246n, STACK.x64 + 0x10_0000n, 0x18n, 0n],
      more: {
        imageAt,
        interrupted: ({ form, address, mode }, registers) => {
          asked.push(`${form} at +0x${(address - STACK.x64).toString(16)} in ${mode} mode, rbp ${registers.values.rbp?.toString(16)}`);
          return { ...registers, values: { ...registers.values, rax: 5n } };
        },
      },
    });
    expect(frames).toEqual([
      'unread+0x1010 context unknown',
      'image+0x1005 unwind unknown machine-frame',
      'image+0x1080 unwind unknown machine-frame',
      'stack-not-saved',
    ]);
    expect(asked).toEqual(['machine-frame at +0x10 in kernel mode, rbp 55', 'machine-frame at +0x50 in kernel mode, rbp 77']);
  });

  it('ends at user mode', () => {
    const frames = walkDrawing({ architecture: 'x64', pc: UNREAD.x64 + 0x1010n, words: machineFrame(0x33n), more: { imageAt } });
    expect(frames).toEqual(['unread+0x1010 context unknown', 'image+0x1005 unwind unknown machine-frame', 'user-mode']);
  });

  it('gives up a chain of interruptions that never ends', () => {
    const words = [0x55n, 0xen, UNREAD.x64 + 0x1010n, 0x10n, 0x246n, STACK.x64, 0x18n, 0n];
    const frames = walkDrawing({
      architecture: 'x64',
      pc: UNREAD.x64 + 0x1010n,
      words,
      more: { imageAt, isCode: (at) => at >= UNREAD.x64 },
    });
    expect(frames.length).toBeLessThan(40);
    expect(frames.at(-1)).toBe('stack-pointer-did-not-grow');
  });
});

describe('a walk on ARM64', () => {
  const ARM = IMAGE.arm64;
  const returns = ARM + 0x100cn;

  it('uses unwind data, then the chain of frame records where there is none', () => {
    const record = STACK.arm64 + 0x60n;
    const signed = (UNREAD.arm64 + 0x20n) ^ 0x2a3c_0000_0000_0000n;
    const frames = walkDrawing({
      architecture: 'arm64',
      pc: ARM + 0x1010n,
      words: [STACK.arm64 + 0x30n, returns, 0n, 0n, 19n, 20n, record, UNREAD.arm64 + 0x44n, 0n, 0n, 19n, 20n, 0n, signed, 0n, 0n],
      values: { fp: STACK.arm64, lr: 1n },
    });
    expect(frames.slice(0, 4)).toEqual([
      'image+0x1010 context unknown',
      'image+0x100c unwind call',
      'unread+0x44 unwind unknown',
      'unread+0x20 frame-pointer unknown',
    ]);
  });

  it('returns from a leaf function by the link register, once', () => {
    const frames = walkDrawing({ architecture: 'arm64', pc: ARM + 0x1200n, words: [1n, 2n], values: { lr: ARM + 0x120cn, fp: 0n } });
    expect(frames).toEqual(['image+0x1200 context unknown', 'image+0x120c unwind call', 'no-unwind-data']);
  });
});

describe('a walk on x86', () => {
  const X86 = IMAGE.x86;
  const returns = X86 + 0x1008n;

  it('follows frame pointers whose return addresses lie behind calls', () => {
    const at = (index: number) => STACK.x86 + BigInt(4 * index);
    const frames = walkDrawing({
      architecture: 'x86',
      pc: X86 + 0x1003n,
      words: [1n, at(3), returns, at(5), returns, 0n, UNREAD.x86 + 0x10n, 0n],
      values: { ebp: at(1) },
    });
    expect(frames).toEqual([
      'image+0x1003 context unknown',
      'image+0x1008 frame-pointer call',
      'image+0x1008 frame-pointer call',
      'unread+0x10 frame-pointer unknown',
      'thread-start',
    ]);
  });

  it('uses FPO records: locals and saved registers lie below the return address', () => {
    const frames = walkDrawing({
      architecture: 'x86',
      pc: X86 + 0x1110n,
      words: [1n, 2n, 3n, 4n, 5n, 6n, returns, 0n],
      values: { ebp: 0n },
      more: { fpoOf: (image) => openFpoTable(image.pe) },
    });
    expect(frames).toEqual(['image+0x1110 context unknown', 'image+0x1008 unwind call', 'thread-start']);
  });

  it('does not believe a return address that no call stands before', () => {
    const frames = walkDrawing({
      architecture: 'x86',
      pc: X86 + 0x1003n,
      words: [1n, STACK.x86 + 0x10n, X86 + 0x1002n, 0n, returns],
      values: { ebp: STACK.x86 + 4n },
    });
    expect(frames).toEqual(['image+0x1003 context unknown', 'image+0x1008 scan call', 'register-unknown']);
  });
});

describe('the caller of an x86 function with an FPO record', () => {
  const X86 = IMAGE.x86;
  const returns = X86 + 0x1008n;
  const walk = (pc: bigint, words: bigint[], ebp: bigint) =>
    walkDrawing({ architecture: 'x86', pc, words, values: { ebp }, more: { fpoOf: (image) => openFpoTable(image.pe) } });

  it('has its ebp back when that is the only register saved', () => {
    const old = STACK.x86 + 0x10n;
    expect(walk(X86 + 0x1150n, [old, returns, 0n, 0n, 0n, UNREAD.x86 + 4n, 0n], 5n)).toEqual([
      'image+0x1150 context unknown',
      'image+0x1008 unwind call',
      'unread+0x4 frame-pointer unknown',
      'thread-start',
    ]);
  });

  it('is found at the top of the stack before the prologue is done', () => {
    expect(walk(X86 + 0x1140n, [returns, 0n], 0n)).toEqual(['image+0x1140 context unknown', 'image+0x1008 unwind call', 'thread-start']);
  });
});
