/**
 * MCA error codes: bits 15 to 0 of MCi_STATUS.
 *
 * Facts: Intel 64 and IA-32 SDM volume 3B, "Machine-Check Error Codes" (simple and compound codes), and AMD64 APM volume 2,
 * "Machine Check Architecture" (the same encodings, fewer of them). Bit 12 only says that reports are filtered and is cleared first.
 */

/** Simple codes: the whole value says what happened. Sorted. */
export const MCA_SIMPLE_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0x0000, 'no error was reported to this bank'],
  [0x0001, 'an error that is not classified'],
  [0x0002, 'a parity error in the microcode ROM'],
  [0x0003, 'an error signalled to the processor from outside'],
  [0x0004, 'a functional redundancy check failed'],
  [0x0005, 'an internal parity error'],
  [0x0006, 'SMM code was fetched from outside its range'],
  [0x0400, 'the internal timer ran out: no instruction completed for too long'],
  [0x0e0b, 'an I/O error that the chipset signalled'],
];

/** TT: what kind of transaction. */
export const MCA_TRANSACTIONS: readonly string[] = ['instruction', 'data', 'generic', 'reserved'];
/** LL: level of the memory hierarchy. */
export const MCA_LEVELS: readonly string[] = ['level 0', 'level 1', 'level 2', 'generic level'];
/** RRRR: kind of request. */
export const MCA_REQUESTS: readonly string[] = [
  'generic error',
  'generic read',
  'generic write',
  'data read',
  'data write',
  'instruction fetch',
  'prefetch',
  'eviction',
  'snoop',
];
/** PP: what part the processor took in the bus transaction. */
export const MCA_PARTICIPATION: readonly string[] = [
  'started the request',
  'answered the request',
  'observed the error',
  'took an unspecified part',
];
/** II: memory or I/O. */
export const MCA_ADDRESS_SPACES: readonly string[] = ['memory', 'reserved', 'I/O', 'other'];
/** MMM: what the memory controller was doing. */
export const MCA_MEMORY_REQUESTS: readonly string[] = ['undefined request', 'read', 'write', 'address or command', 'scrub'];
/** CCCC of a memory controller error when the channel is not specified. */
export const MCA_CHANNEL_UNKNOWN = 0xf;

/** Single bits of MCi_STATUS that both makers define alike, highest first. */
export const MCI_STATUS_BITS: readonly (readonly [bit: number, name: string, meaning: string])[] = [
  [63, 'VAL', 'the bank holds an error'],
  [62, 'OVER', 'more errors came than the bank could hold'],
  [61, 'UC', 'the hardware could not correct it'],
  [60, 'EN', 'reporting was enabled'],
  [59, 'MISCV', 'MCi_MISC is valid'],
  [58, 'ADDRV', 'MCi_ADDR is valid'],
  [57, 'PCC', 'the state of the processor may be corrupted'],
];

/** Bits of MCi_STATUS that mean this on AMD only. */
export const MCI_STATUS_BITS_AMD: readonly (readonly [bit: number, name: string, meaning: string])[] = [
  [44, 'Deferred', 'uncorrected data that was not used yet'],
  [43, 'Poison', 'poisoned data was used'],
];

/** Bits of MCi_STATUS that mean this on Intel only (valid when the processor supports software error recovery). */
export const MCI_STATUS_BITS_INTEL: readonly (readonly [bit: number, name: string, meaning: string])[] = [
  [56, 'S', 'signalled as a machine check'],
  [55, 'AR', 'software has to act before it goes on'],
];
