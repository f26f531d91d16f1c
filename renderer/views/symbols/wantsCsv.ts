import type { SymbolWant } from '../../../shared/api/symbolWant.ts';

const HEAD = 'kind,name,key,dumps';

/** The wanted files as CSV. A name that a spreadsheet would take for a formula is made text; names come from dumps. */
export function wantsCsv(wants: readonly SymbolWant[]): string {
  const rows = wants.map(({ kind, name, key, dumps }) => [kind, cell(name), cell(key), dumps].join(','));
  return `${[HEAD, ...rows].join('\r\n')}\r\n`;
}

/** One line for each, as people paste it: `name/key/name`, the way symbol stores are laid out. */
export function wantsText(wants: readonly SymbolWant[]): string {
  return wants.map(({ name, key }) => `${name}/${key}/${name}\n`).join('');
}

function cell(text: string): string {
  const safe = /^[\s=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
