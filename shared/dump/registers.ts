import type { Gva } from '../bytes/address.ts';
import type { Architecture, RegisterSet } from './dumpImage.ts';
import {
  CONTEXT_AMD64,
  CONTEXT_ARM64,
  CONTEXT_X86,
  type ContextLayout,
  TRAP_FRAME_AMD64,
  TRAP_FRAME_X86,
  TRAP_MARKS_AMD64,
  TRAP_MARKS_X86,
} from './layouts/contexts.ts';

const CONTEXTS: Record<Architecture, ContextLayout> = { x64: CONTEXT_AMD64, arm64: CONTEXT_ARM64, x86: CONTEXT_X86 };

/** Bytes of a CONTEXT of this architecture. */
export function contextSize(architecture: Architecture): number {
  return CONTEXTS[architecture].size;
}

/** Bytes of a KTRAP_FRAME; 0 for ARM64, whose trap frames we do not read. */
export function trapFrameSize(architecture: Architecture): number {
  return architecture === 'x64' ? TRAP_FRAME_AMD64.size : architecture === 'x86' ? TRAP_FRAME_X86.size : 0;
}

/** Reads a CONTEXT at `at`; null when the view is too short. Says nothing about whether it is plausible. */
export function readContext(view: DataView, at: number, architecture: Architecture): RegisterSet | null {
  return readRegisters(view, at, CONTEXTS[architecture]);
}

/**
 * Reads a KTRAP_FRAME at `at` if selectors and flags are those of a trap from kernel mode; null otherwise.
 * `address` is the frame's own address: on x86 the interrupted stack pointer follows from it.
 */
export function readKernelTrapFrame(view: DataView, at: number, architecture: Architecture, address: Gva): RegisterSet | null {
  if (architecture === 'x64') return readTrapAmd64(view, at);
  if (architecture === 'x86') return readTrapX86(view, at, address);
  return null;
}

function readTrapAmd64(view: DataView, at: number): RegisterSet | null {
  if (at < 0 || at + TRAP_FRAME_AMD64.size > view.byteLength) return null;
  const cs = view.getUint16(at + TRAP_MARKS_AMD64.segCs, true);
  const ss = view.getUint16(at + TRAP_MARKS_AMD64.segSs, true);
  const flags = view.getUint32(at + TRAP_MARKS_AMD64.eFlags, true);
  if (cs !== 0x10 || (ss !== 0x18 && ss !== 0) || !plausibleFlags(flags)) return null;
  return readRegisters(view, at, TRAP_FRAME_AMD64);
}

function readTrapX86(view: DataView, at: number, address: Gva): RegisterSet | null {
  if (at < 0 || at + TRAP_FRAME_X86.size > view.byteLength) return null;
  const cs = view.getUint16(at + TRAP_MARKS_X86.segCs, true);
  const flags = view.getUint32(at + TRAP_MARKS_X86.eFlags, true);
  if (cs !== 0x8 || !plausibleFlags(flags)) return null;
  const read = readRegisters(view, at, TRAP_FRAME_X86);
  if (!read) return null;
  const sp = address + BigInt(TRAP_MARKS_X86.behindEFlags);
  return { ...read, sp, values: { ...read.values, esp: sp } };
}

/** EFLAGS of running code: bit 1 always set, bits 3, 5, 15 and 22..31 never. */
function plausibleFlags(flags: number): boolean {
  return (flags & 0x2) !== 0 && (flags & 0xffc08028) === 0;
}

function readRegisters(view: DataView, at: number, layout: ContextLayout): RegisterSet | null {
  if (at < 0 || at + layout.size > view.byteLength) return null;
  const values: Record<string, bigint> = {};
  for (const name in layout.registers) {
    const where = at + (layout.registers[name] as number);
    values[name] = layout.wide ? view.getBigUint64(where, true) : BigInt(view.getUint32(where, true));
  }
  const named = (name: string) => values[name] ?? 0n;
  return {
    pc: named(layout.pc),
    sp: named(layout.sp),
    fp: named(layout.fp),
    lr: layout.lr === null ? null : named(layout.lr),
    values,
  };
}
