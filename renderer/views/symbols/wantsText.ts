import type { SymbolWant } from '../../../shared/api/symbolWant.ts';
import { csvLine } from '../../../shared/report/csv.ts';

/** The wanted files for a spreadsheet. */
export function wantsCsv(wants: readonly SymbolWant[]): string {
  return ['kind,name,key,dumps\r\n', ...wants.map(({ kind, name, key, dumps }) => csvLine([kind, name, key, dumps]))].join('');
}

/** One line for each, the way symbol stores are laid out: `name/key/name`. */
export function wantsText(wants: readonly SymbolWant[]): string {
  return wants.map(({ name, key }) => `${name}/${key}/${name}\n`).join('');
}
