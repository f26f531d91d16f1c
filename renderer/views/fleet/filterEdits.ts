import type { CountedProperty, FleetFilter, LoadedModule, PropertyCount } from '../../../shared/fleet/fleetStore.ts';
import type { AnswerBuild, AnswerIncident } from '../../../shared/report/fleet/fleetAnswer.ts';

/** Conditions that are a list of values of which a crash must have one. */
type ListField = Exclude<keyof FleetFilter, 'sinceMs' | 'untilMs' | 'loaded'>;
type ValueOf<F extends ListField> = NonNullable<FleetFilter[F]>[number];

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function hasValue<F extends ListField>(filter: FleetFilter, field: F, value: ValueOf<F>): boolean {
  const values: readonly unknown[] = filter[field] ?? [];
  return values.some((one) => isSame(one, value));
}

/** With the value where it was missing, without it where it was there. */
export function toggled<F extends ListField>(filter: FleetFilter, field: F, value: ValueOf<F>): FleetFilter {
  const values: readonly unknown[] = filter[field] ?? [];
  const left = values.filter((one) => !isSame(one, value));
  return withList(filter, field, left.length < values.length ? left : [...values, value]);
}

/** The same for a module that must be loaded. Of one module's builds the last chosen counts: a crash seldom has two of them. */
export function toggledLoaded(filter: FleetFilter, module: LoadedModule): FleetFilter {
  const values = filter.loaded ?? [];
  const others = values.filter(({ name }) => name !== module.name);
  return withList(filter, 'loaded', isLoadedIn(filter, module) ? others : [...others, module]);
}

export function isLoadedIn(filter: FleetFilter, module: LoadedModule): boolean {
  return (filter.loaded ?? []).some(
    ({ name, version }) =>
      name === module.name &&
      version?.timestamp === module.version?.timestamp &&
      version?.checksum === module.version?.checksum &&
      version?.sizeBytes === module.version?.sizeBytes,
  );
}

/** Without the value at this place of a condition; without the condition when it was the last, or when there is no place. */
export function withoutValue(filter: FleetFilter, field: keyof FleetFilter, index: number | null): FleetFilter {
  const values = filter[field];
  if (index === null || !Array.isArray(values)) return withList(filter, field, []);
  return withList(filter, field, values.toSpliced(index, 1));
}

/** From a moment (inclusive) until another (exclusive). */
export function withTimes(filter: FleetFilter, sinceMs: number, untilMs: number): FleetFilter {
  return { ...filter, sinceMs, untilMs };
}

export function withoutTimes({ sinceMs: _, untilMs: __, ...rest }: FleetFilter): FleetFilter {
  return rest;
}

/** The time of an incident, and the module behind it. */
export function withIncident(filter: FleetFilter, { onset, end, culprit }: Pick<AnswerIncident, 'onset' | 'end' | 'culprit'>): FleetFilter {
  const timed = withTimes(filter, Date.parse(onset), Date.parse(end) + 1);
  return culprit === null || hasValue(timed, 'modules', culprit.module) ? timed : { ...timed, modules: [culprit.module] };
}

/** The numbers of a build that an answer tells in hex. */
export function versionOf(build: AnswerBuild | null): LoadedModule['version'] {
  if (build === null) return null;
  return { timestamp: Number(build.timestamp), checksum: Number(build.checksum), sizeBytes: build.sizeBytes };
}

type Row = Pick<PropertyCount, 'value' | 'label'>;

/** Whether a value of a breakdown is chosen; null: it cannot be, since nothing is known. */
export function isChosen(filter: FleetFilter, property: CountedProperty, { value, label }: Row): boolean | null {
  if (property === 'model') {
    return value === null && label === null ? null : hasValue(filter, 'hardware', { manufacturer: label, model: value });
  }
  if (value === null) return null;
  return property === 'os-build' ? hasValue(filter, 'osBuilds', Number(value)) : hasValue(filter, FIELDS[property], value);
}

/** The filter after a click on a value of a breakdown. */
export function chosen(filter: FleetFilter, property: CountedProperty, { value, label }: Row): FleetFilter {
  if (property === 'model') return toggled(filter, 'hardware', { manufacturer: label, model: value });
  if (value === null) return filter;
  return property === 'os-build' ? toggled(filter, 'osBuilds', Number(value)) : toggled(filter, FIELDS[property], value);
}

/** Values that are chosen and that no crash has: they are shown all the same, to be taken back. */
export function chosenWithout(filter: FleetFilter, property: CountedProperty, rows: readonly Row[]): Row[] {
  const values: Row[] =
    property === 'model'
      ? (filter.hardware ?? []).map(({ manufacturer, model }) => ({ value: model, label: manufacturer }))
      : ((property === 'os-build' ? filter.osBuilds : filter[FIELDS[property]]) ?? []).map((value) => ({
          value: String(value),
          label: null,
        }));
  const isListed = (one: Row) => rows.some(({ value, label }) => value === one.value && (property !== 'model' || label === one.label));
  return values.filter((one) => !isListed(one));
}

const FIELDS = {
  bios: 'biosVersions',
  bugcheck: 'bugchecks',
  kind: 'kinds',
  machine: 'machines',
  site: 'sites',
} as const satisfies Record<Exclude<CountedProperty, 'model' | 'os-build'>, ListField>;

function withList(filter: FleetFilter, field: keyof FleetFilter, values: readonly unknown[]): FleetFilter {
  const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field));
  return values.length === 0 ? rest : { ...rest, [field]: values };
}
