import type { Gva } from '../../../../bytes/address.ts';
import { viewOf } from '../../../../bytes/layout.ts';
import { asciiz, cleanText, guid } from '../../../../bytes/text.ts';
import type { DumpImage } from '../../../dumpImage.ts';
import { readSectionBody, type WheaSectionBody } from './sectionBody.ts';

/**
 * WHEA_ERROR_RECORD is the Common Platform Error Record of the UEFI specification, appendix N: a header of 128 bytes, section
 * descriptors of 72, sections anywhere behind them; offsets count from the start of the record.
 */
const RECORD = { sectionCount: 0x0a, severity: 0x0c, length: 0x14, notification: 0x50, flags: 0x68, size: 0x80 } as const;
const DESCRIPTOR = { offset: 0x00, length: 0x04, valid: 0x0a, flags: 0x0c, type: 0x10, severity: 0x30, fru: 0x34, size: 0x48 } as const;
const SIGNATURE = 0x52455043;
const FRU_BYTES = 20;
const FRU_TEXT_VALID = 2;
const PRIMARY = 1;
const PREVIOUS_ERROR = 2;
const MAX_SECTIONS = 32;
const MAX_RECORD = 0x8000;

export interface WheaSection {
  /** GUID of the section type, lower case. */
  readonly type: string;
  /** 0 recoverable, 1 fatal, 2 corrected, 3 informational. */
  readonly severity: number;
  readonly primary: boolean;
  /** Text that names the field-replaceable unit (a memory slot, for instance); null when the firmware gave none. */
  readonly unit: string | null;
  /** Null for types that are not read and for sections that are cut. */
  readonly body: WheaSectionBody | null;
}

export interface WheaRecord {
  readonly severity: number;
  /** GUID of how the hardware told Windows. */
  readonly notification: string;
  /** The error happened before the last start and was only reported now. */
  readonly previous: boolean;
  readonly sections: readonly WheaSection[];
}

/** Reads the record at `address`; null when its bytes are not in the dump or are no such record. Never throws. */
export function readWheaRecord(image: DumpImage, address: Gva): WheaRecord | null {
  const head = image.memory.read(address, RECORD.size).bytes;
  if (head.length < RECORD.size || viewOf(head).getUint32(0, true) !== SIGNATURE) return null;
  const length = Math.min(viewOf(head).getUint32(RECORD.length, true), MAX_RECORD);
  return parseWheaRecord(image.memory.read(address, Math.max(length, RECORD.size)).bytes.slice());
}

/** Reads a record from its bytes, which may be cut anywhere; null when they do not begin with a record's header. */
export function parseWheaRecord(bytes: Uint8Array): WheaRecord | null {
  const view = viewOf(bytes);
  if (bytes.length < RECORD.size || view.getUint32(0, true) !== SIGNATURE) return null;
  const count = Math.min(view.getUint16(RECORD.sectionCount, true), MAX_SECTIONS);
  const sections: WheaSection[] = [];
  for (let i = 0; i < count; i++) {
    const at = RECORD.size + i * DESCRIPTOR.size;
    if (at + DESCRIPTOR.size > bytes.length) break;
    sections.push(readSection(bytes, view, at));
  }
  return {
    severity: view.getUint32(RECORD.severity, true),
    notification: guid(bytes, RECORD.notification),
    previous: (view.getUint32(RECORD.flags, true) & PREVIOUS_ERROR) !== 0,
    sections,
  };
}

function readSection(bytes: Uint8Array, view: DataView, at: number): WheaSection {
  const type = guid(bytes, at + DESCRIPTOR.type);
  const offset = view.getUint32(at + DESCRIPTOR.offset, true);
  const length = view.getUint32(at + DESCRIPTOR.length, true);
  const hasUnit = (view.getUint8(at + DESCRIPTOR.valid) & FRU_TEXT_VALID) !== 0;
  const unit = hasUnit ? cleanText(asciiz(bytes.subarray(at + DESCRIPTOR.fru, at + DESCRIPTOR.fru + FRU_BYTES))).trim() : '';
  return {
    type,
    severity: view.getUint32(at + DESCRIPTOR.severity, true),
    primary: (view.getUint32(at + DESCRIPTOR.flags, true) & PRIMARY) !== 0,
    unit: unit === '' ? null : unit,
    body: readSectionBody(type, bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + length, bytes.length))),
  };
}
