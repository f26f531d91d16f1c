/** The `DumpBlob` part after the triage data: blobs tagged with a GUID. Shape checked on the blobs of 21 real dumps. */

import type { Section } from './section.ts';
import { asciiBytes, section } from './section.ts';

export interface TaggedBlob {
  readonly guid: string;
  readonly bytes: Uint8Array;
}

export const SMBIOS_GUID = 'bc5c008f-1e3a-44d7-988d-86f6884c6758';
export const CPU_REGISTRY_GUID = '6c7ac389-4313-47dc-9f34-a8800a0fb56c';
export const CPUID_GUID = 'd03dc06f-d88e-44c5-ba2a-fae035172d19';
export const ACPI_GUID = 'e83b40d2-b0a0-4842-abea-71c9e3463dd1';
export const PCI_GUID = '9276c055-eb87-425c-b8b5-04e4d247f6cd';

/** Appends the header and the blobs. Builds before 26100 pad each blob to 8 bytes, later ones leave it as long as it is. */
export function appendTaggedData(out: Section, osBuild: number, blobs: readonly TaggedBlob[]): void {
  out
    .bytes(asciiBytes('DumpBlob'))
    .u32(0x10)
    .u32(0xf000_0000 + osBuild);
  for (const blob of blobs) {
    const postPadding = osBuild >= 26100 ? 0 : (8 - (blob.bytes.length % 8)) % 8;
    out.u32(0x20).bytes(guidBytes(blob.guid)).u32(blob.bytes.length).u32(0).u32(postPadding);
    out.bytes(blob.bytes).pad(postPadding);
  }
}

/** A GUID as Windows stores it: the first three groups little-endian. */
export function guidBytes(guid: string): Uint8Array {
  const hex = guid.replaceAll(/[{}-]/g, '');
  if (!/^[0-9a-f]{32}$/i.test(hex)) throw new Error(`builder: ${guid} is not a GUID`);
  const raw = Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return Uint8Array.from(order, (i) => raw[i] ?? 0);
}

export interface CpuRegistryFields {
  readonly name: string;
  readonly identifier?: string | undefined;
  readonly vendor?: string | undefined;
  readonly mhz?: number | undefined;
  /** The register 0x8B as Windows keeps it: Intel's revision is its high half. */
  readonly microcode?: bigint | undefined;
}

const REG_SZ = 1;
const REG_BINARY = 3;
const REG_DWORD = 4;
const REG_FULL_RESOURCE_DESCRIPTOR = 9;
const REG_QWORD = 11;

/** Values of the processor's registry key, one after the other: u32 name bytes, name, u32 type, u32 data bytes, data; nothing is aligned. */
export function cpuRegistryBlob(fields: CpuRegistryFields): Uint8Array {
  const amd = /\bAMD\b/.test(fields.name);
  const out = section();
  const value = (name: string, type: number, data: Uint8Array): void => {
    const text = section().utf16(`${name}\0`).finish();
    out.u32(text.length).bytes(text).u32(type).u32(data.length).bytes(data);
  };
  const text = (data: string): Uint8Array => section().utf16(`${data}\0`).finish();
  value(
    '~MHz',
    REG_DWORD,
    section()
      .u32(fields.mhz ?? 3600)
      .finish(),
  );
  value('Component Information', REG_BINARY, new Uint8Array(16));
  value('Configuration Data', REG_FULL_RESOURCE_DESCRIPTOR, section().u32(0xffff_ffff).u32(0xffff_ffff).u64(0).finish());
  value(
    'Identifier',
    REG_SZ,
    text(fields.identifier ?? (amd ? 'AMD64 Family 23 Model 8 Stepping 2' : 'Intel64 Family 6 Model 94 Stepping 3')),
  );
  value('ProcessorNameString', REG_SZ, text(fields.name));
  value('Update Status', REG_DWORD, section().u32(6).finish());
  value('VendorIdentifier', REG_SZ, text(fields.vendor ?? (amd ? 'AuthenticAMD' : 'GenuineIntel')));
  if (fields.microcode !== undefined) value('MSR8B', REG_QWORD, section().u64(fields.microcode).finish());
  return out.finish();
}
