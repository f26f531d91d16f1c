/** Lays a list of frames out as stack memory. x64: return address of frame n just below the stack pointer of frame n+1. x86 and ARM64: chains of
 * {saved frame pointer, return address}. A trap frame stands where its handler's frame begins and names the interrupted code. */

import type { Arch, Registers } from './context.ts';
import { hashRange } from './hash.ts';
import type { StackImage } from './stackImage.ts';
import { stackImage } from './stackImage.ts';
import type { TrapFields } from './trapFrame.ts';
import { TRAP_FRAME_SIZE_X64, TRAP_FRAME_SIZE_X86_KERNEL, TRAP_FRAME_SIZE_X86_USER, trapFrame32, trapFrame64 } from './trapFrame.ts';

/** `entry`: at the first instruction of its function (KeBugCheckEx), so that the return address is where the stack pointer points.
 * `value`: no code, a word that a debugger took for a return address. */
export type FrameKind = 'entry' | 'call' | 'trap' | 'user-trap' | 'value';

export interface PlannedFrame {
  readonly text: string;
  readonly address: bigint;
  readonly kind: FrameKind;
  /** x64: stack pointer inside the frame. x86, ARM64: frame pointer; of a trap, the address of the trap frame. Null: at a believable distance. */
  readonly sp: bigint | null;
  readonly sizeBytes?: number | undefined;
  readonly trap?: Partial<TrapFields> | undefined;
}

export interface PlacedFrame extends PlannedFrame {
  readonly sp: bigint;
}

export interface PlacedTrap {
  readonly at: bigint;
  readonly ip: bigint;
  readonly sp: bigint;
}

/** Fills in the stack pointers. Without a known one the first frame stands at `top`. */
export function placeFrames(arch: Arch, frames: readonly PlannedFrame[], top: bigint): PlacedFrame[] {
  const places = frames.map((frame) => frame.sp);
  const size = (index: number): bigint => BigInt(frameSize(arch, frames[index], index));
  const first = places.findIndex((sp) => sp !== null);
  if (first < 0 && places.length > 0) places[0] = top;
  for (let i = first - 1; i >= 0; i--) places[i] = (places[i + 1] ?? 0n) - size(i);
  for (let i = 0; i < places.length - 1; i++) {
    if (places[i + 1] !== null) continue;
    const natural = (places[i] ?? 0n) + size(i);
    const next = places.findIndex((sp, j) => j > i && sp !== null);
    const limit = next < 0 ? null : (places[next] ?? 0n);
    const needed = limit === null ? 0n : sumOfSizes(i + 1, next, size);
    places[i + 1] = limit === null || natural + needed <= limit ? natural : squeezed(places[i] ?? 0n, limit, next - i, arch);
  }
  return frames.map((frame, i) => ({ ...frame, sp: places[i] ?? top }));
}

/** Writes the frames into a new image that begins at `top`. `beyond` is what the last frame returns to. */
export function writeFrames(
  arch: Arch,
  frames: readonly PlacedFrame[],
  top: bigint,
  beyond = 0n,
): { image: StackImage; traps: PlacedTrap[] } {
  const image = stackImage(top, arch === 'x86' ? 4 : 8);
  const traps = frames.flatMap((frame, i) => {
    if (frame.kind !== 'trap' && frame.kind !== 'user-trap') return [];
    return [writeTrap(arch, image, frame, frames[i + 1] ?? null, frames[i + 2] ?? null, beyond)];
  });
  frames.forEach((frame, i) => {
    if (frame.kind === 'trap' || frame.kind === 'user-trap') return;
    const next = frames[i + 1];
    if (arch === 'x64') writeReturn64(image, frame, next, i, beyond);
    else if (arch === 'x86' || frame.kind !== 'entry') writeChainLink(image, frame, next, beyond);
  });
  return { image, traps };
}

/** Where the return address of an x64 frame lies. */
export function returnSlot64(frame: PlacedFrame, next: PlacedFrame | undefined, index: number): bigint {
  return next === undefined ? frame.sp + BigInt(frameSize('x64', frame, index)) - 8n : next.sp - 8n;
}

function writeReturn64(image: StackImage, frame: PlacedFrame, next: PlacedFrame | undefined, index: number, beyond: bigint): void {
  const slot = returnSlot64(frame, next, index);
  if (image.free(slot, 8)) image.word(slot, next?.address ?? beyond);
}

function writeChainLink(image: StackImage, frame: PlacedFrame, next: PlacedFrame | undefined, beyond: bigint): void {
  const size = BigInt(image.pointerBytes);
  if (image.free(frame.sp, image.pointerBytes)) image.word(frame.sp, next?.sp ?? 0n);
  if (image.free(frame.sp + size, image.pointerBytes)) image.word(frame.sp + size, next?.address ?? beyond);
}

