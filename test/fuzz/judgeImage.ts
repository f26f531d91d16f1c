/** One input as a PE image: everything that is read of it, walks through its unwind data, and what must be true of both. */
import type { ByteSource } from '../../shared/bytes/byteSource.ts';
import { readDebugDirectory } from '../../shared/pe/debugDirectory.ts';
import { readExports } from '../../shared/pe/exports.ts';
import { openFpoTable } from '../../shared/pe/fpoData.ts';
import { functionTableArm64 } from '../../shared/pe/functionsArm64.ts';
import { functionTableX64 } from '../../shared/pe/functionsX64.ts';
import { fileImage } from '../../shared/pe/openImage.ts';
import { PeError } from '../../shared/pe/peError.ts';
import type { PeImage } from '../../shared/pe/peImage.ts';
import { readUnwindInfoArm64 } from '../../shared/pe/unwindInfoArm64.ts';
import { readUnwindInfoX64 } from '../../shared/pe/unwindInfoX64.ts';
import { readVersionInfo } from '../../shared/pe/versionResource.ts';
import type { LoadedImage, Registers } from '../../shared/unwind/step.ts';
import { type StackWalk, walkStack } from '../../shared/unwind/walk.ts';
import { checkingSource, poisonedSource } from '../shared/dump/support/sources.ts';

const MAX_EXPORTS = 0x2_0000;
const MAX_TEXT = 4096;
const MAX_FRAMES = 512;
const MAX_SWITCHES = 17;
const MAX_FUNCTIONS = 64;
const STACK = 0x1_0000_1000n;
const STACK_BYTES = 0x2000;
/** Below 2^32, so that one place serves all architectures; walks start at these RVAs and at what `.pdata` names. */
const BASE = 0x8000_0000n;
const PLACES = [0x1000, 0x1001, 0x1008, 0x1010, 0x104c, 0x1090, 0x10c8, 0x1110, 0x1200];

export interface ImageFindings {
  readonly error: string | null;
  readonly facts: unknown;
  readonly unwindData: readonly string[];
  readonly walks: readonly string[];
}

/** Runs one input. `hostile` reads it again from a source that poisons its buffer. Throws an Error that says what is wrong. */
export function judgeImage(bytes: Uint8Array, hostile: boolean): ImageFindings {
  const findings = findingsOf(checkingSource(bytes));
  const json = JSON.stringify(findings);
  if (hostile && JSON.stringify(findingsOf(poisonedSource(bytes))) !== json) {
    throw new Error('a source that reuses its buffer changes what is found');
  }
  return findings;
}

/** A short name for what an input led to. */
export function imageOutcome({ error, unwindData, walks }: ImageFindings): string {
  if (error !== null) return error;
  const kinds = [...new Set([...unwindData, ...walks].map((text) => text.replaceAll(/0x[0-9a-f]+|\d+/g, '#')))];
  return kinds.sort().join('|').slice(0, 400);
}

function findingsOf(source: ByteSource): ImageFindings {
  let image: PeImage;
  try {
    image = fileImage(source);
  } catch (error) {
    if (!(error instanceof PeError)) throw error;
    return { error: error.code, facts: error.message, unwindData: [], walks: [] };
  }
  const exports = readExports(image);
  if ((exports?.exports.length ?? 0) > MAX_EXPORTS) throw new Error(`${exports?.exports.length} exports`);
  const debug = readDebugDirectory(image);
  const version = readVersionInfo(image);
  const fpo = openFpoTable(image);
  const facts = { exports: exports?.exports.slice(0, 50), debug, version, fpo: PLACES.map((rva) => fpo?.(rva) ?? null) };
  for (const text of textsOf([exports, debug, version])) if (text.length > MAX_TEXT) throw new Error(`a text of ${text.length} characters`);
  return { error: null, facts, unwindData: unwindDataOf(image), walks: walksOf(image) };
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** The first functions of the table, decoded as both architectures have them. */
function unwindDataOf(image: PeImage): string[] {
  const found: string[] = [];
  const x64 = functionTableX64(image);
  const arm64 = functionTableArm64(image);
  for (let i = 0; i < MAX_FUNCTIONS; i++) {
    const wide = x64?.entryAt(i);
    const info = wide && readUnwindInfoX64(image, wide.unwindInfo);
    if (info) found.push(typeof info === 'string' ? info : info.codes.map((code) => code.op).join(' '));
    const narrow = arm64?.entryAt(i);
    const codes = narrow && readUnwindInfoArm64(image, narrow);
    if (codes) found.push(typeof codes === 'string' ? codes : codes.prologue.map((code) => code.op).join(' '));
  }
  return found;
}

function walksOf(image: PeImage): string[] {
  const loaded: LoadedImage = { base: BASE, pe: image };
  const stack = stackOf(image);
  return PLACES.map((rva) => {
    const walk = walk1(loaded, stack, BASE + BigInt(rva));
    checkWalk(walk);
    return `${walk.frames.map((frame) => frame.trust[0]).join('')} ${walk.end.reason}`;
  });
}

/** A stack of return addresses, of pointers into itself and of small numbers. */
function stackOf(image: PeImage): Uint8Array {
  const bytes = new Uint8Array(STACK_BYTES);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < STACK_BYTES; at += 8) {
    const kind = (at >> 3) % 5;
    const code = BASE + BigInt(PLACES[(at >> 4) % PLACES.length] ?? 0);
    view.setBigUint64(at, kind < 2 ? code : kind < 4 ? STACK + BigInt(at + 0x20) : BigInt(image.headers.sizeOfImage & 0xff), true);
  }
  return bytes;
}

function walk1(image: LoadedImage, stack: Uint8Array, pc: bigint): StackWalk {
  const architecture = image.pe.headers.architecture ?? 'x64';
  const values: Record<string, bigint> = {
    rbx: 1n,
    rbp: STACK + 0x80n,
    fp: STACK + 0x80n,
    ebp: STACK + 0x80n,
    lr: BASE + 0x1008n,
    r13: STACK,
  };
  const registers: Registers = { pc, sp: STACK, fp: STACK + 0x80n, lr: BASE + 0x1008n, values };
  const isInImage = (address: bigint) => address >= BASE && address < BASE + BigInt(image.pe.headers.sizeOfImage);
  return walkStack({
    architecture,
    registers,
    read: (address, length) => {
      const at = Number(address - STACK);
      return at < 0 || at >= STACK_BYTES ? new Uint8Array(0) : stack.subarray(at, at + length);
    },
    imageAt: (address) => (isInImage(address) ? image : null),
    isCode: isInImage,
    stack: { low: STACK, high: STACK + BigInt(STACK_BYTES) },
    fpoOf: ({ pe }) => openFpoTable(pe),
  });
}

function checkWalk({ frames }: StackWalk): void {
  if (frames.length > MAX_FRAMES) throw new Error(`${frames.length} frames`);
  let switches = 0;
  for (let i = 1; i < frames.length; i++) {
    const [before, frame] = [frames[i - 1], frames[i]];
    if (!before || !frame) continue;
    if (frame.interruption) switches++;
    else if (frame.registers.sp < before.registers.sp) throw new Error('the stack pointer shrank');
    else if (frame.registers.sp === before.registers.sp && before.pcKind === 'return') throw new Error('the stack pointer stood still');
  }
  if (switches > MAX_SWITCHES) throw new Error(`${switches} interruptions`);
}
