import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openMsf } from '../../../shared/pdb/msf.ts';
import { openPdb } from '../../../shared/pdb/openPdb.ts';
import type { SymbolTable } from '../../../shared/pdb/symbolTable.ts';
import { describeType } from '../../../shared/pdb/types/describeType.ts';
import { structField, structLayout, structOffset } from '../../../shared/pdb/types/structOffset.ts';
import { inlineSite, procedure, publicSymbol } from '../../builder/codeView.ts';
import { msfFile } from '../../builder/msfBuilder.ts';
import { PDB_GUID, type PdbParts } from '../../builder/pdbBuilder.ts';
import { countingSource, poisonedSource } from '../dump/support/sources.ts';
import { everythingOf, MOVED, RICH, richPdb } from './support/richPdb.ts';

function symbolsOf(parts: PdbParts = RICH): SymbolTable {
  const symbols = openPdb(bytesSource(richPdb(parts).bytes)).symbols();
  if (!symbols) throw new Error('the PDB has no symbols');
  return symbols;
}

function openTypes() {
  const pdb = openPdb(bytesSource(richPdb().bytes));
  const types = pdb.types();
  if (!types) throw new Error('the PDB has no types');
  return { pdb, types };
}

const isSame = (found: Uint8Array | undefined, bytes: Uint8Array) => Buffer.compare(found ?? new Uint8Array(0), bytes) === 0;

/** `name+offset` as debuggers write places. */
const at = (symbols: SymbolTable, rva: number) => {
  const site = symbols.find(rva);
  return site && `${site.name}+${site.offset} (${site.kind}, ${site.object})`;
};

describe('the container', () => {
  const streams = Array.from({ length: 40 }, (_, i) => Uint8Array.from({ length: i * 1311 }, (_, at) => (at * 7 + i + (at >> 8)) & 0xff));

  it.each([0x200, 0x400, 0x1000, 0x8000, 0x10000])('gives back every stream from pages of %i bytes that lie anywhere', (pageSize) => {
    for (const scatter of [false, true]) {
      const built = msfFile(streams, { pageSize, scatter });
      for (const source of [bytesSource(built.bytes), poisonedSource(built.bytes)]) {
        const msf = openMsf(source);
        expect(msf.streamCount).toBe(streams.length);
        for (const [i, bytes] of streams.entries()) {
          const stream = msf.stream(i);
          expect(isSame(stream?.read(0, bytes.length), bytes)).toBe(true);
          expect(isSame(stream?.read(700, 900), bytes.subarray(700, 1600))).toBe(true);
        }
      }
    }
  });

  it('follows a directory whose page list fills several pages', () => {
    const big = Uint8Array.from({ length: 9_000_000 }, (_, i) => (i * 31) >> 8);
    const built = msfFile([null, big], { pageSize: 0x200, scatter: true });
    expect(built.places.maps.length).toBeGreaterThan(1);
    const stream = openMsf(bytesSource(built.bytes)).stream(1);
    expect(isSame(stream?.read(0, big.length), big)).toBe(true);
  });

  it('has no stream that was deleted, is empty or was never there', () => {
    const msf = openMsf(bytesSource(msfFile([null, new Uint8Array(0), Uint8Array.of(1)]).bytes));
    expect([0, 1, 3, -1].map((index) => msf.stream(index))).toEqual([null, null, null, null]);
    expect(msf.stream(2)?.size).toBe(1);
  });
});

describe('the identity of a PDB', () => {
  it('is the GUID of the info stream and the age of the DBI stream', () => {
    const pdb = openPdb(bytesSource(richPdb().bytes));
    expect(pdb).toMatchObject({ guid: PDB_GUID, age: 3, machine: 0x8664, isStripped: false });
  });

  it('is read without touching symbols or types', () => {
    const built = richPdb({
      ...RICH,
      publics: Array.from({ length: 20_000 }, (_, i) => publicSymbol(`symbol${i}`, { section: 1, offset: i & 0x7ff })),
    });
    const source = countingSource(bytesSource(built.bytes));
    openPdb(source);
    expect(built.bytes.length).toBeGreaterThan(500_000);
    expect(source.bytesRead).toBeLessThan(16_384);
  });
});

