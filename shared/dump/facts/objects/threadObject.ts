import { addressKey, type Gva } from '../../../bytes/address.ts';
import type { DumpImage, LoadedModule } from '../../dumpImage.ts';
import { isObjectAddress, pointerAt, pointerSize, readView } from './memoryView.ts';
import { placesOf } from './places.ts';
import { type ProcessObject, readProcessObject } from './processObject.ts';

/**
 * KTHREAD and ETHREAD of x64: State, Process and WaitReason lie at the same offsets in the public symbols of all builds of
 * Windows 10 and 11 (checked on real dumps of 19041 and 26100); StartAddress and Cid are known for 19041 to 19045 only. Other
 * builds and architectures need the kernel's PDB.
 */
const KTHREAD = { state: 0x184, process: 0x220, waitReason: 0x283, size: 0x290 } as const;
const KTHREAD_MEMBERS = { state: 'State', process: 'Process', waitReason: 'WaitReason' } as const;
const ETHREAD_19041 = { startAddress: 0x450, threadId: 0x480, size: 0x488 } as const;
const ETHREAD_MEMBERS = { startAddress: 'StartAddress', threadId: 'Cid.UniqueThread' } as const;
const FIRST_BUILD = 10_240;
const THREAD_OBJECT = 6;
const LAST_STATE = 9;

export interface ThreadObject {
  readonly address: Gva;
  /** KTHREAD_STATE: 0 initialized ... 2 running, 5 waiting. Null where the layout is not known. */
  readonly state: number | null;
  /** KWAIT_REASON; says something of a waiting thread only. */
  readonly waitReason: number | null;
  readonly process: ProcessObject | null;
  readonly threadId: number | null;
  /** Where it began, when that is in a module: for a system thread, in the driver that made it. */
  readonly startModule: LoadedModule | null;
}

/** Reads a thread; null when its bytes are not in the dump or are no thread. */
export function readThreadObject(image: DumpImage, address: Gva): ThreadObject | null {
  const head = readView(image, address, 8);
  if (!head || (head.getUint8(0) & 0x7f) !== THREAD_OBJECT) return null;
  const nothing = { address, state: null, waitReason: null, process: null, threadId: null, startModule: null };
  if (!isTold(image, '_KTHREAD', KTHREAD_MEMBERS) && !isWindows10X64(image)) return nothing;
  const layout = placesOf(image, '_KTHREAD', KTHREAD_MEMBERS, KTHREAD);
  const view = readView(image, address, layout.size);
  const process = view ? pointerAt(view, layout.process, pointerSize(image)) : 0n;
  const state = view?.getUint8(layout.state) ?? LAST_STATE + 1;
  if (!view || state > LAST_STATE || !isObjectAddress(image, process)) return nothing;
  return {
    ...nothing,
    state,
    waitReason: view.getUint8(layout.waitReason),
    process: readProcessObject(image, process),
    ...identityOf(image, address),
  };
}

function isWindows10X64({ architecture, osBuild }: DumpImage): boolean {
  return architecture === 'x64' && osBuild !== null && osBuild >= FIRST_BUILD;
}

/** Whether the kernel's PDB says where all of these are, so that the build does not matter. */
function isTold({ symbols }: DumpImage, structure: string, members: Readonly<Record<string, string>>): boolean {
  return symbols !== null && Object.values(members).every((member) => symbols.offsetOf(structure, member) !== null);
}

function identityOf(image: DumpImage, address: Gva): { threadId?: number; startModule?: LoadedModule | null } {
  const { architecture, osBuild } = image;
  const isKnown = architecture === 'x64' && osBuild !== null && osBuild >= 19_041 && osBuild <= 19_045;
  if (!isKnown && !isTold(image, '_ETHREAD', ETHREAD_MEMBERS)) return {};
  const layout = placesOf(image, '_ETHREAD', ETHREAD_MEMBERS, ETHREAD_19041);
  const width = pointerSize(image);
  const view = readView(image, address, layout.size);
  if (!view) return {};
  const start = pointerAt(view, layout.startAddress, width);
  const id = pointerAt(view, layout.threadId, width);
  const startModule = image.moduleMap.find(addressKey(start))?.value ?? null;
  return id > 0n && id < 0x1_0000_0000n ? { threadId: Number(id), startModule } : { startModule };
}
