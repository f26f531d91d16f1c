import type { Gva } from '../../bytes/address.ts';
import { asciiz } from '../../bytes/text.ts';
import type { Architecture, DumpImage, ProcessFact } from '../dumpImage.ts';
import { IMAGE_FILE_NAME, IMAGE_FILE_NAME_SIZE, offsetForBuild } from '../layouts/eprocess.ts';

/** Printable ASCII of at least two characters, as process names are; kernel pseudo-processes have no extension. */
const NAME = /^[A-Za-z0-9_][\x20-\x7e]{1,14}$/;
const WELL_KNOWN = new Set(['System', 'Registry', 'Idle', 'MemCompression', 'Memory Compress', 'Secure System', 'vmmem']);
/** ImageFileName cut at 14 or 15 characters may end anywhere, so a cut name needs no extension either. */
const CUT_LENGTH = 14;

/** Larger than EPROCESS as far as its name lies, on every build of the table. */
const EPROCESS_BYTES = 0x800;

/** Where the kernel's PDB says that the name is; null without one. */
export function imageFileNameAt({ symbols }: Pick<DumpImage, 'symbols'>): number | null {
  return symbols?.offsetOf('_EPROCESS', 'ImageFileName') ?? null;
}

/** The process whose EPROCESS lies at `address`; null when that is not in the dump or has no name. */
export function processAt(
  scope: Pick<DumpImage, 'memory' | 'architecture' | 'symbols'>,
  address: Gva,
  osBuild: number,
): ProcessFact | null {
  const known = imageFileNameAt(scope);
  const eprocess = scope.memory.read(address, Math.max(EPROCESS_BYTES, (known ?? 0) + IMAGE_FILE_NAME_SIZE)).bytes.slice();
  return readProcessName(eprocess, scope.architecture, osBuild, known);
}

/**
 * EPROCESS.ImageFileName. At `known`, when the kernel's PDB says where it is. Else at the offset known for the build; if no name is
 * there, by looking through the EPROCESS bytes for one that ends in `.exe` or is well known (the result says so). Null when no name is
 * found.
 */
export function readProcessName(
  eprocess: Uint8Array,
  architecture: Architecture,
  osBuild: number,
  known: number | null = null,
): ProcessFact | null {
  const at = known ?? offsetForBuild(IMAGE_FILE_NAME, architecture, osBuild);
  const atOffset = at === null ? null : nameAt(eprocess, at);
  if (atOffset !== null) return { name: atOffset, found: 'offset' };
  if (known !== null) return null;
  for (let where = 0; where + 4 <= eprocess.length; where += 4) {
    const name = nameAt(eprocess, where);
    if (name !== null && isPadded(eprocess, where, name) && (WELL_KNOWN.has(name) || /\.exe$/i.test(name)))
      return { name, found: 'search' };
  }
  return null;
}

/** Windows clears the field before it writes the name: a text with more text behind its NUL is something else. */
function isPadded(eprocess: Uint8Array, at: number, name: string): boolean {
  return eprocess.subarray(at + name.length, at + IMAGE_FILE_NAME_SIZE).every((byte) => byte === 0);
}

/** A name at `at` that ends at its NUL or after the 15 bytes of the field; null otherwise. */
function nameAt(eprocess: Uint8Array, at: number): string | null {
  if (at + IMAGE_FILE_NAME_SIZE > eprocess.length) return null;
  const field = eprocess.subarray(at, at + IMAGE_FILE_NAME_SIZE);
  const name = asciiz(field);
  if (!NAME.test(name)) return null;
  if (name.length < CUT_LENGTH && !WELL_KNOWN.has(name) && !/\.[A-Za-z0-9]{1,4}$/.test(name) && name.length < 3) return null;
  return name;
}
