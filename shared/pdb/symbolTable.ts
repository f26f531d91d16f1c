import { remember } from '../bytes/remember.ts';
import { DATA, isProcedure, PROCEDURE, PUBLIC, REFERENCE, SYMBOL } from './codeView.ts';
import { readContributions } from './contributions.ts';
import { type Dbi, type PdbModule, readModules } from './dbi.ts';
import { recordAt } from './eachRecord.ts';
import type { PdbInfo } from './infoStream.ts';
import { inlineSitesAt } from './inlineSites.ts';
import { PUBLICS_SIZE } from './layouts.ts';
import { type ModuleLines, readModuleLines, type SourceLine } from './lines.ts';
import { type ModuleSymbol, type ModuleSymbolKind, type ModuleSymbols, readModuleSymbols } from './moduleSymbols.ts';
import type { Msf } from './msf.ts';
import { type PublicSymbol, type Publics, readPublics } from './publics.ts';
import { readSections, type Sections, type SourceRva } from './sections.ts';
import { stringTable } from './stringTable.ts';
import { findByName } from './symbolHash.ts';
import { decorations, undecorate } from './undecorate.ts';

/** What the PDB says about one address of the image. */
export interface SymbolSite {
  /** As the author wrote it; public C++ names stay decorated. */
  readonly name: string;
  /**
   * `public`: only the nearest public name is known, so the place may belong to a function without one. `separated`: a part of
   * the function that the compiler put elsewhere; `offset` counts from that part.
   */
  readonly kind: ModuleSymbolKind | 'public';
  /** Bytes from the symbol's start. */
  readonly offset: number;
  /** Null for data and public symbols. */
  readonly sizeBytes: number | null;
  /** The linker's name, when a public symbol starts at the same place. */
  readonly decorated: string | null;
  /** How many public names start there: identical functions may have been folded into one, so any of them may be meant. 0 when none. */
  readonly aliases: number;
  /** The object file, null when the place belongs to none. */
  readonly object: string | null;
  readonly source: SourceLine | null;
  /** Calls that were inlined here, innermost first. Their `source` is where execution is; that of an outer one, where it calls. */
  readonly inlined: readonly InlinedCall[];
}

export interface InlinedCall {
  /** With its class or namespace; null when the PDB keeps it with another object file (link-time code generation). */
  readonly name: string | null;
  readonly source: SourceLine | null;
}

export interface SymbolTable {
  readonly publicCount: number;
  /** Null when nothing is known about this place of the image. */
  find(rva: number): SymbolSite | null;
  /** Where a symbol starts in the image; C names without decoration. Null when it is not there (or has no code or data of its own). */
  rvaOf(name: string): number | null;
}

interface ModuleData {
  readonly module: PdbModule;
  readonly symbols: ModuleSymbols;
  readonly lines: ModuleLines;
  readonly inlinesAt: (symbol: ModuleSymbol, rva: SourceRva) => InlinedCall[];
}

const NO_PUBLICS: Publics = { count: 0, find: () => null };
/** Object files whose symbols are kept; a stack goes through few of them. */
const MAX_MODULES_KEPT = 16;

/**
 * Symbols by address. Places the public symbols at once; symbols and lines of an object file are read when an address in it is
 * asked for, and the latest few are kept. `nameOfId` names inlined functions.
 */
