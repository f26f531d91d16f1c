import { filterIn } from '../../../shared/api/fleetFilter.ts';
import { driverText, parseDriver } from '../../../shared/fleet/driverText.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';

const SCREEN = '#fleet';

/** How a condition stands in the address: its name there, and its values as texts and back. A value that cannot be read is null. */
interface Spelling {
  readonly field: keyof FleetFilter;
  readonly name: string;
  readonly isList: boolean;
  readonly text: (value: never) => string;
  readonly value: (text: string) => unknown;
}

const plain = (field: keyof FleetFilter, name: string): Spelling => ({
  field,
  name,
  isList: true,
  text: (value: string) => value,
  value: (text) => text,
});
const time = (field: keyof FleetFilter, name: string): Spelling => ({
  field,
  name,
  isList: false,
  text: (ms: number) => new Date(ms).toISOString(),
  value: (text) => Date.parse(text),
});

const SPELLINGS: readonly Spelling[] = [
  time('sinceMs', 'since'),
  time('untilMs', 'until'),
  plain('modules', 'blamed'),
  { field: 'loaded', name: 'module', isList: true, text: driverText, value: parseDriver },
  plain('bugchecks', 'bugcheck'),
  plain('kinds', 'verdict'),
  plain('signatures', 'signature'),
  { field: 'osBuilds', name: 'build', isList: true, text: String, value: Number },
  { field: 'hardware', name: 'hardware', isList: true, text: (one: object) => JSON.stringify(one), value: jsonIn },
  plain('models', 'model'),
  plain('biosVersions', 'bios'),
  plain('sites', 'site'),
  plain('machineNames', 'machine'),
  plain('machines', 'machine-key'),
];

/** Whether an address leads to this screen. */
export function isFleetHash(hash: string): boolean {
  return hash === SCREEN || hash.startsWith(`${SCREEN}?`);
}

/** The part of the address behind `#` that brings a filter back: `#fleet?build=22631&blamed=evil.sys`. */
export function hashOf(filter: FleetFilter): string {
  const params = new URLSearchParams();
  for (const { field, name, isList, text } of SPELLINGS) {
    const held = filter[field];
    if (held === undefined) continue;
    for (const value of isList ? (held as readonly unknown[]) : [held]) params.append(name, text(value as never));
  }
  const query = params.toString();
  return query === '' ? SCREEN : `${SCREEN}?${query}`;
}

/** The filter of an address; none where there is none, or where somebody wrote what is no filter. */
export function filterOfHash(hash: string): FleetFilter {
  if (!isFleetHash(hash)) return {};
  const params = new URLSearchParams(hash.slice(SCREEN.length + 1));
  const filter: Record<string, unknown> = {};
  for (const { field, name, isList, value } of SPELLINGS) {
    const values = params.getAll(name).map(value);
    if (values.length > 0) filter[field] = isList ? values : values[0];
  }
  return filterIn(filter) ?? {};
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
