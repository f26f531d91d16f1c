import { type HTMLAttributes, type MouseEvent, memo } from 'react';
import { COLUMNS } from './columns.ts';
import type { GroupLine, TableLine } from './grouping.ts';

export const ROW_PX = 26;

/** Where a line is drawn. All of it stays the same while it is scrolled: then it need not be drawn again. */
interface Place<Line> {
  readonly line: Line;
  /** Of the line in the table. */
  readonly index: number;
  /** Pixels from the table's first line. */
  readonly top: number;
  readonly isAt: boolean;
  readonly onLine: (line: TableLine, event: MouseEvent) => void;
}

/** What both kinds of rows have, beside their role. */
function frameOf({ line, index, top, isAt, onLine }: Place<TableLine>): HTMLAttributes<HTMLDivElement> {
  return {
    id: `line-${index}`,
    'aria-rowindex': index + 2,
    'aria-selected': isAt,
    style: { transform: `translateY(${top}px)`, height: ROW_PX },
    onClick: (event) => onLine(line, event),
  };
}

/** A dump. */
export const DumpRow = memo(function DumpRow(props: Place<Extract<TableLine, { kind: 'dump' }>> & { isMarked: boolean }) {
  const { isMarked, line } = props;
  const { row, grouped } = line;
  return (
    <div
      role="row"
      tabIndex={-1}
      {...frameOf(props)}
      aria-level={grouped ? 2 : undefined}
      className={`row${row.error === null ? '' : ' failed'}${isMarked ? ' marked' : ''}${grouped ? ' grouped' : ''}`}
    >
      {COLUMNS.map(({ id, text }) => (
        <div key={id} role="gridcell" tabIndex={-1} className={`cell ${id}`}>
          {id === 'time' && isMarked ? '✓ ' : ''}
          {text(row)}
        </div>
      ))}
    </div>
  );
});

/** The head of a group. */
export const GroupRow = memo(function GroupRow(props: Place<GroupLine>) {
  const { key, dumps, machines, isOpen } = props.line;
  return (
    <div role="row" tabIndex={-1} {...frameOf(props)} aria-level={1} aria-expanded={isOpen} className="row group">
      <div role="gridcell" tabIndex={-1} aria-colspan={COLUMNS.length} className="cell">
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> <strong>{key}</strong>{' '}
        <span className="quiet">
          {dumps.toLocaleString('en')} {dumps === 1 ? 'dump' : 'dumps'} on {machines.toLocaleString('en')}{' '}
          {machines === 1 ? 'machine' : 'machines'}
        </span>
      </div>
    </div>
  );
});
