import type { ByteSource } from '../bytes/byteSource.ts';
import { lastAtOrBelow } from '../bytes/sorted.ts';
import { DATA, isProcedure, PROCEDURE, RECORD_HEAD, SEPARATED, SYMBOL, THUNK } from './codeView.ts';
import type { PdbModule } from './dbi.ts';
import { eachRecord, recordAt } from './eachRecord.ts';
import { nameAt } from './names.ts';
import { MAX_ORDERED, orderOf, reordered } from './order.ts';
import type { Sections, SourceRva } from './sections.ts';

export type ModuleSymbolKind = 'procedure' | 'thunk' | 'separated' | 'data';

/** A symbol of an object file. Its name is not decorated; C++ names come with their scope. */
export interface ModuleSymbol {
  readonly kind: ModuleSymbolKind;
  readonly name: string;
  readonly start: SourceRva;
  /** Null for data: its length is that of its type. */
  readonly sizeBytes: number | null;
  /** Where its record lies in the module's stream. */
  readonly place: number;
}

export interface ModuleSymbols {
  /** The procedure, thunk or separated part that holds `rva`, else the data that starts nearest at or below it; null when none does. */
  find(rva: SourceRva): ModuleSymbol | null;
}

/** Where the symbols of a module's stream start: behind a signature. */
const SYMBOLS_AT = 4;
/** Nested ranges looked at before giving up; compilers do not nest procedures. */
const MAX_LOOK_BACK = 64;

/** The fields of a record that place it, by its kind. */
interface Shape {
  readonly kind: ModuleSymbolKind;
  readonly offset: number;
  readonly section: number;
  /** Null for data. */
  readonly codeBytes: { readonly at: number; readonly isShort: boolean } | null;
  /** Where its name starts; where its fixed part ends. */
  readonly name: number;
}
const PROCEDURE_SHAPE: Shape = { ...PROCEDURE, kind: 'procedure', codeBytes: { at: PROCEDURE.codeBytes, isShort: false } };
const DATA_SHAPE: Shape = { ...DATA, kind: 'data', codeBytes: null };
const SHAPES: ReadonlyMap<number, Shape> = new Map([
  [SYMBOL.thunk, { ...THUNK, kind: 'thunk', codeBytes: { at: THUNK.codeBytes, isShort: true } }],
  [SYMBOL.separatedCode, { ...SEPARATED, kind: 'separated', codeBytes: { at: SEPARATED.codeBytes, isShort: false }, name: 0x20 }],
  [SYMBOL.localData, DATA_SHAPE],
  [SYMBOL.globalData, DATA_SHAPE],
]);

function shapeOf(kind: number): Shape | undefined {
  return isProcedure(kind) ? PROCEDURE_SHAPE : SHAPES.get(kind);
}

/** Places the procedures and data of one object file; names are read when asked for. */
export function readModuleSymbols(stream: ByteSource, module: PdbModule, sections: Sections): ModuleSymbols {
  const code = placeList();
  const data = placeList();
  eachRecord(stream, SYMBOLS_AT, module.symbolBytes, (kind, view, at, end, place) => {
    const shape = shapeOf(kind);
    if (!shape || at + shape.name > end) return;
    const start = sections.sourceRva(view.getUint16(at + shape.section, true), view.getUint32(at + shape.offset, true));
    if (start === null) return;
    (shape.codeBytes ? code : data).add(start, codeBytesOf(view, at, shape), place);
  });
  const findCode = code.finish();
  const findData = data.finish();
  return {
    find(rva) {
      const found = findCode(rva, true) ?? findData(rva, false);
      return found && describe(stream, found, (start) => findCode(start, true));
    },
  };
}

function codeBytesOf(view: DataView, at: number, { codeBytes }: Shape): number {
  if (!codeBytes) return 0;
  return codeBytes.isShort ? view.getUint16(at + codeBytes.at, true) : view.getUint32(at + codeBytes.at, true);
}

interface Place {
  readonly start: SourceRva;
  readonly sizeBytes: number;
  readonly place: number;
}

type FindPlace = (rva: SourceRva, inside: boolean) => Place | null;

/** Collects records in any order; `finish` makes them findable by address. */
function placeList(): { add(start: number, size: number, place: number): void; finish(): FindPlace } {
  const starts: number[] = [];
  const sizes: number[] = [];
  const places: number[] = [];
  return {
    add(start, size, place) {
      if (starts.length >= MAX_ORDERED) return;
      starts.push(start);
      sizes.push(size);
      places.push(place);
    },
    finish() {
      const order = orderOf(Uint32Array.from(starts));
      const inOrder = [starts, sizes, places].map((list) => reordered(Uint32Array.from(list), order));
      return finder(...(inOrder as [Uint32Array, Uint32Array, Uint32Array]));
    },
  };
}

/** `inside` asks for one that holds the address, else the nearest at or below will do. Of several at one address the first. */
function finder(starts: Uint32Array, sizes: Uint32Array, places: Uint32Array): FindPlace {
  return (rva, inside) => {
    const last = lastAtOrBelow(starts, rva);
    let found: Place | null = null;
    for (let i = last; i >= 0 && i > last - MAX_LOOK_BACK; i--) {
      const start = starts[i] as number;
      if (found && start !== found.start) break;
      const sizeBytes = sizes[i] as number;
      if (!inside || rva < start + sizeBytes) found = { start, sizeBytes, place: places[i] as number };
    }
    return found;
  };
}

/** Names what was found. A separated part has the name of the procedure that it was cut from. */
function describe(stream: ByteSource, found: Place, procedureAt: (start: SourceRva) => Place | null): ModuleSymbol | null {
  const record = recordAt(stream, found.place);
  const shape = record && shapeOf(record.getUint16(2, true));
  if (!record || !shape || record.byteLength < shape.name) return null;
  const { start, sizeBytes, place } = found;
  const size = shape.codeBytes ? sizeBytes : null;
  if (shape.kind !== 'separated') return { kind: shape.kind, name: nameOf(record, shape.name), start, sizeBytes: size, place };
  // The parent is in the same section in all that was seen; its start is found by the distance between the two offsets.
  const distance = record.getUint32(SEPARATED.parentOffset, true) - record.getUint32(SEPARATED.offset, true);
  const parent = procedureAt(start + distance);
  const parentRecord = parent && recordAt(stream, parent.place);
  if (!parentRecord || parentRecord.byteLength < PROCEDURE.name || !isProcedure(parentRecord.getUint16(2, true))) return null;
  return { kind: 'separated', name: nameOf(parentRecord, PROCEDURE.name), start, sizeBytes: size, place };
}

function nameOf(record: DataView, at: number): string {
  const bytes = new Uint8Array(record.buffer, record.byteOffset, record.byteLength);
  return at < RECORD_HEAD ? '' : nameAt(bytes, at, bytes.length);
}
