import type { CSSProperties, MouseEvent } from 'react';
import { COLUMNS } from './columns.ts';
import type { GroupLine, TableLine } from './grouping.ts';

interface Place {
  /** Of the line in the table. */
  readonly index: number;
  readonly style: CSSProperties;
  readonly isAt: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** A dump. */
export function DumpRow({
  line: { row, grouped },
  isMarked,
  index,
  style,
  isAt,
  onClick,
}: Place & { line: Extract<TableLine, { kind: 'dump' }>; isMarked: boolean }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for its rows
    <div
      id={`line-${index}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-level={grouped ? 2 : undefined}
      aria-selected={isAt}
      className={`row${row.error === null ? '' : ' failed'}${isMarked ? ' marked' : ''}${grouped ? ' grouped' : ''}`}
      style={style}
      onClick={onClick}
    >
      {COLUMNS.map(({ id, text }) => (
        <div key={id} role="gridcell" tabIndex={-1} className={`cell ${id}`}>
          {id === 'time' && isMarked ? '✓ ' : ''}
          {text(row)}
        </div>
      ))}
    </div>
  );
}

/** The head of a group. */
export function GroupRow({ line: { key, dumps, machines, isOpen }, index, style, isAt, onClick }: Place & { line: GroupLine }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for its rows
    <div
      id={`line-${index}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={isOpen}
      aria-selected={isAt}
      className="row group"
      style={style}
      onClick={onClick}
    >
      <div role="gridcell" tabIndex={-1} aria-colspan={COLUMNS.length} className="cell">
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> <strong>{key}</strong>{' '}
        <span className="quiet">
          {dumps.toLocaleString('en')} {dumps === 1 ? 'dump' : 'dumps'} on {machines.toLocaleString('en')}{' '}
          {machines === 1 ? 'machine' : 'machines'}
        </span>
      </div>
    </div>
  );
}
