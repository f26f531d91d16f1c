import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openPdb } from '../../../shared/pdb/openPdb.ts';
import type { SymbolSite, SymbolTable } from '../../../shared/pdb/symbolTable.ts';
import { hasLlvm, type Target } from '../../tools/llvm.ts';
import { type CompiledPdb, compilePdb, removeCompiled } from './support/compiledPdb.ts';
import {
  globalDataOf,
  type LineRow,
  lineRowsOf,
  type NamedPlace,
  proceduresOf,
  publicsOf,
  type SymbolizedFrame,
  sectionsOf,
  symbolized,
} from './support/pdbutil.ts';

const TARGETS: readonly Target[] = ['x64', 'arm64', 'x86'];

function symbolsOf(built: CompiledPdb): SymbolTable {
  const symbols = openPdb(bytesSource(built.bytes)).symbols();
  if (!symbols) throw new Error('the PDB has no symbols');
  return symbols;
}

function grouped<T extends { readonly rva: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(item.rva, [...(groups.get(item.rva) ?? []), item]);
  return groups;
}

/** Our frames and LLVM's as text: `name file:line`, innermost first. */
function framesOf(site: SymbolSite | null): string[] {
  if (!site) return [' :0'];
  const own = { name: site.kind === 'public' ? '' : site.name, source: site.source };
  return [...site.inlined, own].map(({ name, source }) => `${name ?? '?'} ${source?.file ?? ''}:${source?.line ?? 0}`);
}
function textOf(frame: SymbolizedFrame): string {
  return `${frame.FunctionName} ${frame.FileName}:${frame.Line}`;
}

/**
 * Where several rows of a line table start at one address, LLVM takes the first for that address (and the last for those behind
 * it); we take the last everywhere, to which the instruction belongs. What LLVM would say with the last:
 */
function withLastRow(frames: readonly SymbolizedFrame[], rows: readonly LineRow[]): SymbolizedFrame[] {
  const last = rows.at(-1);
  const outermost = frames.at(-1);
  return last && outermost && rows.length > 1 ? [...frames.slice(0, -1), { ...outermost, Line: last.line }] : [...frames];
}

/** All names that LLVM's last frame may have: of several public names at one address it takes any. */
function linkageNames(theirs: string, publics: readonly NamedPlace[]): string[] {
  const there = publics.map((symbol) => symbol.name);
  return there.includes(theirs) ? there : [theirs];
}

describe.skipIf(!hasLlvm).each(TARGETS)('the symbols of a compiled %s image', (target) => {
  let built: CompiledPdb;
  beforeAll(() => {
    built = compilePdb(target);
  });
  afterAll(() => removeCompiled(built));

  it('are what LLVM says at every byte of its code, with lines and inlined calls', () => {
    const symbols = symbolsOf(built);
    const code = sectionsOf(built)[0];
    if (!code) throw new Error('no sections');
    const rvas = Array.from({ length: code.sizeBytes }, (_, i) => code.rva + i);
    const rowsAt = grouped(lineRowsOf(built));
    const short = symbolized(built, rvas, 'short');
    const linkage = symbolized(built, rvas, 'linkage');
    const publicsAt = grouped(publicsOf(built));
    const wrong: string[] = [];
    for (const [i, rva] of rvas.entries()) {
      const site = symbols.find(rva);
      const ours = framesOf(site).join(' < ');
      const theirs = withLastRow(short[i] ?? [], rowsAt.get(rva) ?? []).map(textOf);
      if (ours !== theirs.join(' < ')) wrong.push(`0x${rva.toString(16)}: ${ours}, LLVM: ${theirs.join(' < ')}`);
      const ourName = site ? (site.decorated ?? site.name) : '';
      const names = linkageNames(linkage[i]?.at(-1)?.FunctionName ?? '', publicsAt.get(rva - (site?.offset ?? 0)) ?? []);
      if (!names.includes(ourName)) wrong.push(`0x${rva.toString(16)}: ${ourName}, LLVM: ${names.join(' or ')}`);
    }
    expect(wrong).toEqual([]);
    const frames = short.reduce((sum, one) => sum + one.length, 0);
    console.log(`${target}: ${rvas.length} addresses, ${frames} frames agree`);
    expect(frames).toBeGreaterThan(rvas.length * 1.1);
  });

  it('start where LLVM lists them, and are found by name', () => {
    const symbols = symbolsOf(built);
    const publics = publicsOf(built);
    const procedures = proceduresOf(built);
    const data = globalDataOf(built);
    expect(publics.length).toBeGreaterThan(50);
    expect(procedures.length).toBeGreaterThan(80);
    expect(data.length).toBeGreaterThan(10);
    expect(symbols.publicCount).toBe(publics.length);
    const publicsAt = grouped(publics);
    for (const { rva } of publics) {
      const site = symbols.find(rva);
      const there = publicsAt.get(rva)?.map((symbol) => symbol.name) ?? [];
      expect([site?.offset, there.includes(site?.decorated ?? ''), site?.aliases]).toEqual([0, true, there.length]);
    }
    for (const { name, rva, codeBytes } of procedures) {
      expect(symbols.find(rva)).toMatchObject({ kind: 'procedure', name, offset: 0, sizeBytes: codeBytes });
      expect(symbols.find(rva + codeBytes - 1)).toMatchObject({ name, offset: codeBytes - 1 });
    }
    for (const { name, rva } of publics) expect([name, symbols.rvaOf(name)]).toEqual([name, rva]);
    for (const list of [procedures, data]) {
      for (const { name } of list) {
        const places = list.filter((other) => other.name === name).map(({ rva }) => rva);
        expect(places).toContain(symbols.rvaOf(name));
      }
    }
    expect(symbols.rvaOf('no_such_name')).toBe(null);
    console.log(`${target}: ${publics.length} public symbols, ${procedures.length} procedures, ${data.length} data by place and name`);
  });

  it('have the line that the line table gives at the start of every row', () => {
    const symbols = symbolsOf(built);
    const rows = lineRowsOf(built);
    const wrong = [...grouped(rows)].filter(([rva, list]) => symbols.find(rva)?.source?.line !== list.at(-1)?.line);
    expect(wrong).toEqual([]);
    expect(Math.max(...rows.map((row) => row.line))).toBeGreaterThan(0xffff);
    console.log(`${target}: ${rows.length} line rows`);
  });
});

describe.skipIf(!hasLlvm)('the symbols of an image whose linker', () => {
  it('folded identical functions say that several names are meant', () => {
    const built = compilePdb('x64', ['/opt:icf']);
    const symbols = symbolsOf(built);
    const shared = [...grouped(publicsOf(built))].filter(([, list]) => list.length > 1);
    removeCompiled(built);
    expect(shared.length).toBeGreaterThan(0);
    for (const [rva, list] of shared) {
      const names = list.map((symbol) => symbol.name);
      expect([symbols.find(rva)?.aliases, names.includes(symbols.find(rva)?.decorated ?? '')]).toEqual([names.length, true]);
    }
  });

  it.each([8192, 32768])('wrote pages of %i bytes are read alike', (pageSize) => {
    const built = compilePdb('x64', [`/pdbpagesize:${pageSize}`]);
    const symbols = symbolsOf(built);
    const [publics, procedures] = [publicsOf(built), proceduresOf(built)];
    removeCompiled(built);
    expect(new DataView(built.bytes.buffer).getUint32(0x20, true)).toBe(pageSize);
    for (const { name, rva } of publics) expect(symbols.rvaOf(name)).toBe(rva);
    for (const { name, rva } of procedures) expect(symbols.find(rva)?.name).toBe(name);
  });
});
