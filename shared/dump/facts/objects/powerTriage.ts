import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { listEntries } from './listEntries.ts';
import { isObjectAddress, pointerAt, pointerSize, readView } from './memoryView.ts';

/**
 * TRIAGE_9F_POWER, TRIAGE_9F_PNP and the entries of their lists (TRIAGE_POP_IRP_DATA, TRIAGE_PNP_DEVICE_COMPLETION_REQUEST):
 * public symbols of Windows 7 to 11, where they do not change; the page on bugcheck 0x9F names the signatures. In units of
 * pointers, so that one table serves 32 and 64 bits.
 */
const POWER = { signature: 0x8000, irpList: 1, threadList: 2, pointers: 5 } as const;
const PNP = { signature: 0x8001, completionQueue: 1, pointers: 4 } as const;
const IRP_DATA = { irp: 2, device: 3, pointers: 4 } as const;
const COMPLETION_REQUEST = { node: 2, pointers: 3 } as const;
/** The list head lies at the start of the queue since Windows 8; before, a lock and a count are in front of it. */
const MAX_ENTRIES = 64;

/** A power IRP that Windows waits for. */
export interface PendingPowerIrp {
  readonly irp: Gva;
  readonly device: Gva;
}

export interface PowerTriage {
  readonly address: Gva;
  readonly pending: readonly PendingPowerIrp[];
  /** Number of threads that carry power IRPs to drivers. */
  readonly workerThreads: number;
  /** False when a list ends in memory that is not in the dump. */
  readonly complete: boolean;
}

/** Reads what parameter 3 of 0x9F (3) points to; null when it is not in the dump or has another signature. */
export function readPowerTriage(image: DumpImage, address: Gva): PowerTriage | null {
  const width = pointerSize(image);
  const view = signed(image, address, POWER.pointers * width, POWER.signature);
  if (!view) return null;
  const irps = listEntries(image, pointerAt(view, POWER.irpList * width, width), MAX_ENTRIES);
  const threads = listEntries(image, pointerAt(view, POWER.threadList * width, width), MAX_ENTRIES);
  const pending = irps.entries.flatMap((entry) => {
    const data = readView(image, entry, IRP_DATA.pointers * width);
    const irp = data ? pointerAt(data, IRP_DATA.irp * width, width) : 0n;
    return data && isObjectAddress(image, irp) ? [{ irp, device: pointerAt(data, IRP_DATA.device * width, width) }] : [];
  });
  return { address, pending, workerThreads: threads.entries.length, complete: irps.complete && pending.length === irps.entries.length };
}

export interface PnpTriage {
  readonly address: Gva;
  /** Addresses of the DEVICE_NODEs whose Plug and Play requests were sent and not completed. */
  readonly nodes: readonly Gva[];
  readonly complete: boolean;
}

/** Reads what parameter 4 of 0x9F (4) points to; null when it is not in the dump or has another signature. */
export function readPnpTriage(image: DumpImage, address: Gva): PnpTriage | null {
  const width = pointerSize(image);
  const view = signed(image, address, PNP.pointers * width, PNP.signature);
  if (!view) return null;
  const requests = listEntries(image, pointerAt(view, PNP.completionQueue * width, width), MAX_ENTRIES);
  const nodes = requests.entries.flatMap((entry) => {
    const request = readView(image, entry, COMPLETION_REQUEST.pointers * width);
    const node = request ? pointerAt(request, COMPLETION_REQUEST.node * width, width) : 0n;
    return isObjectAddress(image, node) ? [node] : [];
  });
  return { address, nodes, complete: requests.complete && nodes.length === requests.entries.length };
}

function signed(image: DumpImage, address: Gva, length: number, signature: number): DataView | null {
  const view = readView(image, address, length);
  return view && view.getUint16(0, true) === signature ? view : null;
}
