/**
 * Register offsets of CONTEXT and KTRAP_FRAME. Sources: winnt.h (CONTEXT of x64, ARM64 and x86) and the public symbols'
 * _KTRAP_FRAME. x64 and ARM64 CONTEXT verified on real dumps (Rip, Rsp, Pc, Sp).
 */
export interface ContextLayout {
  readonly size: number;
  readonly wide: boolean;
  readonly registers: Readonly<Record<string, number>>;
  readonly pc: string;
  readonly sp: string;
  readonly fp: string;
  readonly lr: string | null;
}

export const CONTEXT_AMD64: ContextLayout = {
  size: 0x4d0,
  wide: true,
  registers: {
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
  },
  pc: 'rip',
  sp: 'rsp',
  fp: 'rbp',
  lr: null,
};

const armRegisters: Record<string, number> = {};
for (let i = 0; i < 29; i++) armRegisters[`x${i}`] = 0x08 + i * 8;

export const CONTEXT_ARM64: ContextLayout = {
  size: 0x390,
  wide: true,
  registers: { ...armRegisters, fp: 0xf0, lr: 0xf8, sp: 0x100, pc: 0x108 },
  pc: 'pc',
  sp: 'sp',
  fp: 'fp',
  lr: 'lr',
};

export const CONTEXT_X86: ContextLayout = {
  size: 0x2cc,
  wide: false,
  registers: {
    edi: 0x9c,
    esi: 0xa0,
    ebx: 0xa4,
    edx: 0xa8,
    ecx: 0xac,
    eax: 0xb0,
    ebp: 0xb4,
    eip: 0xb8,
    esp: 0xc4,
  },
  pc: 'eip',
  sp: 'esp',
  fp: 'ebp',
  lr: null,
};

/** KTRAP_FRAME of x64: volatile registers only, plus rbx, rdi, rsi, rbp. */
export const TRAP_FRAME_AMD64: ContextLayout = {
  size: 0x190,
  wide: true,
  registers: {
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
  },
  pc: 'rip',
  sp: 'rsp',
  fp: 'rbp',
  lr: null,
};

/** KTRAP_FRAME of x86 as a trap from kernel mode leaves it: no esp is pushed, the interrupted stack starts right behind EFlags. */
export const TRAP_FRAME_X86: ContextLayout = {
  size: 0x74,
  wide: false,
  registers: {
    edx: 0x3c,
    ecx: 0x40,
    eax: 0x44,
    edi: 0x54,
    esi: 0x58,
    ebx: 0x5c,
    ebp: 0x60,
    eip: 0x68,
  },
  pc: 'eip',
  sp: 'esp',
  fp: 'ebp',
  lr: null,
};

/** Where a trap frame holds the selectors and flags that tell a real one from chance. */
export const TRAP_MARKS_AMD64 = { segCs: 0x170, eFlags: 0x178, rsp: 0x180, segSs: 0x188, errorCode: 0x160 } as const;
export const TRAP_MARKS_X86 = { segCs: 0x6c, eFlags: 0x70, behindEFlags: 0x74, segFs: 0x50 } as const;
