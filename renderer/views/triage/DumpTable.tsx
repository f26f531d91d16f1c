import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { COLUMNS, type Sorting } from './columns.ts';
import { DumpRow, GroupRow, ROW_PX } from './DumpRows.tsx';
import { type Cursor, lineOf, type TableLine } from './grouping.ts';
import { actionOf } from './tableKeys.ts';

const OVERSCAN = 6;
/** More than are ever drawn at once: a row that scrolls into sight takes over the elements of one that went out, a hundred at 26 px each. */
const SLOTS = 256;

interface Props {
  readonly lines: readonly TableLine[];
  /** What is said when there is no line. */
  readonly empty: string;
  readonly cursor: Cursor | null;
  readonly marked: ReadonlySet<number>;
  readonly sorting: Sorting | null;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onMark: (id: number) => void;
  /** Opens or closes a group. */
  readonly onToggle: (group: string, isOpen: boolean) => void;
  readonly onEnter: () => void;
  readonly onSort: (sorting: Sorting | null) => void;
}

/** Any number of lines; only those in sight are drawn. All keys of the table are in `tableKeys.ts`. */
export function DumpTable({ lines, empty, cursor, marked, sorting, onCursor, onMark, onToggle, onEnter, onSort }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
  });
  const at = useMemo(() => lineOf(lines, cursor), [lines, cursor]);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at, virtual]);

  const goTo = (line: TableLine | undefined) => {
    if (line) onCursor(line.kind === 'dump' ? { kind: 'dump', id: line.row.id } : { kind: 'group', key: line.key });
  };
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement || event.ctrlKey || event.metaKey) return;
    const action = actionOf(event.key, lines, at);
    if (action === null) return;
    event.preventDefault();
    if (action.kind === 'go') goTo(lines[action.line]);
    else if (action.kind === 'mark') onMark(action.id);
    else if (action.kind === 'enter') onEnter();
    else onToggle(action.group, action.kind === 'open');
  };
  const click = (line: TableLine, event: MouseEvent) => {
    if (line.kind === 'dump' && (event.ctrlKey || event.metaKey)) onMark(line.row.id);
    else goTo(line);
    if (line.kind === 'group') onToggle(line.key, !line.isOpen);
  };
  // One function for all rows and for good: rows that stay are not drawn again when the list is scrolled.
  const latest = useRef(click);
  latest.current = click;
  const onLine = useCallback((line: TableLine, event: MouseEvent) => latest.current(line, event), []);
  const shown = virtual.getVirtualItems();

  return (
    <div
      ref={scroller}
      className="table"
      role="treegrid"
      aria-label="Dumps"
      aria-rowcount={lines.length + 1}
      aria-activedescendant={shown.some(({ index }) => index === at) ? `line-${at}` : undefined}
      tabIndex={0}
      onKeyDown={press}
      onMouseMove={nameCell}
    >
      <div className="row head" role="row" aria-rowindex={1} tabIndex={-1}>
        {COLUMNS.map(({ id, title }) => (
          <div key={id} role="columnheader" tabIndex={-1} className={`cell ${id}`} aria-sort={ariaSort(sorting, id)}>
            <button type="button" onClick={() => onSort(nextSorting(sorting, id))}>
              {title}
              {sorting?.column === id ? (sorting.descending ? ' ↓' : ' ↑') : ''}
            </button>
          </div>
        ))}
      </div>
      <div className="rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          const place = { index, top: start, isAt: index === at, onLine };
          return line.kind === 'dump' ? (
            <DumpRow key={index % SLOTS} line={line} isMarked={marked.has(line.row.id)} {...place} />
          ) : (
            <GroupRow key={index % SLOTS} line={line} {...place} />
          );
        })}
      </div>
      {lines.length === 0 ? <p className="empty">{empty}</p> : null}
    </div>
  );
}

/** What a cell cuts off is told when it is pointed at: naming all cells of all rows in each frame of a scroll would be felt. */
function nameCell({ target }: SyntheticEvent): void {
  if (target instanceof HTMLElement && target.getAttribute('role') === 'gridcell') target.title = target.textContent ?? '';
}

function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}

function ariaSort(sorting: Sorting | null, column: string): 'ascending' | 'descending' | 'none' {
  if (sorting?.column !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
