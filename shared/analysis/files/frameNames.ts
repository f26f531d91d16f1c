import { hex } from '../../bytes/address.ts';
import type { DumpImage, LoadedModule } from '../../dump/dumpImage.ts';
import type { SymbolSite } from '../../pdb/symbolTable.ts';
import { findFunctionArm64 } from '../../pe/functionsArm64.ts';
import { findFunctionX64 } from '../../pe/functionsX64.ts';
import { readUnwindInfoX64 } from '../../pe/unwindInfoX64.ts';
import type { LoadedImage } from '../../unwind/step.ts';
import type { Frame } from '../stack.ts';
import type { OpenedFiles } from './moduleFiles.ts';

/** What the PDB says about one place in a module. */
export interface PlaceName {
  /** As a debugger writes it: `nt!KiPageFault+0x260`. */
  readonly symbol: string;
  readonly source: { readonly file: string; readonly line: number } | null;
}

const MAX_NAME = 512;
const EXTENSION = /\.(sys|exe|dll)$/;

/** The frames with what the PDBs say of them. */
export function namedFrames(dump: DumpImage, files: OpenedFiles, frames: readonly Frame[]): Frame[] {
  return frames.map((frame) => {
    const { address, module } = frame;
    const isReturn = !(frame.isExact ?? frame.trust === 'context');
    const name = module && placeName(files, module, Number(address - module.base), isReturn, module === dump.modules[0]);
    return name ? { ...frame, symbol: name.symbol, ...(name.source && { source: name.source }) } : frame;
  });
}

/**
 * The name of the code at `offset` in `module`; null without a PDB and where it has none. `isReturn`: the place is a return
 * address, so the call before it decides which function it is in, and the offset is the place's own.
 */
export function placeName(
  files: OpenedFiles,
  module: LoadedModule,
  offset: number,
  isReturn: boolean,
  isKernel: boolean,
): PlaceName | null {
  const rva = isReturn ? offset - 1 : offset;
  if (rva < 0 || rva >= module.sizeBytes) return null;
  const site = files.symbolsOf(module)?.find(rva) ?? null;
  const image = files.imageOf(module);
  if (!site || !image || isOfAnother(image, site, rva)) return null;
  const within = site.offset + (isReturn ? 1 : 0);
  const stem = isKernel ? 'nt' : module.name.replace(EXTENSION, '');
  const name = plainName(site.name).slice(0, MAX_NAME);
  return {
    symbol: `${stem}!${name}${within === 0 ? '' : `+${hex(within)}`}`,
    source: site.source && { file: site.source.file.slice(-MAX_NAME), line: site.source.line },
  };
}

/**
 * Public symbols tell where functions start, not where they end. One that starts before the function that the unwind tables
 * give is another's name; parts that were moved away from their function (chained) may lie behind any name and keep it.
 */
function isOfAnother(image: LoadedImage, site: SymbolSite, rva: number): boolean {
  if (site.kind !== 'public') return false;
  const start = rva - site.offset;
  const { architecture } = image.pe.headers;
  if (architecture === 'arm64') {
    const found = findFunctionArm64(image.pe, rva);
    return found.kind === 'found' && found.entry.begin > start;
  }
  const found = architecture === 'x64' ? findFunctionX64(image.pe, rva) : null;
  if (found?.kind !== 'found' || found.entry.begin <= start) return false;
  const info = readUnwindInfoX64(image.pe, found.entry.unwindInfo);
  return typeof info !== 'string' && info.chained === null;
}

/** A decorated C++ name of plain parts: `?Reset@DXGADAPTER@@QEAAXXZ`. */
const DECORATED = /^\?([A-Za-z_]\w*)((?:@[A-Za-z_]\w*)*)@@/;

/** `DXGADAPTER::Reset` for such a name; templates, operators and repeated parts stay as the linker wrote them. */
export function plainName(name: string): string {
  const match = name.length > MAX_NAME ? null : DECORATED.exec(name);
  if (!match) return name;
  const scopes = (match[2] ?? '').split('@').filter((part) => part !== '');
  return [...scopes.reverse(), match[1]].join('::');
}
