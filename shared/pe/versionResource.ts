import { readLayout } from '../bytes/layout.ts';
import {
  RESOURCE_DATA,
  RESOURCE_DATA_SIZE,
  RESOURCE_DIRECTORY,
  RESOURCE_DIRECTORY_SIZE,
  RESOURCE_ENTRY,
  RESOURCE_ENTRY_SIZE,
} from './layouts.ts';
import { DIRECTORY, directoryOf, type PeImage, type ReadBytes, viewAtRva } from './peImage.ts';
import { parseVersionInfo, type VersionInfo } from './versionInfo.ts';

const RT_VERSION = 16;
const ENGLISH_US = 0x409;
const SUBDIRECTORY = 0x8000_0000;
const MAX_ENTRIES = 4096;
const MAX_VERSION_BYTES = 0x1_0000;

/**
 * The version resource: type, then name, then language; English when there are several languages. Null when the image has none
 * or it cannot be read. Exactly three levels are walked, so resources that contain themselves do no harm.
 */
export function readVersionInfo(image: PeImage): VersionInfo | null {
  const directory = directoryOf(image, DIRECTORY.resources);
  if (!directory) return null;
  const at = (offset: number) => directory.rva + (offset & ~SUBDIRECTORY);
  const type = pick(image.read, directory.rva, RT_VERSION);
  if (type === null || (type & SUBDIRECTORY) === 0) return null;
  const name = pick(image.read, at(type), null);
  if (name === null || (name & SUBDIRECTORY) === 0) return null;
  const language = pick(image.read, at(name), ENGLISH_US) ?? pick(image.read, at(name), null);
  if (language === null || (language & SUBDIRECTORY) !== 0) return null;
  const entry = viewAtRva(image.read, at(language), RESOURCE_DATA_SIZE);
  if (!entry) return null;
  const { rva, size } = readLayout(entry, 0, RESOURCE_DATA);
  return parseVersionInfo(image.read(rva, Math.min(size, MAX_VERSION_BYTES)).slice());
}

/** The offset field of the entry with this id, or of the first one for null; null when there is none. */
function pick(read: ReadBytes, rva: number, id: number | null): number | null {
  const head = viewAtRva(read, rva, RESOURCE_DIRECTORY_SIZE);
  if (!head) return null;
  const { namedEntries, idEntries } = readLayout(head, 0, RESOURCE_DIRECTORY);
  const bytes = read(rva + RESOURCE_DIRECTORY_SIZE, Math.min(namedEntries + idEntries, MAX_ENTRIES) * RESOURCE_ENTRY_SIZE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + RESOURCE_ENTRY_SIZE <= bytes.length; at += RESOURCE_ENTRY_SIZE) {
    const entry = readLayout(view, at, RESOURCE_ENTRY);
    if (id === null || entry.id === id) return entry.offset;
  }
  return null;
}
