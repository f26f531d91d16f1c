import { addressKey, type Gva } from '../bytes/address.ts';
import { viewOf } from '../bytes/layout.ts';
import { asciiz, cleanText, utf16 } from '../bytes/text.ts';
import type { DumpImage, LoadedModule } from '../dump/dumpImage.ts';

/**
 * Field offsets of the I/O manager's objects. x64 and ARM64: verified on a real 0x9F dump; x86: public structures.
 * The object's Type field (3 device, 4 driver, 6 IRP) tells a real one from chance.
 */
const WIDE = {
  pointer: 8,
  device: { driverObject: 0x08, attachedDevice: 0x18, size: 0x20 },
  driver: { driverStart: 0x18, driverName: 0x38, size: 0x48 },
  irp: { stackCount: 0x42, currentLocation: 0x43, stackAt: 0xd0, size: 0xd0 },
  location: { size: 0x48, device: 0x28, completion: 0x38 },
} as const;
const NARROW = {
  pointer: 4,
  device: { driverObject: 0x08, attachedDevice: 0x10, size: 0x14 },
  driver: { driverStart: 0x0c, driverName: 0x1c, size: 0x24 },
  irp: { stackCount: 0x22, currentLocation: 0x23, stackAt: 0x70, size: 0x70 },
  location: { size: 0x24, device: 0x14, completion: 0x1c },
} as const;

const IO_TYPE_DEVICE = 3;
const IO_TYPE_DRIVER = 4;
const IO_TYPE_IRP = 6;
const MAX_STACK_LOCATIONS = 64;
const MAX_DEVICE_STACK = 32;
const IRP_MJ_POWER = 0x16;

export interface DriverObject {
  readonly address: Gva;
  /** `\Driver\name`; null when the name's characters are not in the dump. */
  readonly name: string | null;
  /** The image it was loaded from, found by its start address or by its name; null when neither leads to a module. */
  readonly module: LoadedModule | null;
}

export interface DeviceObject {
  readonly address: Gva;
  readonly driver: DriverObject | null;
  readonly attachedDevice: Gva;
}

export interface IrpLocation {
  readonly index: number;
  readonly major: number;
  readonly minor: number;
  readonly device: Gva;
  readonly completionRoutine: Gva;
}

export interface Irp {
  readonly address: Gva;
  readonly stackCount: number;
  /** 1-based index of the location that is being worked on; stackCount + 1 when the IRP is not in any driver's hands. */
  readonly currentLocation: number;
  readonly locations: readonly IrpLocation[];
  readonly isPower: boolean;
}

function readView(image: DumpImage, address: Gva, length: number): DataView | null {
  if (address === 0n) return null;
  const { bytes } = image.memory.read(address, length);
  return bytes.length === length ? viewOf(bytes.slice()) : null;
}

function pointerAt(view: DataView, at: number, width: number): Gva {
  return width === 4 ? BigInt(view.getUint32(at, true)) : view.getBigUint64(at, true);
}

/** A UNICODE_STRING's text, null when it is empty or its characters are not in the dump. */
function unicodeString(image: DumpImage, view: DataView, at: number, width: number): string | null {
  const lengthBytes = view.getUint16(at, true);
  const buffer = pointerAt(view, at + width, width);
  if (lengthBytes === 0 || lengthBytes > 1024 || buffer === 0n) return null;
  const { bytes } = image.memory.read(buffer, lengthBytes);
  const text = bytes.length === lengthBytes ? cleanText(utf16(bytes)) : '';
  return text === '' ? null : text;
}

const MAX_NAME_BYTES = 512;

/**
 * The text that a parameter of kind name address leads to: a UNICODE_STRING, or characters right there (UTF-16 or ASCII).
 * Null when nothing readable is in the dump.
 */