describe('an address', () => {
  it('is named by the procedure, thunk or part that holds it, else by the nearest public symbol', () => {
    const symbols = symbolsOf();
    expect(at(symbols, 0x1000)).toBe('alpha_proc+0 (procedure, first.obj)');
    expect(at(symbols, 0x105f)).toBe('alpha_proc+95 (procedure, first.obj)');
    expect(at(symbols, 0x1085)).toBe('jump+5 (thunk, first.obj)');
    expect(at(symbols, 0x1704)).toBe('alpha_proc+4 (separated, first.obj)');
    expect(at(symbols, 0x1108)).toBe('beta+8 (public, second.obj)');
    expect(at(symbols, 0x3012)).toBe('table+2 (public, first.obj)');
    expect(at(symbols, 0x3044)).toBe('hidden+4 (data, first.obj)');
  });

  it('prefers the name of a function where a label has the same address, and counts both', () => {
    expect(symbolsOf().find(0x1100)).toMatchObject({ decorated: 'beta', aliases: 2 });
  });

  it('has no name in an object file before its first symbol, nor from another section', () => {
    const symbols = symbolsOf();
    expect(at(symbols, 0x1388)).toBe(null);
    expect(at(symbols, 0x3004)).toBe(null);
    expect(at(symbols, 0x9000)).toBe(null);
    expect(at(symbols, 0)).toBe(null);
  });

  it('is named by the nearest public symbol where no object file is known', () => {
    expect(at(symbolsOf(), 0x1310)).toBe('gamma+16 (public, null)');
  });

  it('has a line, and the calls inlined there', () => {
    const symbols = symbolsOf();
    const file = 'C:\\src\\first.c';
    expect(symbols.find(0x1007)).toMatchObject({ source: { file, line: 10 }, inlined: [] });
    expect(symbols.find(0x1009)).toMatchObject({
      source: { file, line: 10 },
      inlined: [{ name: null, source: { file, line: 101 } }],
    });
    expect(symbols.find(0x1018)).toMatchObject({ source: { file, line: 10 }, inlined: [] });
    expect(symbols.find(0x1020)).toMatchObject({ source: { file, line: 11 }, inlined: [] });
    expect(symbols.find(0x1060)?.source).toBe(null);
  });

  it.each<[string, number[], Record<number, number | null>]>([
    [
      'stretches with a length and a distance each',
      [0x0c, 7, 0x0a, 0x0c, 3, 0x0a, 0x06, 2, 0x0c, 9, 5],
      { 9: null, 10: 100, 16: 100, 17: null, 20: 100, 23: null, 25: 101, 33: 101, 34: null },
    ],
    [
      'a stretch that ends where the next starts',
      [0x0b, 0x2a, 0x06, 4, 0x0c, 13, 12],
      { 9: null, 10: 101, 21: 101, 22: 103, 34: 103, 35: null },
    ],
    ['a length that moves on', [0x03, 4, 0x04, 6, 0x06, 3, 0x03, 2, 0x04, 1], { 3: null, 4: 100, 9: 100, 10: null, 12: 99, 13: null }],
    [
      'an absolute place, numbers of two bytes and of four',
      [0x01, 0x20, 0x04, 0x80, 0x10, 0x03, 0xc0, 0, 0, 0x08, 0x04, 1],
      { 31: null, 32: 100, 47: 100, 48: null, 56: 100, 57: null },
    ],
    ['a number cut short', [0x03, 4, 0x04, 0x80], { 4: null }],
  ])('is in an inlined call that is written as %s', (_, annotations, lines) => {
    const [first, ...others] = RICH.modules ?? [];
    const [alpha, , ...rest] = first?.symbols ?? [];
    const site = inlineSite(0x1000, annotations);
    const scope = procedure('alpha_proc', { section: 1, offset: 0 }, 0x60, 4 + (alpha?.length ?? 0) + site.length);
    const symbols = symbolsOf({ ...RICH, modules: [{ ...first, name: 'first.obj', symbols: [scope, site, ...rest] }, ...others] });
    const found = Object.keys(lines).map((offset) => [
      Number(offset),
      symbols.find(0x1000 + Number(offset))?.inlined[0]?.source?.line ?? null,
    ]);
    expect(found).toEqual(Object.entries(lines).map(([offset, line]) => [Number(offset), line]));
  });

  it('has the lines of the first of several functions that were folded into one', () => {
    const [first, ...others] = RICH.modules ?? [];
    const c13 = first?.c13 ?? new Uint8Array(0);
    const second = c13.slice();
    second[second.indexOf(0x0b)] = 0x63;
    const symbols = symbolsOf({ ...RICH, modules: [{ ...first, name: 'first.obj', c13: Buffer.concat([c13, second]) }, ...others] });
    expect(symbols.find(0x1020)?.source?.line).toBe(11);
  });

  it('is looked up where the linker had it when the code was moved later', () => {
    const symbols = symbolsOf(MOVED);
    expect(at(symbols, 0x5008)).toBe('alpha_proc+8 (procedure, first.obj)');
    expect(at(symbols, 0x5210)).toBe('gamma+16 (public, null)');
    expect(at(symbols, 0x5604)).toBe('alpha_proc+4 (separated, first.obj)');
    expect(at(symbols, 0x3012)).toBe('table+2 (public, first.obj)');
    expect(at(symbols, 0x1008)).toBe(null);
    expect(at(symbols, 0x5700)).toBe(null);
  });

  it('is not named by a symbol behind the end of its section, or in none', () => {
    const stray = [publicSymbol('behind', { section: 1, offset: 0x2008 }), publicSymbol('absolute', { section: 9, offset: 4 })];
    const symbols = symbolsOf({ ...RICH, publics: stray, modules: [] });
    expect([symbols.publicCount, at(symbols, 0x3010)]).toEqual([0, null]);
  });

  it('is not named by a dead record that the address map leaves out', () => {
    const live = symbolsOf({ ...RICH, addressMap: [0] });
    expect(live.publicCount).toBe(1);
    expect(at(live, 0x1310)).toBe('alpha+784 (public, null)');
  });

  it('has C names without decoration on x86 only', () => {
    const names = ['_plain', '_std@8', '@fast@12', 'vector@@16', '?cpp@@YAXXZ', 'bare'];
    const publics = names.map((name, i) => publicSymbol(name, { section: 1, offset: i * 0x10 }));
    const shown = (machine: number) => {
      const symbols = symbolsOf({ ...RICH, publics, modules: [], machine });
      return names.map((_, i) => symbols.find(0x1000 + i * 0x10)?.name);
    };
    expect(shown(0x14c)).toEqual(['plain', 'std', 'fast', 'vector', '?cpp@@YAXXZ', 'bare']);
    expect(shown(0x8664)).toEqual(['_plain', '_std@8', '@fast@12', 'vector', '?cpp@@YAXXZ', 'bare']);
  });
});

