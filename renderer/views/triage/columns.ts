import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import { KIND_WORDS } from '../../../shared/report/kindWords.ts';

export interface Column {
  readonly id: string;
  readonly title: string;
  /** What the cell says; '' where nothing is known. */
  readonly text: (row: SummaryRow) => string;
  /** What it is sorted by, when that is not its text. */
  readonly key?: (row: SummaryRow) => number | string;
}

/** What stands where no module does; a kind that should have one says nothing. */
const KIND_TEXTS = { ...KIND_WORDS, driver: '', 'os-component': '' } as const;

/** Who is blamed, or what instead of anyone. */
export function culpritText(row: SummaryRow): string {
  if (row.error !== null) return 'could not be read';
  return row.module ?? (row.kind === null ? '' : KIND_TEXTS[row.kind]);
}

/** `2024-07-19 04:31:07`, UTC. */
export function timeText(iso: string | null): string {
  return iso === null ? '' : iso.slice(0, 19).replace('T', ' ');
}

export const COLUMNS: readonly Column[] = [
  { id: 'time', title: 'Crashed (UTC)', text: (row) => timeText(row.crashTime) },
  { id: 'machine', title: 'Machine', text: (row) => row.machine ?? '' },
  { id: 'bugcheck', title: 'Bugcheck', text: (row) => [row.bugcheck, row.bugcheckName].filter((part) => part !== null).join(' ') },
  { id: 'culprit', title: 'Culprit', text: culpritText },
  {
    id: 'confidence',
    title: 'Sure',
    text: (row) => (row.confidence === null ? '' : `${Math.round(row.confidence * 100)}%`),
    key: (row) => row.confidence ?? -1,
  },
  { id: 'company', title: 'Company', text: (row) => row.vendor ?? '' },
  { id: 'windows', title: 'Windows', text: (row) => (row.osBuild === null ? '' : String(row.osBuild)), key: (row) => row.osBuild ?? -1 },
  { id: 'process', title: 'Process', text: (row) => row.process ?? '' },
  { id: 'file', title: 'File', text: (row) => row.name },
];

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** The rows that hold every word of the query somewhere, in the wanted order; equal ones as they came. */
export function shownRows(rows: readonly SummaryRow[], query: string, sorting: Sorting | null): readonly SummaryRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? rows : rows.filter((row) => matches(row, words));
  const column = COLUMNS.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return found;
  const key = column.key ?? column.text;
  const sign = sorting.descending ? -1 : 1;
  return found
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || a.row.id - b.row.id)
    .map(({ row }) => row);
}

/** All that a row can be found by, put together once. */
const texts = new WeakMap<SummaryRow, string>();

function matches(row: SummaryRow, words: readonly string[]): boolean {
  const text = texts.get(row) ?? textOf(row);
  return words.every((word) => text.includes(word));
}

function textOf(row: SummaryRow): string {
  const text = [...COLUMNS.map((column) => column.text(row)), row.path, row.signature ?? '', row.error ?? ''].join('\n').toLowerCase();
  texts.set(row, text);
  return text;
}
