/** Runs the instructions of ARM64 prologues and epilogues from the disassembler's text. Knows nothing of unwinding. */
import type { Instruction } from './disassembly.ts';
import type { SimulatedStack } from './simulatedStack.ts';

export interface CpuArm64 {
  /** x0..x30, sp, d0..d31 and, as 128 bits, q0..q31: two views of one register that are kept alike. */
  readonly registers: Map<string, bigint>;
  readonly stack: SimulatedStack;
}

/** The authentication code that `pacibsp` puts into the top bits, leaving bit 55. */
const PAC = 0x2a3c_0000_0000_0000n;

export function get(cpu: CpuArm64, name: string): bigint {
  const value = cpu.registers.get(name);
  if (value === undefined) throw new Error(`no register ${name}`);
  return value;
}

export function set(cpu: CpuArm64, name: string, value: bigint): void {
  get(cpu, name);
  cpu.registers.set(name, BigInt.asUintN(name.startsWith('q') ? 128 : 64, value));
  if (name.startsWith('q')) cpu.registers.set(`d${name.slice(1)}`, BigInt.asUintN(64, value));
  else if (name.startsWith('d')) cpu.registers.set(`q${name.slice(1)}`, BigInt.asUintN(64, value));
}

/** Runs one instruction; returns false when it leaves the function. */
export function step(cpu: CpuArm64, { mnemonic, operands }: Instruction): boolean {
  const parts = operands.split(/,\s*(?![^[]*\])/);
  switch (mnemonic) {
    case 'stp':
      store(cpu, [parts[0] ?? '', parts[1] ?? ''], parts.slice(2));
      return true;
    case 'str':
      store(cpu, [parts[0] ?? ''], parts.slice(1));
      return true;
    case 'ldp':
      load(cpu, [parts[0] ?? '', parts[1] ?? ''], parts.slice(2));
      return true;
    case 'ldr':
      load(cpu, [parts[0] ?? ''], parts.slice(1));
      return true;
    case 'add':
      set(cpu, parts[0] ?? '', get(cpu, parts[1] ?? '') + shifted(cpu, parts.slice(2)));
      return true;
    case 'sub':
      set(cpu, parts[0] ?? '', get(cpu, parts[1] ?? '') - shifted(cpu, parts.slice(2)));
      return true;
    case 'mov':
      if (cpu.registers.has(parts[0] ?? '')) set(cpu, parts[0] ?? '', operand(cpu, parts[1] ?? ''));
      return true;
    case 'movk': {
      const shift = BigInt(/lsl #(\d+)/.exec(parts[2] ?? '')?.[1] ?? 0);
      const mask = 0xffffn << shift;
      set(cpu, parts[0] ?? '', (get(cpu, parts[0] ?? '') & ~mask) | (operand(cpu, parts[1] ?? '') << shift));
      return true;
    }
    case 'pacibsp':
    case 'autibsp':
      set(cpu, 'x30', get(cpu, 'x30') ^ PAC);
      return true;
    case 'bl':
    case 'nop':
      return true; // the only call in a prologue is the stack probe, which changes no register that counts
    case 'ret':
    case 'b':
    case 'br':
      return false;
    default:
      throw new Error(`the simulation does not know "${mnemonic} ${operands}"`);
  }
}

function operand(cpu: CpuArm64, text: string): bigint {
  return text.startsWith('#') ? number(text) : get(cpu, text);
}

function number(text: string): bigint {
  const digits = text.replace('#', '');
  return digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits);
}

/** `#0x20`, `#0x80, lsl #12` or `x15, lsl #4`. */
function shifted(cpu: CpuArm64, parts: readonly string[]): bigint {
  return operand(cpu, parts[0] ?? '') << BigInt(/lsl #(\d+)/.exec(parts[1] ?? '')?.[1] ?? 0);
}

/** The address that an access uses, once the base register is changed where the form does that. */
function place(cpu: CpuArm64, parts: readonly string[]): { at: bigint; after: () => void } {
  const match = /^\[(\w+)(?:, (#-?0x[0-9a-f]+))?\](!?)$/.exec(parts[0] ?? '');
  if (!match) throw new Error(`the simulation does not know the address "${parts.join(', ')}"`);
  const [, base = '', offset = '#0x0', writeback] = match;
  const at = get(cpu, base) + number(offset);
  if (writeback === '!') return { at, after: () => set(cpu, base, at) };
  const post = parts[1];
  return { at, after: () => (post ? set(cpu, base, at + number(post)) : undefined) };
}

function store(cpu: CpuArm64, names: readonly string[], address: readonly string[]): void {
  if (names.some((name) => name.startsWith('w') || name.startsWith('s'))) return;
  const { at, after } = place(cpu, address);
  let to = at;
  for (const name of names) {
    const value = name === 'xzr' ? 0n : get(cpu, name);
    cpu.stack.store(to, value);
    if (name.startsWith('q')) cpu.stack.store(to + 8n, value >> 64n);
    to += name.startsWith('q') ? 16n : 8n;
  }
  after();
}

function load(cpu: CpuArm64, names: readonly string[], address: readonly string[]): void {
  if (names.some((name) => name.startsWith('w') || name.startsWith('s'))) return;
  const { at, after } = place(cpu, address);
  let from = at;
  for (const name of names) {
    const isWide = name.startsWith('q');
    set(cpu, name, isWide ? (cpu.stack.load(from + 8n) << 64n) | cpu.stack.load(from) : cpu.stack.load(from));
    from += isWide ? 16n : 8n;
  }
  after();
}
