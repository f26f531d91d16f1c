/**
 * Every state that a function of an image can be stopped in, made by running its prologue and each of its epilogues instruction by
 * instruction from a known state, together with what its caller's registers were.
 */
import { type CpuX86, get, registerNames, set, step } from './cpuX86.ts';
import type { Disassembly, Instruction } from './disassembly.ts';
import type { LlvmFunctionX64 } from './readobjX64.ts';
import { type SimulatedStack, simulatedStack, untouched } from './simulatedStack.ts';

export interface StopPoint {
  readonly rva: number;
  readonly where: 'prologue' | 'body' | 'epilogue' | 'after-call';
  readonly registers: ReadonlyMap<string, bigint>;
  readonly stack: SimulatedStack;
  /** By register name; only those that a call keeps, and rip and rsp. */
  readonly expected: ReadonlyMap<string, bigint>;
}

export const STACK_LOW = 0xffff_8000_1000_0000n;
const STACK_TOP = STACK_LOW + 0x40_0000n;
const ENTRY_SP = STACK_TOP - 0x1_0000n + 8n;
const KEPT = ['rbx', 'rbp', 'rsi', 'rdi', 'r12', 'r13', 'r14', 'r15', ...Array.from({ length: 10 }, (_, i) => `xmm${i + 6}`)];

/** All points of one function or part of one; `parents` are the functions that it is chained to, the outermost first. */
export function stopPointsX64(code: Disassembly, fn: LlvmFunctionX64, parents: readonly LlvmFunctionX64[]): StopPoint[] {
  const { cpu, expected } = entryState([...parents, fn]);
  const points: StopPoint[] = [];
  const stopAt = (rva: number, where: StopPoint['where'], state: CpuX86) => {
    points.push({ rva, where, registers: new Map(state.registers), stack: state.stack, expected });
  };
  for (const parent of parents) runPrologue(cpu, code.between(parent.begin, parent.begin + parent.prologSize));
  const prologue = code.between(fn.begin, fn.end).filter((instruction) => instruction.rva < fn.begin + fn.prologSize);
  runPrologue(cpu, prologue, (rva) => stopAt(rva, 'prologue', cpu));
  spoil(cpu, [...parents, fn], usesFrame(code.between(fn.begin, fn.end)));
  const rest = code.between(fn.begin + fn.prologSize, fn.end);
  const inEpilogue = new Set<number>();
  for (const epilogue of epiloguesIn(rest, fn)) {
    const state = cloned(cpu);
    for (const instruction of epilogue) {
      inEpilogue.add(instruction.rva);
      stopAt(instruction.rva, 'epilogue', state);
      step(state, instruction);
    }
  }
  for (const [i, instruction] of rest.entries()) {
    if (!inEpilogue.has(instruction.rva)) stopAt(instruction.rva, 'body', cpu);
    if (instruction.mnemonic === 'call') stopAt(rest[i + 1]?.rva ?? fn.end, 'after-call', cpu);
  }
  return points;
}

/** The caller's state, and the stack as the call or the interrupt left it. */
function entryState(chain: readonly LlvmFunctionX64[]): { cpu: CpuX86; expected: Map<string, bigint> } {
  const stack = simulatedStack(8, STACK_LOW, STACK_TOP);
  const registers = new Map(registerNames(true).map((name, i) => [name, untouched(BigInt(i + 1) * 8n, name.startsWith('xmm') ? 128 : 64)]));
  const machine = chain.flatMap((fn) => fn.codes).find((text) => text.includes('PUSH_MACHFRAME'));
  const expected = new Map(KEPT.map((name) => [name, registers.get(name) ?? 0n]));
  let sp = ENTRY_SP;
  if (machine) {
    // rip, cs, rflags, rsp, ss, 16-byte aligned at the end; an error code below.
    const frame = [0xffff_f800_1234_5678n, 0x10n, 0x246n, STACK_LOW + 0x1230n, 0x18n];
    sp = STACK_TOP - 0x1000n - BigInt(frame.length * 8);
    for (const [i, value] of frame.entries()) stack.store(sp + BigInt(8 * i), value);
    expected.set('rip', frame[0] ?? 0n).set('rsp', frame[3] ?? 0n);
    if (machine.includes('errcode=yes')) sp -= 8n;
  } else {
    stack.store(sp, 0xffff_f800_8765_4321n);
    expected.set('rip', 0xffff_f800_8765_4321n).set('rsp', sp + 8n);
  }
  registers.set('rsp', sp);
  return { cpu: { wide: true, registers, stack }, expected };
}