export function readSymbolTable(msf: Msf, info: PdbInfo, dbi: Dbi, nameOfId: (id: number) => string | null): SymbolTable {
  const streamOf = (index: number | null) => (index === null ? null : msf.stream(index));
  const { debugStreams, machine } = dbi;
  const toSource = streamOf(debugStreams.omapToSource);
  const fromSource = streamOf(debugStreams.omapFromSource);
  const original = toSource && fromSource ? streamOf(debugStreams.originalSections) : null;
  const sections = original ? readSections(original, toSource, fromSource) : readSections(streamOf(debugStreams.sections), null, null);
  const records = streamOf(dbi.records);
  const publicsStream = streamOf(dbi.publics);
  const globalsStream = streamOf(dbi.globals);
  const publics = publicsStream && records ? readPublics(publicsStream, records, sections) : NO_PUBLICS;
  const contributionAt = readContributions(dbi, sections);
  const modules = readModules(dbi);
  const strings = stringTable(streamOf(info.namedStreams.get('/names') ?? null));
  const moduleData = remember(MAX_MODULES_KEPT, (index: number): { readonly data: ModuleData | null } => {
    const module = modules[index];
    const stream = module ? streamOf(module.stream) : null;
    if (!module || !stream) return { data: null };
    const lines = readModuleLines(stream, module, sections, strings);
    const inlinesAt = (symbol: ModuleSymbol, rva: SourceRva) =>
      inlineSitesAt(stream, symbol.place, module.symbolBytes, rva - symbol.start, lines.inlinee)
        .reverse()
        .map((site) => inlinedCall(nameOfId(site.inlinee), site.file === null ? null : lines.fileName(site.file), site.line));
    return { data: { module, symbols: readModuleSymbols(stream, module, sections), lines, inlinesAt } };
  });

  function find(rva: number): SymbolSite | null {
    const at = sections.fromImage(rva);
    if (at === null) return null;
    const contribution = contributionAt(at);
    const data = contribution ? moduleData(contribution.module).data : null;
    const nearest = publics.find(at);
    const isWithin = (start: SourceRva) => !contribution || start >= contribution.start;
    const own = data?.symbols.find(at) ?? null;
    const place = {
      object: contribution ? (modules[contribution.module]?.name ?? null) : null,
      source: data?.lines.find(at) ?? null,
    };
    // A public symbol between data and the address is the nearer one; code that holds the address is surely it.
    if (own && isWithin(own.start) && (own.sizeBytes !== null || !nearest || nearest.start <= own.start)) {
      const inlined = own.kind === 'procedure' && data ? data.inlinesAt(own, at) : [];
      const { name, kind, sizeBytes } = own;
      return { name, kind, offset: at - own.start, sizeBytes, ...publicNames(nearest, own.start), ...place, inlined };
    }
    // No function reaches from one contribution into the next: what starts before it does not name this place.
    if (!nearest || !isWithin(nearest.start)) return null;
    const name = undecorate(nearest.name, machine);
    const offset = at - nearest.start;
    return { name, kind: 'public', offset, sizeBytes: null, ...publicNames(nearest, nearest.start), ...place, inlined: [] };
  }

  function sourceRvaOf(name: string): SourceRva | null {
    let found: SourceRva | null = null;
    const place = (kind: number, record: DataView): boolean => {
      found = kind === SYMBOL.public ? placeOf(record, PUBLIC, sections) : placeOfGlobal(kind, record);
      return found !== null;
    };
    if (!records) return null;
    for (const decorated of publicsStream ? decorations(name, machine) : []) {
      if (found === null && publicsStream) findByName(publicsStream, PUBLICS_SIZE, records, decorated, place);
    }
    if (found === null && globalsStream) findByName(globalsStream, 0, records, name, place);
    return found;
  }

  function placeOfGlobal(kind: number, record: DataView): SourceRva | null {
    if (kind === SYMBOL.globalData || kind === SYMBOL.localData) return placeOf(record, DATA, sections);
    if (kind !== SYMBOL.procedureReference && kind !== SYMBOL.localProcedureReference) return null;
    const stream = streamOf(modules[record.getUint16(REFERENCE.module, true) - 1]?.stream ?? null);
    const procedure = stream && recordAt(stream, record.getUint32(REFERENCE.place, true));
    if (!procedure || procedure.byteLength < PROCEDURE.name || !isProcedure(procedure.getUint16(2, true))) return null;
    return placeOf(procedure, PROCEDURE, sections);
  }

  return {
    publicCount: publics.count,
    find,
    rvaOf(name) {
      const at = sourceRvaOf(name);
      return at === null ? null : sections.toImage(at);
    },
  };
}

function placeOf(record: DataView, at: { readonly section: number; readonly offset: number }, sections: Sections): SourceRva | null {
  return sections.sourceRva(record.getUint16(at.section, true), record.getUint32(at.offset, true));
}

function publicNames(symbol: PublicSymbol | null, start: SourceRva): Pick<SymbolSite, 'decorated' | 'aliases'> {
  return symbol?.start === start ? { decorated: symbol.name, aliases: symbol.aliases } : { decorated: null, aliases: 0 };
}

function inlinedCall(name: string | null, file: string | null, line: number | null): InlinedCall {
  return { name, source: file === null || line === null ? null : { file, line } };
}
