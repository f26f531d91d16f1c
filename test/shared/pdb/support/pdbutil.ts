/** What llvm-pdbutil and llvm-symbolizer say about a PDB, from what they print. */
import { runLlvm } from '../../../tools/llvm.ts';
import type { CompiledPdb } from './compiledPdb.ts';

export interface NamedPlace {
  readonly name: string;
  readonly rva: number;
}

export interface Procedure extends NamedPlace {
  readonly codeBytes: number;
}

/** A source line and where its code starts. */
export interface LineRow {
  readonly rva: number;
  readonly line: number;
}

export interface Section {
  readonly rva: number;
  readonly sizeBytes: number;
}

function dump(built: CompiledPdb, ...what: string[]): string[] {
  return runLlvm('llvm-pdbutil', ['dump', ...what, built.pdb], built.folder).split('\n');
}

/** Sections in order: symbols name them by number, from 1. */
export function sectionsOf(built: CompiledPdb): Section[] {
  const text = dump(built, '--section-headers').join('\n');
  const matches = text.matchAll(/([0-9A-F]+) virtual size\s+([0-9A-F]+) virtual address/g);
  return [...matches].map(([, size = '', rva = '']) => ({ rva: Number.parseInt(rva, 16), sizeBytes: Number.parseInt(size, 16) }));
}

function rvaIn(sections: readonly Section[], section: string, offset: number): number | null {
  const found = sections[Number(section) - 1];
  return found ? found.rva + offset : null;
}

/** Every record of `kinds` (a pattern) with an address; the name stands on its first line, the address on the second. */
function symbolsOf(built: CompiledPdb, option: string, kinds: string): Procedure[] {
  const sections = sectionsOf(built);
  const head = new RegExp(`\\| (?:${kinds}) \\[size = \\d+\\] \`(.*)\`$`);
  const found: Procedure[] = [];
  const lines = dump(built, option);
  for (const [i, line] of lines.entries()) {
    const name = head.exec(line)?.[1];
    const [, section = '', offset = '', size = '0'] = /addr = (\d+):(\d+)(?:, code size = (\d+))?/.exec(lines[i + 1] ?? '') ?? [];
    const rva = name === undefined ? null : rvaIn(sections, section, Number(offset));
    if (name !== undefined && rva !== null) found.push({ name, rva, codeBytes: Number(size) });
  }
  return found;
}

export function publicsOf(built: CompiledPdb): NamedPlace[] {
  return symbolsOf(built, '--publics', 'S_PUB32');
}

export function proceduresOf(built: CompiledPdb): Procedure[] {
  return symbolsOf(built, '--symbols', 'S_[GL]PROC32(?:_ID)?');
}

export function globalDataOf(built: CompiledPdb): NamedPlace[] {
  return symbolsOf(built, '--globals', 'S_[GL]DATA32');
}

/**
 * Every row of every line table. Without files: pdbutil lists the rows of a module with several files once under each of them.
 */
export function lineRowsOf(built: CompiledPdb): LineRow[] {
  const sections = sectionsOf(built);
  const rows: LineRow[] = [];
  const known = new Set<string>();
  let section = '';
  for (const line of dump(built, '-l')) {
    const range = /^\s*([0-9]{4}):[0-9A-F]{8}-[0-9A-F]{8}, /.exec(line);
    if (range) section = range[1] ?? '';
    else if (/^\s+\d+ +[0-9A-F]{8}|^\s+\d+:\s*\d+-/.test(line)) {
      for (const [, number = '', offset = ''] of line.matchAll(/(\d+)(?::\s*\d+-\s*\d+)? +([0-9A-F]{8})/g)) {
        const rva = rvaIn(sections, section, Number.parseInt(offset, 16));
        if (rva === null || known.has(`${rva}:${number}`)) continue;
        known.add(`${rva}:${number}`);
        rows.push({ rva, line: Number(number) });
      }
    }
  }
  return rows;
}

/** A function at an address, innermost first; empty texts and line 0 where nothing is known. */
export interface SymbolizedFrame {
  readonly FunctionName: string;
  readonly FileName: string;
  readonly Line: number;
}

/** llvm-symbolizer's answers for addresses, in their order. `short` names functions by their symbols, `linkage` by the linker's names. */
export function symbolized(built: CompiledPdb, rvas: readonly number[], names: 'short' | 'linkage'): SymbolizedFrame[][] {
  const options = [`--obj=${built.image}`, '--relative-address', '--no-demangle', `--functions=${names}`, '--output-style=JSON'];
  const input = rvas.map((rva) => `0x${rva.toString(16)}\n`).join('');
  const lines = runLlvm('llvm-symbolizer', options, built.folder, input).trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { Symbol: SymbolizedFrame[] }).Symbol);
}

export interface DumpedMember {
  readonly name: string;
  readonly type: number;
  readonly offset: number;
}

export interface DumpedType {
  readonly index: number;
  readonly leaf: string;
  /** Its name, for those that have one. */
  readonly name: string;
  /** The record's lines behind the first. */
  readonly text: string;
  readonly members: readonly DumpedMember[];
  readonly continuation: number | null;
}

/** Every record of the type stream by number. */
export function typesOf(built: CompiledPdb): Map<number, DumpedType> {
  const types = new Map<number, DumpedType>();
  const records = dump(built, '--types')
    .join('\n')
    .split(/\n +(?=0x[0-9A-F]+ \| LF_)/);
  for (const record of records.slice(1)) {
    const [, index = '', leaf = '', name = ''] = /^0x([0-9A-F]+) \| (LF_\w+) \[size = \d+\](?: `(.*)`)?/.exec(record) ?? [];
    const members = [...record.matchAll(/- LF_MEMBER \[name = `(.*)`, Type = 0x([0-9A-F]+).*?, offset = (\d+), /g)].map(
      ([, member = '', type = '', offset = '']) => ({ name: member, type: Number.parseInt(type, 16), offset: Number(offset) }),
    );
    const next = /LF_INDEX continuation = 0x([0-9A-F]+)/.exec(record)?.[1];
    const number = Number.parseInt(index, 16);
    const continuation = next === undefined ? null : Number.parseInt(next, 16);
    types.set(number, { index: number, leaf, name, text: record.split('\n').slice(1).join('\n'), members, continuation });
  }
  return types;
}
