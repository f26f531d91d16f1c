/** What the kernel keeps of its modules: the list at PsLoadedModuleList, the images' headers, and the drivers that were unloaded last. */

import type { DumpParts, MemoryPart, ModulePart } from './dumpParts.ts';
import { asciiBytes, section, utf16Bytes } from './section.ts';

const ENTRY_SPACING = 0x200n;
const FIRST_WINDOWS_10 = 10_240;
const ENTRY = {
  wide: { size: 0xa0, pointer: 8, base: 0x30, sizeOfImage: 0x40, fullName: 0x48, baseName: 0x58, checksum: 0x78, date: 0x9c },
  narrow: { size: 0x60, pointer: 4, base: 0x18, sizeOfImage: 0x20, fullName: 0x24, baseName: 0x2c, checksum: 0x40, date: 0x58 },
} as const;

/** A circular list of KLDR_DATA_TABLE_ENTRY, each with its two names behind it. Link times: in the entries since Windows 10, before in the images only. */
export function memoryModuleList(parts: DumpParts, pool: bigint, wide: boolean): MemoryPart[] {
  const entryAt = (index: number): bigint =>
    index < 0 || index >= parts.modules.length ? parts.psLoadedModuleList : pool + BigInt(index) * ENTRY_SPACING;
  const last = parts.modules.length - 1;
  const head = section();
  const dated = parts.osBuild >= FIRST_WINDOWS_10;
  const entries = parts.modules.map((module, i) => ({
    address: entryAt(i),
    bytes: entry(wide, module, entryAt(i), entryAt(i + 1), entryAt(i - 1), dated),
  }));
  if (wide) head.u64(entryAt(0)).u64(entryAt(last));
  else head.u32(entryAt(0)).u32(entryAt(last));
  const images = dated ? [] : parts.modules.map(imageHeader);
  return [...images, { address: parts.psLoadedModuleList, bytes: head.finish() }, ...entries];
}

function entry(wide: boolean, module: ModulePart, at: bigint, next: bigint, previous: bigint, dated: boolean): Uint8Array {
  const place = wide ? ENTRY.wide : ENTRY.narrow;
  const out = section().pad(place.size);
  const pointer = (where: number, value: bigint) => (wide ? out.put64(where, value) : out.put32(where, value));
  const name = (where: number, characters: Uint8Array, text: bigint) => {
    out.put16(where, characters.length).put16(where + 2, characters.length);
    pointer(where + place.pointer, text);
  };
  const full = utf16Bytes(module.path);
  const base = utf16Bytes(module.name);
  const names = at + BigInt(place.size);
  pointer(0, next);
  pointer(place.pointer, previous);
  pointer(place.base, module.base);
  out.put32(place.sizeOfImage, module.size).put32(place.checksum, module.checksum);
  name(place.fullName, full, names);
  name(place.baseName, base, names + BigInt(full.length));
  if (dated) out.put32(place.date - 4, module.size - 0x10).put32(place.date, module.timestamp);
  return out.bytes(full).bytes(base).finish();
}

/** First page of an image: `MZ`, `PE`, link time, size, checksum. */
function imageHeader(module: ModulePart): MemoryPart {
  const out = section().pad(0x1000).putBytes(0, asciiBytes('MZ')).put32(0x3c, 0xe8);
  out.putBytes(0xe8, asciiBytes('PE')).put32(0xe8 + 8, module.timestamp);
  out.put32(0xe8 + 0x50, module.size).put32(0xe8 + 0x58, module.checksum);
  return { address: module.base, bytes: out.finish() };
}

const UNLOADED_PLACES = 50;

export interface UnloadedVariables {
  /** Places of the two variables, and of the array that the first points to. */
  readonly pointer: bigint;
  readonly next: bigint;
  readonly array: bigint;
}

/** MmUnloadedDrivers and MmLastUnloadedDriver: `parts.unloaded` lists the latest first, the array is filled the other way round, past its end. */
export function unloadedDrivers(parts: DumpParts, at: UnloadedVariables, wide: boolean): MemoryPart[] {
  const size = wide ? 0x28 : 0x18;
  const out = section().pad(UNLOADED_PLACES * size + 0x40 * UNLOADED_PLACES);
  const next = 1;
  parts.unloaded.slice(0, UNLOADED_PLACES).forEach((driver, i) => {
    const place = ((next - 1 - i + UNLOADED_PLACES) % UNLOADED_PLACES) * size;
    const name = UNLOADED_PLACES * size + i * 0x40;
    const bytes = utf16Bytes(driver.name.slice(0, 0x20));
    out
      .putBytes(name, bytes)
      .put16(place, bytes.length)
      .put16(place + 2, bytes.length);
    if (wide) {
      out.put64(place + 8, at.array + BigInt(name));
      out.put64(place + 0x10, driver.start).put64(place + 0x18, driver.end);
    } else {
      out.put32(place + 4, at.array + BigInt(name));
      out.put32(place + 8, driver.start).put32(place + 0x0c, driver.end);
    }
  });
  return [
    { address: at.pointer, bytes: (wide ? section().u64(at.array) : section().u32(at.array)).finish() },
    { address: at.next, bytes: section().u32(next).finish() },
    { address: at.array, bytes: out.finish() },
  ];
}
