import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { WEEK_MS } from '../../../shared/fleet/weeks.ts';
import { CAUSES, type CauseCounts } from '../../../shared/fleet/whatIf/causes.ts';
import { timeText } from '../triage/columns.ts';
import { hasValue, toggled, withoutTimes, withTimes } from './filterEdits.ts';

/** What is told apart: causes that are few and not Windows' or a company's are put together. */
export const PARTS = [
  { id: 'third-party', title: 'Third-party drivers', causes: ['third-party-driver'] },
  { id: 'windows', title: 'Windows', causes: ['windows'] },
  { id: 'hardware', title: 'Hardware', causes: ['hardware'] },
  { id: 'memory', title: 'Damaged memory', causes: ['memory-corruption'] },
  { id: 'other', title: 'Other or not known', causes: ['user-initiated', 'unknown'] },
] as const;

export type PartId = (typeof PARTS)[number]['id'];

/** One line of the chart: shares add up to 1. */
export interface ShareRow {
  readonly key: string;
  readonly name: string;
  readonly crashes: number;
  /** In the order of `PARTS`; `from` is where it begins. */
  readonly parts: readonly {
    readonly id: PartId;
    readonly title: string;
    readonly crashes: number;
    readonly from: number;
    readonly share: number;
  }[];
  /** What a click on it chooses; null where nothing is known to choose. */
  readonly filter: FleetFilter | null;
  readonly isChosen: boolean;
}

export function shareRows(counts: readonly CauseCounts[], by: 'os-build' | 'week', filter: FleetFilter): ShareRow[] {
  return counts.map(({ bucket, crashes, byCause }) => {
    let from = 0;
    const parts = PARTS.map(({ id, title, causes }) => {
      const count = causes.reduce((sum, cause) => sum + (byCause[CAUSES.indexOf(cause)] ?? 0), 0);
      const share = crashes === 0 ? 0 : count / crashes;
      const part = { id, title, crashes: count, from, share };
      from += share;
      return part;
    });
    return { key: String(bucket), name: nameOf(bucket, by), crashes, parts, ...choice(bucket, by, filter) };
  });
}

function nameOf(bucket: number | null, by: 'os-build' | 'week'): string {
  if (bucket === null) return 'not known';
  return by === 'os-build' ? String(bucket) : `week of ${timeText(new Date(bucket).toISOString()).slice(0, 10)}`;
}

function choice(bucket: number | null, by: 'os-build' | 'week', filter: FleetFilter): Pick<ShareRow, 'filter' | 'isChosen'> {
  if (bucket === null) return { filter: null, isChosen: false };
  if (by === 'os-build') return { filter: toggled(filter, 'osBuilds', bucket), isChosen: hasValue(filter, 'osBuilds', bucket) };
  const isThis = filter.sinceMs === bucket && filter.untilMs === bucket + WEEK_MS;
  return { filter: isThis ? withoutTimes(filter) : withTimes(filter, bucket, bucket + WEEK_MS), isChosen: isThis };
}

/** "62%"; what is little and not nothing is never 0%. */
export function percentText(share: number): string {
  return share > 0 && share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`;
}

/** "Third-party drivers 62%, Windows 38%": parts that there are. */
export function shareText(row: ShareRow): string {
  return row.parts
    .filter(({ crashes }) => crashes > 0)
    .map(({ title, share }) => `${title} ${percentText(share)}`)
    .join(', ');
}
