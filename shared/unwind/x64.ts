import type { Gva } from '../bytes/address.ts';
import { type FunctionX64, findFunctionX64 } from '../pe/functionsX64.ts';
import { readUnwindInfoX64, type UnwindCodeX64, type UnwindInfoX64 } from '../pe/unwindInfoX64.ts';
import { MAX_CHAIN, runEpilogueX64 } from './epilogueX64.ts';
import { finishX64, loadX64, loadXmm, type MachineX64, machineX64, registerX64, wordX64 } from './registersX64.ts';
import {
  endOf,
  type Interruption,
  type LoadedImage,
  type PcKind,
  type ReadMemory,
  type Registers,
  rvaIn,
  type UnwindStep,
} from './step.ts';

const USER_RING = 3n;

/**
 * One frame outwards on x64. `image` is the one that `registers.pc` lies in. Works within prologues and, when the code bytes are
 * at hand, within epilogues. Algorithm: "x64 exception handling", "Unwind procedure" (Microsoft). Never throws; the work is
 * bounded by the format (255 codes) and 32 chained parts.
 */
export function unwindX64(registers: Registers, pcKind: PcKind, image: LoadedImage, read: ReadMemory): UnwindStep {
  const rva = rvaIn(image, registers.pc);
  if (rva === null) return endOf('no-image', registers.pc);
  const machine = machineX64(registers, read);
  const found = findFunctionX64(image.pe, pcKind === 'return' ? rva - 1 : rva);
  if (found.kind === 'unreadable') return endOf('no-unwind-data', registers.pc);
  if (found.kind === 'none') {
    // Only leaf functions have no entry, and leaf functions call nobody.
    return pcKind === 'return' ? endOf('no-unwind-data', registers.pc) : popReturnAddress(machine);
  }
  const info = readUnwindInfoX64(image.pe, found.entry.unwindInfo);
  if (typeof info === 'string') return problem(info, registers.pc);
  const offset = rva - found.entry.begin;
  const isInBody = offset >= info.prologSize || info.chained !== null;
  if (pcKind === 'exact' && isInBody) {
    const left = runEpilogueX64(image.pe, found.entry, info, rva, machine);
    if (left === true) return popReturnAddress(machine);
    if (left === null) return failure(machine, registers.pc);
  }
  return undoAll(image, found.entry, info, offset, machine);
}

/** Undoes the prologues of the part and of all that it is chained to. */
function undoAll(image: LoadedImage, fn: FunctionX64, first: UnwindInfoX64, firstOffset: number, machine: MachineX64): UnwindStep {
  let info = first;
  let offset = firstOffset;
  const at = image.base + BigInt(fn.begin + firstOffset);
  for (let parts = 0; parts <= MAX_CHAIN; parts++) {
    const done = info.codes.filter((code) => code.offset <= offset);
    const frame = frameBase(info, done, machine);
    if (frame === null) return endOf('register-unknown', at);
    for (const code of done) {
      if (code.op === 'machine-frame') return popMachineFrame(machine, code.hasErrorCode);
      if (!undo(code, info, frame, machine)) return failure(machine, at);
    }
    if (info.chained === null) return popReturnAddress(machine);
    const next = readUnwindInfoX64(image.pe, info.chained.unwindInfo & ~1);
    if (typeof next === 'string') return problem(next, at);
    info = next;
    offset = Number.POSITIVE_INFINITY;
  }
  return endOf('damaged-unwind-data', at);
}

/** What the offsets of saved registers count from: the established frame, or rsp as it is. Null when the register is unknown. */
function frameBase(info: UnwindInfoX64, done: readonly UnwindCodeX64[], machine: MachineX64): Gva | null {
  if (info.frameRegister === 0) return machine.rsp;
  const set = done.find((code) => code.op === 'set-frame');
  // A chained part does not repeat the code that set the frame up; its parent has run it.
  if (!set && info.chained === null) return machine.rsp;
  const value = registerX64(machine, info.frameRegister);
  return value === null ? null : value - BigInt(set?.op === 'set-frame' ? set.frameOffset : info.frameOffset);
}

/** Undoes one step of the prologue; false when a register or memory is missing. */
function undo(code: UnwindCodeX64, info: UnwindInfoX64, frame: Gva, machine: MachineX64): boolean {
  switch (code.op) {
    case 'push': {
      if (!loadX64(machine, code.register, machine.rsp)) return false;
      machine.rsp += 8n;
      return true;
    }
    case 'alloc':
      machine.rsp += BigInt(code.sizeBytes);
      return true;
    case 'set-frame': {
      const value = registerX64(machine, info.frameRegister);
      if (value === null) return false;
      machine.rsp = value - BigInt(code.frameOffset);
      return true;
    }
    case 'save':
      return loadX64(machine, code.register, frame + BigInt(code.at));
    case 'save-xmm':
      return loadXmm(machine, code.register, frame + BigInt(code.at));
    case 'machine-frame':
      return true;
  }
}

function popReturnAddress(machine: MachineX64): UnwindStep {
  const pc = wordX64(machine, machine.rsp);
  if (pc === null) return failure(machine, machine.rsp);
  machine.rsp += 8n;
  return { kind: 'caller', registers: finishX64(machine, pc), pcKind: 'return', how: 'unwind', interruption: null };
}

/** What the processor pushed for an interrupt or exception: an error code perhaps, then rip, cs, rflags, rsp, ss. */
function popMachineFrame(machine: MachineX64, hasErrorCode: boolean): UnwindStep {
  const address = machine.rsp + (hasErrorCode ? 8n : 0n);
  const pc = wordX64(machine, address);
  const cs = pc === null ? null : wordX64(machine, address + 8n);
  const rsp = cs === null ? null : wordX64(machine, address + 24n);
  if (pc === null || cs === null || rsp === null) return failure(machine, address);
  machine.rsp = rsp;
  const mode = (cs & USER_RING) === USER_RING ? 'user' : 'kernel';
  const interruption: Interruption = { form: 'machine-frame', address, mode };
  return { kind: 'caller', registers: finishX64(machine, pc), pcKind: 'exact', how: 'unwind', interruption };
}

function failure(machine: MachineX64, at: Gva): UnwindStep {
  return machine.failedAt === null ? endOf('register-unknown', at) : endOf('stack-not-saved', machine.failedAt);
}

/** The end that unwind data of no use means. */
export function problem(what: 'unreadable' | 'damaged' | 'unsupported', at: Gva): UnwindStep {
  if (what === 'unreadable') return endOf('no-unwind-data', at);
  return endOf(what === 'damaged' ? 'damaged-unwind-data' : 'unsupported-unwind-data', at);
}
