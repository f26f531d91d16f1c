import type { ByteSource } from '../bytes/byteSource.ts';
import { bytesAt } from '../bytes/reads.ts';
import { asciiz, cleanText, guid } from '../bytes/text.ts';
import type { TaggedBlob } from '../dump/dumpImage.ts';
import { byteOf, smbiosStructures, stringOf } from '../dump/facts/smbiosTable.ts';
import { meaningful } from '../dump/facts/systemInfo.ts';
import { TAG } from '../dump/layouts/taggedData.ts';
import { type Finding, isBlank } from './finding.ts';

const MAX_TABLE = 0x40000;
const MAX_FINDINGS = 4096;
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
    readTable(bytes, blob.fileOffset, found);
  }
  return found.sort((a, b) => a.fileOffset - b.fileOffset);
}

function readTable(bytes: Uint8Array, base: number, found: Finding[]): void {
  const offsetOf = (part: Uint8Array) => base + part.byteOffset - bytes.byteOffset;
  for (const structure of smbiosStructures(bytes)) {
    if (found.length >= MAX_FINDINGS) return;
    const { type, formatted } = structure;
    for (const place of SERIALS.get(type) ?? []) {
      const text = stringOf(structure, byteOf(structure, place) ?? 0);
      if (text) addSerial(text, offsetOf(text), found);
    }
    const uuid = formatted.subarray(UUID.at, UUID.at + UUID.size);
    if (type === UUID.type && uuid.length === UUID.size) addUuid(uuid, offsetOf(uuid), found);
  }
}

function addSerial(text: Uint8Array, fileOffset: number, found: Finding[]): void {
  const value = meaningful(cleanText(asciiz(text), 128));
  if (value === null || isBlank('serial-number', value) || found.some((known) => known.fileOffset === fileOffset)) return;
  found.push({ kind: 'serial-number', fileOffset, sizeBytes: text.length, encoding: 'ascii', value, confidence: 'certain' });
}

function addUuid(raw: Uint8Array, fileOffset: number, found: Finding[]): void {
  if (raw.every((byte) => byte === 0) || raw.every((byte) => byte === 0xff)) return;
  found.push({ kind: 'machine-uuid', fileOffset, sizeBytes: raw.length, encoding: 'binary', value: guid(raw, 0), confidence: 'certain' });
}
