/** PsActiveProcessHead and the EPROCESSes on it, chained by their ActiveProcessLinks. */

import type { DumpParts, MemoryPart } from './dumpParts.ts';
import { imageFileNameOffset, uniqueProcessIdOffset } from './osLayout.ts';
import { asciiBytes, section } from './section.ts';

const DISTANCE = 0x1000n;
const EPROCESS_BYTES = 0x800;
const PROCESS_OBJECT = 3;

/** The list head and the processes, from `first` on, a page apart. */
export function processList(parts: DumpParts, first: bigint, wide: boolean): MemoryPart[] {
  const { arch, osBuild, processes, psActiveProcessHead: head } = parts;
  const width = wide ? 8 : 4;
  const id = uniqueProcessIdOffset(arch, osBuild);
  const places = parts.processPlaces ?? { id, links: id + width, name: imageFileNameOffset(arch, osBuild) };
  const links = [head, ...processes.map((_, i) => first + BigInt(i) * DISTANCE + BigInt(places.links))];
  const next = (i: number) => links[(i + 1) % links.length] ?? head;
  const previous = (i: number) => links[(i + links.length - 1) % links.length] ?? head;
  const put = (bytes: number, at: number, i: number) => {
    const out = section().pad(bytes);
    return wide ? out.put64(at, next(i)).put64(at + 8, previous(i)) : out.put32(at, next(i)).put32(at + 4, previous(i));
  };
  return [
    { address: head, bytes: put(2 * width, 0, 0).finish() },
    ...processes.map((process, i) => {
      const out = put(EPROCESS_BYTES, places.links, i + 1).put8(0, PROCESS_OBJECT);
      if (wide) out.put64(places.id, BigInt(process.id));
      else out.put32(places.id, process.id);
      out.putBytes(places.name, asciiBytes(process.name.slice(0, 15)));
      return { address: first + BigInt(i) * DISTANCE, bytes: out.finish() };
    }),
  ];
}
