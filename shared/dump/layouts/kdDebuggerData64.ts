import { u16, u32, u64 } from '../../bytes/layout.ts';

/** KDDEBUGGER_DATA64 (wdbgexts.h): the 64-bit form serves 32-bit kernels too. OwnerTag and KernBase verified. */
export const KDDEBUGGER_DATA64 = {
  ownerTag: u32(0x10),
  size: u32(0x14),
  kernBase: u64(0x18),
  psLoadedModuleList: u64(0x48),
  psActiveProcessHead: u64(0x50),
} as const;

/** `KDBG` as a little-endian u32. */
export const KDBG_TAG = 0x4742444b;

/** The part of KDDEBUGGER_DATA64 that leads to processors and unloaded drivers (wdbgexts.h). Pointers to the kernel's own variables. */
export const KDDEBUGGER_VARIABLES = {
  kiProcessorBlock: u64(0x218),
  mmUnloadedDrivers: u64(0x220),
  mmLastUnloadedDriver: u64(0x228),
} as const;

/** Offsets in kernel structures, for debuggers; systems before Windows XP SP2 write a shorter block (wdbgexts.h). */
export const KDDEBUGGER_OFFSETS = {
  kthreadInitialStack: u16(0x29e),
  kthreadApcProcess: u16(0x2a0),
  prcbCurrentThread: u16(0x2b4),
  prcbProcStateContext: u16(0x2bc),
  prcbNumber: u16(0x2be),
} as const;

/** The members that those offsets are of. */
export const KDDEBUGGER_OFFSET_MEMBERS = {
  kthreadInitialStack: ['_KTHREAD', 'InitialStack'],
  kthreadApcProcess: ['_KTHREAD', 'ApcState.Process'],
  prcbCurrentThread: ['_KPRCB', 'CurrentThread'],
  prcbProcStateContext: ['_KPRCB', 'ProcessorState.ContextFrame'],
  prcbNumber: ['_KPRCB', 'Number'],
} as const satisfies Record<keyof typeof KDDEBUGGER_OFFSETS, readonly [structure: string, member: string]>;

/** List.Flink and List.Blink at 0 and 8; the tag with the size behind it at 0x10. */
export const KDDEBUGGER_TAG_AT = 0x10;
