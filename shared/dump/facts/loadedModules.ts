import { addressKey, type Gva, rangeEnd } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewOf } from '../../bytes/layout.ts';
import { RangeMap } from '../../bytes/rangeMap.ts';
import { bytesAt, countThatFits } from '../../bytes/reads.ts';
import { remember } from '../../bytes/remember.ts';
import { cleanUtf16, utf16 } from '../../bytes/text.ts';
import type { LoadedModule } from '../dumpImage.ts';
import { DRIVER_ENTRY32, DRIVER_ENTRY32_SIZE, DRIVER_ENTRY64, DRIVER_ENTRY64_SIZE } from '../layouts/triageDump.ts';

const MAX_MODULES = 4096;
const MAX_NAME_CHARACTERS = 1024;
/** Read at once with the length before it; longer names take a second read. */
const USUAL_CHARACTERS = 128;
const LENGTH_FIELD = 4;
/** Images are loaded at page boundaries. */
const PAGE = 0x1000n;

/** The last part of an NT path, lower case. */
export function fileNameOf(path: string): string {
  const cut = Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
  return path.slice(cut + 1).toLowerCase();
}

const rememberedName = remember(20_000, fileNameOf);

/**
 * A DUMP_STRING of the string pool: u32 length in characters, then UTF-16LE. Null when it is empty or does not lie in the
 * file to its end: half a name would name another driver. Public headers call the length "in bytes", real dumps count
 * characters (seen in all of them); the terminating NUL settles it either way.
 */
export function readDumpString(source: ByteSource, at: number): string | null {
  if (at <= 0) return null;
  let bytes = bytesAt(source, at, LENGTH_FIELD + 2 * USUAL_CHARACTERS);
  if (bytes.length < LENGTH_FIELD) return null;
  const characters =
    ((bytes[0] as number) | ((bytes[1] as number) << 8) | ((bytes[2] as number) << 16) | ((bytes[3] as number) << 24)) >>> 0;
  if (characters === 0 || characters > MAX_NAME_CHARACTERS) return null;
  if (characters > USUAL_CHARACTERS) bytes = bytesAt(source, at, LENGTH_FIELD + 2 * characters);
  const end = Math.min(bytes.length, LENGTH_FIELD + 2 * characters);
  const text = cleanUtf16(bytes, LENGTH_FIELD, end, MAX_NAME_CHARACTERS);
  const isCut = end < LENGTH_FIELD + 2 * characters && utf16(bytes, LENGTH_FIELD, end).length * 2 + 2 > end - LENGTH_FIELD;
  return isCut || text === '' ? null : text;
}

/**
 * Reads the driver list of a triage dump, in list order (the kernel first). Entries without a base or a size are left out, and
 * those with neither a name nor a base that an image can have: a damaged count makes entries of whatever follows the list.
 * `claimed` is the count that the dump claims; `missing` says how many of them were not to be had.
 */
export function readLoadedModules(
  source: ByteSource,
  at: number,
  claimed: number,
  wide: boolean,
): { modules: LoadedModule[]; missing: number } {
  const entrySize = wide ? DRIVER_ENTRY64_SIZE : DRIVER_ENTRY32_SIZE;
  const count = countThatFits(source, at, claimed, entrySize, MAX_MODULES);
  const bytes = bytesAt(source, at, count * entrySize).slice();
  const view = viewOf(bytes);
  const modules: LoadedModule[] = [];
  const layout = wide ? DRIVER_ENTRY64 : DRIVER_ENTRY32;
  // Field by field: a dump has hundreds of entries, and most of the time of a triage goes into them.
  const field = (entry: number, name: 'nameOffset' | 'sizeOfImage' | 'checkSum' | 'timeDateStamp') =>
    view.getUint32(entry + layout[name].at, true);
  for (let entry = 0; entry + entrySize <= bytes.length; entry += entrySize) {
    const baseAt = entry + layout.dllBase.at;
    const base = wide ? view.getBigUint64(baseAt, true) : BigInt(view.getUint32(baseAt, true));
    const sizeBytes = field(entry, 'sizeOfImage');
    if (base === 0n || sizeBytes === 0) continue;
    const path = readDumpString(source, field(entry, 'nameOffset'));
    if (path === null && !canBeBase(base, wide)) continue;
    modules.push({
      name: path === null ? `unnamed_${base.toString(16)}` : rememberedName(path),
      path: path ?? '',
      base,
      end: base + BigInt(sizeBytes),
      sizeBytes,
      timestamp: field(entry, 'timeDateStamp'),
      checksum: field(entry, 'checkSum'),
    });
  }
  return { modules, missing: Math.max(0, claimed - modules.length) };
}

/** True for page boundaries in the upper half of the address space. */
function canBeBase(base: Gva, wide: boolean): boolean {
  return base % PAGE === 0n && base >> (wide ? 63n : 31n) === 1n;
}

/** Modules by address. */
export function moduleRanges(modules: readonly LoadedModule[]): RangeMap<LoadedModule> {
  return new RangeMap(
    modules.map((module) => {
      const start = addressKey(module.base);
      return { start, end: rangeEnd(start, module.sizeBytes), value: module };
    }),
  );
}
