import { useMemo, useState } from 'react';
import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import { culpritText, shownRows, timeText } from '../triage/columns.ts';

const MOST_OFFERED = 100;

interface Props {
  readonly side: 'A' | 'B';
  readonly rows: readonly SummaryRow[];
  readonly picked: number | null;
  readonly onPick: (id: number | null) => void;
}

/** One of the dumps in the list, found by words. */
export function DumpPicker({ side, rows, picked, onPick }: Props) {
  const [query, setQuery] = useState('');
  const offered = useMemo(() => shownRows(rows, query, null).slice(0, MOST_OFFERED), [rows, query]);
  const chosen = rows.find(({ id }) => id === picked);
  const options = chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered;
  return (
    <div className="picker">
      <strong aria-hidden="true">{side}</strong>
      <input
        type="search"
        aria-label={`Find dump ${side}`}
        placeholder="Find"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <select
        aria-label={`Dump ${side}`}
        value={picked ?? ''}
        onChange={({ target }) => onPick(target.value === '' ? null : Number(target.value))}
      >
        <option value="">choose a dump</option>
        {options.map((row) => (
          <option key={row.id} value={row.id}>
            {[row.machine, timeText(row.crashTime), row.bugcheck, culpritText(row), row.name].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  );
}
