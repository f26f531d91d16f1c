/** Kernel objects of the I/O manager on x64, laid out in memory for data blocks. Sources: ntddk.h and public symbols; the fields of the format
 * document's "Data blocks" checked on a real 0x9F. */

import type { MemoryPart } from './dumpParts.ts';
import type { Section } from './section.ts';
import { section, utf16Bytes } from './section.ts';

export interface DeviceObjectFields {
  readonly driverObject: bigint;
  readonly nextDevice?: bigint | undefined;
  readonly attachedDevice?: bigint | undefined;
  readonly currentIrp?: bigint | undefined;
  readonly deviceType?: number | undefined;
  readonly deviceExtension?: bigint | undefined;
  readonly stackSize?: number | undefined;
  /** DEVOBJ_EXTENSION, 0x150 behind the object when not given. */
  readonly deviceObjectExtension?: bigint | undefined;
}

const FILE_DEVICE_UNKNOWN = 0x22;

/** DEVICE_OBJECT, 0x150 bytes. */
export function deviceObject(at: bigint, fields: DeviceObjectFields): MemoryPart {
  const out = section().pad(0x150);
  out.put16(0x00, 3).put16(0x02, 0x150).put32(0x04, 0);
  out.put64(0x08, fields.driverObject);
  out.put64(0x10, fields.nextDevice ?? 0n);
  out.put64(0x18, fields.attachedDevice ?? 0n);
  out.put64(0x20, fields.currentIrp ?? 0n);
  out.put32(0x30, 0x2004).put32(0x34, 0x100);
  out.put64(0x40, fields.deviceExtension ?? at + 0x150n);
  out.put32(0x48, fields.deviceType ?? FILE_DEVICE_UNKNOWN).put8(0x4c, fields.stackSize ?? 1);
  out.put64(0x138, fields.deviceObjectExtension ?? at + 0x150n);
  return { address: at, bytes: out.finish() };
}

export interface DriverObjectFields {
  /** `\Driver\evil`. */
  readonly name: string;
  readonly driverStart: bigint;
  readonly driverSize: number;
  readonly driverInit?: bigint | undefined;
  readonly deviceObject?: bigint | undefined;
  readonly majorFunctions?: Readonly<Record<number, bigint>> | undefined;
}

/** DRIVER_OBJECT (0x150 bytes) with the characters of its name right behind it, as one block. */
export function driverObject(at: bigint, fields: DriverObjectFields): MemoryPart {
  const out = section().pad(0x150);
  out.put16(0x00, 4).put16(0x02, 0x150);
  out.put64(0x08, fields.deviceObject ?? 0n);
  out.put32(0x10, 0x12);
  out.put64(0x18, fields.driverStart).put32(0x20, fields.driverSize);
  putUnicodeString(out, 0x38, fields.name, at + 0x150n);
  out.put64(0x58, fields.driverInit ?? fields.driverStart + 0x1000n);
  for (let i = 0; i < 28; i++) out.put64(0x70 + i * 8, fields.majorFunctions?.[i] ?? 0n);
  out.bytes(utf16Bytes(`${fields.name}\0`));
  return { address: at, bytes: out.finish() };
}

/** UNICODE_STRING (0x10 bytes) and, at `buffer`, its characters. */
export function unicodeString(at: bigint, text: string, buffer: bigint): readonly MemoryPart[] {
  const head = section().pad(0x10);
  putUnicodeString(head, 0, text, buffer);
  return [
    { address: at, bytes: head.finish() },
    { address: buffer, bytes: utf16Bytes(`${text}\0`) },
  ];
}

function putUnicodeString(out: Section, at: number, text: string, buffer: bigint): void {
  out.put16(at, text.length * 2).put16(at + 2, text.length * 2 + 2);
  out.put64(at + 8, buffer);
}

export interface IoStackLocation {
  /** IRP_MJ_POWER is 0x16, IRP_MJ_PNP 0x1B. */
  readonly major: number;
  readonly minor: number;
  readonly deviceObject: bigint;
  readonly completionRoutine?: bigint | undefined;
  readonly parameters?: readonly bigint[] | undefined;
  readonly control?: number | undefined;
  readonly context?: bigint | undefined;
}

export interface IrpFields {
  /** From the lowest driver's location (number 1) to the highest. */
  readonly locations: readonly IoStackLocation[];
  /** 1-based; StackCount + 1 before the first driver got it. */
  readonly currentLocation: number;
  readonly pendingReturned?: boolean | undefined;
  readonly thread?: bigint | undefined;
}

const IRP_SIZE = 0xd0;
const LOCATION_SIZE = 0x48;

/** IRP with its IO_STACK_LOCATIONs behind it. */
export function irp(at: bigint, fields: IrpFields): MemoryPart {
  const count = fields.locations.length;
  const out = section().pad(IRP_SIZE);
  out.put16(0x00, 6).put16(0x02, IRP_SIZE + count * LOCATION_SIZE);
  out.put8(0x41, fields.pendingReturned ? 1 : 0);
  out.put8(0x42, count).put8(0x43, fields.currentLocation);
  out.put64(0x98, fields.thread ?? 0n);
  out.put64(0xb8, at + BigInt(IRP_SIZE + (fields.currentLocation - 1) * LOCATION_SIZE));
  for (const location of fields.locations) ioStackLocation(out, location);
  return { address: at, bytes: out.finish() };
}

function ioStackLocation(out: Section, location: IoStackLocation): void {
  const at = out.length;
  out.pad(LOCATION_SIZE);
  out
    .put8(at, location.major)
    .put8(at + 1, location.minor)
    .put8(at + 3, location.control ?? 0);
  (location.parameters ?? []).slice(0, 4).forEach((value, i) => {
    out.put64(at + 8 + i * 8, value);
  });
  out.put64(at + 0x28, location.deviceObject);
  out.put64(at + 0x38, location.completionRoutine ?? 0n).put64(at + 0x40, location.context ?? 0n);
}

export interface DeviceNodeFields {
  readonly device: bigint;
  readonly instancePath: string;
  readonly service?: string | undefined;
  readonly parent?: bigint | undefined;
  readonly pendingIrp?: bigint | undefined;
}

/** DEVICE_NODE (its first 0x50 bytes) with the characters of its two strings behind it. */
export function deviceNode(at: bigint, fields: DeviceNodeFields): MemoryPart {
  const out = section().pad(0x50);
  out.put64(0x10, fields.parent ?? 0n).put64(0x20, fields.device);
  putUnicodeString(out, 0x28, fields.instancePath, at + 0x50n);
  const behind = BigInt(0x50 + (fields.instancePath.length + 1) * 2);
  if (fields.service !== undefined) putUnicodeString(out, 0x38, fields.service, at + behind);
  out.put64(0x48, fields.pendingIrp ?? 0n);
  out.bytes(utf16Bytes(`${fields.instancePath}\0${fields.service ?? ''}\0`));
  return { address: at, bytes: out.finish() };
}

/** DEVOBJ_EXTENSION, 0x38 bytes: type 13, back to its device, the device node, the device it is attached to. */
export function deviceObjectExtension(at: bigint, device: bigint, node: bigint, attachedTo = 0n): MemoryPart {
  const out = section().pad(0x38);
  out.put16(0x00, 13).put16(0x02, 0).put64(0x08, device).put64(0x28, node).put64(0x30, attachedTo);
  return { address: at, bytes: out.finish() };
}
