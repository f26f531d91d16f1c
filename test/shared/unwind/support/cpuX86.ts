/** Runs the instructions of prologues and epilogues of x64 and x86, from the disassembler's text. Knows nothing of unwinding. */
import type { Instruction } from './disassembly.ts';
import type { SimulatedStack } from './simulatedStack.ts';

export interface CpuX86 {
  readonly wide: boolean;
  readonly registers: Map<string, bigint>;
  readonly stack: SimulatedStack;
}

const WIDE = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15'];
const NARROW = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'];
const VOLATILE = new Set(['rax', 'rcx', 'rdx', 'r8', 'r9', 'r10', 'r11', 'eax', 'ecx', 'edx']);

export function registerNames(wide: boolean): readonly string[] {
  return wide ? [...WIDE, ...Array.from({ length: 16 }, (_, i) => `xmm${i}`)] : NARROW;
}

export function get(cpu: CpuX86, name: string): bigint {
  const value = cpu.registers.get(name);
  if (value === undefined) throw new Error(`no register ${name}`);
  return value;
}

export function set(cpu: CpuX86, name: string, value: bigint): void {
  get(cpu, name);
  cpu.registers.set(name, BigInt.asUintN(name.startsWith('xmm') ? 128 : cpu.wide ? 64 : 32, value));
}

/** Runs one instruction; returns false when it leaves the function (return or jump), with the stack as the caller gets it. */
export function step(cpu: CpuX86, { mnemonic, operands }: Instruction): boolean {
  const [to = '', from = ''] = operands.split(/,\s*(?![^[]*\])/);
  const sp = cpu.wide ? 'rsp' : 'esp';
  const word = cpu.wide ? 8n : 4n;
  switch (mnemonic) {
    case 'push':
      set(cpu, sp, get(cpu, sp) - word);
      cpu.stack.store(get(cpu, sp), value(cpu, to));
      return true;
    case 'pop':
      set(cpu, to, cpu.stack.load(get(cpu, sp)));
      set(cpu, sp, get(cpu, sp) + word);
      return true;
    case 'sub':
      if (isOurs(cpu, to)) set(cpu, to, get(cpu, to) - value(cpu, from));
      return true;
    case 'add':
      if (isOurs(cpu, to)) set(cpu, to, get(cpu, to) + value(cpu, from));
      return true;
    case 'and':
      if (isOurs(cpu, to)) set(cpu, to, get(cpu, to) & value(cpu, from));
      return true;
    case 'lea':
      if (isOurs(cpu, to)) set(cpu, to, address(cpu, from));
      return true;
    case 'mov':
    case 'movaps':
    case 'movapd':
    case 'movups':
      move(cpu, to, from);
      return true;
    case 'call':
    case 'nop':
    case 'int3':
      return true; // the only call in a prologue is the stack probe, which changes no register that counts
    case 'ret':
    case 'rep':
    case 'jmp':
      return false;
    default:
      throw new Error(`the simulation does not know "${mnemonic} ${operands}"`);
  }
}

/** True for registers whose value matters; what happens to the others is not followed. */
function isOurs(cpu: CpuX86, name: string): boolean {
  if (cpu.registers.has(name) && !VOLATILE.has(name)) return true;
  if (VOLATILE.has(name) || /^[er]?[abcd][xlh]$|^r\d+[dwb]$/.test(name) || name.includes('[')) return false;
  throw new Error(`a write to ${name} is not expected here`);
}

function move(cpu: CpuX86, to: string, from: string): void {
  if (to.includes('[')) {
    const at = address(cpu, to);
    if (from.startsWith('xmm')) {
      cpu.stack.store(at, get(cpu, from));
      cpu.stack.store(at + 8n, get(cpu, from) >> 64n);
    } else if (cpu.registers.has(from)) cpu.stack.store(at, get(cpu, from));
    else if (to.startsWith(cpu.wide ? 'qword' : 'dword')) cpu.stack.store(at, value(cpu, from));
    return;
  }
  if (from.includes('[')) {
    if (to.startsWith('xmm')) {
      const at = address(cpu, from);
      set(cpu, to, (cpu.stack.load(at + 8n) << 64n) | cpu.stack.load(at));
    } else if (isOurs(cpu, to)) set(cpu, to, cpu.stack.load(address(cpu, from)));
    return;
  }
  if (to === 'eax' && cpu.wide) set(cpu, 'rax', value(cpu, from));
  else if (VOLATILE.has(to)) set(cpu, to, value(cpu, from));
  else if (isOurs(cpu, to)) set(cpu, to, value(cpu, from));
}

function value(cpu: CpuX86, text: string): bigint {
  if (cpu.registers.has(text)) return get(cpu, text);
  const sign = text.startsWith('-') ? -1n : 1n;
  return sign * BigInt(text.replace('-', ''));
}

/** `[rsp + 0x20]`, with what precedes the bracket; only a base and a displacement occur. */
function address(cpu: CpuX86, text: string): bigint {
  const match = /\[(\w+)(?: ([+-]) (0x[0-9a-f]+))?\]/.exec(text);
  if (!match) throw new Error(`the simulation does not know the address "${text}"`);
  const [, base = '', sign, displacement = '0x0'] = match;
  return get(cpu, base) + (sign === '-' ? -BigInt(displacement) : BigInt(displacement));
}
