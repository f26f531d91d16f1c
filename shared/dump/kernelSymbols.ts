import type { Gva } from '../bytes/address.ts';

/** What the kernel's own PDB says of its build. Every answer is null where it says nothing. */
export interface KernelSymbols {
  /** Bytes from the start of a structure to a member, which may be a path: `_ETHREAD`, `Cid.UniqueThread`. Below 128 KiB. */
  offsetOf(structure: string, member: string): number | null;
  /** Size of a structure in bytes, below 128 KiB. */
  sizeOf(structure: string): number | null;
  /** Address of one of the kernel's variables. */
  addressOf(name: string): Gva | null;
}
