import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { readProcessName } from '../process.ts';
import { readView } from './memoryView.ts';

const PROCESS_OBJECT = 3;
/** EPROCESS.UniqueProcessId of x64, by first build (public symbols; checked on real dumps of 19041 and 26100). */
const PROCESS_ID: readonly (readonly [fromBuild: number, at: number])[] = [
  [26_100, 0x1d0],
  [19_041, 0x440],
];
const EPROCESS_BYTES = 0x600;
const LARGEST_ID = 0x1000_0000n;

export interface ProcessObject {
  readonly address: Gva;
  /** ImageFileName, cut at 15 characters; null when it is not found. */
  readonly name: string | null;
  readonly processId: number | null;
}

/** Reads a process; null when its bytes are not in the dump or are no process. */
export function readProcessObject(image: DumpImage, address: Gva): ProcessObject | null {
  const head = readView(image, address, 8);
  if (!head || (head.getUint8(0) & 0x7f) !== PROCESS_OBJECT) return null;
  const bytes = image.memory.read(address, EPROCESS_BYTES).bytes.slice();
  const name = readProcessName(bytes, image.architecture, image.osBuild ?? 0)?.name ?? null;
  return { address, name, processId: processId(image, address) };
}

function processId(image: DumpImage, address: Gva): number | null {
  const { osBuild, architecture } = image;
  const row = architecture === 'x64' && osBuild !== null ? PROCESS_ID.find(([fromBuild]) => osBuild >= fromBuild) : undefined;
  const view = row ? readView(image, address + BigInt(row[1]), 8) : null;
  const id = view?.getBigUint64(0, true) ?? LARGEST_ID;
  return id < LARGEST_ID ? Number(id) : null;
}
