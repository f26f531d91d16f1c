/** A stack of words for walks, and the images that its addresses lie in. */
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { fileImage } from '../../../../shared/pe/openImage.ts';
import type { PeArchitecture } from '../../../../shared/pe/peImage.ts';
import type { LoadedImage, Registers } from '../../../../shared/unwind/step.ts';
import { type WalkInput, walkStack } from '../../../../shared/unwind/walk.ts';
import { richImage } from '../../pe/support/richImages.ts';

/** Where the image lies, and a module whose bytes are not at hand. */
export const IMAGE = { x64: 0xffff_f800_1000_0000n, arm64: 0xffff_f800_1000_0000n, x86: 0x8100_0000n } as const;
export const UNREAD = { x64: 0xffff_f800_7000_0000n, arm64: 0xffff_f800_7000_0000n, x86: 0x8700_0000n } as const;
export const STACK = { x64: 0xffff_8000_0000_1000n, arm64: 0xffff_8000_0000_1000n, x86: 0x9000_1000n } as const;
const NAMES = { x64: ['rip', 'rsp'], arm64: ['pc', 'sp'], x86: ['eip', 'esp'] } as const;

export interface Drawing {
  readonly architecture: PeArchitecture;
  /** From the stack pointer on. */
  readonly words: readonly bigint[];
  readonly pc: bigint;
  readonly values?: Readonly<Record<string, bigint>>;
  /** Bytes that the thread's stack goes on behind the words, unsaved. */
  readonly unsaved?: number;
  readonly more?: Partial<WalkInput>;
}

/** Walks the drawing; each frame as `image+0x100c unwind call` (address, trust, call site), the end as its reason. */
export function walkDrawing({ architecture, words, pc, values = {}, unsaved = 0, more = {} }: Drawing): string[] {
  const size = architecture === 'x86' ? 4 : 8;
  const base = IMAGE[architecture];
  const sp = STACK[architecture];
  const image: LoadedImage = { base, pe: fileImage(bytesSource(richImage(architecture))) };
  const memory = new Uint8Array(words.length * size);
  const view = new DataView(memory.buffer);
  for (const [i, word] of words.entries()) {
    if (size === 8) view.setBigUint64(i * 8, BigInt.asUintN(64, word), true);
    else view.setUint32(i * 4, Number(word), true);
  }
  const high = sp + BigInt(memory.length + unsaved);
  const [pcName, spName] = NAMES[architecture];
  const lr = values.lr ?? null;
  const fp = values.rbp ?? values.fp ?? values.ebp ?? 0n;
  const registers: Registers = { pc, sp, fp, lr, values: { ...values, [pcName]: pc, [spName]: sp } };
  const within = (address: bigint, from: bigint) => address >= from && address < from + 0x8000n;
  const walk = walkStack({
    architecture,
    registers,
    read: (address, length) => {
      const at = Number(address - sp);
      return at < 0 || at >= memory.length ? new Uint8Array(0) : memory.subarray(at, at + length);
    },
    imageAt: (address) => (within(address, base) ? image : null),
    isCode: (address) => within(address, base) || within(address, UNREAD[architecture]),
    stack: { low: sp, high },
    ...more,
  });
  const place = (address: bigint) =>
    within(address, base)
      ? `image+0x${(address - base).toString(16)}`
      : within(address, UNREAD[architecture])
        ? `unread+0x${(address - UNREAD[architecture]).toString(16)}`
        : `0x${address.toString(16)}`;
  const frames = walk.frames.map((frame) =>
    [
      place(frame.registers.pc),
      frame.trust,
      frame.callSite,
      ...(frame.afterScan ? ['after scan'] : []),
      ...(frame.interruption ? [frame.interruption.form] : []),
    ].join(' '),
  );
  return [...frames, walk.end.reason];
}
