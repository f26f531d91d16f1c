import type { Gva } from '../bytes/address.ts';
import type { PeImage, ReadBytes } from '../pe/peImage.ts';

/**
 * Registers of one frame; the same shape as the dump's RegisterSet. `values` has only what is known: the registers that a call
 * does not keep are unknown in every caller. Names: `rip`, `rsp`, `rbx` ... `xmm6`..`xmm15`; `x0`..`x28`, `fp`, `lr`, `sp`, `pc`,
 * `d8`..`d15`, `q0`..`q31`; `eip`, `esp`, `ebp`. XMM and Q registers are 128 bits wide.
 */
export interface Registers {
  readonly pc: Gva;
  readonly sp: Gva;
  /** Frame pointer (rbp, x29, ebp); 0 when it is not known. */
  readonly fp: Gva;
  /** ARM64's link register; null elsewhere and when it is not known. */
  readonly lr: Gva | null;
  readonly values: Readonly<Record<string, bigint>>;
}

/** Virtual memory: as many of `length` bytes as there are at `address`. Valid until the next read; never throws. */
export type ReadMemory = (address: Gva, length: number) => Uint8Array;

/** A loaded image: where it lies and its bytes by RVA, from a file or from memory. */
export interface LoadedImage {
  readonly base: Gva;
  readonly pe: PeImage;
}

/**
 * What the pc of a frame is: the instruction that was running (`exact`: the context, or what a trap interrupted) or the one
 * that a call comes back to (`return`), which may belong to the next function when the call never does.
 */
export type PcKind = 'exact' | 'return';

/** Why a stack ends where it ends. */
export type EndReason =
  /** The return address is zero: the thread began here. */
  | 'thread-start'
  /** The bytes that are needed next are not in the dump. */
  | 'stack-not-saved'
  /** The stack pointer left the thread's stack. */
  | 'outside-stack'
  /** The next frame would not lie above this one. */
  | 'stack-pointer-did-not-grow'
  /** The pc lies in no image whose bytes are at hand. */
  | 'no-image'
  /** The image says nothing about this function, or that part of it is not in memory. */
  | 'no-unwind-data'
  | 'damaged-unwind-data'
  /** Unwind data of a kind that is not read here. */
  | 'unsupported-unwind-data'
  /** The unwind data asks for a register whose value is not known. */
  | 'register-unknown'
  /** No plausible return address where one should be (x86, frame pointers). */
  | 'no-return-address'
  /** The caller is user-mode code. */
  | 'user-mode'
  | 'too-many-frames';

/** Registers that were saved when this frame was interrupted, and where: for callers that know more of that structure. */
export interface Interruption {
  readonly form: 'machine-frame' | 'trap-frame' | 'context';
  /** Of the machine frame (its rip or sp), KTRAP_FRAME or CONTEXT. */
  readonly address: Gva;
  readonly mode: 'kernel' | 'user';
}

/** One step outwards: the caller's registers, or why there is none. `at` is the address that the step failed at. */
export type UnwindStep =
  | {
      readonly kind: 'caller';
      readonly registers: Registers;
      readonly pcKind: PcKind;
      readonly how: 'unwind' | 'frame-pointer';
      /** Not null when the callee is a trap or interrupt handler. */
      readonly interruption: Interruption | null;
    }
  | { readonly kind: 'end'; readonly reason: EndReason; readonly at: Gva };

export function endOf(reason: EndReason, at: Gva): UnwindStep {
  return { kind: 'end', reason, at };
}

/** The little-endian 64-bit word at `address`; null when not all of it can be read. */
export function readWord64(read: ReadMemory, address: Gva): bigint | null {
  const bytes = read(BigInt.asUintN(64, address), 8);
  return bytes.length < 8 ? null : new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
}

export function readWord32(read: ReadMemory, address: Gva): bigint | null {
  const bytes = read(BigInt.asUintN(32, address), 4);
  return bytes.length < 4 ? null : BigInt(new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true));
}

/** The RVA of `address` in `image`; null when it lies outside. */
export function rvaIn(image: LoadedImage, address: Gva): number | null {
  const distance = address - image.base;
  return distance >= 0n && distance < BigInt(image.pe.headers.sizeOfImage) ? Number(distance) : null;
}

/** A view of the image's bytes. */
export function codeView(read: ReadBytes, rva: number, length: number): DataView {
  const bytes = read(rva, length);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
