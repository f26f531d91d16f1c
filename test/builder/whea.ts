/** WHEA_ERROR_RECORD of 0x124: the UEFI Common Platform Error Record (UEFI specification, appendix N) with Windows' sections. */

import type { Section } from './section.ts';
import { asciiBytes, section } from './section.ts';
import { guidBytes } from './tagged.ts';

export interface WheaSection {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** 0 recoverable, 1 fatal, 2 corrected, 3 informational. */
  readonly severity?: number | undefined;
  readonly primary?: boolean | undefined;
  /** FRU text: 20 bytes, which the descriptor then marks as valid. */
  readonly unit?: Uint8Array | undefined;
}

export interface WheaRecordFields {
  readonly sections: readonly WheaSection[];
  readonly severity?: number | undefined;
  readonly notifyType?: string | undefined;
  readonly platformId?: string | undefined;
  readonly recordId?: bigint | undefined;
  /** 2: an error from before the last start. */
  readonly flags?: number | undefined;
}

export const WHEA_SECTIONS = {
  processorGeneric: '9876ccad-47b4-4bdb-b65e-16f193c4f3db',
  xpf: 'dc3ea0b0-a144-4797-b95b-53fa242b6e1d',
  memory: 'a5bc1114-6f64-4ede-b863-3e83ed7c83b1',
  pcie: 'd995e954-bbc1-430f-ad91-b44dcb3c6f35',
  xpfMca: '8a1e1d01-42f9-4557-9c33-565e5cc3f7e8',
} as const;

export const WHEA_NOTIFY = {
  machineCheck: 'e8f56ffe-919c-4cc5-ba88-65abe14913bb',
  correctedMachineCheck: '2dce8bb1-bdd7-450e-b9ad-9cf4ebd4f890',
  nmi: '5bad89ff-b7e6-42c9-814a-cf2485d6e98a',
  pcie: 'cf93c01f-1a16-4dfc-b8bc-9c4daf67c104',
} as const;

const CREATOR = 'cf07c4bd-b789-4e18-b3c4-1f732cb57131';

/** Header (128 bytes), section descriptors (72 bytes each), sections. */
export function wheaRecord(fields: WheaRecordFields): Uint8Array {
  const out = section();
  out.bytes(asciiBytes('CPER')).u16(0x0210).u32(0xffff_ffff).u16(fields.sections.length);
  out.u32(fields.severity ?? 1).u32(0x2);
  out.ref32('end');
  out.u64(0x2018_0601_0c22_3800n);
  out.bytes(guidBytes(fields.platformId ?? '00000000-0000-0000-0000-000000000000')).pad(16);
  out.bytes(guidBytes(CREATOR)).bytes(guidBytes(fields.notifyType ?? WHEA_NOTIFY.machineCheck));
  out.u64(fields.recordId ?? 0x01d4_1234_5678_9abcn);
  out
    .u32(fields.flags ?? 0)
    .u64(0)
    .pad(12);
  fields.sections.forEach((part, i) => {
    descriptor(out, part, i);
  });
  fields.sections.forEach((part, i) => {
    out.label(`section:${i}`).bytes(part.bytes);
  });
  return out.label('end').finish();
}

function descriptor(out: Section, part: WheaSection, index: number): void {
  out
    .ref32(`section:${index}`)
    .u32(part.bytes.length)
    .u16(0x0210)
    .u8(part.unit ? 2 : 0)
    .u8(0);
  out.u32((part.primary ?? index === 0) ? 1 : 0);
  out.bytes(guidBytes(part.type)).pad(16);
  out.u32(part.severity ?? 1).bytes(part.unit ?? new Uint8Array(20));
}

export interface MachineCheckFields {
  /** MCi_STATUS. */
  readonly status: bigint;
  readonly bank: number;
  readonly apicId: number;
  readonly address?: bigint | undefined;
  readonly misc?: bigint | undefined;
  /** CPUID leaf 1, EAX. */
  readonly cpuVersion?: number | undefined;
  readonly cpuVendor?: 'other' | 'intel' | 'amd' | undefined;
}

const CPU_VENDOR = { other: 0, intel: 1, amd: 2 } as const;

