/** CONTEXT records of the three architectures, from a map of register values. Sources: winnt.h; x64 and ARM64 places checked on real dumps. */

import type { Section } from './section.ts';
import { section } from './section.ts';

export type Arch = 'x64' | 'arm64' | 'x86';

/** Register values by lower-case name: `rip`, `rsp`, `r8`, `eflags` / `pc`, `sp`, `x0`, `cpsr` / `eip`, `esp`. What is not named is zero. */
export type Registers = Readonly<Record<string, bigint>>;

const X64 = {
  dr0: 0x48,
  dr1: 0x50,
  dr2: 0x58,
  dr3: 0x60,
  dr6: 0x68,
  dr7: 0x70,
  rax: 0x78,
  rcx: 0x80,
  rdx: 0x88,
  rbx: 0x90,
  rsp: 0x98,
  rbp: 0xa0,
  rsi: 0xa8,
  rdi: 0xb0,
  r8: 0xb8,
  r9: 0xc0,
  r10: 0xc8,
  r11: 0xd0,
  r12: 0xd8,
  r13: 0xe0,
  r14: 0xe8,
  r15: 0xf0,
  rip: 0xf8,
} as const;

const X86 = {
  dr0: 0x04,
  dr1: 0x08,
  dr2: 0x0c,
  dr3: 0x10,
  dr6: 0x14,
  dr7: 0x18,
  edi: 0x9c,
  esi: 0xa0,
  ebx: 0xa4,
  edx: 0xa8,
  ecx: 0xac,
  eax: 0xb0,
  ebp: 0xb4,
  eip: 0xb8,
  eflags: 0xc0,
  esp: 0xc4,
} as const;

/** The name of the instruction pointer, the stack pointer and the frame pointer of an architecture. */
export const POINTER_REGISTERS = {
  x64: { ip: 'rip', sp: 'rsp', fp: 'rbp' },
  arm64: { ip: 'pc', sp: 'sp', fp: 'fp' },
  x86: { ip: 'eip', sp: 'esp', fp: 'ebp' },
} as const;

/** A CONTEXT: 1232 bytes on x64, 0x390 on ARM64, 716 on x86. Throws on a register that the architecture does not have. */
export function contextRecord(arch: Arch, registers: Registers): Uint8Array {
  if (arch === 'x64') return x64Context(registers);
  return arch === 'x86' ? x86Context(registers) : arm64Context(registers);
}

function x64Context(registers: Registers): Uint8Array {
  const out = section().pad(0x4d0);
  out.put32(0x30, 0x0010_000f).put32(0x34, 0x1f80);
  for (const [at, selector] of [
    [0x38, 0x10],
    [0x3a, 0x2b],
    [0x3c, 0x2b],
    [0x3e, 0x53],
    [0x40, 0x2b],
    [0x42, 0x18],
  ] as const) {
    out.put16(at, selector);
  }
  out.put32(0x44, registers.eflags ?? 0x0004_0286n);
  out.put16(0x100, 0x027f).put32(0x118, 0x1f80);
  putRegisters(out, registers, X64, ['eflags'], 8);
  return out.finish();
}

function x86Context(registers: Registers): Uint8Array {
  const out = section().pad(0x2cc);
  out.put32(0x00, 0x0001_003f);
  out.put32(0x8c, 0).put32(0x90, 0x30).put32(0x94, 0x23).put32(0x98, 0x23).put32(0xbc, 0x08).put32(0xc8, 0x10);
  out.put32(0xc0, 0x0001_0286);
  putRegisters(out, registers, X86, [], 4);
  return out.finish();
}

function arm64Context(registers: Registers): Uint8Array {
  const places: Record<string, number> = { fp: 0xf0, lr: 0xf8, sp: 0x100, pc: 0x108 };
  for (let i = 0; i <= 28; i++) places[`x${i}`] = 0x08 + i * 8;
  const out = section().pad(0x390);
  out.put32(0x00, 0x0040_000f).put32(0x04, registers.cpsr ?? 0x6000_0004n);
  putRegisters(out, registers, places, ['cpsr'], 8);
  return out.finish();
}

function putRegisters(
  out: Section,
  registers: Registers,
  places: Readonly<Record<string, number>>,
  others: readonly string[],
  width: 4 | 8,
): void {
  for (const [name, value] of Object.entries(registers)) {
    if (others.includes(name)) continue;
    const at = places[name];
    if (at === undefined) throw new Error(`builder: no register ${name} in this CONTEXT`);
    if (width === 8) out.put64(at, value);
    else out.put32(at, value);
  }
}
