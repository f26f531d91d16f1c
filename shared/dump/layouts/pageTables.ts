/**
 * How a processor's page tables are laid out. Sources: Intel SDM vol. 3 ch. 4 (32-bit, PAE, 4 and 5 levels), Arm ARM D8 (4 KB granule).
 * Levels count from 0, the last table. Software entries are Windows' own: MMPTE_TRANSITION and MMPTE_PROTOTYPE of the public symbols.
 */
export interface PagingScheme {
  readonly levels: number;
  /** Bits of the page number that each level decodes. */
  readonly indexBits: 9 | 10;
  readonly entryBytes: 4 | 8;
  /** Levels whose entries may map memory themselves. */
  readonly largeLevels: readonly number[];
  /** ARM64: bit 1 tells a table from a block. Others: bit 7 set says that the entry maps memory. */
  readonly blockBit: { readonly mask: number; readonly isBlockWhen: number };
  /** Low bits of DirectoryTableBase that are no address. */
  readonly rootAlignment: number;
  /** Bits of a virtual address that must all be equal, from this one up; null when all 32 bits count. */
  readonly signBit: number | null;
  /** Whether entries that are not valid are Windows' x86 and x64 formats. */
  readonly softwareEntries: 'x64' | 'pae' | 'x86' | null;
}

const LARGE = { mask: 0x80, isBlockWhen: 0x80 } as const;

const X64 = {
  levels: 4,
  indexBits: 9,
  entryBytes: 8,
  largeLevels: [1, 2],
  blockBit: LARGE,
  rootAlignment: 0x1000,
  signBit: 47,
  softwareEntries: 'x64',
} as const satisfies PagingScheme;

export const PAGING = {
  x64: X64,
  la57: { ...X64, levels: 5, signBit: 56 },
  arm64: { ...X64, blockBit: { mask: 2, isBlockWhen: 0 }, softwareEntries: null },
  pae: { ...X64, levels: 3, largeLevels: [1], rootAlignment: 0x20, signBit: null, softwareEntries: 'pae' },
  x86: { ...X64, levels: 2, indexBits: 10, entryBytes: 4, largeLevels: [1], signBit: null, softwareEntries: 'x86' },
} as const satisfies Record<string, PagingScheme>;

export const VALID_ENTRY = 0x1;
export const PROTOTYPE_ENTRY = 0x400;
export const TRANSITION_ENTRY = 0x800;
