/** Names of code in drawings and recorded stacks: `nt!KiPageFault+0x260`, `evil+0x1d21`, `0xfffff80012345678`. */

import { hash32 } from './hash.ts';

export interface CodeName {
  /** Null: a bare address. */
  readonly module: string | null;
  readonly symbol: string | null;
  /** From the symbol, or from the module's base when there is no symbol. Null: none was written. */
  readonly offset: number | null;
  readonly address: bigint | null;
}

const CODE_NAME = /^([^!+]+)(?:!(.+?))?(?:\+0x([0-9a-f]+))?$/i;

/** False for what `parseCodeName` would throw on. */
export function isCodeName(text: string): boolean {
  return CODE_NAME.test(withoutDots(text));
}

/** Reads one name. What is neither `module!symbol`, `module+offset` nor a number is taken as a module's base. */
export function parseCodeName(text: string): CodeName {
  const clean = withoutDots(text);
  if (/^0x[0-9a-f`]+$/i.test(clean)) return { module: null, symbol: null, offset: null, address: BigInt(clean.replaceAll('`', '')) };
  const match = CODE_NAME.exec(clean);
  if (match === null) throw new Error(`builder: cannot read the frame ${text}`);
  const [, module, symbol, offset] = match;
  return {
    module: module ?? null,
    symbol: symbol ?? null,
    offset: offset === undefined ? null : Number.parseInt(offset, 16),
    address: null,
  };
}

function withoutDots(text: string): string {
  return text.replace(/\s*\.{3}$/, '').trim();
}

/** Offset of a function whose place nobody knows: the same for the same name, 16-byte aligned, leaving `reserve` bytes up to the end. */
export function symbolRva(symbol: string, moduleSize: number, reserve = 0): number {
  const low = Math.min(0x1000, moduleSize >> 1);
  const room = Math.max(0x10, moduleSize - low - reserve - 0x400);
  return low + ((hash32(`symbol ${symbol}`) % room) & ~0xf);
}

/** A module's name without folder and extension, lower case; the kernel's many file names are all `nt`. */
export function moduleStem(name: string): string {
  const stem = (name.split('\\').at(-1) ?? name).replace(/\.(sys|exe|dll)$/i, '').toLowerCase();
  return /^(ntoskrnl|ntkrnl\w+|ntkrpamp|ntkrnlpa)$/.test(stem) ? 'nt' : stem;
}
