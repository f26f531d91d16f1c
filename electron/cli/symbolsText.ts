import { cleanText } from '../../shared/bytes/text.ts';
import { storeIndex } from '../../shared/symbols/symbolKey.ts';
import type { WantedFile } from '../node/symbols/wantedFiles.ts';
import { plural } from './summary.ts';

/** Files by what became of them. */
export interface FileTotals {
  had: number;
  fetched: number;
  missing: number;
}

export function noTotals(): FileTotals {
  return { had: 0, fetched: 0, missing: 0 };
}

const MOST_NOTES = 10;
const MOST_TEXT = 1024;

/** A file with where it is, or why it is not. Ends with a line feed. */
export function wantedText({ key, ofImage, outcome }: WantedFile): string {
  const kind = ofImage === null ? key.kind : '  pdb';
  const line = `${outcome.state.padEnd(8)} ${kind.padEnd(6)} ${key.name} ${storeIndex(key)}`;
  const where = outcome.state === 'missing' ? [] : [outcome.state === 'fetched' ? `${outcome.path} (from ${outcome.from})` : outcome.path];
  return `${[line, ...[...where, ...outcome.notes].map((text) => `         ${cleanText(text, MOST_TEXT)}`)].join('\n')}\n`;
}

/** The same for `--json`. */
export function wantedJson({ key, ofImage, dumps, outcome }: WantedFile) {
  const { state, notes } = outcome;
  const found = outcome.state === 'missing' ? { path: null, from: null } : { path: outcome.path, from: outcome.from };
  return { kind: key.kind, name: key.name, key: storeIndex(key), ofImage, dumps, state, ...found, notes };
}

/** What stands below the list. */
export function totalsText({ had, fetched, missing }: FileTotals, dumps: number): string {
  const files = had + fetched + missing;
  if (files === 0) return `${plural(dumps, 'dump')}: no symbol file is wanted.\n`;
  return `${plural(files, 'file')} for ${plural(dumps, 'dump')}: ${had} had, ${fetched} fetched, ${missing} missing\n`;
}

/** What `triage --download` says of the files on stderr; `notes` are on those that could not be had. */
export function fetchedText({ had, fetched, missing }: FileTotals, notes: readonly string[]): string {
  const shown = notes.slice(0, MOST_NOTES).map((note) => `${cleanText(note, MOST_TEXT)}\n`);
  const rest = notes.length > MOST_NOTES ? [`and ${notes.length - MOST_NOTES} more of these; \`symbols\` lists them all\n`] : [];
  return [...shown, ...rest, `Symbol files: ${had} had, ${fetched} fetched, ${missing} missing\n`].join('');
}
