import type { FleetBreakdown, ModuleVersions } from '../../../shared/fleet/breakdown.ts';
import { hardwareText, verdictText } from '../../../shared/fleet/conditions.ts';
import type { CountedProperty, FleetFilter, PropertyCount } from '../../../shared/fleet/fleetStore.ts';
import { timeText } from '../triage/columns.ts';
import type { BarLine } from './Bars.tsx';
import { chosen, chosenWithout, isChosen, isLoadedIn, toggledLoaded } from './filterEdits.ts';

/** A bar, and the filter after a click on it. */
export interface PropertyBar extends BarLine {
  readonly filter: FleetFilter;
}

const TITLES: Readonly<Record<CountedProperty, string>> = {
  bios: 'BIOS version',
  bugcheck: 'Bugcheck',
  kind: 'Verdict',
  machine: 'Machine',
  model: 'Model',
  'os-build': 'OS build',
  site: 'Site',
};

export function propertyTitle(property: CountedProperty): string {
  return TITLES[property];
}

/** Filled: the crashes that match; the whole bar: all crashes with that value. Chosen values come even where no crash matches. */
export function propertyBars({ property, rows }: FleetBreakdown['properties'][number], filter: FleetFilter): PropertyBar[] {
  const gone = chosenWithout(filter, property, rows).map((row) => ({ ...row, crashes: 0, machines: 0, all: 0 }));
  const listed = [...rows].sort((x, y) => y.crashes - x.crashes);
  const most = Math.max(1, ...rows.map(({ all }) => all));
  return [...listed, ...gone].map((row) => ({
    key: JSON.stringify([row.value, row.label]),
    name: nameOf(property, row),
    length: row.all / most,
    filled: row.all === 0 ? 0 : row.crashes / row.all,
    figures: ofText(row.crashes, row.all),
    meaning: `crashes, ${countText(row.machines, 'machine')}`,
    isChosen: isChosen(filter, property, row),
    filter: chosen(filter, property, row),
  }));
}

/** Filled: crashes that blame the module; the whole bar: crashes with that build of it loaded. */
export function versionBars({ module, rows }: ModuleVersions, filter: FleetFilter): PropertyBar[] {
  const most = Math.max(1, ...rows.map(({ crashes }) => crashes));
  return rows.map(({ build, crashes, machines, blamed, firstSeenMs }) => {
    const { name: _, ...version } = build;
    const loaded = { name: module, version };
    const since = firstSeenMs === null ? '' : `, first seen ${timeText(new Date(firstSeenMs).toISOString()).slice(0, 10)}`;
    return {
      key: JSON.stringify(version),
      name: `0x${build.timestamp.toString(16)}`,
      length: crashes / most,
      filled: crashes === 0 ? 0 : blamed / crashes,
      figures: ofText(blamed, crashes),
      meaning: `crashes with this build loaded blame it, ${countText(machines, 'machine')}${since}`,
      isChosen: isLoadedIn(filter, loaded),
      filter: toggledLoaded(filter, loaded),
    };
  });
}

/** "128 of 400", or "400" where that is all. */
export function ofText(part: number, all: number): string {
  const whole = all.toLocaleString('en');
  return part === all ? whole : `${part.toLocaleString('en')} of ${whole}`;
}

export function countText(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function nameOf(property: CountedProperty, { value, label }: Pick<PropertyCount, 'value' | 'label'>): string {
  if (property === 'model') return hardwareText({ manufacturer: label, model: value });
  if (value === null) return 'not known';
  if (property === 'kind') return verdictText(value);
  if (property === 'machine') return label ?? value.replace(/^name:/, '');
  return value === '' ? 'an empty text' : value;
}
