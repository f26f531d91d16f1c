import { u32, u64 } from '../../bytes/layout.ts';

/**
 * KPRCB of x64, as far as it has stayed the same since Windows 7: ProcessorState begins at 0x100 with the special registers.
 * Verified on real dumps of builds 19041 and 26100: Cr2 is the faulting address of 0x50, 0xD1 and access violations, Cr8 the IRQL.
 */
export const KPRCB64 = {
  currentThread: u64(0x08),
  idleThread: u64(0x18),
  number: u32(0x24),
  cr0: u64(0x100),
  cr2: u64(0x108),
  cr8: u64(0x1a0),
} as const;

/** The same fields as Windows names them. */
export const KPRCB_MEMBERS = {
  currentThread: 'CurrentThread',
  idleThread: 'IdleThread',
  number: 'Number',
  cr0: 'ProcessorState.SpecialRegisters.Cr0',
  cr2: 'ProcessorState.SpecialRegisters.Cr2',
  cr8: 'ProcessorState.SpecialRegisters.Cr8',
} as const;

/** KPRCB.IdleThread: third of the thread pointers, at the start on all architectures (public symbols; verified on x64). */
export const IDLE_THREAD = { wide: 0x18, narrow: 0x0c } as const;
