import { u8, u16, u32 } from '../../bytes/layout.ts';

/**
 * One record of the CPUID blob, 40 bytes, one after the other without a header. `kind` 0: a CPUID leaf; 1: a model-specific register
 * (EAX low half, EBX high half). Each is there twice: as read on a running processor when the dump was made, and a second reading
 * (of another processor or of an earlier time: APIC ids, temperatures and, once, the hypervisor bit differ). Seen in 11 dumps of
 * builds 19041 and 26100, checked against the registry key's values; not in the ARM64 one.
 */
export const CPUID_RECORD_SIZE = 40;
export const CPUID_RECORD = { kind: u32(0x00), leaf: u32(0x04), eax: u32(0x08), ebx: u32(0x0c), ecx: u32(0x10), edx: u32(0x14) } as const;
export const CPUID_KIND = { leaf: 0, register: 1 } as const;

/** DESCRIPTION_HEADER of an ACPI table (ACPI 6.5, 5.2.6), as far as the blob always has it. */
export const ACPI_HEADER = { signature: u32(0x00), length: u32(0x04) } as const;
export const ACPI_OEM_ID = { at: 0x0a, size: 6 } as const;
export const ACPI_OEM_TABLE_ID = { at: 0x10, size: 8 } as const;
/** Bytes of a whole DESCRIPTION_HEADER. */
export const ACPI_HEADER_SIZE = 36;

/**
 * Head of a record of the PCI blob, and the head of its first piece of configuration space ({ u16 offset, u16 length }, then the
 * bytes; `pieces` of them fill the record). `place` is bus << 8 | device << 3 | function. Between the two stand kernel addresses.
 * Seen in 11 dumps of builds 19041 and 26100: the records fill the blob to its last byte in each.
 */
export const PCI_RECORD = {
  signature: u32(0x00),
  size: u32(0x04),
  pieces: u32(0x08),
  place: u32(0x0c),
  offset: u16(0x38),
  length: u16(0x3a),
} as const;
export const PCI_SIGNATURE = 0x67664350; // "PCfg"
export const PCI_CONFIG_AT = 0x3c;

/** The common configuration header, 64 bytes (PCI Local Bus Specification 3.0, 6.1). Subsystem ids only in header type 0. */
export const PCI_CONFIG_SIZE = 0x40;
export const PCI_CONFIG = {
  vendor: u16(0x00),
  device: u16(0x02),
  revision: u8(0x08),
  programming: u8(0x09),
  subclass: u8(0x0a),
  baseClass: u8(0x0b),
  headerType: u8(0x0e),
  subsystemVendor: u16(0x2c),
  subsystem: u16(0x2e),
} as const;

/** SMBIOS structure types (DMTF DSP0134, section 7). */
export const SMBIOS_TYPE = { bios: 0, system: 1, board: 2, chassis: 3, processor: 4, memoryArray: 16, memoryDevice: 17, end: 127 } as const;

/** Offsets in SMBIOS structures (DSP0134, sections 7.4, 7.5, 7.17, 7.18). Serial numbers and asset tags of modules are not read. */
export const CHASSIS_KIND_AT = 0x05;
export const PROCESSOR_SOCKET_AT = 0x04;
export const MEMORY_ARRAY = { use: 0x05, errorCorrection: 0x06 } as const;
export const MEMORY_DEVICE = {
  size: 0x0c,
  slot: 0x10,
  bank: 0x11,
  kind: 0x12,
  speed: 0x15,
  maker: 0x17,
  partNumber: 0x1a,
  extendedSize: 0x1c,
  configuredSpeed: 0x20,
  extendedConfiguredSpeed: 0x58,
} as const;
