import { addressKey, addressKeyOf, addressOfKey, type Gva } from '../bytes/address.ts';
import { viewOf } from '../bytes/layout.ts';
import type { DumpImage, LoadedModule, RegisterSet } from '../dump/dumpImage.ts';
import type { FrameTrust } from '../result/triageResult.ts';
import { stackBytes } from './crashSite.ts';
import { mayReturnTo, walkWithImages } from './files/imageWalk.ts';
import type { OpenedFiles } from './files/moduleFiles.ts';
import { moduleAt } from './moduleAt.ts';

/** One frame. `module` is null for an address in no loaded module. */
export interface Frame {
  readonly address: Gva;
  readonly module: LoadedModule | null;
  readonly trust: FrameTrust;
  /** Distance in bytes of the slot from the start of the walk; 0 for the context frame. */
  readonly depthBytes: number;
  /** False for slots that do not lie where the x64 calling convention puts return addresses. */
  readonly aligned: boolean;
  /** Stack pointer in this frame; known only where unwinding tells it. */
  readonly sp?: Gva;
  /** True when the address is the instruction that was running, not one that a call returns to. */
  readonly isExact?: boolean;
  /** `nt!KiPageFault+0x260`; absent without symbols. */
  readonly symbol?: string;
  readonly source?: { readonly file: string; readonly line: number };
}

const MAX_FRAMES = 200;
const MAX_CHAIN = 256;
const PAC_BITS = 48;

/**
 * Walks the stack from `registers` as well as the bytes allow: the context frame; with images, unwind data as far as it reaches;
 * then frame pointers where the architecture keeps them (ARM64, x86), then every slot that holds an address inside a module's
 * code (`scan`): live frames and left-overs alike, without those that an image's code disproves. Ends at the end of the saved
 * stack; never throws.
 */
export function walkStack(image: DumpImage, registers: RegisterSet, files: OpenedFiles | null = null): Frame[] {
  if (files) return walkWithFiles(image, registers, files);
  return [contextFrame(image, registers), ...guessedFrames(image, registers, registers.sp, true)];
}

function contextFrame(image: DumpImage, { pc }: RegisterSet): Frame {
  return { address: pc, module: moduleAt(image, pc), trust: 'context', depthBytes: 0, aligned: true };
}

function walkWithFiles(image: DumpImage, registers: RegisterSet, files: OpenedFiles): Frame[] {
  const { frames, last, isComplete } = walkWithImages(image, registers, files);
  if (isComplete) return frames.slice(0, MAX_FRAMES);
  const isContext = frames.length <= 1;
  const guessed = guessedFrames(image, last, registers.sp, isContext);
  return [
    ...(isContext ? [contextFrame(image, registers)] : frames),
    ...guessed.filter((frame) => frame.trust !== 'scan' || mayReturnTo(files, frame)),
  ].slice(0, MAX_FRAMES);
}

/** What follows a frame with these registers; only the context frame's link register is as the function was called with. */
function guessedFrames(image: DumpImage, registers: RegisterSet, origin: Gva, isContext: boolean): Frame[] {
  if (image.architecture === 'x64') return scan(image, registers.sp, origin);
  const chain = walkFramePointers(image, registers, origin);
  const linked = isContext ? linkRegisterFrame(image, registers, chain) : [];
  return [...linked, ...chain.frames, ...scan(image, chain.next, origin)].slice(0, MAX_FRAMES - 1);
}

/** ARM64: a leaf function's caller is in the link register, unless the chain starts with it anyway. */
function linkRegisterFrame(image: DumpImage, registers: RegisterSet, chain: { frames: Frame[] }): Frame[] {
  if (registers.lr === null) return [];
  const address = stripPac(registers.lr);
  const module = moduleAt(image, address);
  if (!module || chain.frames[0]?.address === address) return [];
  return [{ address, module, trust: 'unwind', depthBytes: 0, aligned: true }];
}

/** Kernel pointers on ARM64 may carry an authentication code in their top bits. */
function stripPac(address: Gva): Gva {
  return BigInt.asUintN(64, BigInt.asIntN(PAC_BITS, address));
}

/**
 * Follows saved frame pointers (x86: ebp, ARM64: x29): each points to the caller's, with the return address behind it. Stops
 * when a pointer does not grow, leaves the stack, or the return address lies in no module. `next` is where a scan goes on.
 */
