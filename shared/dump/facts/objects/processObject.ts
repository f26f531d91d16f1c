import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { offsetForBuild, UNIQUE_PROCESS_ID } from '../../layouts/eprocess.ts';
import { processAt } from '../process.ts';
import { type MemoryScope, pointerAt, pointerSize, readView } from './memoryView.ts';

const PROCESS_OBJECT = 3;
const LARGEST_ID = 0x1000_0000n;

export interface ProcessObject {
  readonly address: Gva;
  /** ImageFileName, cut at 15 characters; null when it is not found. */
  readonly name: string | null;
  readonly processId: number | null;
}

/** Reads a process; null when its bytes are not in the dump or are no process. */
export function readProcessObject(image: DumpImage, address: Gva): ProcessObject | null {
  return isProcess(image, address) ? describeProcess(image, address, image.osBuild ?? 0) : null;
}

/** Whether the dispatcher header at `address` is that of a process. */
export function isProcess(scope: MemoryScope, address: Gva): boolean {
  const head = readView(scope, address, 8);
  return head !== null && (head.getUint8(0) & 0x7f) === PROCESS_OBJECT;
}

/** Name and id of a process. */
export function describeProcess(scope: MemoryScope, address: Gva, osBuild: number): ProcessObject {
  return { address, name: processAt(scope, address, osBuild)?.name ?? null, processId: processId(scope, address, osBuild) };
}

/** Offset of EPROCESS.UniqueProcessId: from the kernel's PDB, else as known for the build; null when neither says. */
export function processIdAt({ symbols, architecture }: MemoryScope, osBuild: number): number | null {
  return symbols?.offsetOf('_EPROCESS', 'UniqueProcessId') ?? offsetForBuild(UNIQUE_PROCESS_ID, architecture, osBuild);
}

function processId(scope: MemoryScope, address: Gva, osBuild: number): number | null {
  const at = processIdAt(scope, osBuild);
  const width = pointerSize(scope);
  const view = at === null ? null : readView(scope, address + BigInt(at), width);
  const id = view ? pointerAt(view, 0, width) : LARGEST_ID;
  return id < LARGEST_ID ? Number(id) : null;
}
