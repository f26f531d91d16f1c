import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { pointerAt, pointerSize, readView } from './memoryView.ts';

/**
 * IRP and IO_STACK_LOCATION (wdm.h, unchanged since Windows XP). 64-bit: checked on a real 0x9F dump; 32-bit: public symbols.
 * Type 6 and stack counts that fit tell a real one from chance.
 */
const WIDE = {
  status: 0x30,
  pendingReturned: 0x41,
  stackCount: 0x42,
  currentLocation: 0x43,
  cancel: 0x44,
  thread: 0x98,
  size: 0xd0,
  location: { size: 0x48, control: 0x03, device: 0x28, completion: 0x38 },
} as const;
const NARROW = {
  status: 0x18,
  pendingReturned: 0x21,
  stackCount: 0x22,
  currentLocation: 0x23,
  cancel: 0x24,
  thread: 0x50,
  size: 0x70,
  location: { size: 0x24, control: 0x03, device: 0x14, completion: 0x1c },
} as const;

const IO_TYPE_IRP = 6;
const MAX_STACK_LOCATIONS = 64;
const IRP_MJ_POWER = 0x16;
const SL_PENDING_RETURNED = 1;

export interface IrpLocation {
  /** 1 is the lowest driver's. */
  readonly index: number;
  readonly major: number;
  readonly minor: number;
  /** The driver marked it pending (IoMarkIrpPending). */
  readonly pending: boolean;
  readonly device: Gva;
  readonly completionRoutine: Gva;
}

export interface Irp {
  readonly address: Gva;
  readonly stackCount: number;
  /** 1-based index of the location that is being worked on; stackCount + 1 when the IRP is not in any driver's hands. */
  readonly currentLocation: number;
  /** IoStatus.Status, an NTSTATUS. */
  readonly status: number;
  readonly pendingReturned: boolean;
  readonly canceled: boolean;
  /** The thread that sent it; 0 when it was sent on behalf of none. */
  readonly thread: Gva;
  readonly locations: readonly IrpLocation[];
  readonly isPower: boolean;
}

/** Reads an IRP with its stack locations, as many as are in the dump; null when it is none. */
export function readIrp(image: DumpImage, address: Gva): Irp | null {
  const layout = image.architecture === 'x86' ? NARROW : WIDE;
  const view = readView(image, address, layout.size);
  if (!view || view.getUint16(0, true) !== IO_TYPE_IRP) return null;
  const stackCount = view.getUint8(layout.stackCount);
  const currentLocation = view.getUint8(layout.currentLocation);
  if (stackCount === 0 || stackCount > MAX_STACK_LOCATIONS || currentLocation > stackCount + 1) return null;
  const locations = readLocations(image, address, stackCount);
  const current = locations.find((location) => location.index === currentLocation);
  return {
    address,
    stackCount,
    currentLocation,
    status: view.getUint32(layout.status, true),
    pendingReturned: view.getUint8(layout.pendingReturned) !== 0,
    canceled: view.getUint8(layout.cancel) !== 0,
    thread: pointerAt(view, layout.thread, pointerSize(image)),
    locations,
    isPower: current?.major === IRP_MJ_POWER,
  };
}

function readLocations(image: DumpImage, irp: Gva, count: number): IrpLocation[] {
  const layout = image.architecture === 'x86' ? NARROW : WIDE;
  const width = pointerSize(image);
  const locations: IrpLocation[] = [];
  for (let i = 0; i < count; i++) {
    const view = readView(image, irp + BigInt(layout.size + i * layout.location.size), layout.location.size);
    if (!view) break;
    locations.push({
      index: i + 1,
      major: view.getUint8(0),
      minor: view.getUint8(1),
      pending: (view.getUint8(layout.location.control) & SL_PENDING_RETURNED) !== 0,
      device: pointerAt(view, layout.location.device, width),
      completionRoutine: pointerAt(view, layout.location.completion, width),
    });
  }
  return locations;
}
