/** MSF 7.0 files ("multi-stream files", the container of PDBs). Layout: msf.cpp of Microsoft's published PDB sources. */
import { section } from './section.ts';

export interface MsfOptions {
  readonly pageSize?: number;
  /** Puts neighbouring pages of a stream far from each other, some backwards. */
  readonly scatter?: boolean;
}

/** Places in the file of what tests damage. */
export interface MsfPlaces {
  /** Pages that list the directory's pages. */
  readonly maps: readonly number[];
  /** Pages of the directory. */
  readonly directory: readonly number[];
  /** Pages of each stream. */
  readonly streams: readonly (readonly number[])[];
}

export interface BuiltMsf {
  readonly bytes: Uint8Array;
  readonly pageSize: number;
  readonly places: MsfPlaces;
}

/** Writes streams into a file; null is a stream that was deleted. */
export function msfFile(streams: readonly (Uint8Array | null)[], { pageSize = 0x1000, scatter = false }: MsfOptions = {}): BuiltMsf {
  const pagesFor = (sizeBytes: number) => Math.ceil(sizeBytes / pageSize);
  const streamPages = streams.map((stream) => pagesFor(stream?.length ?? 0));
  const total = streamPages.reduce((sum, count) => sum + count, 0);
  const directorySize = 4 + streams.length * 4 + total * 4;
  const directoryPages = pagesFor(directorySize);
  const mapPages = pagesFor(directoryPages * 4);
  const free = freePages(total + directoryPages + mapPages, pageSize);
  const pageCount = (free.at(-1) ?? 2) + 1;
  const order = scatter ? scattered(free) : free;
  const take = (count: number) => order.splice(0, count);
  const places: MsfPlaces = { streams: streamPages.map(take), directory: take(directoryPages), maps: take(mapPages) };

  const directory = section().u32(streams.length);
  for (const stream of streams) directory.u32(stream ? stream.length : 0xffff_ffff);
  for (const page of places.streams.flat()) directory.u32(page);
  const map = section();
  for (const page of places.directory) map.u32(page);

  const file = section().pad(pageCount * pageSize);
  file.putBytes(0, section().ascii('Microsoft C/C++ MSF 7.00\r\n\x1aDS', 0x20).finish());
  file.put32(0x20, pageSize).put32(0x24, 1).put32(0x28, pageCount).put32(0x2c, directorySize);
  for (const [i, page] of places.maps.entries()) file.put32(0x34 + i * 4, page);
  const put = (bytes: Uint8Array, pages: readonly number[]) => {
    for (const [i, page] of pages.entries()) file.putBytes(page * pageSize, bytes.subarray(i * pageSize, (i + 1) * pageSize));
  };
  put(map.finish(), places.maps);
  put(directory.finish(), places.directory);
  for (const [i, stream] of streams.entries()) if (stream) put(stream, places.streams[i] ?? []);
  return { bytes: file.finish(), pageSize, places };
}

/** Numbers of `count` pages: not the first, nor the two of every interval that hold the maps of free pages. */
function freePages(count: number, pageSize: number): number[] {
  const pages: number[] = [];
  for (let page = 3; pages.length < count; page++) if (page % pageSize > 2 || page % pageSize === 0) pages.push(page);
  return pages;
}

/** Every third page, then the rest backwards. */
function scattered(pages: readonly number[]): number[] {
  return [...pages.filter((_, i) => i % 3 === 0), ...pages.filter((_, i) => i % 3 !== 0).reverse()];
}
