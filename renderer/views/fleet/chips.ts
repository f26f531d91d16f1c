import { conditionsOf } from '../../../shared/fleet/conditions.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { timeText } from '../triage/columns.ts';
import { withoutTimes, withoutValue } from './filterEdits.ts';

/** One condition as the page shows it, and the filter without it. */
export interface Chip {
  readonly key: string;
  readonly about: string;
  readonly value: string;
  readonly without: FleetFilter;
}

/** What a filter says, each value by itself; the time first. */
export function chipsOf(filter: FleetFilter): Chip[] {
  const { sinceMs, untilMs } = filter;
  const times = [sinceMs === undefined ? '' : `from ${moment(sinceMs)}`, untilMs === undefined ? '' : `before ${moment(untilMs)}`];
  const value = times.filter((part) => part !== '').join(', ');
  const time = value === '' ? [] : [{ key: 'time', about: 'time (UTC)', value, without: withoutTimes(filter) }];
  return [
    ...time,
    ...conditionsOf(filter).map(({ field, index, about, value: text }) => ({
      key: `${field} ${text}`,
      about,
      value: text === '' ? 'an empty text' : text,
      without: withoutValue(filter, field, index),
    })),
  ];
}

/** Seconds only where they are not 0. */
function moment(ms: number): string {
  return timeText(new Date(ms).toISOString()).replace(/:00$/, '');
}
