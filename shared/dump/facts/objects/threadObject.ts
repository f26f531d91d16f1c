import { addressKey, type Gva } from '../../../bytes/address.ts';
import type { DumpImage, LoadedModule } from '../../dumpImage.ts';
import { isObjectAddress, readView } from './memoryView.ts';
import { type ProcessObject, readProcessObject } from './processObject.ts';

/**
 * KTHREAD and ETHREAD of x64: State, Process and WaitReason lie at the same offsets in the public symbols of all builds of
 * Windows 10 and 11 (checked on real dumps of 19041 and 26100); StartAddress and Cid are known for 19041 to 19045 only.
 */
const KTHREAD = { state: 0x184, process: 0x220, waitReason: 0x283, size: 0x290 } as const;
const ETHREAD_19041 = { startAddress: 0x450, threadId: 0x480, size: 0x488 } as const;
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
  if (image.architecture !== 'x64' || image.osBuild === null || image.osBuild < FIRST_BUILD) return nothing;
  const view = readView(image, address, KTHREAD.size);
  const process = view?.getBigUint64(KTHREAD.process, true) ?? 0n;
  const state = view?.getUint8(KTHREAD.state) ?? LAST_STATE + 1;
  if (!view || state > LAST_STATE || !isObjectAddress(image, process)) return nothing;
  return {
    ...nothing,
    state,
    waitReason: view.getUint8(KTHREAD.waitReason),
    process: readProcessObject(image, process),
    ...identityOf(image, address),
  };
}

function identityOf(image: DumpImage, address: Gva): { threadId?: number; startModule?: LoadedModule | null } {
  if (image.osBuild === null || image.osBuild < 19_041 || image.osBuild > 19_045) return {};
  const view = readView(image, address, ETHREAD_19041.size);
  if (!view) return {};
  const start = view.getBigUint64(ETHREAD_19041.startAddress, true);
  const id = view.getBigUint64(ETHREAD_19041.threadId, true);
  const startModule = image.moduleMap.find(addressKey(start))?.value ?? null;
  return id > 0n && id < 0x1_0000_0000n ? { threadId: Number(id), startModule } : { startModule };
}
