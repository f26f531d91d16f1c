import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import { GROUPINGS, type GroupingName } from './filters.ts';

/** A line of the table: a dump, or the head of a group of them. */
export type TableLine = { readonly kind: 'dump'; readonly row: SummaryRow; readonly grouped: boolean } | GroupLine;

export interface GroupLine {
  readonly kind: 'group';
  readonly key: string;
  readonly dumps: number;
  readonly machines: number;
  readonly isOpen: boolean;
}

export interface DumpGroup {
  readonly key: string;
  readonly rows: readonly SummaryRow[];
  readonly machines: number;
}

/** The rows put together by what the grouping says, the largest group first, equal ones by name; within a group in their order. */
export function groupsOf(rows: readonly SummaryRow[], grouping: GroupingName): readonly DumpGroup[] {
  const of = GROUPINGS.find(({ name }) => name === grouping)?.of ?? (() => '');
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = of(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, inside]) => ({ key, rows: inside, machines: new Set(inside.map(({ machine }) => machine)).size }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
}

/** The lines of the table: every group's head, and the dumps of those that are open. */
export function linesOf(groups: readonly DumpGroup[], open: ReadonlySet<string>): readonly TableLine[] {
  const lines: TableLine[] = [];
  for (const { key, rows, machines } of groups) {
    const isOpen = open.has(key);
    lines.push({ kind: 'group', key, dumps: rows.length, machines, isOpen });
    if (isOpen) for (const row of rows) lines.push({ kind: 'dump', row, grouped: true });
  }
  return lines;
}

/** Dumps without groups. */
export function plainLines(rows: readonly SummaryRow[]): readonly TableLine[] {
  return rows.map((row) => ({ kind: 'dump', row, grouped: false }));
}

/** Where the cursor of the table is: on a dump, or on the head of a group. */
export type Cursor = { readonly kind: 'dump'; readonly id: number } | { readonly kind: 'group'; readonly key: string };

/** The line that a cursor is on; -1 when it is not in the table. */
export function lineOf(lines: readonly TableLine[], cursor: Cursor | null): number {
  if (cursor === null) return -1;
  return lines.findIndex((line) =>
    line.kind === 'dump' ? cursor.kind === 'dump' && line.row.id === cursor.id : cursor.kind === 'group' && line.key === cursor.key,
  );
}

/** The head of the group that a line lies in; the line itself where there are no groups. */
export function headOf(lines: readonly TableLine[], line: number): number {
  for (let at = line; at >= 0; at--) if (lines[at]?.kind === 'group') return at;
  return line;
}
