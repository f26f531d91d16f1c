/** Drawings of stacks: `nt!KeBugCheckEx <- nt!KiPageFault+0x260 <- evil!Foo+0x1c <- 0xfffff80012345678` becomes stack memory, and back. */

import type { Arch, Registers } from './context.ts';
import type { CodeRange, StaleAddress } from './stackFiller.ts';
import { stackFiller } from './stackFiller.ts';
import type { FrameKind, PlacedFrame, PlacedTrap, PlannedFrame } from './stackLayout.ts';
import { placeFrames, registersOf, writeFrames } from './stackLayout.ts';
import { moduleStem, parseCodeName, symbolRva } from './symbolNames.ts';
import { isTrapSymbol } from './trapNames.ts';

export interface DrawnModule extends CodeRange {
  /** Offsets of functions whose place matters; others get one from their name. */
  readonly symbols?: Readonly<Record<string, number>> | undefined;
}

export interface DrawOptions {
  readonly arch?: Arch | undefined;
  readonly modules: readonly DrawnModule[];
  /** Lowest address of the stack; x64 wants ...8, as at the entry of a function. */
  readonly top?: bigint | undefined;
  /** Drivers whose stale return addresses lie between the frames and beyond the last one. */
  readonly noise?: readonly DrawnModule[] | undefined;
  readonly seed?: number | undefined;
  /** Words that KeBugCheckEx keeps above its return address (x64) or as arguments (x86). */
  readonly bugcheck?: { readonly code: number; readonly parameters: readonly bigint[] } | undefined;
  /** General registers and error code of trap frames. */
  readonly trap?: PlannedFrame['trap'];
  /** Bytes of stack beyond the last frame, 0x180 when not given. */
  readonly beyondBytes?: number | undefined;
}

export interface DrawnFrame extends PlacedFrame {
  /** The note in brackets behind the frame: `scan`, `unwind`. */
  readonly trust: string | null;
}

export interface DrawnStack {
  readonly top: bigint;
  readonly bytes: Uint8Array;
  readonly frames: readonly DrawnFrame[];
  readonly traps: readonly PlacedTrap[];
  readonly stale: readonly StaleAddress[];
  /** For `.context()`: the first frame. */
  readonly registers: Registers;
}

const DEFAULT_TOP = { x64: 0xffff_d000_2b3c_1728n, arm64: 0xffff_d000_2b3c_1720n, x86: 0x9d3c_1728n } as const;

/** Lays a drawing out. Frames are parted by `<-` or by lines; `(trap)` behind a name puts a trap frame there, the kernel's own trap handlers have one. */
export function drawStack(drawing: string, options: DrawOptions): DrawnStack {
  const arch = options.arch ?? 'x64';
  const top = options.top ?? DEFAULT_TOP[arch];
  const planned = splitDrawing(drawing).map(({ text, note }, i) => ({ ...plan(text, note, i, arch, options), trust: note }));
  const frameTop = arch === 'x64' ? top : top + 0x20n;
  const placed = placeFrames(arch, planned, frameTop);
  const frames = placed.map((frame, i) => ({ ...frame, trust: planned[i]?.trust ?? null }));
  const { image, traps } = writeFrames(arch, frames, top);
  if (options.bugcheck !== undefined) writeBugcheckWords(arch, image, frames, options.bugcheck);
  const end = (image.end + BigInt(options.beyondBytes ?? 0x180) + 7n) & ~7n;
  const filler = stackFiller({
    arch,
    seed: `${options.seed ?? 0} ${drawing}`,
    top,
    sizeBytes: Number(end - top),
    code: [...options.modules, ...(options.noise ?? [])],
    stale: options.noise ?? [],
  });
  const bytes = image.finish(end, filler.word);
  return { top, bytes, frames, traps, stale: filler.stale, registers: registersOf(arch, frames, top) };
}

/** Address of a name in a drawing. Throws when its module is not among `modules`. */
export function addressOf(text: string, modules: readonly DrawnModule[]): bigint {
  const name = parseCodeName(text);
  if (name.address !== null) return name.address;
  const module = modules.find((candidate) => moduleStem(candidate.name) === moduleStem(name.module ?? ''));
  if (module === undefined) throw new Error(`builder: no module for ${text}`);
  const offset = name.offset ?? 0;
  if (name.symbol === null) return module.base + BigInt(offset);
  return module.base + BigInt((module.symbols?.[name.symbol] ?? symbolRva(name.symbol, module.size, offset)) + offset);
}

/** `evil+0x1c20` or a bare address; with frames of a drawing the name that was drawn. */
export function nameOf(address: bigint, modules: readonly DrawnModule[], drawn: readonly { text: string; address: bigint }[] = []): string {
  const known = drawn.find((frame) => frame.address === address);
  if (known !== undefined) return known.text;
  const module = modules.find((candidate) => address >= candidate.base && address < candidate.base + BigInt(candidate.size));
  return module === undefined ? hex(address) : `${moduleStem(module.name)}+${hex(address - module.base)}`;
}

/** Prints a result the way drawings are written, to compare the two. */
export function printStack(
  frames: readonly { readonly address: bigint; readonly trust?: string | null | undefined }[],
  modules: readonly DrawnModule[],
  drawn: readonly { text: string; address: bigint }[] = [],
): string {
  return frames.map((frame) => nameOf(frame.address, modules, drawn) + (frame.trust ? ` (${frame.trust})` : '')).join(' <- ');
}

/** KeBugCheckEx saves its register arguments in the home area above its return address; on x86 the caller pushed them. */
export function writeBugcheckWords(
  arch: Arch,
  image: { free(at: bigint, size: number): boolean; word(at: bigint, value: bigint): void },
  frames: readonly PlacedFrame[],
  bugcheck: { readonly code: number; readonly parameters: readonly bigint[] },
): void {
  const [first, second, third] = frames;
  if (first === undefined || arch === 'arm64') return;
  const width = arch === 'x64' ? 8 : 4;
  const from = first.sp + 8n;
  const limit = arch === 'x64' ? (third?.sp ?? from + 0x100n) - 8n : (second?.sp ?? from + 0x100n);
  [BigInt(bugcheck.code), ...bugcheck.parameters].slice(0, 5).forEach((value, i) => {
    const at = from + BigInt(i * width);
    if (at < limit && image.free(at, width)) image.word(at, value);
  });
}

function splitDrawing(drawing: string): { text: string; note: string | null }[] {
  const pieces = drawing
    .split(/<-|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.map((piece) => {
    const match = /^(.*?)\s*\(([^()]*)\)$/.exec(piece);
    return match === null ? { text: piece, note: null } : { text: match[1] ?? piece, note: match[2] ?? null };
  });
}

function plan(text: string, note: string | null, index: number, arch: Arch, options: DrawOptions): PlannedFrame {
  const name = parseCodeName(text);
  return { text, address: addressOf(text, options.modules), kind: kindOf(name, note, index, arch, options), sp: null, trap: options.trap };
}

function kindOf(name: ReturnType<typeof parseCodeName>, note: string | null, index: number, arch: Arch, options: DrawOptions): FrameKind {
  if (arch !== 'arm64' && (note === 'trap' || (name.symbol !== null && isTrapSymbol(name.symbol)))) return 'trap';
  if (index === 0) return 'entry';
  const { address } = name;
  if (address === null) return 'call';
  const inCode = options.modules.some((module) => address >= module.base && address < module.base + BigInt(module.size));
  return inCode ? 'call' : 'value';
}

function hex(value: bigint): string {
  return `0x${value.toString(16)}`;
}
