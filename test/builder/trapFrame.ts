/** KTRAP_FRAME of x64 (0x190 bytes, at the stack pointer of the trap's frame) and x86 (0x8C bytes; EBP of the trap handler points at it). */

import type { Registers } from './context.ts';
import { section } from './section.ts';

const X64 = {
  rax: 0x30,
  rcx: 0x38,
  rdx: 0x40,
  r8: 0x48,
  r9: 0x50,
  r10: 0x58,
  r11: 0x60,
  rbx: 0x140,
  rdi: 0x148,
  rsi: 0x150,
  rbp: 0x158,
  rip: 0x168,
  rsp: 0x180,
} as const;

const X86 = {
  edx: 0x3c,
  ecx: 0x40,
  eax: 0x44,
  edi: 0x54,
  esi: 0x58,
  ebx: 0x5c,
  ebp: 0x60,
  eip: 0x68,
} as const;

export const TRAP_FRAME_SIZE_X64 = 0x190;
/** A trap out of kernel mode pushes no HardwareEsp and HardwareSegSs: what follows 0x74 belongs to the interrupted code. */
export const TRAP_FRAME_SIZE_X86_KERNEL = 0x74;
export const TRAP_FRAME_SIZE_X86_USER = 0x8c;

export interface TrapFields {
  readonly registers: Registers;
  readonly errorCode?: bigint | undefined;
  readonly faultAddress?: bigint | undefined;
  /** The trap came out of user mode: user selectors. */
  readonly user?: boolean | undefined;
}

export function trapFrame64(fields: TrapFields): Uint8Array {
  const out = section().pad(TRAP_FRAME_SIZE_X64);
  out
    .put8(0x28, fields.user ? 1 : 0)
    .put8(0x29, 2)
    .put32(0x2c, 0x1f80);
  for (const [name, at] of Object.entries(X64)) out.put64(at, fields.registers[name] ?? 0n);
  out.put64(0xd0, fields.faultAddress ?? 0n);
  out.put64(0x160, fields.errorCode ?? 0n);
  out.put64(0x170, fields.user ? 0x33 : 0x10);
  out.put64(0x178, fields.registers.eflags ?? 0x0005_0246n);
  out.put64(0x188, fields.user ? 0x2b : 0x18);
  return out.finish();
}

/** 0x74 bytes out of kernel mode, 0x8C out of user mode (or when `whole`, with HardwareEsp filled in from `esp`). */
export function trapFrame32(fields: TrapFields & { readonly whole?: boolean | undefined }): Uint8Array {
  const { registers, user = false } = fields;
  const out = section().pad(TRAP_FRAME_SIZE_X86_KERNEL);
  out
    .put32(0x00, registers.ebp ?? 0n)
    .put32(0x04, registers.eip ?? 0n)
    .put32(0x08, 0xbadb_0d00);
  out.put32(0x30, 0).put32(0x34, 0x23).put32(0x38, 0x23);
  for (const [name, at] of Object.entries(X86)) out.put32(at, registers[name] ?? 0n);
  out.put32(0x4c, 0xffff_ffff).put32(0x50, user ? 0x3b : 0x30);
  out.put32(0x64, fields.errorCode ?? 0n);
  out.put32(0x6c, user ? 0x1b : 0x08);
  out.put32(0x70, registers.eflags ?? 0x0001_0246n);
  if (user || fields.whole) {
    out.pad(TRAP_FRAME_SIZE_X86_USER - TRAP_FRAME_SIZE_X86_KERNEL);
    out.put32(0x74, registers.esp ?? 0n).put32(0x78, user ? 0x23 : 0x10);
  }
  return out.finish();
}
