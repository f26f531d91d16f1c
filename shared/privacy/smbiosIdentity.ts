import type { ByteSource } from '../bytes/byteSource.ts';
import { viewOf } from '../bytes/layout.ts';
import { bytesAt } from '../bytes/reads.ts';
import { asciiz, cleanText, guid } from '../bytes/text.ts';
import type { TaggedBlob } from '../dump/dumpImage.ts';
import { meaningful } from '../dump/facts/systemInfo.ts';
import { TAG } from '../dump/layouts/taggedData.ts';
import { type Finding, isBlank } from './finding.ts';

const MAX_TABLE = 0x40000;
const MAX_STRUCTURES = 1024;
const MAX_FINDINGS = 4096;
const RAW_HEADER = 8;
const END_OF_TABLE = 127;
const UUID = { type: 1, at: 0x08, size: 16 } as const;

/** Where structures have serial numbers and asset tags: string numbers at these places. DMTF DSP0134, chapter 7, by type. */
const SERIALS: ReadonlyMap<number, readonly number[]> = new Map([
  [1, [0x07]], // system: serial
  [2, [0x07, 0x08]], // board: serial, asset tag
  [3, [0x07, 0x08]], // chassis: serial, asset tag
  [4, [0x20, 0x21]], // processor: serial, asset tag
  [17, [0x18, 0x19]], // memory device: serial, asset tag
  [22, [0x07]], // battery: serial
  [39, [0x08, 0x09]], // power supply: serial, asset tag
]);

/** Serial numbers, asset tags and the UUID of the SMBIOS table in the tagged data; makers' placeholders are none. */
export function smbiosIdentity(source: ByteSource, blobs: readonly TaggedBlob[]): Finding[] {
  const found: Finding[] = [];
  for (const blob of blobs) {
    if (blob.guid !== TAG.smbios || found.length >= MAX_FINDINGS) continue;
    const bytes = bytesAt(source, blob.fileOffset, Math.min(blob.sizeBytes, MAX_TABLE));
    if (bytes.length >= RAW_HEADER) readTable(bytes, blob.fileOffset, found);
  }
  return found.sort((a, b) => a.fileOffset - b.fileOffset);
}

function readTable(bytes: Uint8Array, base: number, found: Finding[]): void {
  const limit = Math.min(bytes.length, RAW_HEADER + viewOf(bytes).getUint32(4, true));
  let at = RAW_HEADER;
  for (let count = 0; count < MAX_STRUCTURES && at + 4 <= limit; count++) {
    const type = bytes[at] as number;
    const length = bytes[at + 1] as number;
    if (length < 4 || at + length > limit) return;
    const strings = stringsOf(bytes, at + length, limit);
    for (const place of SERIALS.get(type) ?? []) {
      const index = place < length ? (bytes[at + place] as number) : 0;
      const range = index === 0 ? undefined : strings.ranges[index - 1];
      if (range) addSerial(bytes, base, range, found);
    }
    if (type === UUID.type && length >= UUID.at + UUID.size) addUuid(bytes, base, at + UUID.at, found);
    if (type === END_OF_TABLE || found.length >= MAX_FINDINGS) return;
    at = strings.end;
  }
}

type Range = readonly [from: number, to: number];

/** The strings behind a formatted part; each ends with a NUL, the last one with two. */
function stringsOf(bytes: Uint8Array, from: number, limit: number): { ranges: Range[]; end: number } {
  const ranges: Range[] = [];
  let at = from;
  while (at < limit && bytes[at] !== 0) {
    let end = at;
    while (end < limit && bytes[end] !== 0) end++;
    ranges.push([at, end]);
    at = end + 1;
  }
  return { ranges, end: ranges.length === 0 ? at + 2 : at + 1 };
}

function addSerial(bytes: Uint8Array, base: number, [from, to]: Range, found: Finding[]): void {
  const value = meaningful(cleanText(asciiz(bytes.subarray(from, to)), 128));
  if (value === null || isBlank('serial-number', value) || found.some(({ fileOffset }) => fileOffset === base + from)) return;
  found.push({ kind: 'serial-number', fileOffset: base + from, sizeBytes: to - from, encoding: 'ascii', value, confidence: 'certain' });
}

function addUuid(bytes: Uint8Array, base: number, at: number, found: Finding[]): void {
  const raw = bytes.subarray(at, at + UUID.size);
  if (raw.every((byte) => byte === 0) || raw.every((byte) => byte === 0xff)) return;
  found.push({
    kind: 'machine-uuid',
    fileOffset: base + at,
    sizeBytes: UUID.size,
    encoding: 'binary',
    value: guid(bytes, at),
    confidence: 'certain',
  });
}
