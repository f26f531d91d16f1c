import { layoutSize, readLayout, u32, u64, viewOf } from '../../../../bytes/layout.ts';

/**
 * WHEA_XPF_MCA_SECTION of cper.h, packed. Version 1 ends behind 24 extended registers, 2 adds MCG_CAP, 3 the recovery, 4 up to 32
 * further banks. On AMD the first extended registers are IPID, SYND and CONFIG of Scalable MCA.
 */
const LAYOUT = {
  version: u32(0x00),
  vendor: u32(0x04),
  processor: u32(0x10),
  globalStatus: u64(0x14),
  instructionPointer: u64(0x1c),
  bank: u32(0x24),
  status: u64(0x28),
  address: u64(0x30),
  misc: u64(0x38),
  extendedCount: u32(0x40),
  apicId: u32(0x44),
} as const;
const EXTENDED = { at: 0x48, ipid: 0x48, synd: 0x50 } as const;
const FURTHER = { count: 0x124, bank: 0x128, status: 0x1a8, address: 0x2a8, misc: 0x3a8, size: 0x4a8, most: 32 } as const;
const FURTHER_SINCE = 4;
const AMD = 2;
const STATUS = { addressValid: 58n, miscValid: 59n } as const;

/** One machine-check bank. */
export interface MachineCheckBank {
  readonly bank: number;
  /** MCi_STATUS. */
  readonly status: bigint;
  /** MCi_ADDR; null when the status says that it is not valid. */
  readonly address: bigint | null;
  readonly misc: bigint | null;
}

export interface MachineCheck {
  readonly vendor: 'intel' | 'amd' | 'other';
  readonly processor: number;
  readonly apicId: number;
  /** MCG_STATUS. */
  readonly globalStatus: bigint;
  /** Where the processor was; null when MCG_STATUS says that it has nothing to do with the error. */
  readonly instructionPointer: bigint | null;
  /** The bank that raised it, then the others that version 4 lists. */
  readonly banks: readonly MachineCheckBank[];
  /** MCA_IPID of AMD's Scalable MCA: hardware id and type of the bank; null when it was not saved. */
  readonly ipid: bigint | null;
  readonly syndrome: bigint | null;
}

const VENDORS = ['other', 'intel', 'amd'] as const;
const ERROR_IP_VALID = 2n;

/** Null when the bytes are too few. */
export function readMachineCheck(bytes: Uint8Array): MachineCheck | null {
  if (bytes.length < layoutSize(LAYOUT)) return null;
  const view = viewOf(bytes);
  const raw = readLayout(view, 0, LAYOUT);
  const scalable = raw.vendor === AMD && raw.extendedCount >= 2 && bytes.length >= EXTENDED.synd + 8;
  const ipid = scalable ? view.getBigUint64(EXTENDED.ipid, true) : 0n;
  return {
    vendor: VENDORS[raw.vendor] ?? 'other',
    processor: raw.processor,
    apicId: raw.apicId,
    globalStatus: raw.globalStatus,
    instructionPointer: raw.globalStatus & ERROR_IP_VALID ? raw.instructionPointer : null,
    banks: [bank(raw.bank, raw.status, raw.address, raw.misc), ...furtherBanks(view, raw.version)],
    ipid: ipid === 0n ? null : ipid,
    syndrome: ipid === 0n ? null : view.getBigUint64(EXTENDED.synd, true),
  };
}

function bank(number: number, status: bigint, address: bigint, misc: bigint): MachineCheckBank {
  return {
    bank: number,
    status,
    address: (status >> STATUS.addressValid) & 1n ? address : null,
    misc: (status >> STATUS.miscValid) & 1n ? misc : null,
  };
}

function furtherBanks(view: DataView, version: number): MachineCheckBank[] {
  if (version < FURTHER_SINCE || view.byteLength < FURTHER.size) return [];
  const count = Math.min(view.getUint32(FURTHER.count, true), FURTHER.most);
  const wide = (at: number, i: number) => view.getBigUint64(at + 8 * i, true);
  return Array.from({ length: count }, (_, i) =>
    bank(view.getUint32(FURTHER.bank + 4 * i, true), wide(FURTHER.status, i), wide(FURTHER.address, i), wide(FURTHER.misc, i)),
  );
}
