/** Tagged data about the hardware: CPUID, ACPI tables, PCI configuration space. Shapes checked on the blobs of the real dumps. */

import { asciiBytes, section } from './section.ts';

/** A leaf with what it answers, or (`register`) a model-specific register as low and high half. */
export interface CpuidRecord {
  readonly leaf: number;
  readonly register?: boolean | undefined;
  readonly values: readonly [eax: number, ebx: number, ecx: number, edx: number];
  /** The second reading; the same when not given. */
  readonly second?: readonly [eax: number, ebx: number, ecx: number, edx: number] | undefined;
}

export function cpuidBlob(records: readonly CpuidRecord[]): Uint8Array {
  const out = section();
  for (const { leaf, register, values, second } of records) {
    out.u32(register ? 1 : 0).u32(leaf >>> 0);
    for (const value of [...values, ...(second ?? values)]) out.u32(value >>> 0);
  }
  return out.finish();
}

export interface ProcessorFields {
  readonly vendor: 'GenuineIntel' | 'AuthenticAMD';
  /** EAX of leaf 1: 0xb0671 is family 6, model 183, stepping 1. */
  readonly signature: number;
  readonly ecx?: number | undefined;
  readonly extendedEcx?: number | undefined;
  readonly extendedEdx?: number | undefined;
  readonly hypervisor?: string | undefined;
  /** The register 0x8B. */
  readonly microcode?: bigint | undefined;
}

/** The leaves that say which processor it is. */
export function processorBlob(fields: ProcessorFields): Uint8Array {
  const four = (text: string, at: number): number => {
    const bytes = asciiBytes(text.slice(at, at + 4).padEnd(4, '\0'));
    return ((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24)) >>> 0;
  };
  const { vendor, hypervisor, microcode } = fields;
  const ecx = (fields.ecx ?? 0x7ffa_fbbf) & (hypervisor === undefined ? 0x7fff_ffff : -1);
  return cpuidBlob([
    { leaf: 0, values: [0x1b, four(vendor, 0), four(vendor, 8), four(vendor, 4)] },
    {
      leaf: 1,
      values: [fields.signature, 0x0010_0800, hypervisor === undefined ? ecx : ecx | 0x8000_0000, 0xbfeb_fbff],
      second: [0, 0, 0, 0],
    },
    ...(microcode === undefined
      ? []
      : [{ leaf: 0x8b, register: true, values: [Number(microcode & 0xffff_ffffn), Number(microcode >> 32n), 0, 0] as const }]),
    { leaf: 0x8000_0001, values: [0, 0, fields.extendedEcx ?? 0x121, fields.extendedEdx ?? 0x2c10_0800] },
    ...(hypervisor === undefined
      ? []
      : [{ leaf: 0x4000_0000, values: [0x4000_000c, four(hypervisor, 0), four(hypervisor, 4), four(hypervisor, 8)] as const }]),
  ]);
}

export interface AcpiTable {
  readonly signature: string;
  readonly length: number;
  readonly oemId: string;
  readonly oemTableId: string;
}

/** The heads of the tables, each cut to `share` bytes, tables of code to their header. */
export function acpiBlob(tables: readonly AcpiTable[], share = 92): Uint8Array {
  const out = section();
  for (const { signature, length, oemId, oemTableId } of tables) {
    const whole = section().bytes(asciiBytes(signature)).u32(length).u8(1).u8(0x5a);
    whole.bytes(asciiBytes(oemId.padEnd(6, '\0'))).bytes(asciiBytes(oemTableId.padEnd(8, '\0')));
    whole
      .u32(1)
      .bytes(asciiBytes('TEST'))
      .u32(1)
      .pad(Math.max(0, length - 36), 0x11);
    const isCode = signature === 'SSDT' || signature === 'DSDT';
    out.bytes(whole.finish().subarray(0, Math.min(length, share, isCode ? 36 : share)));
  }
  return out.finish();
}

export interface PciFields {
  readonly bus: number;
  readonly device: number;
  readonly function?: number | undefined;
  readonly vendorId: number;
  readonly deviceId: number;
  /** 0x030000: VGA display. */
  readonly classCode: number;
  readonly revision?: number | undefined;
  readonly subsystem?: readonly [vendorId: number, id: number] | undefined;
  /** Bit 7 says that the device has several functions; 1 is a bridge. */
  readonly headerType?: number | undefined;
  /** Pieces of configuration space behind the first 64 bytes. */
  readonly more?: readonly { readonly offset: number; readonly bytes: Uint8Array }[] | undefined;
}

export function pciBlob(devices: readonly PciFields[]): Uint8Array {
  const out = section();
  for (const fields of devices) out.bytes(pciRecord(fields));
  return out.finish();
}

function pciRecord(fields: PciFields): Uint8Array {
  const config = section()
    .u16(fields.vendorId)
    .u16(fields.deviceId)
    .u16(6)
    .u16(0x10)
    .u8(fields.revision ?? 0);
  config
    .u8(fields.classCode & 0xff)
    .u8((fields.classCode >> 8) & 0xff)
    .u8(fields.classCode >> 16);
  config
    .u8(0x10)
    .u8(0)
    .u8(fields.headerType ?? 0)
    .u8(0)
    .pad(0x2c - 0x10);
  config
    .u16(fields.subsystem?.[0] ?? 0)
    .u16(fields.subsystem?.[1] ?? 0)
    .pad(0x10);
  const pieces = section().u16(0).u16(0x40).bytes(config.finish());
  for (const { offset, bytes } of fields.more ?? []) pieces.u16(offset).u16(bytes.length).bytes(bytes);
  const body = pieces.finish();
  const head = section()
    .bytes(asciiBytes('PCfg'))
    .u32(0x38 + body.length)
    .u32(1 + (fields.more?.length ?? 0));
  head.u32((fields.bus << 8) | (fields.device << 3) | (fields.function ?? 0));
  for (const pointer of [0xffff_c08b_dfba_14b0n, 1n, 0xffff_c08b_df1f_9908n, 0n, 0xffff_c08b_df1f_9330n]) head.u64(pointer);
  return head.bytes(body).finish();
}
