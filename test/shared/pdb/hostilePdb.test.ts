import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openMsf } from '../../../shared/pdb/msf.ts';
import { openPdb } from '../../../shared/pdb/openPdb.ts';
import { PdbError, type PdbErrorCode } from '../../../shared/pdb/pdbError.ts';
import { structField, structLayout } from '../../../shared/pdb/types/structOffset.ts';
import { continuation, fieldList, member, procedure, publicSymbol, structure } from '../../builder/codeView.ts';
import type { BuiltMsf } from '../../builder/msfBuilder.ts';
import { PDB_STREAMS, type PdbParts } from '../../builder/pdbBuilder.ts';
import { fc } from '../dump/support/property.ts';
import { checkingSource, poisonedSource } from '../dump/support/sources.ts';
import { everythingOf, MOVED, RICH, richPdb } from './support/richPdb.ts';

const PAGE_SIZE = 0x20;
const PAGE_COUNT = 0x28;
const DIRECTORY_SIZE = 0x2c;
const FIRST_MAP = 0x34;

/** The code of the error that opening throws, null when it opens. */
function errorOf(bytes: Uint8Array): PdbErrorCode | null {
  try {
    openPdb(checkingSource(bytes));
    return null;
  } catch (error) {
    if (error instanceof PdbError) return error.code;
    throw error;
  }
}

