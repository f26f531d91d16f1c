import { readLayout, viewOf } from '../../bytes/layout.ts';
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
  for (const at of recordsIn(view)) {
    const { place, offset, length } = readLayout(view, at, PCI_RECORD);
    const config = readLayout(view, at + PCI_CONFIG_AT, PCI_CONFIG);
    if (offset !== 0 || length < PCI_CONFIG_SIZE || config.vendor === NOBODY || config.vendor === 0 || devices.has(place)) continue;
    devices.set(place, {
      bus: (place >>> 8) & 0xff,
      device: (place >>> 3) & 0x1f,
      function: place & 7,
      vendorId: config.vendor,
      deviceId: config.device,
      subsystem: subsystemOf(config),
      revision: config.revision,
      classCode: (config.baseClass << 16) | (config.subclass << 8) | config.programming,
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

function subsystemOf(config: { headerType: number; subsystemVendor: number; subsystem: number }): PciDevice['subsystem'] {
  const { headerType, subsystemVendor, subsystem } = config;
  if ((headerType & HEADER_TYPE) !== ORDINARY || subsystemVendor === 0 || subsystemVendor === NOBODY) return null;
  return { vendorId: subsystemVendor, id: subsystem };
}
