import type { FleetFilter, Hardware, LoadedModule } from './fleetStore.ts';

/** One condition of a filter in words. */
export interface ConditionText {
  /** The field of the filter, and which of its values; null where there is one only. */
  readonly field: keyof FleetFilter;
  readonly index: number | null;
  /** What it is about: "model", "blamed module". */
  readonly about: string;
  readonly value: string;
}

const VERDICTS: Readonly<Record<string, string>> = {
  driver: 'a driver',
  'os-component': 'Windows itself',
  hardware: 'hardware',
  'memory-corruption': 'memory corruption',
  'user-initiated': 'asked for by the user',
  unknown: 'not known',
};

/** What a verdict of a kind blames, in words. */
export function verdictText(kind: string): string {
  // The kind may come out of an address: `constructor` is none.
  return Object.hasOwn(VERDICTS, kind) ? (VERDICTS[kind] ?? kind) : kind;
}

/** "Dell Inc. Latitude 5420"; what is not known is said so. */
export function hardwareText({ manufacturer, model }: Hardware): string {
  if (model === null) return manufacturer === null ? 'not known' : `${manufacturer}, model not known`;
  return manufacturer === null ? model : `${manufacturer} ${model}`;
}

/** "csagent.sys", or with a build "csagent.sys build 0x668dea59". */
export function loadedText({ name, version }: LoadedModule): string {
  return version === null ? name : `${name} build 0x${version.timestamp.toString(16)}`;
}

/** The conditions of a filter but its times, in a fixed order, each value by itself. */
export function conditionsOf(filter: FleetFilter): ConditionText[] {
  const list = <T>(field: keyof FleetFilter, about: string, values: readonly T[] | undefined, text: (value: T) => string) =>
    (values ?? []).map((value, index): ConditionText => ({ field, index, about, value: text(value) }));
  const same = (value: string) => value;
  return [
    ...list('modules', 'blamed module', filter.modules, same),
    ...list('loaded', 'loaded module', filter.loaded, loadedText),
    ...list('bugchecks', 'bugcheck', filter.bugchecks, same),
    ...list('kinds', 'verdict', filter.kinds, verdictText),
    ...list('signatures', 'signature', filter.signatures, same),
    ...list('osBuilds', 'OS build', filter.osBuilds, String),
    ...list('hardware', 'model', filter.hardware, hardwareText),
    ...list('models', 'model', filter.models, same),
    ...list('biosVersions', 'BIOS', filter.biosVersions, same),
    ...list('sites', 'site', filter.sites, same),
    ...list('machineNames', 'machine', filter.machineNames, same),
    ...list('machines', 'machine', filter.machines, (key) => key.replace(/^name:/, '')),
  ];
}

/** The conditions for a sentence: "OS build 22631 or 19045"; alternatives together, modules that must all be loaded apart. */
export function conditionTexts(filter: FleetFilter): string[] {
  const texts = new Map<string, string>();
  for (const { field, index, about, value } of conditionsOf(filter)) {
    const key = field === 'loaded' ? `${field} ${index}` : field;
    const known = texts.get(key);
    texts.set(key, known === undefined ? `${about} ${value}` : `${known} or ${value}`);
  }
  return [...texts.values()];
}