function walkFramePointers(image: DumpImage, registers: RegisterSet, origin: Gva): { frames: Frame[]; next: Gva } {
  const width = image.architecture === 'x86' ? 4 : 8;
  const frames: Frame[] = [];
  let fp = registers.fp;
  let next = registers.sp;
  for (let i = 0; i < MAX_CHAIN; i++) {
    if (fp < registers.sp || fp % BigInt(width) !== 0n || !onStack(image, fp)) break;
    const { bytes } = image.memory.read(fp, 2 * width);
    if (bytes.length < 2 * width) break;
    const view = viewOf(bytes);
    const saved = width === 4 ? BigInt(view.getUint32(0, true)) : view.getBigUint64(0, true);
    const raw = width === 4 ? BigInt(view.getUint32(4, true)) : stripPac(view.getBigUint64(8, true));
    const module = moduleAt(image, raw);
    if (!module) break;
    const depthBytes = Math.max(0, addressKey(fp) - addressKey(origin));
    frames.push({ address: raw, module, trust: 'frame-pointer', depthBytes, aligned: true });
    next = fp + BigInt(2 * width);
    if (saved <= fp) break;
    fp = saved;
  }
  return { frames, next };
}

/** True when `address` lies in the saved stack, or when no stack was saved to tell. */
function onStack(image: DumpImage, address: Gva): boolean {
  const { stack } = image;
  return stack === null || (address >= stack.address && address < stack.address + BigInt(stack.sizeBytes));
}

/** Every slot of the saved stack from `from` upwards whose value lies in a module, behind the image's headers. */
function scan(image: DumpImage, from: Gva, origin: Gva): Frame[] {
  const stack = image.stack;
  const span = image.moduleMap.span();
  if (!stack || !span) return [];
  const bytes = stackBytes(image);
  const view = viewOf(bytes);
  const step = image.architecture === 'x86' ? 4 : 8;
  const base = addressKey(stack.address);
  const start = Math.max(0, Math.ceil((addressKey(from) - base) / step) * step);
  const originKey = addressKey(origin);
  const headerBytes = image.architecture === 'x86' ? 0x200 : 0x400;
  const frames: Frame[] = [];
  for (let at = start; at + step <= view.byteLength && frames.length < MAX_FRAMES; at += step) {
    const key = step === 4 ? view.getUint32(at, true) : addressKeyOf(view.getUint32(at, true), view.getUint32(at + 4, true));
    if (key < span.start || key >= span.end) continue;
    const range = image.moduleMap.find(key);
    if (!range || key - range.start < headerBytes) continue;
    const slot = base + at;
    frames.push({
      address: addressOfKey(key),
      module: range.value,
      trust: 'scan',
      depthBytes: slot - originKey,
      aligned: image.architecture !== 'x64' || ((slot % 16) + 16) % 16 === 8,
    });
  }
  return frames;
}

const OPENING_SLOTS = 64;
/** KeBugCheckEx saves its register arguments behind its return address; they may look like code. */
const REGISTER_ARGUMENTS_END = 0x28;

/**
 * Whether this stack keeps the x64 rule that return addresses lie at 8 modulo 16. Judged where frames are certain: at the call
 * of KeBugCheckEx the stack pointer itself is a return address' place, and the kernel's first return addresses follow. A stack
 * whose header is the faulting context is judged by its stack pointer alone. False for other architectures and hand-made stacks.
 */
export function keepsReturnAlignment(image: DumpImage, site: 'header' | 'bugcheck'): boolean {
  const sp = image.architecture === 'x64' ? image.context?.sp : undefined;
  if (sp === undefined) return false;
  if (site === 'header') return sp % 16n === 0n;
  if (sp % 16n !== 8n) return false;
  const { bytes } = image.memory.read(sp, OPENING_SLOTS * 8);
  const view = viewOf(bytes);
  const kernel = image.modules[0];
  let seen = 0;
  for (let at = 0; at + 8 <= bytes.length && seen < 2; at += 8) {
    if (at > 0 && at <= REGISTER_ARGUMENTS_END) continue;
    const value = view.getBigUint64(at, true);
    if (!kernel || value < kernel.base || value >= kernel.end) continue;
    if (at % 16 !== 0) return false;
    seen++;
  }
  return true;
}
