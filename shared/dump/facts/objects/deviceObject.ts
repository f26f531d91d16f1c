import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { type DriverObject, readDriverObject } from './driverObject.ts';
import { type MemoryScope, pointerAt, pointerSize, readView } from './memoryView.ts';
import { placesOf } from './places.ts';

/**
 * DEVICE_OBJECT (wdm.h) and its DEVOBJ_EXTENSION (ntifs.h and public symbols), unchanged since Windows XP. 64-bit: checked on a
 * real 0x9F dump. Types 3 and 13 tell real ones from chance; the extension also points back to its device.
 */
const WIDE = {
  driver: 0x08,
  attached: 0x18,
  currentIrp: 0x20,
  extension: 0x40,
  type: 0x48,
  size: 0x50,
} as const;
const NARROW = {
  driver: 0x08,
  attached: 0x10,
  currentIrp: 0x14,
  extension: 0x28,
  type: 0x2c,
  size: 0x30,
} as const;
const MEMBERS = {
  driver: 'DriverObject',
  attached: 'AttachedDevice',
  currentIrp: 'CurrentIrp',
  extension: 'DeviceExtension',
  type: 'DeviceType',
} as const;
/** Where a device points to its DEVOBJ_EXTENSION, and that. */
const EXTENSION_POINTER = { wide: { at: 0x138, size: 0x140 }, narrow: { at: 0xb0, size: 0xb4 } } as const;
const EXTENSION = {
  wide: { device: 0x08, node: 0x28, attachedTo: 0x30, size: 0x38 },
  narrow: { device: 0x04, node: 0x14, attachedTo: 0x18, size: 0x1c },
} as const;
const EXTENSION_MEMBERS = { device: 'DeviceObject', node: 'DeviceNode', attachedTo: 'AttachedTo' } as const;

const IO_TYPE_DEVICE = 3;
const IO_TYPE_DEVICE_OBJECT_EXTENSION = 13;
const MAX_DEVICE_STACK = 32;

export interface DeviceObject {
  readonly address: Gva;
  readonly driver: DriverObject | null;
  /** The device attached above; 0 at the top of a stack. */
  readonly attachedDevice: Gva;
  /** The device it is attached to; 0 at the bottom, null when its DEVOBJ_EXTENSION is not in the dump. */
  readonly attachedTo: Gva | null;
  readonly currentIrp: Gva;
  /** The driver's own data on the device. */
  readonly extension: Gva;
  /** FILE_DEVICE_*. */
  readonly type: number;
  /** Its DEVICE_NODE, which only the device at the bottom of a stack has; 0 when it has none, null when that is not in the dump. */
  readonly node: Gva | null;
}

/** Reads a DEVICE_OBJECT with its driver; null when its bytes are not in the dump or are no device object. */
export function readDeviceObject(image: DumpImage, address: Gva): DeviceObject | null {
  const layout = placesOf(image, '_DEVICE_OBJECT', MEMBERS, image.architecture === 'x86' ? NARROW : WIDE);
  const width = pointerSize(image);
  const view = readView(image, address, layout.size);
  if (!view || view.getUint16(0, true) !== IO_TYPE_DEVICE) return null;
  const system = readExtension(image, address);
  return {
    address,
    driver: readDriverObject(image, pointerAt(view, layout.driver, width)),
    attachedDevice: pointerAt(view, layout.attached, width),
    attachedTo: system?.attachedTo ?? null,
    currentIrp: pointerAt(view, layout.currentIrp, width),
    extension: pointerAt(view, layout.extension, width),
    type: view.getUint32(layout.type, true),
    node: system?.node ?? null,
  };
}

function readExtension(image: MemoryScope, device: Gva): { node: Gva; attachedTo: Gva } | null {
  const width = pointerSize(image);
  const kind = width === 8 ? 'wide' : 'narrow';
  const { at } = placesOf(image, '_DEVICE_OBJECT', { at: 'DeviceObjectExtension' }, EXTENSION_POINTER[kind]);
  const layout = placesOf(image, '_DEVOBJ_EXTENSION', EXTENSION_MEMBERS, EXTENSION[kind]);
  const pointer = readView(image, device + BigInt(at), width);
  const view = pointer ? readView(image, pointerAt(pointer, 0, width), layout.size) : null;
  if (!view || view.getUint16(0, true) !== IO_TYPE_DEVICE_OBJECT_EXTENSION) return null;
  if (pointerAt(view, layout.device, width) !== device) return null;
  return { node: pointerAt(view, layout.node, width), attachedTo: pointerAt(view, layout.attachedTo, width) };
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
