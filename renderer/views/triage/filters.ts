import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import { KIND_WORDS } from '../../../shared/report/kindWords.ts';
import { culpritText } from './columns.ts';

export type FacetName = 'bugcheck' | 'kind' | 'confidence' | 'osBuild' | 'company';

/** A property of a dump that the list can be narrowed by. */
export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  /** What a row has, as shown; every row has something. */
  readonly of: (row: SummaryRow) => string;
}

const NONE = 'not known';

export const FACETS: readonly Facet[] = [
  { name: 'bugcheck', title: 'Bugcheck', of: bugcheckText },
  { name: 'kind', title: 'Culprit kind', of: ({ kind }) => (kind === null ? 'could not be read' : KIND_WORDS[kind]) },
  { name: 'confidence', title: 'Confidence', of: ({ confidence }) => bandOf(confidence) },
  { name: 'osBuild', title: 'Windows', of: ({ osBuild }) => (osBuild === null ? NONE : String(osBuild)) },
  { name: 'company', title: 'Company', of: ({ vendor }) => vendor ?? NONE },
];

/** The values asked for, by facet; a row must have one of each facet's. Facets without values ask for nothing. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export const NO_FILTERS: Filters = {};

/** The same filters with a value put in, or taken out when it is in. */
export function toggled(filters: Filters, facet: FacetName, value: string): Filters {
  const before = filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [facet]: _, ...others } = filters;
  return after.length === 0 ? others : { ...others, [facet]: after };
}

/** The rows that have what is asked for, in their order. */
export function filtered(rows: readonly SummaryRow[], filters: Filters): readonly SummaryRow[] {
  const asked = FACETS.flatMap(({ name, of }) => {
    const values = filters[name];
    return values ? [{ of, values: new Set(values) }] : [];
  });
  return asked.length === 0 ? rows : rows.filter((row) => asked.every(({ of, values }) => values.has(of(row))));
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet with how many rows have them, the most frequent first; equal ones by name. At most `most`. */
export function valuesOf(rows: readonly SummaryRow[], { of }: Facet, most: number): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = of(row);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, most);
}

export type GroupingName = 'signature' | 'bugcheck' | 'culprit' | 'machine' | 'osBuild';

/** What the list can be put together by. */
export const GROUPINGS: readonly { readonly name: GroupingName; readonly title: string; readonly of: (row: SummaryRow) => string }[] = [
  { name: 'signature', title: 'Signature', of: (row) => row.signature ?? 'could not be read' },
  { name: 'bugcheck', title: 'Bugcheck', of: bugcheckText },
  { name: 'culprit', title: 'Culprit', of: (row) => culpritText(row) || NONE },
  { name: 'machine', title: 'Machine', of: (row) => row.machine ?? NONE },
  { name: 'osBuild', title: 'OS build', of: (row) => (row.osBuild === null ? NONE : [row.osBuild, row.osName].filter(Boolean).join(', ')) },
];

function bugcheckText({ bugcheck, bugcheckName }: SummaryRow): string {
  return [bugcheck, bugcheckName].filter((part) => part !== null).join(' ') || NONE;
}

/** The words of the verdict's own scale. */
function bandOf(confidence: number | null): string {
  if (confidence === null) return NONE;
  if (confidence >= 0.8) return '80% and more';
  return confidence >= 0.5 ? '50% to 79%' : 'under 50%';
}
