import { DRIVER_FAMILIES, DRIVER_TABLES } from '../knowledge/drivers/index.ts';
import { KERNEL_IMAGES, PASS_THROUGH } from '../knowledge/drivers/passThrough.ts';
import { cleanName, hexNumber, hexText, hexValue } from './tokens.ts';

/** Whose code a frame is: the kernel and its helpers, a part of Windows that carries others' calls, another part, anybody else. */
export type FrameRole = 'kernel' | 'pass-through' | 'windows' | 'other';

/** One stack frame without its address: what stays the same when modules are loaded elsewhere. */
export interface Frame {
  /** As the debugger writes it: no extension, lower case, `nt` for every kernel image. */
  readonly stem: string;
  /** Lower-case file name, `nt` for every kernel image. */
  readonly file: string;
  /** Without offset, with template arguments and compiler's suffixes folded; null when not known. */
  readonly symbol: string | null;
  /** Null when a symbol is known or the offset is not. */
  readonly offset: number | null;
  readonly role: FrameRole;
}

const NT_IMAGES = new Set(['nt', 'ntoskrnl', 'ntkrnlmp', 'ntkrnlpa', 'ntkrpamp', 'ntkrla57']);
const EXTENSIONS = ['.sys', '.dll', '.exe'];
const MAX_TEXT = 512;
const MAX_SYMBOL = 120;
/** Compilers' and linkers' additions to the name of the function a piece of code belongs to. */
const SUFFIXES = ['$fin$', '$filt$', '$catch$', '$dtor$', '::`', '.cold', '.part.'];
const PREFIXES = ['__imp_', '_imp_', 'imp_'];

const kernelStems = new Set(KERNEL_IMAGES.map(stemOf));
const passThroughStems = new Set(PASS_THROUGH.map(stemOf));
const windowsStems = new Set(
  DRIVER_TABLES.flatMap((table) => table.filter((row) => row[4] && row[1] === 'Microsoft')).map((row) => stemOf(row[0])),
);
const windowsFamilies = DRIVER_FAMILIES.filter((row) => row[4] && row[1] === 'Microsoft').map((row) => row[0]);

/** Reads `module+0x1c20`, `module!symbol`, `module!symbol+0x14` or `module`. Null for anything else: bare addresses, damaged text. */
export function parseFrame(raw: string): Frame | null {
  const text = raw.slice(0, MAX_TEXT).trim();
  const bang = text.indexOf('!');
  const plus = text.lastIndexOf('+');
  if (bang > 0) {
    const name = plus > bang && hexNumber(text.slice(plus + 1)) !== null ? text.slice(bang + 1, plus) : text.slice(bang + 1);
    return frameOf(text.slice(0, bang), foldSymbol(name), null);
  }
  const offset = plus > 0 ? hexNumber(text.slice(plus + 1)) : null;
  return offset === null ? frameOf(text, null, null) : frameOf(text.slice(0, plus), null, offset);
}

function frameOf(listed: string, symbol: string | null, offset: number | null): Frame | null {
  const name = cleanName(listed);
  if (name === '' || hexValue(name) !== null) return null;
  const stem = stemOf(name);
  const file = stem === 'nt' ? 'nt' : name;
  return { stem, file, symbol: symbol === '' ? null : symbol, offset, role: roleOf(stem) };
}

/** `ntkrnlmp.exe` is `nt`, `ndis.sys` is `ndis`. */
export function stemOf(name: string): string {
  const extension = EXTENSIONS.find((candidate) => name.endsWith(candidate));
  const stem = extension ? name.slice(0, -extension.length) : name;
  return NT_IMAGES.has(stem) ? 'nt' : stem;
}

function roleOf(stem: string): FrameRole {
  if (stem === 'nt' || kernelStems.has(stem)) return 'kernel';
  if (passThroughStems.has(stem)) return 'pass-through';
  return windowsStems.has(stem) || windowsFamilies.some((prefix) => stem.startsWith(prefix)) ? 'windows' : 'other';
}

/** One name for all pieces and instances of a function: `Foo<int>::Bar$fin$0` is `Foo<T>::Bar`. Linear in the text. */
function foldSymbol(name: string): string {
  let symbol = PREFIXES.reduce((rest, prefix) => (rest.startsWith(prefix) ? rest.slice(prefix.length) : rest), foldTemplates(name));
  for (const suffix of SUFFIXES) {
    const at = symbol.indexOf(suffix);
    if (at > 0) symbol = symbol.slice(0, at);
  }
  return cleanName(symbol, MAX_SYMBOL, 'keep-case');
}

function foldTemplates(name: string): string {
  if (!name.includes('<') || name.includes('operator')) return name;
  let depth = 0;
  let out = '';
  for (const char of name) {
    if (char === '<' && depth++ === 0) out += '<T>';
    else if (char === '>' && depth > 0) depth--;
    else if (depth === 0) out += char;
  }
  return out;
}

/** Everything known of the frame: `nt!KiPageFault`, `evil.sys+0x1c20`, `evil.sys`. */
export function fullText(frame: Frame): string {
  if (frame.symbol !== null) return `${frame.stem}!${frame.symbol}`;
  return frame.offset === null ? frame.file : `${frame.file}+${hexText(frame.offset)}`;
}

/** As far as it survives a Windows update: parts of Windows without a symbol lose their offset, which each monthly update moves. */
export function lastingText(frame: Frame): string {
  return frame.symbol === null && frame.role !== 'other' ? frame.file : fullText(frame);
}
