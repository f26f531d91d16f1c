import type { Gva } from '../bytes/address.ts';
import { type ReadMemory, type Registers, readWord64 } from './step.ts';

const FRAME_POINTER = 29;
const LINK_REGISTER = 30;

/** The registers while a frame is undone. All reads go through it; the first that fails is remembered in `failedAt`. */
export interface MachineArm64 {
  sp: Gva;
  readonly values: Record<string, bigint>;
  readonly read: ReadMemory;
  failedAt: Gva | null;
}

export function nameArm64(number: number): string {
  if (number === FRAME_POINTER) return 'fp';
  return number === LINK_REGISTER ? 'lr' : `x${number}`;
}

/** What a call keeps, and the frame pointer and link register, which name the caller. */
const KEPT = new Set(['fp', 'lr']);
for (let i = 19; i <= 28; i++) KEPT.add(`x${i}`);
for (let i = 8; i <= 15; i++) KEPT.add(`d${i}`);

/** A machine in the state of `registers`, without those that no caller can know. */
export function machineArm64(registers: Registers, read: ReadMemory): MachineArm64 {
  const values: Record<string, bigint> = {};
  for (const name in registers.values) if (KEPT.has(name)) values[name] = registers.values[name] as bigint;
  return { sp: registers.sp, values, read, failedAt: null };
}

export function wordArm64(machine: MachineArm64, address: Gva): bigint | null {
  const value = readWord64(machine.read, address);
  if (value === null) machine.failedAt = address;
  return value;
}

/** Loads one register. Those that only special functions save (x0..x18, d0..d7, q) are kept too: they were saved for a reason. */
export function loadArm64(machine: MachineArm64, file: 'x' | 'd' | 'q', number: number, address: Gva): boolean {
  const low = wordArm64(machine, address);
  const high = file === 'q' && low !== null ? wordArm64(machine, address + 8n) : 0n;
  if (low === null || high === null) return false;
  machine.values[file === 'x' ? nameArm64(number) : `${file}${number}`] = (high << 64n) | low;
  // d8 is the lower half of q8.
  if (file === 'q' && KEPT.has(`d${number}`)) machine.values[`d${number}`] = low;
  return true;
}

const PAC_MASK = 0xff7f_0000_0000_0000n;
const SELECTS_KERNEL = 1n << 55n;

/** Removes a pointer authentication code: bits 48 to 63 become what bit 55, which selects the half, says. */
export function stripPac(address: Gva): Gva {
  return (address & SELECTS_KERNEL) === 0n ? address & ~PAC_MASK : address | PAC_MASK;
}

/** The caller's registers once everything is undone; the machine is theirs from now on. */
export function finishArm64({ sp: raw, values }: MachineArm64, pc: Gva): Registers {
  const sp = BigInt.asUintN(64, raw);
  values.pc = pc;
  values.sp = sp;
  return { pc, sp, fp: values.fp ?? 0n, lr: values.lr ?? null, values };
}