describe('a structure', () => {
  it('has the members of all records of its field list', () => {
    const { types } = openTypes();
    expect(structLayout(types, '_OUTER')).toEqual({
      name: '_OUTER',
      kind: 'struct',
      sizeBytes: 0x7000,
      members: [
        { name: 'Flink', type: 0x603, offset: 0 },
        { name: 'Inner', type: 0x1003, offset: 8 },
        { name: 'Far', type: 0x1004, offset: 0x9000 },
      ],
    });
  });

  it('is followed through a forward reference to the definition of the same unique name', () => {
    const { pdb, types } = openTypes();
    expect(structOffset(pdb, '_OUTER', 'Inner.Value')).toBe(12);
    expect(structField(types, '_OUTER', 'Inner.Value')?.type).toMatchObject({ kind: 'number', sizeBytes: 8 });
    expect(structField(types, '_OUTER', 'Far')?.type).toMatchObject({ kind: 'number', sizeBytes: 4 });
    expect(describeType(types, 0x1003)).toMatchObject({ kind: 'struct', sizeBytes: 12 });
  });

  it('may be written in the newer form', () => {
    expect(structLayout(openTypes().types, '_WIDE')).toMatchObject({ sizeBytes: 24, members: [{ name: 'Value', offset: 4 }] });
  });
});

it('a source that reuses its buffer gives the same', () => {
  for (const parts of [RICH, MOVED]) {
    for (const options of [{}, { pageSize: 0x200, scatter: true }]) {
      const { bytes } = richPdb(parts, options);
      expect(everythingOf(poisonedSource(bytes))).toEqual(everythingOf(bytesSource(bytes)));
    }
  }
});