/** The record of a machine check: processor generic, XPF processor with one cache or bus check, and Windows' MCA section. */
export function wheaMachineCheck(fields: MachineCheckFields): Uint8Array {
  return wheaRecord({
    notifyType: WHEA_NOTIFY.machineCheck,
    sections: [
      { type: WHEA_SECTIONS.processorGeneric, bytes: processorGeneric(fields), primary: true },
      { type: WHEA_SECTIONS.xpf, bytes: xpfProcessor(fields) },
      { type: WHEA_SECTIONS.xpfMca, bytes: xpfMca(fields) },
    ],
  });
}

/** WHEA_PROCESSOR_GENERIC_ERROR_SECTION, 0xC0 bytes. */
function processorGeneric(fields: MachineCheckFields): Uint8Array {
  const out = section();
  out.u64(0x1 | 0x2 | 0x4 | 0x20 | 0x40 | 0x100 | 0x200);
  out.u8(0).u8(2).u8(errorType(fields.status)).u8(0).u8(0).u8(0).u16(0);
  out.u64(fields.cpuVersion ?? 0x0009_06ea);
  return out
    .pad(128)
    .u64(fields.apicId)
    .u64(fields.address ?? 0)
    .pad(24)
    .finish();
}

/** Cache 1, TLB 2, bus 4, micro-architectural 8, from the low half of the status. */
function errorType(status: bigint): number {
  // Bit 12 only says that correction reports are filtered.
  const code = Number(status & 0xefffn);
  if ((code & 0xf800) === 0x0800) return 4;
  if ((code & 0xff00) === 0x0100) return 1;
  if ((code & 0xfff0) === 0x0010) return 2;
  return 8;
}

/** WHEA_XPF_PROCESSOR_ERROR_SECTION: no error structures, no contexts. */
function xpfProcessor(fields: MachineCheckFields): Uint8Array {
  const out = section();
  out.u64(0x1 | 0x2).u64(fields.apicId);
  out.u64(fields.cpuVersion ?? 0x0009_06ea);
  return out.pad(40).finish();
}

/** WHEA_XPF_MCA_SECTION, packed: version, CPU vendor, timestamp, processor, MCG_STATUS, instruction pointer, bank, MCi_STATUS, ADDR, MISC. */
function xpfMca(fields: MachineCheckFields): Uint8Array {
  const out = section();
  out
    .u32(1)
    .u32(CPU_VENDOR[fields.cpuVendor ?? 'intel'])
    .u64(0x0001_0004_0123_0c12n)
    .u32(0)
    .u64(5)
    .u64(0);
  out.u32(fields.bank).u64(fields.status);
  out.u64(fields.address ?? 0).u64(fields.misc ?? 0);
  out.u32(0).u32(fields.apicId);
  return out.pad(0xc8).finish();
}

export interface PcieErrorFields {
  readonly vendorId: number;
  readonly deviceId: number;
  readonly bus: number;
  readonly device: number;
  readonly function: number;
  /** PCIe port type, 4 root port. */
  readonly portType?: number | undefined;
  readonly uncorrectableStatus?: number | undefined;
  readonly uncorrectableSeverity?: number | undefined;
  readonly correctableStatus?: number | undefined;
  readonly segment?: number | undefined;
}

/** WHEA_PCIEXPRESS_ERROR_SECTION, 0xD0 bytes, in a record of its own. */
export function wheaPcieError(fields: PcieErrorFields): Uint8Array {
  const out = section().pad(0xd0);
  out.put64(0x00, 0xffn).put32(0x08, fields.portType ?? 4);
  out.put8(0x0c, 1).put8(0x0d, 1);
  out.put16(0x10, 0x0407).put16(0x12, 0x0010);
  out.put16(0x18, fields.vendorId).put16(0x1a, fields.deviceId);
  out.put8(0x1c, 0x00).put8(0x1d, 0x04).put8(0x1e, 0x06);
  out
    .put8(0x1f, fields.function)
    .put8(0x20, fields.device)
    .put16(0x21, fields.segment ?? 0)
    .put8(0x23, fields.bus);
  out.put32(0x70, 0x1401_0001).put32(0x74, fields.uncorrectableStatus ?? 0x4000);
  out.put32(0x7c, fields.uncorrectableSeverity ?? 0x0046_2030).put32(0x80, fields.correctableStatus ?? 0);
  return wheaRecord({ notifyType: WHEA_NOTIFY.pcie, sections: [{ type: WHEA_SECTIONS.pcie, bytes: out.finish() }] });
}
