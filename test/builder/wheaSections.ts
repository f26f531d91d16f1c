/** Sections of WHEA records beyond the machine check: UEFI specification, appendix N, and cper.h. */

import { asciiBytes, section } from './section.ts';
import { guidBytes } from './tagged.ts';
import { WHEA_SECTIONS, type WheaSection } from './whea.ts';

export interface MemoryErrorFields {
  /** 2 single-bit ECC, 3 multi-bit ECC. */
  readonly errorType: number;
  readonly physicalAddress?: bigint | undefined;
  readonly node?: number | undefined;
  readonly card?: number | undefined;
  readonly module?: number | undefined;
  readonly rank?: number | undefined;
  readonly bank?: number | undefined;
  readonly row?: number | undefined;
  readonly moduleHandle?: number | undefined;
}

/** Memory error section of 0x50 bytes; only the fields given are marked valid. */
export function memoryErrorSection(fields: MemoryErrorFields, severity = 1): WheaSection {
  const out = section().pad(0x50);
  let valid = 1 << 14;
  const put = (bit: number, at: number, value: number | undefined) => {
    if (value === undefined) return;
    valid |= 1 << bit;
    out.put16(at, value);
  };
  if (fields.physicalAddress !== undefined) {
    valid |= 1 << 1;
    out.put64(0x10, fields.physicalAddress);
  }
  put(3, 0x20, fields.node);
  put(4, 0x22, fields.card);
  put(5, 0x24, fields.module);
  put(6, 0x26, fields.bank);
  put(8, 0x2a, fields.row);
  put(15, 0x4a, fields.rank);
  put(17, 0x4e, fields.moduleHandle);
  out.put8(0x48, fields.errorType).put64(0x00, valid);
  return { type: WHEA_SECTIONS.memory, bytes: out.finish(), severity };
}

/** WHEA_NMI_ERROR_SECTION, 12 bytes. */
export function nmiSection(data: bigint, byHypervisor: boolean): WheaSection {
  return {
    type: 'e71254e7-c1b9-4940-ab76-909703a4320f',
    bytes: section()
      .u64(data)
      .u32(byHypervisor ? 1 : 0)
      .finish(),
  };
}

/** Firmware error record reference, 16 bytes. */
export function firmwareSection(recordId: bigint): WheaSection {
  return { type: '81212a96-09ed-4996-9471-8d729c8e69ed', bytes: section().u8(2).pad(7).u64(recordId).finish() };
}

const CACHE_CHECK = 'a55701f5-e3ef-43de-ac72-249b573fad2c';

/** x86/x64 processor section with `count` claimed check structures and one cache check. */
export function xpfSection(apicId: number, checkInfo: bigint, count = 1): WheaSection {
  const out = section();
  out
    .u64(1n | (BigInt(count) << 2n))
    .u64(apicId)
    .pad(48);
  out.bytes(guidBytes(CACHE_CHECK)).u64(1).u64(checkInfo).pad(32);
  return { type: WHEA_SECTIONS.xpf, bytes: out.finish() };
}

export interface BankFields {
  readonly bank: number;
  readonly status: bigint;
  readonly address?: bigint | undefined;
  readonly misc?: bigint | undefined;
}

export interface McaSectionFields extends BankFields {
  readonly vendor: 'other' | 'intel' | 'amd';
  readonly apicId?: number | undefined;
  /** Extended registers of AMD's Scalable MCA. */
  readonly ipid?: bigint | undefined;
  readonly syndrome?: bigint | undefined;
  /** Further banks make it a section of version 4. */
  readonly further?: readonly BankFields[] | undefined;
  /** Instead of the number of further banks. */
  readonly furtherCount?: number | undefined;
}

/** WHEA_XPF_MCA_SECTION, packed: 0x110 bytes in version 2, 0x4a8 in version 4. */
export function mcaSection(fields: McaSectionFields, severity = 1): WheaSection {
  const further = fields.further ?? [];
  const wide = fields.further !== undefined;
  const out = section().pad(wide ? 0x4a8 : 0x110);
  out.put32(0x00, wide ? 4 : 2).put32(0x04, { other: 0, intel: 1, amd: 2 }[fields.vendor]);
  out.put32(0x10, 7).put64(0x14, 7).put64(0x1c, 0xffff_f800_1234_5678n);
  out
    .put32(0x24, fields.bank)
    .put64(0x28, fields.status)
    .put64(0x30, fields.address ?? 0n)
    .put64(0x38, fields.misc ?? 0n);
  out.put32(0x40, fields.ipid === undefined ? 0 : 10).put32(0x44, fields.apicId ?? 4);
  out.put64(0x48, fields.ipid ?? 0n).put64(0x50, fields.syndrome ?? 0n);
  if (wide) out.put32(0x124, fields.furtherCount ?? further.length);
  further.forEach((bank, i) => {
    out.put32(0x128 + 4 * i, bank.bank).put64(0x1a8 + 8 * i, bank.status);
    out.put64(0x2a8 + 8 * i, bank.address ?? 0n).put64(0x3a8 + 8 * i, bank.misc ?? 0n);
  });
  return { type: WHEA_SECTIONS.xpfMca, bytes: out.finish(), severity };
}

/** The 20 bytes of a descriptor's FRU text. */
export function fruText(text: string): Uint8Array {
  const out = section().pad(20);
  asciiBytes(text.slice(0, 20)).forEach((byte, i) => {
    out.put8(i, byte);
  });
  return out.finish();
}
