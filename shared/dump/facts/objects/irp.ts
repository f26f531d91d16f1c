import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { type MemoryScope, pointerAt, pointerSize, readView } from './memoryView.ts';
import { placesOf } from './places.ts';

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
} as const;
const NARROW = {
  status: 0x18,
  pendingReturned: 0x21,
  stackCount: 0x22,
  currentLocation: 0x23,
  cancel: 0x24,
  thread: 0x50,
  size: 0x70,
} as const;
const MEMBERS = {
  status: 'IoStatus.Status',
  pendingReturned: 'PendingReturned',
  stackCount: 'StackCount',
  currentLocation: 'CurrentLocation',
  cancel: 'Cancel',
  thread: 'Tail.Overlay.Thread',
} as const;
/** The stack locations follow the IRP. */
const LOCATION = {
  wide: { control: 0x03, device: 0x28, completion: 0x38, size: 0x48 },
  narrow: { control: 0x03, device: 0x14, completion: 0x1c, size: 0x24 },
} as const;
const LOCATION_MEMBERS = { control: 'Control', device: 'DeviceObject', completion: 'CompletionRoutine' } as const;

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
  const layout = placesOf(image, '_IRP', MEMBERS, image.architecture === 'x86' ? NARROW : WIDE);
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

function readLocations(image: MemoryScope, irp: Gva, count: number): IrpLocation[] {
  const width = pointerSize(image);
  const table = LOCATION[width === 8 ? 'wide' : 'narrow'];
  const layout = placesOf(image, '_IO_STACK_LOCATION', LOCATION_MEMBERS, table);
  const first = image.symbols?.sizeOf('_IRP') ?? (width === 8 ? WIDE : NARROW).size;
  const distance = image.symbols?.sizeOf('_IO_STACK_LOCATION') ?? table.size;
  const locations: IrpLocation[] = [];
  for (let i = 0; i < count; i++) {
    const view = readView(image, irp + BigInt(first + i * distance), layout.size);
    if (!view) break;
    locations.push({
      index: i + 1,
      major: view.getUint8(0),
      minor: view.getUint8(1),
      pending: (view.getUint8(layout.control) & SL_PENDING_RETURNED) !== 0,
      device: pointerAt(view, layout.device, width),
      completionRoutine: pointerAt(view, layout.completion, width),
    });
  }
  return locations;
}
