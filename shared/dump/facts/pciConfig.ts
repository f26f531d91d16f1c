import { viewOf } from '../../bytes/layout.ts';
import { PCI_CONFIG, PCI_CONFIG_AT, PCI_CONFIG_SIZE, PCI_RECORD, PCI_SIGNATURE } from '../layouts/machineData.ts';

/** One function of a PCI device, from the head of its configuration space. Ids are 16 bits. */
export interface PciDevice {
  readonly bus: number;
  readonly device: number;
  readonly function: number;
  readonly vendorId: number;
  readonly deviceId: number;
  /** Who built the card and what they call it; null for bridges and when not set. */
  readonly subsystem: { readonly vendorId: number; readonly id: number } | null;
  readonly revision: number;
  /** Base class, subclass and programming interface: 0x030000 is a VGA display. */
  readonly classCode: number;
}

const MAX_DEVICES = 512;
const LEAST = PCI_CONFIG_AT + PCI_CONFIG_SIZE;
const HEADER_TYPE = 0x7f;
const ORDINARY = 0;
const NOBODY = 0xffff;

/** The devices in the order of the records, each function once. Stops at the first record that does not fit. Never throws. */
export function readPciDevices(blob: Uint8Array): PciDevice[] {
  const view = viewOf(blob);
  const devices = new Map<number, PciDevice>();
  // Field by field: each dump has dozens of records, and most are passed over after three fields.
  for (const at of recordsIn(view)) {
    const place = view.getUint32(at + PCI_RECORD.place.at, true);
    const isHead =
      view.getUint16(at + PCI_RECORD.offset.at, true) === 0 && view.getUint16(at + PCI_RECORD.length.at, true) >= PCI_CONFIG_SIZE;
    const config = at + PCI_CONFIG_AT;
    const vendorId = view.getUint16(config + PCI_CONFIG.vendor.at, true);
    if (!isHead || vendorId === NOBODY || vendorId === 0 || devices.has(place)) continue;
    const byte = (field: 'baseClass' | 'subclass' | 'programming' | 'revision') => view.getUint8(config + PCI_CONFIG[field].at);
    devices.set(place, {
      bus: (place >>> 8) & 0xff,
      device: (place >>> 3) & 0x1f,
      function: place & 7,
      vendorId,
      deviceId: view.getUint16(config + PCI_CONFIG.device.at, true),
      subsystem: subsystemOf(view, config),
      revision: byte('revision'),
      classCode: (byte('baseClass') << 16) | (byte('subclass') << 8) | byte('programming'),
    });
  }
  return [...devices.values()];
}

/** Where whole records start. */
export function pciRecords(blob: Uint8Array): number[] {
  return recordsIn(viewOf(blob));
}

function recordsIn(view: DataView): number[] {
  const starts: number[] = [];
  let at = 0;
  while (at + LEAST <= view.byteLength && starts.length < MAX_DEVICES) {
    const signature = view.getUint32(at + PCI_RECORD.signature.at, true);
    const size = view.getUint32(at + PCI_RECORD.size.at, true);
    if (signature !== PCI_SIGNATURE || size < LEAST || size > view.byteLength - at) break;
    starts.push(at);
    at += size;
  }
  return starts;
}

function subsystemOf(view: DataView, config: number): PciDevice['subsystem'] {
  if ((view.getUint8(config + PCI_CONFIG.headerType.at) & HEADER_TYPE) !== ORDINARY) return null;
  const vendorId = view.getUint16(config + PCI_CONFIG.subsystemVendor.at, true);
  if (vendorId === 0 || vendorId === NOBODY) return null;
  return { vendorId, id: view.getUint16(config + PCI_CONFIG.subsystem.at, true) };
}
