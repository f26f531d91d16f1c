import type { SymbolFile, SymbolWant } from '../../../shared/api/symbolWant.ts';
import { csvLine } from '../../../shared/report/csv.ts';

/** The wanted files for a spreadsheet. */
export function wantsCsv(files: readonly SymbolFile[]): string {
  const lines = files.map(({ kind, name, key, dumps, state, path }) => csvLine([kind, name, key, dumps, state, path ?? '']));
  return ['kind,name,key,dumps,state,path\r\n', ...lines].join('');
}

/** One line for each, the way symbol stores are laid out: `name/key/name`. */
export function wantsText(wants: readonly SymbolWant[]): string {
  return wants.map(({ name, key }) => `${name}/${key}/${name}\n`).join('');
}