function runPrologue(cpu: CpuX86, instructions: readonly Instruction[], before: (rva: number) => void = () => undefined): void {
  for (const instruction of instructions) {
    before(instruction.rva);
    step(cpu, instruction);
  }
}

/** True for functions that find their frame again by a register, so that their body may lower rsp as it likes. */
function usesFrame(instructions: readonly Instruction[]): boolean {
  return instructions.some(({ mnemonic, operands }) => /^(lea rsp, \[|mov rsp, )/.test(`${mnemonic} ${operands}`));
}

/** What the body may do to registers: those that were saved get other values, the stack grows where a frame register allows it. */
function spoil(cpu: CpuX86, chain: readonly LlvmFunctionX64[], lowersStack: boolean): void {
  const frameRegister = chain.map((fn) => fn.frameRegister.toLowerCase()).find((name) => name !== '-');
  for (const text of chain.flatMap((fn) => fn.codes)) {
    const saved = /(?:PUSH_NONVOL|SAVE_\w+) reg=(\w+)/.exec(text)?.[1]?.toLowerCase();
    if (saved && saved !== frameRegister) set(cpu, saved, get(cpu, saved) ^ 0xdead_beef_dead_beefn);
  }
  for (const name of ['rax', 'rcx', 'rdx', 'r8', 'r9', 'r10', 'r11']) set(cpu, name, 0xbad_bad_badn);
  if (frameRegister && lowersStack) set(cpu, 'rsp', get(cpu, 'rsp') - 0x60n);
}

/** The epilogues: each way out of the function with the pops and the one change of rsp before it. */
function epiloguesIn(rest: readonly Instruction[], fn: LlvmFunctionX64): Instruction[][] {
  const found: Instruction[][] = [];
  for (const [i, last] of rest.entries()) {
    if (!leaves(last, fn)) continue;
    let first = i;
    while (first > 0 && rest[first - 1]?.mnemonic === 'pop') first--;
    if (first > 0 && isStackRelease(rest[first - 1])) first--;
    while (first > 0 && isRestore(rest[first - 1], fn)) first--;
    // A jump out of a function that saved something is only a way out when that was given back.
    if (first === i && last.mnemonic === 'jmp' && (fn.codes.length > 0 || fn.chained)) continue;
    found.push(rest.slice(first, i + 1));
  }
  return found;
}

/** A load of a register that the prologue saved, ahead of the epilogue proper. */
function isRestore(instruction: Instruction | undefined, fn: LlvmFunctionX64): boolean {
  const register = /^(\w+), .*\[/.exec(instruction?.operands ?? '')?.[1];
  return register !== undefined && fn.codes.some((code) => code.includes('SAVE_') && code.includes(`reg=${register.toUpperCase()},`));
}

function isStackRelease(instruction: Instruction | undefined): boolean {
  if (instruction === undefined || !instruction.operands.startsWith('rsp, ')) return false;
  return ['add', 'lea', 'mov'].includes(instruction.mnemonic);
}

function leaves({ mnemonic, target }: Instruction, fn: LlvmFunctionX64): boolean {
  if (mnemonic === 'ret' || mnemonic === 'rep') return true;
  return mnemonic === 'jmp' && (target === null || target <= fn.begin || target >= fn.end);
}

function cloned(cpu: CpuX86): CpuX86 {
  return { wide: cpu.wide, registers: new Map(cpu.registers), stack: cpu.stack };
}