function damaged(built: BuiltMsf, change: (view: DataView) => void): Uint8Array {
  const bytes = built.bytes.slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

/** Where byte `at` of a stream lies in the file. */
function placeIn({ places, pageSize }: BuiltMsf, stream: number, at: number): number {
  return (places.streams[stream]?.[Math.floor(at / pageSize)] ?? 0) * pageSize + (at % pageSize);
}

/** Reads all there is, from a source that forbids reads outside the file; must throw nothing but PdbError. */
function survives(bytes: Uint8Array): void {
  try {
    const found = JSON.stringify(everythingOf(checkingSource(bytes)));
    expect(JSON.stringify(everythingOf(poisonedSource(bytes)))).toBe(found);
  } catch (error) {
    if (!(error instanceof PdbError)) throw error;
  }
}

describe('a container that cannot be', () => {
  const built = richPdb();
  const directory = (built.places.directory[0] ?? 0) * built.pageSize;

  it.each<[string, PdbErrorCode, (view: DataView) => void]>([
    ['is no MSF file', 'not-a-pdb', (view) => view.setUint8(3, 0x21)],
    ['has pages of no size', 'damaged-header', (view) => view.setUint32(PAGE_SIZE, 0, true)],
    ['has pages of an odd size', 'damaged-header', (view) => view.setUint32(PAGE_SIZE, 0x1001, true)],
    ['has huge pages', 'damaged-header', (view) => view.setUint32(PAGE_SIZE, 0x8000_0000, true)],
    ['has more pages than bytes', 'truncated-file', (view) => view.setUint32(PAGE_COUNT, 0xffff_ffff, true)],
    ['has no directory', 'damaged-header', (view) => view.setUint32(DIRECTORY_SIZE, 0, true)],
    ['has a directory of 4 GiB', 'damaged-header', (view) => view.setUint32(DIRECTORY_SIZE, 0xffff_fff0, true)],
    ['has its map behind the end', 'damaged-directory', (view) => view.setUint32(FIRST_MAP, 0x7fff_ffff, true)],
    ['has its map in the superblock', 'damaged-directory', (view) => view.setUint32(FIRST_MAP, 0, true)],
    ['has 4 billion streams', 'damaged-directory', (view) => view.setUint32(directory, 0xffff_fffe, true)],
    ['has a stream of 3 GiB', 'damaged-directory', (view) => view.setUint32(directory + 4, 0xc000_0000, true)],
    ['has a page behind the end', 'damaged-directory', (view) => view.setUint32(directory + 4 + 13 * 4, 0xffff, true)],
    ['has no info stream', 'damaged-info', (view) => view.setUint32(directory + 8, 0xffff_ffff, true)],
  ])('is refused with a clear error: it %s', (_, code, change) => {
    expect(errorOf(damaged(built, change))).toBe(code);
  });

  it('is refused when its streams have more pages together than the file, all the same one', () => {
    const pages = built.bytes.length / built.pageSize;
    const bytes = new Uint8Array(built.bytes.length + 8 * built.pageSize);
    bytes.set(built.bytes);
    const view = new DataView(bytes.buffer);
    view.setUint32(PAGE_COUNT, pages + 8, true);
    view.setUint32(DIRECTORY_SIZE, 4 + 2 * 4 + 2 * pages * 4, true);
    view.setUint32(directory, 2, true);
    for (const i of [0, 1]) view.setUint32(directory + 4 + i * 4, pages * built.pageSize, true);
    for (let i = 0; i < 2 * pages; i++) view.setUint32(directory + 12 + i * 4, 3, true);
    expect(() => openMsf(bytesSource(bytes))).toThrow(/the streams have \d+ pages, the file \d+/);
  });

  it('is refused at every length that cuts it', () => {
    for (const built of [richPdb(RICH, { pageSize: 0x200, scatter: true }), richPdb()]) {
      for (let length = 0; length < built.bytes.length; length += 0xff) {
        expect(errorOf(built.bytes.subarray(0, length))).toMatch(/^(not-a-pdb|truncated-file)$/);
      }
    }
  });
});

describe('damage behind the container', () => {
  const types = (...records: Uint8Array[]): PdbParts => ({ ...RICH, types: records });
  const typesOf = (parts: PdbParts) => {
    const stream = openPdb(checkingSource(richPdb(parts).bytes)).types();
    if (!stream) throw new Error('no types');
    return stream;
  };

  it('a field list that goes on in itself, or in a circle, gives no layout rather than half of one', () => {
    const self = types(fieldList(member('a', 0x74, 0), continuation(0x1000)), structure('_LOOP', { fields: 0x1000 }));
    expect(structLayout(typesOf(self), '_LOOP')).toBe(null);
    const circle = types(
      fieldList(member('a', 0x74, 0), continuation(0x1001)),
      fieldList(member('b', 0x74, 4), continuation(0x1000)),
      structure('_LOOP', { fields: 0x1000 }),
    );
    expect(structLayout(typesOf(circle), '_LOOP')).toBe(null);
  });

  it('a structure that holds itself ends with the path, and a forward reference to nothing has no members', () => {
    const parts = types(
      fieldList(member('self', 0x1001, 4)),
      structure('_SELF', { fields: 0x1000, sizeBytes: 8 }),
      structure('_GONE', { isForward: true }),
    );
    expect(structField(typesOf(parts), '_SELF', 'self.self.self')?.offset).toBe(12);
    expect(structField(typesOf(parts), '_SELF', new Array(40).fill('self').join('.'))).toBe(null);
    expect(structLayout(typesOf(parts), '_GONE')).toBe(null);
  });

  it('a modifier of itself is of no known type', () => {
    const parts = types(
      Uint8Array.from([0x0a, 0, 0x01, 0x10, 0x00, 0x10, 0, 0, 1, 0, 0, 0]),
      fieldList(member('a', 0x1000, 0)),
      structure('_S', { fields: 0x1001 }),
    );
    expect(structField(typesOf(parts), '_S', 'a')?.type).toMatchObject({ kind: 'other', sizeBytes: null });
  });

  it.each([
    ['the number of types', PDB_STREAMS.types, 0x0c],
    ['the bytes of types', PDB_STREAMS.types, 0x10],
    ['the bytes of modules', PDB_STREAMS.dbi, 0x18],
    ['the bytes of contributions', PDB_STREAMS.dbi, 0x1c],
    ['the bytes of debug streams', PDB_STREAMS.dbi, 0x30],
    ['the bytes of a module’s symbols', PDB_STREAMS.dbi, 0x40 + 0x24],
    ['the bytes of a module’s lines', PDB_STREAMS.dbi, 0x40 + 0x2c],
    ['the bytes of the hash', PDB_STREAMS.publics, 0],
    ['the bytes of the address map', PDB_STREAMS.publics, 4],
    ['the first public symbol in the map', PDB_STREAMS.publics, 0x2c],
    ['the size of a section', PDB_STREAMS.sections, 8],
    ['the place of a section', PDB_STREAMS.sections, 12],
    ['the bytes of names', PDB_STREAMS.names, 8],
    ['the bytes of named streams', PDB_STREAMS.info, 0x1c],
    ['the slots of named streams', PDB_STREAMS.info, 0x27],
  ])('an absurd count is no loop and no allocation: %s', (_, stream, at) => {
    const built = richPdb();
    const started = performance.now();
    for (const value of [0xffff_ffff, 0x7fff_ffff, 0x1000_0000, 0]) {
      survives(damaged(built, (view) => view.setUint32(placeIn(built, stream, at), value, true)));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('a record of no length, or longer than its stream, ends the symbols there', () => {
    const symbols = [procedure('one', { section: 1, offset: 0 }, 0x10), procedure('two', { section: 1, offset: 0x10 }, 0x10)];
    const parts: PdbParts = {
      ...RICH,
      publics: [],
      modules: [{ name: 'a.obj', symbols, contributions: [{ section: 1, offset: 0, sizeBytes: 0x20 }] }],
    };
    const built = richPdb(parts);
    const second = placeIn(built, 12, 4 + (symbols[0]?.length ?? 0));
    for (const length of [0, 1, 0xffff]) {
      const table = openPdb(checkingSource(damaged(built, (view) => view.setUint16(second, length, true)))).symbols();
      expect([table?.find(0x1008)?.name, table?.find(0x1018)]).toEqual(['one', null]);
    }
  });

  it('many names at one address are found in bounded time', () => {
    const publics = Array.from({ length: 50_000 }, (_, i) => publicSymbol(`n${i}`, { section: 1, offset: 4 }, 0));
    const table = openPdb(bytesSource(richPdb({ ...RICH, publics, modules: [] }).bytes)).symbols();
    const started = performance.now();
    for (let i = 0; i < 1000; i++) expect(table?.find(0x1008)?.aliases).toBe(50_000);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('any damage', () => {
  const files = [RICH, MOVED].map((parts) => richPdb(parts, { pageSize: 0x200, scatter: true }));

  it('throws nothing but PdbError, reads nothing outside the file and does not depend on the source’s buffer', () => {
    const change = fc.record({
      at: fc.nat(1_000_000),
      value: fc.oneof(fc.nat(0xff), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)),
      width: fc.constantFrom(1, 2, 4),
    });
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 8 }), (built, changes) => {
        survives(
          damaged(built, (view) => {
            for (const { at, value, width } of changes) {
              for (let i = 0; i < width; i++) view.setUint8(0x20 + ((at + i) % (view.byteLength - 0x20)), value);
            }
          }),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('of any word of the streams is survived', () => {
    for (const built of files) {
      for (const pages of built.places.streams) {
        for (const page of pages) {
          for (let at = 0; at < built.pageSize; at += 4) {
            survives(damaged(built, (view) => view.setUint32(page * built.pageSize + at, at % 8 === 0 ? 0xffff_ffff : 0x1001, true)));
          }
        }
      }
    }
  });
});
