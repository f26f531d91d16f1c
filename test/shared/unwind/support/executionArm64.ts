/** ARM64's counterpart of executionX64: every state that a function can be stopped in, and its caller's registers. */
import { type CpuArm64, get, set, step } from './cpuArm64.ts';
import type { Disassembly, Instruction } from './disassembly.ts';
import type { LlvmFunctionArm64 } from './readobjArm64.ts';
import { type SimulatedStack, simulatedStack, untouched } from './simulatedStack.ts';

export interface StopPointArm64 {
  readonly rva: number;
  readonly where: 'prologue' | 'body' | 'epilogue' | 'after-call';
  readonly registers: ReadonlyMap<string, bigint>;
  readonly stack: SimulatedStack;
  /** By the unwinder's register names. */
  readonly expected: ReadonlyMap<string, bigint>;
}

const STACK_LOW = 0xffff_8000_1000_0000n;
const STACK_TOP = STACK_LOW + 0x40_0000n;
const ENTRY_SP = STACK_TOP - 0x1_0000n;
const RETURN = 0xffff_f800_8765_4320n;
/** Instructions that a prologue stands for: all of its lines that are not marks. */
const MARKS = ['end', 'end_c', 'trap frame', 'machine frame', 'context', 'clear unwound to call'];

/** All points of one function. Parts of functions are entered with the frame of `phantom`, instructions that their parent ran. */
export function stopPointsArm64(code: Disassembly, fn: LlvmFunctionArm64, phantom: readonly Instruction[]): StopPointArm64[] {
  const { cpu, expected } = entryState(fn);
  const points: StopPointArm64[] = [];
  const stopAt = (rva: number, where: StopPointArm64['where'], state: CpuArm64) => {
    points.push({ rva, where, registers: new Map(state.registers), stack: state.stack, expected });
  };
  for (const instruction of phantom) step(cpu, instruction);
  const all = code.between(fn.begin, fn.begin + fn.lengthBytes);
  const own =
    fn.form === 'packed-fragment'
      ? []
      : fn.prologue.slice(
          0,
          fn.prologue.findIndex((text) => text.startsWith('end')),
        );
  const prologueLength = own.filter((text) => !MARKS.includes(text)).length;
  for (const instruction of all.slice(0, prologueLength)) {
    stopAt(instruction.rva, 'prologue', cpu);
    step(cpu, instruction);
  }
  // Where a frame register finds the frame again, room for locals may be made behind the described prologue.
  const locals = all.slice(prologueLength).findIndex(({ mnemonic, operands }) => mnemonic !== 'sub' || !operands.startsWith('sp, sp, #'));
  for (const instruction of all.slice(prologueLength, prologueLength + locals)) {
    stopAt(instruction.rva, 'body', cpu);
    step(cpu, instruction);
  }
  const rest = all.slice(prologueLength + Math.max(0, locals));
  spoil(cpu, fn, rest);
  const inEpilogue = new Set<number>();
  for (const epilogue of epiloguesIn(rest, fn)) {
    const state = { registers: new Map(cpu.registers), stack: cpu.stack };
    for (const instruction of epilogue) {
      inEpilogue.add(instruction.rva);
      stopAt(instruction.rva, 'epilogue', state);
      step(state, instruction);
    }
  }
  for (const instruction of rest) {
    if (!inEpilogue.has(instruction.rva)) stopAt(instruction.rva, 'body', cpu);
    if (instruction.mnemonic === 'bl') stopAt(instruction.rva + 4, 'after-call', cpu);
  }
  return points;
}

