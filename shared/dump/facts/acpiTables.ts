import { viewOf } from '../../bytes/layout.ts';
import { asciiz, cleanText } from '../../bytes/text.ts';
import { ACPI_HEADER, ACPI_HEADER_SIZE, ACPI_OEM_ID, ACPI_OEM_TABLE_ID } from '../layouts/machineData.ts';

/** Who made the firmware's ACPI tables: the texts of the FADT, or of the first table when there is none. */
export interface AcpiOem {
  readonly oemId: string | null;
  readonly oemTableId: string | null;
}

/** The tables of the blob: where each starts, and how many bytes of the blob they fill. */
export interface AcpiTables {
  readonly starts: readonly number[];
  readonly decodedBytes: number;
}

const MAX_TABLES = 128;
const MAX_SHARE = 512;
/** Bytes of a header that every record has, even the shortest seen. */
const LEAST = 28;
const FADT = signature('FACP');
/** Tables of code: the blob has only their header. */
const CODE_TABLES: ReadonlySet<number> = new Set([signature('SSDT'), signature('DSDT')]);
const NO_TABLES: AcpiTables = { starts: [], decodedBytes: 0 };

/**
 * Finds the tables. Each is cut to a share that is the same for all tables of a dump and stands nowhere (28, 52, 68, 92 and 104
 * bytes seen), tables of code to their header; the share is right when the tables end where the blob ends, and in 12 of 12 dumps one
 * share alone does. Empty when none does.
 */
export function readAcpiTables(blob: Uint8Array): AcpiTables {
  const view = viewOf(blob);
  if (blob.length < LEAST) return NO_TABLES;
  for (let share = LEAST; share <= MAX_SHARE; share++) {
    const starts = walk(view, share);
    if (starts) return { starts, decodedBytes: blob.length };
  }
  return NO_TABLES;
}

/** The maker's texts; null when the tables could not be told apart. */
export function readAcpiOem(blob: Uint8Array): AcpiOem | null {
  const { starts } = readAcpiTables(blob);
  const [first] = starts;
  if (first === undefined) return null;
  const view = viewOf(blob);
  const at = starts.find((start) => view.getUint32(start + ACPI_HEADER.signature.at, true) === FADT) ?? first;
  return { oemId: textAt(blob, at, ACPI_OEM_ID), oemTableId: textAt(blob, at, ACPI_OEM_TABLE_ID) };
}

/** Where the tables start when each has at most `share` bytes; null when they do not end with the blob. */
function walk(view: DataView, share: number): number[] | null {
  const starts: number[] = [];
  let at = 0;
  while (at < view.byteLength) {
    if (at + LEAST > view.byteLength || starts.length >= MAX_TABLES) return null;
    const name = view.getUint32(at + ACPI_HEADER.signature.at, true);
    const length = view.getUint32(at + ACPI_HEADER.length.at, true);
    if (length < ACPI_HEADER_SIZE || !isSignature(name)) return null;
    starts.push(at);
    at += Math.min(length, CODE_TABLES.has(name) ? Math.min(share, ACPI_HEADER_SIZE) : share);
  }
  return at === view.byteLength ? starts : null;
}

/** Four of A to Z, 0 to 9, `_` and `$`. */
function isSignature(name: number): boolean {
  for (let shift = 0; shift < 32; shift += 8) {
    const byte = (name >>> shift) & 0xff;
    if (!((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === 0x24)) return false;
  }
  return true;
}

function textAt(blob: Uint8Array, start: number, { at, size }: { readonly at: number; readonly size: number }): string | null {
  const text = cleanText(asciiz(blob.subarray(start + at, start + at + size)), size).trim();
  return text === '' ? null : text;
}

function signature(name: string): number {
  return [...name].reduce((value, letter, index) => (value | (letter.charCodeAt(0) << (8 * index))) >>> 0, 0);
}
