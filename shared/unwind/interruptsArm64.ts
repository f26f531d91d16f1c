import type { Gva } from '../bytes/address.ts';
import { finishArm64, type MachineArm64, nameArm64, wordArm64 } from './registersArm64.ts';
import { endOf, type Interruption, type UnwindStep } from './step.ts';

/** Where a saved state holds x0, x1 ... `count` of them, and the rest. */
interface SavedState {
  readonly x0: number;
  readonly count: number;
  readonly fp: number;
  readonly lr: number;
  readonly sp: number;
  readonly pc: number;
}

/** ARM64_KTRAP_FRAME, as the public .NET runtime spells it: the volatile registers; the others are in the exception frame. */
const TRAP_FRAME: SavedState = { x0: 0xa0, count: 19, fp: 0x140, lr: 0x138, sp: 0x98, pc: 0x148 };
/** CONTEXT of ARM64 (winnt.h). */
const CONTEXT: SavedState = { x0: 0x08, count: 29, fp: 0xf0, lr: 0xf8, sp: 0x100, pc: 0x108 };
/** What hand-written code pushes where x64 has a machine frame: sp, then pc. */
const MACHINE_FRAME = { sp: 0, pc: 8 } as const;

const KERNEL_HALF = 1n << 63n;

/** Takes the interrupted registers from what lies at the stack pointer. */
export function restoreInterrupted(machine: MachineArm64, form: Interruption['form']): UnwindStep {
  const address = machine.sp;
  const layout = form === 'machine-frame' ? MACHINE_FRAME : form === 'trap-frame' ? TRAP_FRAME : CONTEXT;
  const pc = wordArm64(machine, address + BigInt(layout.pc));
  const sp = pc === null ? null : wordArm64(machine, address + BigInt(layout.sp));
  if (pc === null || sp === null) return endOf('stack-not-saved', machine.failedAt ?? address);
  if (form !== 'machine-frame' && !restoreGeneral(machine, form === 'trap-frame' ? TRAP_FRAME : CONTEXT, address)) {
    return endOf('stack-not-saved', machine.failedAt ?? address);
  }
  machine.sp = sp;
  const interruption: Interruption = { form, address, mode: (pc & KERNEL_HALF) === 0n ? 'user' : 'kernel' };
  return { kind: 'caller', registers: finishArm64(machine, pc), pcKind: 'exact', how: 'unwind', interruption };
}

function restoreGeneral(machine: MachineArm64, layout: SavedState, address: Gva): boolean {
  const places: [string, number][] = [
    ['fp', layout.fp],
    ['lr', layout.lr],
  ];
  for (let i = 0; i < layout.count; i++) places.push([nameArm64(i), layout.x0 + 8 * i]);
  for (const [name, at] of places) {
    const value = wordArm64(machine, address + BigInt(at));
    if (value === null) return false;
    machine.values[name] = value;
  }
  return true;
}
