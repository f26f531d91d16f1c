import { describe, expect, it } from 'vitest';
import { unwindX86 } from '../../../shared/unwind/x86.ts';
import { type CpuX86, get, registerNames, set, step } from './support/cpuX86.ts';
import { type Disassembly, disassemble, type Instruction } from './support/disassembly.ts';
import { simulatedStack, untouched } from './support/simulatedStack.ts';
import { type BuiltImage, buildImage, hasToolchain } from './support/toolchain.ts';

const BASE = 0x8100_0000n;
const STACK_LOW = 0x9000_0000n;
const ENTRY_SP = 0x9020_0000n;
const RETURN = 0x8123_4567n;

/** Functions with a frame pointer, from their first instruction to the next function's. */
function functionsOf(code: Disassembly): Instruction[][] {
  const starts = code.all.flatMap((_, i) => (isEntry(code.all, i) ? [i] : []));
  return starts.map((from, i) => {
    const all = code.all.slice(from, starts[i + 1] ?? code.all.length);
    const last = all.findLastIndex(({ mnemonic }) => mnemonic === 'ret' || mnemonic === 'jmp');
    return all.slice(0, last + 1);
  });
}

function isEntry(all: readonly Instruction[], i: number): boolean {
  return all[i]?.mnemonic === 'push' && all[i]?.operands === 'ebp' && all[i + 1]?.mnemonic === 'mov' && all[i + 1]?.operands === 'ebp, esp';
}

function unwoundAt(built: BuiltImage, cpu: CpuX86, rva: number, kind: 'exact' | 'return'): string {
  const values = { ...Object.fromEntries(cpu.registers), eip: BASE + BigInt(rva) };
  const registers = { pc: BASE + BigInt(rva), sp: get(cpu, 'esp'), fp: get(cpu, 'ebp'), lr: null, values };
  const code = { image: { base: BASE, pe: built.image }, fpo: null, isReturnAddress: (address: bigint) => address === RETURN };
  const result = unwindX86(registers, kind, code, cpu.stack.read);
  if (result.kind === 'end') return `0x${rva.toString(16)}: ${result.reason}`;
  const { eip, esp, ebp } = result.registers.values;
  const isRight = eip === RETURN && esp === ENTRY_SP + 4n && ebp === untouched(8n * 6n, 32);
  return isRight ? '' : `0x${rva.toString(16)}: ${eip?.toString(16)} ${esp?.toString(16)} ${ebp?.toString(16)}`;
}

/** What is wrong at the points of one function, and how many there were. */
function judge(built: BuiltImage, fn: readonly Instruction[]): { wrong: string[]; points: number } {
  const stack = simulatedStack(4, STACK_LOW, ENTRY_SP + 0x1000n);
  const registers = new Map(registerNames(false).map((name, i) => [name, untouched(8n * BigInt(i + 1), 32)]));
  const cpu: CpuX86 = { wide: false, registers, stack };
  set(cpu, 'esp', ENTRY_SP);
  stack.store(ENTRY_SP, RETURN);
  const answers: string[] = [];
  const ask = (state: CpuX86, rva: number, kind: 'exact' | 'return' = 'exact') => answers.push(unwoundAt(built, state, rva, kind));
  for (const instruction of fn.slice(0, 2)) {
    ask(cpu, instruction.rva);
    step(cpu, instruction);
  }
  const frame = get(cpu, 'ebp');
  set(cpu, 'esp', get(cpu, 'esp') - 0x100n);
  for (const [i, instruction] of fn.entries()) {
    const isExit = instruction.mnemonic === 'ret' || (instruction.mnemonic === 'jmp' && fn[i - 1]?.mnemonic === 'pop');
    if (i >= 2 && !isExit) ask(cpu, instruction.rva);
    if (instruction.mnemonic === 'call') ask(cpu, fn[i + 1]?.rva ?? instruction.rva, 'return');
    if (!isExit) continue;
    // On the way out everything is given back.
    const state: CpuX86 = { wide: false, stack, registers: new Map(registers) };
    set(state, 'esp', ENTRY_SP);
    set(state, 'ebp', stack.load(frame));
    ask(state, instruction.rva);
  }
  return { wrong: answers.filter((answer) => answer !== ''), points: answers.length };
}

describe.skipIf(!hasToolchain)('x86 unwinding of a compiled image with frame pointers', () => {
  it('gives the caller of every function at every instruction', () => {
    buildImage('x86', (built) => {
      const functions = functionsOf(disassemble(built));
      const results = functions.map((fn) => judge(built, fn));
      expect(functions.length).toBeGreaterThan(80);
      expect(results.flatMap((one) => one.wrong)).toEqual([]);
      expect(results.reduce((sum, one) => sum + one.points, 0)).toBeGreaterThan(4000);
    });
  });
});
