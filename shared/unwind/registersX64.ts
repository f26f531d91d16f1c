import type { Gva } from '../bytes/address.ts';
import { type ReadMemory, type Registers, readWord64 } from './step.ts';

/** Registers by the numbers that instructions and unwind codes use. */
const REGISTERS_X64 = [
  'rax',
  'rcx',
  'rdx',
  'rbx',
  'rsp',
  'rbp',
  'rsi',
  'rdi',
  'r8',
  'r9',
  'r10',
  'r11',
  'r12',
  'r13',
  'r14',
  'r15',
] as const;
const RSP = 4;

/** What a call keeps by the x64 calling convention. */
const KEPT = new Set(['rbx', 'rbp', 'rsi', 'rdi', 'r12', 'r13', 'r14', 'r15']);
for (let i = 6; i <= 15; i++) KEPT.add(`xmm${i}`);

/** The registers while a frame is undone. All reads go through it; the first that fails is remembered in `failedAt`. */
export interface MachineX64 {
  rsp: Gva;
  readonly values: Record<string, bigint>;
  readonly read: ReadMemory;
  failedAt: Gva | null;
}

/** A machine in the state of `registers`, without those that no caller can know. */
export function machineX64(registers: Registers, read: ReadMemory): MachineX64 {
  const values: Record<string, bigint> = {};
  for (const name in registers.values) if (KEPT.has(name)) values[name] = registers.values[name] as bigint;
  return { rsp: registers.sp, values, read, failedAt: null };
}

/** A general register's value; null when it is not known. */
export function registerX64(machine: MachineX64, number: number): bigint | null {
  return number === RSP ? machine.rsp : (machine.values[REGISTERS_X64[number] ?? ''] ?? null);
}

/** Loads a register from memory. False when memory is missing or the register must not be loaded. */
export function loadX64(machine: MachineX64, number: number, address: Gva): boolean {
  const value = wordX64(machine, address);
  if (value === null) return false;
  const name = REGISTERS_X64[number] as string;
  // What a call does not keep means nothing to the caller, whatever pushed it.
  if (number === RSP) machine.rsp = value;
  else if (KEPT.has(name)) machine.values[name] = value;
  return true;
}

export function loadXmm(machine: MachineX64, number: number, address: Gva): boolean {
  const low = wordX64(machine, address);
  const high = low === null ? null : wordX64(machine, address + 8n);
  if (low === null || high === null) return false;
  const name = `xmm${number}`;
  if (KEPT.has(name)) machine.values[name] = (high << 64n) | low;
  return true;
}

export function wordX64(machine: MachineX64, address: Gva): bigint | null {
  const value = readWord64(machine.read, address);
  if (value === null) machine.failedAt = address;
  return value;
}

/** The caller's registers once everything is undone; the machine is theirs from now on. */
export function finishX64({ rsp, values }: MachineX64, pc: Gva): Registers {
  const sp = BigInt.asUintN(64, rsp);
  values.rip = pc;
  values.rsp = sp;
  return { pc, sp, fp: values.rbp ?? 0n, lr: null, values };
}
