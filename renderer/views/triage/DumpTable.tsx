import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import { COLUMNS, type Sorting } from './columns.ts';

const ROW_PX = 26;
const PAGE_ROWS = 20;
const OVERSCAN = 6;
/** More than are ever drawn at once: a row that scrolls into sight takes over the elements of one that went out, a hundred at 26 px each. */
const SLOTS = 256;

interface Props {
  readonly rows: readonly SummaryRow[];
  readonly selected: number | null;
  readonly onSelect: (id: number) => void;
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
}

/** Any number of rows; only those in sight are drawn. Arrows, Page Up and Down, Home and End move the selection. */
export function DumpTable({ rows, selected, onSelect, sorting, onSort }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
  });
  const place = rows.findIndex((row) => row.id === selected);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place);
  }, [place, virtual]);

  const move = (event: KeyboardEvent) => {
    const to = targetOf(event.key, place, rows.length);
    const row = to === null ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    onSelect(row.id);
  };
  const sort = (column: string) => {
    if (sorting?.column !== column) onSort({ column, descending: false });
    else onSort(sorting.descending ? null : { column, descending: true });
  };

  return (
    <div
      ref={scroller}
      className="table"
      role="grid"
      aria-label="Dumps"
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      onKeyDown={move}
      onMouseMove={nameCell}
    >
      <div className="row head" role="row" aria-rowindex={1} tabIndex={-1}>
        {COLUMNS.map(({ id, title }) => (
          <div key={id} role="columnheader" tabIndex={-1} className={`cell ${id}`} aria-sort={ariaSort(sorting, id)}>
            <button type="button" onClick={() => sort(id)}>
              {title}
              {sorting?.column === id ? (sorting.descending ? ' ↓' : ' ↑') : ''}
            </button>
          </div>
        ))}
      </div>
      <div className="rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for its rows
            <div
              key={index % SLOTS}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              aria-selected={row.id === selected}
              className={row.error === null ? 'row' : 'row failed'}
              style={{ transform: `translateY(${start}px)`, height: ROW_PX }}
              onClick={() => onSelect(row.id)}
            >
              {COLUMNS.map(({ id, text }) => (
                <div key={id} role="gridcell" tabIndex={-1} className={`cell ${id}`}>
                  {text(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {rows.length === 0 ? <p className="empty">No dump holds these words.</p> : null}
    </div>
  );
}

/** What a cell cuts off is told when it is pointed at: naming all cells of all rows in each frame of a scroll would be felt. */
function nameCell({ target }: SyntheticEvent): void {
  if (target instanceof HTMLElement && target.getAttribute('role') === 'gridcell') target.title = target.textContent ?? '';
}

function targetOf(key: string, place: number, count: number): number | null {
  const within = (to: number) => (count === 0 ? null : Math.max(0, Math.min(count - 1, to)));
  if (key === 'ArrowDown') return within(place + 1);
  if (key === 'ArrowUp') return within(place - 1);
  if (key === 'PageDown') return within(place + PAGE_ROWS);
  if (key === 'PageUp') return within(place - PAGE_ROWS);
  if (key === 'Home') return within(0);
  return key === 'End' ? within(count - 1) : null;
}

function ariaSort(sorting: Sorting | null, column: string): 'ascending' | 'descending' | 'none' {
  if (sorting?.column !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
