import type { Gva } from '../bytes/address.ts';
import { epilogueBytes, sequenceBytes, takesInstruction, type UnwindCodeArm64 } from '../pe/codesArm64.ts';
import { findFunctionArm64 } from '../pe/functionsArm64.ts';
import type { UnwindInfoArm64 } from '../pe/unwindInfoArm64.ts';
import { restoreInterrupted } from './interruptsArm64.ts';
import { finishArm64, loadArm64, type MachineArm64, machineArm64, stripPac, wordArm64 } from './registersArm64.ts';
import { endOf, type LoadedImage, type PcKind, type ReadMemory, type Registers, rvaIn, type UnwindStep } from './step.ts';
import { problem } from './x64.ts';

const INSTRUCTION = 4;

/**
 * One frame outwards on ARM64. `image` is the one that `registers.pc` lies in. Within prologues and epilogues only what was done
 * is undone; no code bytes are needed. Source: "ARM64 exception handling" (Microsoft). Never throws; the work is bounded by the
 * format (1,020 bytes of codes).
 */
export function unwindArm64(registers: Registers, pcKind: PcKind, image: LoadedImage, read: ReadMemory): UnwindStep {
  // A return address may lie behind its function's end; the call before it does not.
  const at = pcKind === 'return' ? registers.pc - BigInt(INSTRUCTION) : registers.pc;
  const rva = rvaIn(image, at);
  if (rva === null) return endOf('no-image', registers.pc);
  const machine = machineArm64(registers, read);
  const found = findFunctionArm64(image.pe, rva);
  if (found.kind === 'unreadable') return endOf('no-unwind-data', registers.pc);
  if (found.kind === 'none') {
    return pcKind === 'return' ? endOf('no-unwind-data', registers.pc) : returnByLink(machine, registers.pc, 'return');
  }
  const { begin, info } = found.entry;
  if (typeof info === 'string') return problem(info, registers.pc);
  const codes = codesFrom(info, rva - begin);
  return codes ? undoAll(codes, machine, registers.pc) : endOf('damaged-unwind-data', registers.pc);
}

/** What is left to undo at `offset` bytes into the function; null when the codes make no sense. */
function codesFrom(info: UnwindInfoArm64, offset: number): readonly UnwindCodeArm64[] | null {
  const prologueBytes = sequenceBytes(info.prologue);
  if (offset < prologueBytes) return withoutInstructions(info.prologue, (prologueBytes - offset) / INSTRUCTION);
  /** Each sequence is measured once: hostile records name one of a thousand codes for each of 65,535 epilogues. */
  const sizes = new Map<readonly UnwindCodeArm64[], number>();
  for (let i = 0; i < info.epilogueStarts.length; i++) {
    const start = info.epilogueStarts[i] as number;
    if (offset < start) continue;
    const codes = info.epilogueCodes(i);
    if (!codes) return null;
    const sizeBytes = sizes.get(codes) ?? epilogueBytes(codes);
    sizes.set(codes, sizeBytes);
    if (offset < start + sizeBytes) return withoutInstructions(codes, (offset - start) / INSTRUCTION);
  }
  return info.prologue;
}

/** The codes behind the first `count` that stand for an instruction. */
function withoutInstructions(codes: readonly UnwindCodeArm64[], count: number): readonly UnwindCodeArm64[] {
  let left = Math.ceil(count);
  let skipped = 0;
  while (left > 0 && skipped < codes.length - 1) {
    if (takesInstruction(codes[skipped] as UnwindCodeArm64)) left--;
    skipped++;
  }
  return codes.slice(skipped);
}

function undoAll(codes: readonly UnwindCodeArm64[], machine: MachineArm64, at: Gva): UnwindStep {
  let pcKind: PcKind = 'return';
  for (const code of codes) {
    switch (code.op) {
      case 'end':
        return returnByLink(machine, at, pcKind);
      case 'end-chained':
      case 'nop':
        break;
      case 'alloc':
        machine.sp += BigInt(code.sizeBytes);
        break;
      case 'set-frame':
        if (machine.values.fp === undefined) return endOf('register-unknown', at);
        machine.sp = machine.values.fp - BigInt(code.frameOffset);
        break;
      case 'save':
        if (!restore(code, machine)) return endOf('stack-not-saved', machine.failedAt ?? machine.sp);
        break;
      case 'sign-return-address':
        if (machine.values.lr === undefined) return endOf('register-unknown', at);
        machine.values.lr = stripPac(machine.values.lr);
        break;
      case 'clear-unwound-to-call':
        pcKind = 'exact';
        break;
      case 'trap-frame':
      case 'machine-frame':
      case 'context':
        return restoreInterrupted(machine, code.op);
      case 'unsupported':
        return endOf('unsupported-unwind-data', at);
    }
  }
  return endOf('damaged-unwind-data', at);
}

function restore(code: Extract<UnwindCodeArm64, { op: 'save' }>, machine: MachineArm64): boolean {
  const address = machine.sp + BigInt(code.at);
  if (!loadArm64(machine, code.file, code.first, address)) return false;
  const width = code.file === 'q' ? 16n : 8n;
  if (code.second !== null && !loadArm64(machine, code.file, code.second, address + width)) return false;
  machine.sp += BigInt(code.releasedBytes);
  return true;
}

function returnByLink(machine: MachineArm64, at: Gva, pcKind: PcKind): UnwindStep {
  const { lr } = machine.values;
  if (lr === undefined) return endOf('register-unknown', at);
  return { kind: 'caller', registers: finishArm64(machine, lr), pcKind, how: 'unwind', interruption: null };
}

const RECORD = 16n;

/**
 * One frame outwards by the chain of frame records (caller's x29, return address) that ARM64 code keeps; for images without
 * unwind data. A function that has not made its record yet is skipped over: its caller is missing.
 */
export function frameChainArm64(registers: Registers, read: ReadMemory): UnwindStep {
  const machine = machineArm64(registers, read);
  const { fp } = machine.values;
  if (fp === undefined) return endOf('register-unknown', registers.pc);
  if (fp < registers.sp || fp % RECORD !== 0n) return endOf('no-return-address', fp);
  const caller = wordArm64(machine, fp);
  const lr = caller === null ? null : wordArm64(machine, fp + 8n);
  if (caller === null || lr === null) return endOf('stack-not-saved', machine.failedAt ?? fp);
  const pc = stripPac(lr);
  const sp = fp + RECORD;
  const known = { fp: caller, lr: pc, sp, pc };
  return {
    kind: 'caller',
    registers: { pc, sp, fp: caller, lr: pc, values: known },
    pcKind: 'return',
    how: 'frame-pointer',
    interruption: null,
  };
}
