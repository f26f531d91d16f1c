import { readLayout, viewOf } from '../bytes/layout.ts';
import { asciiz, cleanText } from '../bytes/text.ts';
import {
  DOS_HEADER,
  DOS_MAGIC,
  MAGIC_PE32,
  MAGIC_PE32_PLUS,
  NT_HEADER,
  NT_HEADER_SIZE,
  NT_SIGNATURE,
  OPTIONAL_HEADER,
  OPTIONAL_HEADER32,
  OPTIONAL_HEADER32_DIRECTORIES,
  OPTIONAL_HEADER64,
  OPTIONAL_HEADER64_DIRECTORIES,
  SECTION,
  SECTION_NAME_BYTES,
  SECTION_SIZE,
} from './layouts.ts';
import { PeError } from './peError.ts';
import { type Directory, type PeArchitecture, type PeHeaders, type ReadBytes, type Section, viewAtRva } from './peImage.ts';

const MACHINES: ReadonlyMap<number, PeArchitecture> = new Map([
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
  [0x014c, 'x86'],
]);
const DOS_HEADER_SIZE = 0x40;
/** The NT headers lie in the first page or two of every image; a place far behind is damage. */
const MAX_NT_HEADER_AT = 0x1_0000;
const MAX_DIRECTORIES = 16;
/** The loader of older Windows refuses more than 96 sections; drivers have a tenth of that. */
const MAX_SECTIONS = 256;

/**
 * Reads DOS header, NT headers and section table with `read`, which takes places from the image's start: in the headers file
 * offsets and RVAs are the same. Throws PeError when the bytes are no PE image or end within the headers.
 */
export function readHeaders(read: ReadBytes): PeHeaders {
  const dos = read(0, DOS_HEADER_SIZE);
  if (dos.length < 2 || viewOf(dos).getUint16(DOS_HEADER.magic.at, true) !== DOS_MAGIC) {
    throw new PeError('not-a-pe', 'not a PE image: no MZ at its start');
  }
  if (dos.length < DOS_HEADER_SIZE) {
    throw new PeError('truncated-header', `DOS header truncated: need ${DOS_HEADER_SIZE} bytes, image has ${dos.length}`);
  }
  const ntAt = readLayout(viewOf(dos), 0, DOS_HEADER).ntHeaders;
  if (ntAt > MAX_NT_HEADER_AT) throw new PeError('damaged-header', `NT headers at ${ntAt}, expected at most ${MAX_NT_HEADER_AT}`);
  const nt = readLayout(need(read, ntAt, NT_HEADER_SIZE, 'NT headers'), 0, NT_HEADER);
  if (nt.signature !== NT_SIGNATURE) {
    throw new PeError('not-a-pe', `no PE signature at ${ntAt}: found 0x${nt.signature.toString(16)}`);
  }
  if (nt.numberOfSections > MAX_SECTIONS) {
    throw new PeError('damaged-header', `the header claims ${nt.numberOfSections} sections, at most ${MAX_SECTIONS} are read`);
  }
  if (nt.sizeOfOptionalHeader === 0) throw new PeError('damaged-header', 'the image has no optional header');
  const optionalAt = ntAt + NT_HEADER_SIZE;
  const optional = readOptionalHeader(need(read, optionalAt, nt.sizeOfOptionalHeader, 'optional header'));
  const sections = readSections(read, optionalAt + nt.sizeOfOptionalHeader, nt.numberOfSections);
  return {
    machine: nt.machine,
    architecture: MACHINES.get(nt.machine) ?? null,
    timestamp: nt.timeDateStamp,
    characteristics: nt.characteristics,
    ...optional,
    sections,
  };
}

function need(read: ReadBytes, at: number, length: number, what: string): DataView {
  const view = viewAtRva(read, at, length);
  if (!view)
    throw new PeError('truncated-header', `${what} truncated: need ${length} bytes at ${at}, image has ${read(at, length).length}`);
  return view;
}

type OptionalHeader = Omit<PeHeaders, 'machine' | 'architecture' | 'timestamp' | 'characteristics' | 'sections'>;

function readOptionalHeader(view: DataView): OptionalHeader {
  const magic = view.byteLength < 2 ? 0 : view.getUint16(OPTIONAL_HEADER.magic.at, true);
  if (magic !== MAGIC_PE32 && magic !== MAGIC_PE32_PLUS) {
    throw new PeError('damaged-header', `optional header has magic 0x${magic.toString(16)}, expected 0x10b or 0x20b`);
  }
  const isWide = magic === MAGIC_PE32_PLUS;
  const directoriesAt = isWide ? OPTIONAL_HEADER64_DIRECTORIES : OPTIONAL_HEADER32_DIRECTORIES;
  if (view.byteLength < directoriesAt) {
    throw new PeError('damaged-header', `optional header has ${view.byteLength} bytes, need ${directoriesAt}`);
  }
  const common = readLayout(view, 0, OPTIONAL_HEADER);
  const own = isWide ? readLayout(view, 0, OPTIONAL_HEADER64) : readLayout(view, 0, OPTIONAL_HEADER32);
  const room = Math.floor((view.byteLength - directoriesAt) / 8);
  const directories: Directory[] = [];
  for (let i = 0; i < Math.min(own.numberOfRvaAndSizes, room, MAX_DIRECTORIES); i++) {
    const at = directoriesAt + i * 8;
    directories.push({ rva: view.getUint32(at, true), sizeBytes: view.getUint32(at + 4, true) });
  }
  return {
    isWide,
    entryPointRva: common.addressOfEntryPoint,
    imageBase: BigInt(own.imageBase),
    sectionAlignment: common.sectionAlignment,
    sizeOfImage: common.sizeOfImage,
    sizeOfHeaders: common.sizeOfHeaders,
    checksum: common.checkSum,
    subsystem: common.subsystem,
    dllCharacteristics: common.dllCharacteristics,
    directories,
  };
}

function readSections(read: ReadBytes, at: number, count: number): Section[] {
  if (count === 0) return [];
  const view = need(read, at, count * SECTION_SIZE, 'section table');
  const sections: Section[] = [];
  for (let entry = 0; entry < count * SECTION_SIZE; entry += SECTION_SIZE) {
    const fields = readLayout(view, entry, SECTION);
    const name = new Uint8Array(view.buffer, view.byteOffset + entry, SECTION_NAME_BYTES);
    sections.push({
      name: cleanText(asciiz(name), SECTION_NAME_BYTES),
      rva: fields.virtualAddress,
      virtualSize: fields.virtualSize,
      fileOffset: fields.pointerToRawData,
      fileSize: fields.sizeOfRawData,
      characteristics: fields.characteristics,
    });
  }
  return sections;
}