function entryState(fn: LlvmFunctionArm64): { cpu: CpuArm64; expected: Map<string, bigint> } {
  const stack = simulatedStack(8, STACK_LOW, STACK_TOP);
  const registers = new Map<string, bigint>();
  const cpu: CpuArm64 = { registers, stack };
  for (let i = 0; i <= 30; i++) registers.set(`x${i}`, untouched(BigInt(8 * (i + 1)), 64));
  for (let i = 0; i < 32; i++) {
    registers.set(`d${i}`, 0n).set(`q${i}`, 0n);
    // The rest of a register above d8..d15 is not kept; q6 and up are set where a function saves them whole.
    set(cpu, `d${i}`, untouched(BigInt(8 * (i + 100)), 64));
  }
  registers.set('sp', ENTRY_SP).set('x30', RETURN);
  const expected = new Map<string, bigint>([
    ['pc', RETURN],
    ['sp', ENTRY_SP],
    ['fp', get(cpu, 'x29')],
  ]);
  for (let i = 19; i <= 28; i++) expected.set(`x${i}`, get(cpu, `x${i}`));
  for (let i = 8; i <= 15; i++) expected.set(`d${i}`, get(cpu, `d${i}`));
  for (const text of fn.prologue.slice(0, -1)) {
    // What only special functions save is expected back as well.
    for (const [, file = '', number = ''] of text.matchAll(/\b([xdq])(\d+)\b(?=.*\[)/g)) {
      if (Number(number) < 29 || file !== 'x') expected.set(`${file}${number}`, get(cpu, `${file}${number}`));
    }
  }
  interruptedState(fn, stack, expected);
  return { cpu, expected };
}

/** Where hand-written code saved an interrupted state, the registers come from there. Offsets: ARM64_KTRAP_FRAME and CONTEXT. */
function interruptedState(fn: LlvmFunctionArm64, stack: SimulatedStack, expected: Map<string, bigint>): void {
  const at = (offset: bigint) => stack.load(ENTRY_SP + offset);
  const take = (names: readonly string[], offset: bigint) => {
    for (const [i, name] of names.entries()) expected.set(name, at(offset + 8n * BigInt(i)));
  };
  const x = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`);
  if (fn.prologue.includes('machine frame')) take(['sp', 'pc'], 0n);
  if (fn.prologue.includes('trap frame')) {
    take(['sp', ...x(19), 'lr', 'fp', 'pc'], 0x98n);
  }
  if (fn.prologue.includes('context')) take([...x(29), 'fp', 'lr', 'sp', 'pc'], 8n);
}

/** What the body may do: other values in the registers that were saved, and a lower sp where the function finds its frame by x29. */
function spoil(cpu: CpuArm64, fn: LlvmFunctionArm64, rest: readonly Instruction[]): void {
  for (const text of fn.prologue) {
    for (const [, name = ''] of text.matchAll(/\b([xdq]\d+|lr)\b(?=.*\[)/g)) {
      const register = name === 'lr' ? 'x30' : name;
      if (register !== 'x29' && cpu.registers.has(register)) set(cpu, register, get(cpu, register) ^ 0xdead_beef_dead_beefn);
    }
  }
  for (let i = 0; i < 18; i++) if (!fn.prologue.some((text) => text.includes(`x${i},`))) set(cpu, `x${i}`, 0xbad_bad_bad0n);
  const texts = rest.map(({ mnemonic, operands }) => `${mnemonic} ${operands}`);
  const changesSp = texts.some((text) => /^(mov|and) sp, x(?!29)/.test(text)) && texts.some((text) => /^(mov|sub) sp, x29/.test(text));
  if (changesSp) set(cpu, 'sp', get(cpu, 'sp') - 0x60n);
}

const RELEASES = /^(ldp|ldr) .*\[sp|^add sp, sp|^mov sp, x29|^sub sp, x29|^autibsp|^nop/;

function epiloguesIn(rest: readonly Instruction[], fn: LlvmFunctionArm64): Instruction[][] {
  const found: Instruction[][] = [];
  for (const [i, last] of rest.entries()) {
    const isTailCall = last.mnemonic === 'b' && isOutside(last.target, fn);
    if (last.mnemonic !== 'ret' && last.mnemonic !== 'br' && !isTailCall) continue;
    let first = i;
    while (first > 0 && RELEASES.test(`${rest[first - 1]?.mnemonic} ${rest[first - 1]?.operands}`)) first--;
    if (last.mnemonic === 'br' && first === i) continue;
    found.push(rest.slice(first, i + 1));
  }
  return found;
}

function isOutside(target: number | null, fn: LlvmFunctionArm64): boolean {
  return target !== null && (target < fn.begin || target >= fn.begin + fn.lengthBytes);
}
