import type { ByteSource } from '../bytes/byteSource.ts';
import { INLINE_SITE, INLINE_SITE2_ANNOTATIONS, PROCEDURE, SCOPE, SYMBOL } from './codeView.ts';
import { eachRecord, recordAt } from './eachRecord.ts';
import type { InlineeSource } from './inlineeLines.ts';

/** A function that was inlined at a place of another. */
export interface InlineSite {
  /** Id of the function (IPI). */
  readonly inlinee: number;
  /** Place in the module's checksum table, null when the function's source is not known. */
  readonly file: number | null;
  readonly line: number | null;
}

/** Nested calls inlined at one place. */
const MAX_SITES = 64;
/** Records of one procedure looked at. */
const MAX_SCOPE_BYTES = 4 << 20;

/**
 * The calls inlined at `offset` bytes into the procedure whose record is at `place`, outermost first. Walks the procedure's
 * scope once, front to back: an inlined call's record comes after that of the call that holds it.
 */
export function inlineSitesAt(
  stream: ByteSource,
  place: number,
  symbolBytes: number,
  offset: number,
  sourceOf: (id: number) => InlineeSource | null,
): InlineSite[] {
  const procedure = recordAt(stream, place);
  if (!procedure || procedure.byteLength < PROCEDURE.name) return [];
  const end = Math.min(procedure.getUint32(SCOPE.end, true), symbolBytes, place + MAX_SCOPE_BYTES);
  const sites: InlineSite[] = [];
  eachRecord(stream, place + procedure.byteLength, end, (kind, view, at, recordEnd) => {
    if ((kind !== SYMBOL.inlineSite && kind !== SYMBOL.inlineSite2) || sites.length >= MAX_SITES) return;
    const from = at + (kind === SYMBOL.inlineSite2 ? INLINE_SITE2_ANNOTATIONS : INLINE_SITE.annotations);
    if (from > recordEnd) return;
    const inlinee = view.getUint32(at + INLINE_SITE.inlinee, true);
    const row = rowAt(view, from, recordEnd, offset, sourceOf(inlinee)?.file ?? null);
    if (row) sites.push({ inlinee, file: row.file, line: lineOf(sourceOf(inlinee), row.lineDelta) });
  });
  return sites;
}

function lineOf(source: InlineeSource | null, delta: number): number | null {
  return source && source.line + delta > 0 ? source.line + delta : null;
}

interface Row {
  readonly start: number;
  readonly lineDelta: number;
  readonly file: number | null;
}

/** What an instruction of the annotations does ("binary annotations", cvinfo.h). */
const OP = {
  end: 0,
  codeOffset: 1,
  codeOffsetBase: 2,
  addCodeOffset: 3,
  codeLength: 4,
  file: 5,
  addLine: 6,
  addBoth: 11,
  lengthAndOffset: 12,
} as const;

/**
 * Runs the annotations until a row holds `offset`. A row starts where the code offset changes, and ends where the next one
 * starts or after the length that follows it.
 */
function rowAt(view: DataView, from: number, end: number, offset: number, file: number | null): Row | null {
  const cursor = { at: from };
  let code = 0;
  let lineDelta = 0;
  let currentFile = file;
  let open: Row | null = null;
  const holds = (row: Row | null, rowEnd: number) => row !== null && offset >= row.start && offset < rowEnd;
  for (;;) {
    const op = packedNumber(view, cursor, end);
    if (op === null || op === OP.end) return null;
    const value = packedNumber(view, cursor, end);
    if (value === null) return null;
    if (op === OP.file) currentFile = value;
    else if (op === OP.addLine) lineDelta += signed(value);
    else if (op === OP.codeLength) {
      code += value;
      if (holds(open, code)) return open;
      open = null;
    } else if (op === OP.codeOffset || op === OP.addCodeOffset || op === OP.addBoth || op === OP.lengthAndOffset) {
      const second = op === OP.lengthAndOffset ? packedNumber(view, cursor, end) : 0;
      if (second === null) return null;
      const next = nextOffset(op, code, value, second);
      if (holds(open, next)) return open;
      if (op === OP.addBoth) lineDelta += signed(value >>> 4);
      open = { start: next, lineDelta, file: currentFile };
      code = next;
      if (op === OP.lengthAndOffset) {
        if (holds(open, next + value)) return open;
        open = null;
      }
    }
  }
}

function nextOffset(op: number, code: number, value: number, second: number): number {
  if (op === OP.codeOffset) return value;
  if (op === OP.addBoth) return code + (value & 0xf);
  return code + (op === OP.lengthAndOffset ? second : value);
}

/** A number in one, two or four bytes; the first byte's upper bits tell. Null at the end. */
function packedNumber(view: DataView, cursor: { at: number }, end: number): number | null {
  const { at } = cursor;
  if (at >= end) return null;
  const first = view.getUint8(at);
  const length = first < 0x80 ? 1 : first < 0xc0 ? 2 : first < 0xe0 ? 4 : 0;
  if (length === 0 || at + length > end) return null;
  cursor.at = at + length;
  if (length === 1) return first;
  return length === 2 ? view.getUint16(at, false) & 0x3fff : view.getUint32(at, false) & 0x1fff_ffff;
}

/** Signed numbers have their sign in the lowest bit. */
function signed(value: number): number {
  return (value & 1) === 1 ? -(value >>> 1) : value >>> 1;
}
