/** One row of the recorded cases, and its plain facts as numbers. */

import type { Arch } from './context.ts';
import { USER_MODULES } from './knownModules.ts';
import type { CodeName } from './symbolNames.ts';
import { isCodeName, parseCodeName } from './symbolNames.ts';
import { isSystemCallSymbol } from './trapNames.ts';

export interface CaseFrame {
  readonly child_sp: string | null;
  readonly ret_addr: string | null;
  readonly frame: string;
}

export interface CaseModule {
  readonly start: string;
  readonly end: string;
  readonly name: string;
  readonly image?: string | null | undefined;
  readonly timestamp?: string | null | undefined;
}

/** The fields that the builder reads; rows have more. Of the verdict only a file name, a link time and names of places in code are used. */
export interface CrashCase {
  readonly id: string;
  readonly bugcheck: string;
  readonly args: readonly (string | null)[];
  readonly arch: string;
  readonly os?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly process?: string | null | undefined;
  readonly module_name?: string | null | undefined;
  readonly image_name?: string | null | undefined;
  readonly image_timestamp?: string | null | undefined;
  readonly symbol_name?: string | null | undefined;
  readonly exception_code?: string | null | undefined;
  readonly faulting_ip?: string | null | undefined;
  readonly modules?: readonly CaseModule[] | null | undefined;
  readonly stack: readonly CaseFrame[];
}

export interface RecordedFrame {
  readonly text: string;
  readonly name: CodeName;
  /** Where the frame's code is: what the frame before it returns to. */
  readonly address: bigint | null;
  readonly sp: bigint | null;
}

export interface CaseFacts {
  readonly arch: Arch;
  readonly osBuild: number;
  readonly rawCode: number;
  /** Without the bit of the minidump twins. */
  readonly code: number;
  readonly parameters: readonly bigint[];
  /** Kernel mode only. */
  readonly frames: readonly RecordedFrame[];
  /** What the last of these frames returns to. */
  readonly beyond: bigint;
  /** That is user-mode code: the last frame is a system call's. */
  readonly fromUserMode: boolean;
  /** Its stack pointer, where recorded. */
  readonly userSp: bigint | null;
  /** Where the parameters say that the fault was. */
  readonly faultAddress: bigint | null;
  readonly faultName: CodeName | null;
}

const MINIDUMP_TWINS = new Set([0x1000_007e, 0x1000_007f, 0x1000_008e, 0x1000_00ea]);
/** Which parameter is the address of the faulting code. */
const CODE_PARAMETER: ReadonlyMap<number, number> = new Map([
  [0x0a, 3],
  [0x1e, 1],
  [0x3b, 1],
  [0x50, 2],
  [0x7e, 1],
  [0x8e, 1],
  [0xd1, 3],
  [0xd5, 2],
  [0xd6, 2],
  [0xcc, 2],
]);

export function caseFacts(crash: CrashCase): CaseFacts {
  const arch: Arch = crash.arch === 'x86' || crash.arch === 'arm64' ? crash.arch : 'x64';
  const rawCode = Number.parseInt(crash.bugcheck, 16);
  const code = MINIDUMP_TWINS.has(rawCode) ? rawCode & 0xff : rawCode;
  const parameters = [0, 1, 2, 3].map((i) => parameter(crash.args[i] ?? null, arch));
  const recorded = recordedFrames(crash);
  const userAt = recorded.findIndex((frame, i) => i > 0 && isUserFrame(arch, frame, recorded[i - 1]));
  const frames = userAt < 0 ? recorded : recorded.slice(0, userAt);
  const at = CODE_PARAMETER.get(code);
  const fault = at === undefined ? 0n : (parameters[at] ?? 0n);
  return {
    arch,
    osBuild: osBuild(crash, arch, frames),
    rawCode,
    code,
    parameters,
    frames,
    beyond: userAt < 0 ? (hexValue(crash.stack.at(-1)?.ret_addr) ?? 0n) : (recorded[userAt]?.address ?? 0n),
    fromUserMode: userAt > 0,
    userSp: userAt < 0 ? null : (recorded[userAt]?.sp ?? null),
    faultAddress: isKernelAddress(arch, fault) ? fault : null,
    faultName: crash.faulting_ip && isCodeName(crash.faulting_ip) ? parseCodeName(crash.faulting_ip) : null,
  };
}

export function isKernelAddress(arch: Arch, address: bigint): boolean {
  return arch === 'x86' ? address >= 0x8000_0000n : address >= 0xffff_8000_0000_0000n;
}

export function hexValue(text: string | null | undefined): bigint | null {
  if (text === null || text === undefined || text === '') return null;
  return BigInt(`0x${text.replace(/^0x/i, '').replaceAll('`', '')}`);
}

/** A frame of a user-mode module, on a user-mode stack, or what a system call returns to. Small numbers elsewhere are only words on the stack. */
function isUserFrame(arch: Arch, frame: RecordedFrame, previous: RecordedFrame | undefined): boolean {
  if (frame.name.module !== null && USER_MODULES.test(frame.name.module)) return true;
  if (frame.sp !== null && !isKernelAddress(arch, frame.sp)) return true;
  if (frame.address === null || isKernelAddress(arch, frame.address)) return false;
  if (previous?.name.symbol && isSystemCallSymbol(previous.name.symbol)) return true;
  return arch === 'x64' && frame.address >> 40n === 0x7fn && previous?.name.module !== null;
}

function parameter(text: string | null, arch: Arch): bigint {
  const value = hexValue(text) ?? 0n;
  return arch === 'x86' ? BigInt.asUintN(32, value) : value;
}

/** A row that cannot be read: a word on the stack. */
const NO_NAME: CodeName = { module: null, symbol: null, offset: null, address: 0n };

function recordedFrames(crash: CrashCase): RecordedFrame[] {
  return crash.stack.map((row, i) => {
    const name = isCodeName(row.frame) ? parseCodeName(row.frame) : NO_NAME;
    const returned = i === 0 ? null : hexValue(crash.stack[i - 1]?.ret_addr);
    return { text: row.frame.replace(/\s*\.{3}$/, ''), name, address: returned ?? name.address, sp: hexValue(row.child_sp) };
  });
}

/** The build in the `os` text; without one, by where Windows of that time put its modules and stacks. */
function osBuild(crash: CrashCase, arch: Arch, frames: readonly RecordedFrame[]): number {
  const written = /\b(\d{4,5})\b/.exec(crash.os ?? '')?.[1];
  if (written !== undefined) return Number(written);
  const kernel = frames.find((frame) => frame.name.module === 'nt' && frame.address !== null)?.address ?? null;
  if (arch === 'x86') return kernel !== null && kernel < 0x8100_0000n ? 2600 : 7601;
  if (arch === 'arm64') return 22000;
  const addresses = [...frames.flatMap((frame) => [frame.address, frame.sp]), ...crash.args.map((text) => hexValue(text))];
  if (addresses.some((address) => address !== null && address >> 36n === 0xffff_f88n)) return 7601;
  return frames.some((frame) => frame.name.module === 'hal') ? 17763 : 19041;
}
