import { type Gva, hex } from '../bytes/address.ts';
import { viewOf } from '../bytes/layout.ts';
import { guid } from '../bytes/text.ts';
import type { DumpImage } from '../dump/dumpImage.ts';

/** What a WHEA_ERROR_RECORD says went wrong, in words. */
export interface WheaFinding {
  /** The part: processor, memory, PCI Express. */
  readonly part: string;
  readonly detail: string;
}

/** WHEA_ERROR_RECORD is the Common Platform Error Record of the UEFI specification, appendix N: header of 128 bytes, descriptors of 72. */
const RECORD = { signature: 0x52455043, sectionCount: 0x0a, length: 0x14, size: 0x80 } as const;
const DESCRIPTOR = { size: 0x48, offset: 0x00, length: 0x04, type: 0x10 } as const;
const MAX_SECTIONS = 32;
const MAX_RECORD = 0x8000;

/** Section types of the UEFI specification and of Windows' cper.h. */
const SECTIONS: Readonly<Record<string, string>> = {
  '9876ccad-47b4-4bdb-b65e-16f193c4f3db': 'processor',
  'dc3ea0b0-a144-4797-b95b-53fa242b6e1d': 'processor (x86/x64)',
  'e19e3d16-bc11-11e4-9caa-c2051d5d46b0': 'processor (ARM)',
  '8a1e1d01-42f9-4557-9c33-565e5cc3f7e8': 'machine check',
  'a5bc1114-6f64-4ede-b863-3e83ed7c83b1': 'memory',
  'd995e954-bbc1-430f-ad91-b44dcb3c6f35': 'PCI Express',
  'c5753963-3b84-4095-bf78-eddad3f9c9dd': 'PCI bus',
  '81212a96-09ed-4996-9471-8d729c8e69ed': 'firmware',
};
const PCI_EXPRESS = 'd995e954-bbc1-430f-ad91-b44dcb3c6f35';
/** PCI Express error section: device id at 0x18 (vendor u16, device u16, class code u24, function u8, device u8, segment u16, bus u8). */
const PCIE_DEVICE = { at: 0x18, device: 0x02, function: 0x07, number: 0x08, bus: 0x0b, need: 0x28 } as const;

/** Reads the record at `address`; empty when its bytes are not in the dump or are no such record. Never throws. */
export function readWheaRecord(image: DumpImage, address: Gva): WheaFinding[] {
  const head = image.memory.read(address, RECORD.size).bytes;
  if (head.length < RECORD.size || viewOf(head).getUint32(0, true) !== RECORD.signature) return [];
  const length = Math.min(viewOf(head).getUint32(RECORD.length, true), MAX_RECORD);
  const bytes = image.memory.read(address, length).bytes.slice();
  const view = viewOf(bytes);
  if (view.byteLength < RECORD.size) return [];
  const count = Math.min(view.getUint16(RECORD.sectionCount, true), MAX_SECTIONS);
  const findings: WheaFinding[] = [];
  for (let i = 0; i < count; i++) {
    const at = RECORD.size + i * DESCRIPTOR.size;
    if (at + DESCRIPTOR.size > view.byteLength) break;
    const type = guid(bytes, at + DESCRIPTOR.type);
    const part = SECTIONS[type];
    if (part === undefined) continue;
    const offset = view.getUint32(at + DESCRIPTOR.offset, true);
    findings.push({ part, detail: type === PCI_EXPRESS ? pciDevice(view, offset) : '' });
  }
  return findings;
}

function pciDevice(view: DataView, section: number): string {
  const at = section + PCIE_DEVICE.at;
  if (section + PCIE_DEVICE.need > view.byteLength) return '';
  const vendor = view.getUint16(at, true);
  const device = view.getUint16(at + PCIE_DEVICE.device, true);
  const place = `${view.getUint8(at + PCIE_DEVICE.bus)}:${view.getUint8(at + PCIE_DEVICE.number)}.${view.getUint8(at + PCIE_DEVICE.function)}`;
  return `device ${hex(vendor)}:${hex(device)} at bus ${place}`;
}
