import { useDeferredValue, useMemo, useState } from 'react';
import { count, counted } from '../../../shared/report/fleet/words.ts';
import type { AppStore } from '../../state/appStore.ts';
import { useAppState } from '../../state/useAppState.ts';
import { type Sorting, shownRows } from './columns.ts';
import { DumpTable } from './DumpTable.tsx';
import { type Filters, filtered, type GroupingName, NO_FILTERS } from './filters.ts';
import { type Cursor, groupsOf, linesOf, plainLines } from './grouping.ts';
import { ListTools } from './ListTools.tsx';

const NONE: ReadonlySet<string> = new Set();

/** The dumps: searched, filtered, sorted and put together as the user likes. */
export function DumpList({ store }: { store: AppStore }) {
  const rows = useDeferredValue(useAppState(store, (state) => state.rows));
  const query = useDeferredValue(useAppState(store, (state) => state.query));
  const selected = useAppState(store, (state) => state.selected);
  const markedIds = useAppState(store, (state) => state.marked);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [grouping, setGrouping] = useState<GroupingName | null>(null);
  const [open, setOpen] = useState(NONE);
  const [group, setGroup] = useState<string | null>(null);

  const shown = useMemo(() => shownRows(filtered(rows, filters), query, sorting), [rows, filters, query, sorting]);
  const groups = useMemo(() => (grouping === null ? null : groupsOf(shown, grouping)), [shown, grouping]);
  const lines = useMemo(() => (groups === null ? plainLines(shown) : linesOf(groups, open)), [shown, groups, open]);
  const marked = useMemo(() => new Set(markedIds), [markedIds]);
  const cursor = useMemo(() => cursorOf(group, selected), [group, selected]);

  const moveTo = (to: Cursor) => {
    setGroup(to.kind === 'group' ? to.key : null);
    if (to.kind === 'dump') store.select(to.id);
  };
  const groupBy = (name: GroupingName | null) => {
    setGrouping(name);
    setOpen(NONE);
    setGroup(null);
  };
  const toggle = (key: string, isOpen: boolean) => setOpen(new Set(isOpen ? [...open, key] : [...open].filter((one) => one !== key)));
  const total = counted(rows.length, 'dump');
  return (
    <section className="list" aria-label="Dumps">
      <ListTools rows={rows} filters={filters} onFilters={setFilters} grouping={grouping} onGrouping={groupBy}>
        <p className="counts">
          {shown.length === rows.length ? total : `${count(shown.length)} of ${total}`}
          {groups === null ? '' : ` in ${counted(groups.length, 'group')}`}
        </p>
        {groups === null ? null : (
          <button type="button" onClick={() => setOpen(open.size > 0 ? NONE : new Set(groups.map(({ key }) => key)))}>
            {open.size > 0 ? 'Close all' : 'Open all'}
          </button>
        )}
        {markedIds.length === 0 ? null : (
          <button
            type="button"
            className="main"
            disabled={markedIds.length !== 2}
            title={markedIds.length === 2 ? '' : 'Mark two dumps'}
            onClick={() => store.show('compare')}
          >
            Compare {markedIds.length} marked
          </button>
        )}
      </ListTools>
      <DumpTable
        lines={lines}
        empty="No dump is left: fewer words or filters show more."
        cursor={cursor}
        marked={marked}
        sorting={sorting}
        onCursor={moveTo}
        onMark={store.mark}
        onToggle={toggle}
        onEnter={() => document.querySelector<HTMLElement>('.detail')?.focus()}
        onSort={setSorting}
      />
    </section>
  );
}

function cursorOf(group: string | null, selected: number | null): Cursor | null {
  if (group !== null) return { kind: 'group', key: group };
  return selected === null ? null : { kind: 'dump', id: selected };
}
