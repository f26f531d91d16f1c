import { type ReactNode, useMemo } from 'react';
import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import { FACETS, type Filters, GROUPINGS, type GroupingName, NO_FILTERS, toggled, valuesOf } from './filters.ts';

/** Values that a menu offers; rarer ones are found by searching. */
const MOST_VALUES = 200;

interface Props {
  readonly rows: readonly SummaryRow[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly grouping: GroupingName | null;
  readonly onGrouping: (grouping: GroupingName | null) => void;
  /** What else belongs into the line. */
  readonly children: ReactNode;
}

/** Above the list: grouping, filters by value, and what is filtered at the moment. */
export function ListTools({ rows, filters, onFilters, grouping, onGrouping, children }: Props) {
  const offers = useMemo(() => FACETS.map((facet) => ({ facet, values: valuesOf(rows, facet, MOST_VALUES) })), [rows]);
  const chips = FACETS.flatMap(({ name, title }) => (filters[name] ?? []).map((value) => ({ name, title, value })));
  return (
    <div className="list-tools">
      <label>
        Group by{' '}
        <select
          value={grouping ?? ''}
          onChange={({ target }) => onGrouping(GROUPINGS.find(({ name }) => name === target.value)?.name ?? null)}
        >
          <option value="">nothing</option>
          {GROUPINGS.map(({ name, title }) => (
            <option key={name} value={name}>
              {title.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      {offers.map(({ facet: { name, title }, values }) => (
        <select
          key={name}
          aria-label={`Filter by ${title.toLowerCase()}`}
          value=""
          onChange={({ target }) => target.value !== '' && onFilters(toggled(filters, name, target.value))}
        >
          <option value="">{title}</option>
          {values.map(({ value, count }) => (
            <option key={value} value={value}>
              {filters[name]?.includes(value) ? '✓ ' : ''}
              {value} ({count.toLocaleString('en')})
            </option>
          ))}
        </select>
      ))}
      {chips.length === 0 ? null : (
        <ul className="chips" aria-label="Filters">
          {chips.map(({ name, title, value }) => (
            <li key={`${name} ${value}`}>
              <button
                type="button"
                aria-label={`No longer filter by ${title.toLowerCase()} ${value}`}
                onClick={() => onFilters(toggled(filters, name, value))}
              >
                {value} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => onFilters(NO_FILTERS)}>
              Clear filters
            </button>
          </li>
        </ul>
      )}
      {children}
    </div>
  );
}