export function readName(image: DumpImage, address: Gva): string | null {
  const width = image.architecture === 'x86' ? 4 : 8;
  const header = readView(image, address, 2 * width);
  const described = header && header.getUint16(2, true) >= header.getUint16(0, true) ? unicodeString(image, header, 0, width) : null;
  if (described !== null) return described;
  const { bytes } = image.memory.read(address, MAX_NAME_BYTES);
  if (bytes.length < 4) return null;
  const text = cleanText(bytes[1] === 0 ? utf16(bytes) : asciiz(bytes));
  return /^[\x20-\x7e]{3,}$/.test(text) ? text : null;
}

/** Reads a DRIVER_OBJECT; null when its bytes are not in the dump or are no driver object. */
export function readDriverObject(image: DumpImage, address: Gva): DriverObject | null {
  const layout = image.architecture === 'x86' ? NARROW : WIDE;
  const view = readView(image, address, layout.driver.size);
  if (!view || view.getUint16(0, true) !== IO_TYPE_DRIVER) return null;
  const start = pointerAt(view, layout.driver.driverStart, layout.pointer);
  const name = unicodeString(image, view, layout.driver.driverName, layout.pointer);
  return { address, name, module: moduleOfDriver(image, start, name) };
}

function moduleOfDriver(image: DumpImage, start: Gva, name: string | null): LoadedModule | null {
  const byAddress = image.moduleMap.find(addressKey(start))?.value;
  if (byAddress) return byAddress;
  if (name === null) return null;
  const service = name.slice(name.lastIndexOf('\\') + 1).toLowerCase();
  return image.modules.find((module) => module.name === `${service}.sys`) ?? null;
}

/** Reads a DEVICE_OBJECT with its driver; null when its bytes are not in the dump or are no device object. */
export function readDeviceObject(image: DumpImage, address: Gva): DeviceObject | null {
  const layout = image.architecture === 'x86' ? NARROW : WIDE;
  const view = readView(image, address, layout.device.size);
  if (!view || view.getUint16(0, true) !== IO_TYPE_DEVICE) return null;
  const driver = readDriverObject(image, pointerAt(view, layout.device.driverObject, layout.pointer));
  return { address, driver, attachedDevice: pointerAt(view, layout.device.attachedDevice, layout.pointer) };
}

/** The device and the devices attached above it, bottom first; ends at the first that is not in the dump or seen before. */
export function deviceStack(image: DumpImage, bottom: Gva): DeviceObject[] {
  const devices: DeviceObject[] = [];
  const seen = new Set<Gva>();
  let address = bottom;
  while (devices.length < MAX_DEVICE_STACK && address !== 0n && !seen.has(address)) {
    seen.add(address);
    const device = readDeviceObject(image, address);
    if (!device) break;
    devices.push(device);
    address = device.attachedDevice;
  }
  return devices;
}

/** Reads an IRP with its stack locations, as many as are in the dump; null when it is none. */
export function readIrp(image: DumpImage, address: Gva): Irp | null {
  const layout = image.architecture === 'x86' ? NARROW : WIDE;
  const view = readView(image, address, layout.irp.size);
  if (!view || view.getUint16(0, true) !== IO_TYPE_IRP) return null;
  const stackCount = view.getUint8(layout.irp.stackCount);
  const currentLocation = view.getUint8(layout.irp.currentLocation);
  if (stackCount === 0 || stackCount > MAX_STACK_LOCATIONS || currentLocation > stackCount + 1) return null;
  const locations: IrpLocation[] = [];
  for (let i = 0; i < stackCount; i++) {
    const location = readView(image, address + BigInt(layout.irp.stackAt + i * layout.location.size), layout.location.size);
    if (!location) break;
    locations.push({
      index: i + 1,
      major: location.getUint8(0),
      minor: location.getUint8(1),
      device: pointerAt(location, layout.location.device, layout.pointer),
      completionRoutine: pointerAt(location, layout.location.completion, layout.pointer),
    });
  }
  const current = locations.find((location) => location.index === currentLocation);
  return { address, stackCount, currentLocation, locations, isPower: current?.major === IRP_MJ_POWER };
}