function writeTrap(
  arch: Arch,
  image: StackImage,
  frame: PlacedFrame,
  next: PlacedFrame | null,
  afterNext: PlacedFrame | null,
  beyond: bigint,
): PlacedTrap {
  const user = frame.kind === 'user-trap';
  const ip = next?.address ?? beyond;
  if (arch === 'x86') {
    const size = user ? TRAP_FRAME_SIZE_X86_USER : TRAP_FRAME_SIZE_X86_KERNEL;
    const end = frame.sp + BigInt(size);
    // Interrupted code without a frame of its own still has its caller's EBP.
    const ebp = next === null ? 0n : next.sp >= end ? next.sp : (afterNext?.sp ?? 0n);
    const sp = user ? (frame.trap?.registers?.esp ?? 0x0012_f0c0n) : frame.sp + BigInt(TRAP_FRAME_SIZE_X86_KERNEL);
    image.record(frame.sp, trapFrame32({ ...frame.trap, user, registers: { ...frame.trap?.registers, eip: ip, ebp, esp: sp } }));
    return { at: frame.sp, ip, sp };
  }
  if (arch === 'arm64') throw new Error('builder: no ARM64 trap frames');
  const sp = user ? (frame.trap?.registers?.rsp ?? 0x0000_0045_2f3f_f5a8n) : (next?.sp ?? frame.sp + BigInt(TRAP_FRAME_SIZE_X64));
  image.record(frame.sp, trapFrame64({ ...frame.trap, user, registers: { ...frame.trap?.registers, rip: ip, rsp: sp } }));
  return { at: frame.sp, ip, sp };
}

/** Distance to the next frame. Known shapes of the kernel's exception path first, else 0x30 to 0xA0 by the frame's text. */
function frameSize(arch: Arch, frame: PlannedFrame | undefined, index: number): number {
  if (frame === undefined) return 0;
  if (frame.sizeBytes !== undefined) return frame.sizeBytes;
  const width = arch === 'x86' ? 4 : 8;
  if (frame.kind === 'value') return arch === 'x64' ? 8 : width * 2;
  if (frame.kind === 'entry') return arch === 'x64' ? 8 : 0x40;
  if (frame.kind === 'trap') return arch === 'x86' ? TRAP_FRAME_SIZE_X86_KERNEL + 0x1c : TRAP_FRAME_SIZE_X64;
  if (frame.kind === 'user-trap') return arch === 'x86' ? TRAP_FRAME_SIZE_X86_USER : TRAP_FRAME_SIZE_X64;
  const known = arch === 'x64' ? KNOWN_SIZES_X64.find(([name]) => frame.text.includes(name)) : undefined;
  if (known !== undefined) return known[1];
  return arch === 'x86' ? hashRange(`${index} ${frame.text}`, 0x18, 0x60, 4) : hashRange(`${index} ${frame.text}`, 0x30, 0xb0, 0x10);
}

const KNOWN_SIZES_X64: readonly (readonly [string, number])[] = [
  ['!KiBugCheckDispatch', 0x140],
  ['!KiFastFailDispatch', 0x1e0],
  ['!KiExceptionDispatch', 0x1e0],
  ['!KiDispatchException', 0x700],
  ['!RtlDispatchException', 0x680],
  ['!MiSystemFault', 0x100],
  ['!MmAccessFault', 0x120],
];

function sumOfSizes(from: number, to: number, size: (index: number) => bigint): bigint {
  let sum = 0n;
  for (let i = from; i < to; i++) sum += size(i);
  return sum;
}

/** The first of `steps` equal steps from `from` to `to`. */
function squeezed(from: bigint, to: bigint, steps: number, arch: Arch): bigint {
  const unit = arch === 'x86' ? 4n : 8n;
  const step = ((to - from) / BigInt(Math.max(1, steps)) / unit) * unit;
  return from + (step > unit ? step : unit);
}

/** Registers of the first frame, as a header CONTEXT would hold them. */
export function registersOf(arch: Arch, frames: readonly PlacedFrame[], top: bigint): Registers {
  const [first, second] = frames;
  if (first === undefined) return {};
  if (arch === 'x64') return { rip: first.address, rsp: first.sp };
  if (arch === 'x86') return { eip: first.address, ebp: first.sp, esp: top };
  const fp = first.kind === 'entry' ? (second?.sp ?? first.sp) : first.sp;
  return { pc: first.address, fp, sp: top, lr: second?.address ?? 0n };
}
