import type { CrashRecord, DriverBuild } from '../../shared/fleet/crashRecord.ts';
import type { CountedProperty, Feature, FleetFilter, FleetStore, LoadedModule } from '../../shared/fleet/fleetStore.ts';
import { at, build } from './records.ts';

/** Every field of the filter, alone and together, with values that are there, are not, and with none. */
export function filtersFor(crashes: readonly CrashRecord[]): FleetFilter[] {
  const some = <T>(pick: (crash: CrashRecord) => T | null, count: number) =>
    [...new Set(crashes.map(pick).filter((value) => value !== null))].slice(0, count);
  return [
    {},
    { sinceMs: at(2) },
    { untilMs: at(2) },
    { sinceMs: at(1), untilMs: at(3, 1) },
    { sinceMs: at(1) + 0.5, untilMs: Number.POSITIVE_INFINITY },
    { signatures: some((crash) => crash.signature, 1) },
    { signatures: ["0x50|o'brien", '0x50|😀', '0x50|a\0b'] },
    { bugchecks: ['0xd1', '0x139'] },
    { modules: some((crash) => crash.module, 5) },
    { machines: some((crash) => crash.machine, 9) },
    { machineNames: some((crash) => crash.machineName, 7) },
    { sites: ["o'brien", '', '$filter_sites'] },
    { models: some((crash) => crash.model, 3) },
    { osBuilds: [9600, 26_100, -1, 0.5] },
    { kinds: ['driver', 'hardware'] },
    { kinds: [] },
    { biosVersions: ['1.1', '1.4'] },
    {
      hardware: [
        { manufacturer: 'Dell Inc.', model: 'Latitude 5420' },
        { manufacturer: null, model: '100%_' },
      ],
    },
    { hardware: [{ manufacturer: 'Dell Inc.', model: null }] },
    { hardware: [{ manufacturer: null, model: null }], osBuilds: [26_100, 19_045] },
    { hardware: [] },
    { loaded: [{ name: 'drv3.sys', version: null }] },
    { loaded: [{ name: 'drv5.sys', version: versionOf(build('drv5.sys', 2)) }] },
    {
      loaded: [
        { name: 'drv1.sys', version: null },
        { name: 'drv2.sys', version: null },
      ],
      kinds: ['driver', 'unknown', 'hardware'],
    },
    { loaded: [] },
    { loaded: [{ name: 'none.sys', version: null }] },
    { modules: ['no such module'] },
    { sinceMs: at(0), bugchecks: ['0x50', '0x7e'], kinds: ['driver', 'unknown', 'os-component'], osBuilds: [19_045, 22_631, 26_100] },
  ];
}

function versionOf({ name: _, ...version }: DriverBuild): LoadedModule['version'] {
  return version;
}

const PROPERTIES: readonly CountedProperty[] = ['bios', 'bugcheck', 'kind', 'machine', 'model', 'os-build', 'site'];

/** What else a comparison may be kept within. */
const WITHIN: readonly FleetFilter[] = [
  { sites: ['Berlin', 'Wien', "o'brien"], osBuilds: [19_045, 22_631, 26_100] },
  { models: ['Latitude 5420', 'OptiPlex', '100%_'], loaded: [{ name: 'drv3.sys', version: null }] },
  { hardware: [{ manufacturer: 'Dell Inc.', model: 'OptiPlex' }], biosVersions: ['1.0', '1.2', '1.3'] },
  { machineNames: Array.from({ length: 50 }, (_, index) => `PC-${index}`) },
];

const FEATURES: readonly (Feature | readonly Feature[])[] = [
  { kind: 'driver', name: 'drv3.sys' },
  { kind: 'driver', name: "o'brien.sys" },
  { kind: 'driver-version', build: build('drv5.sys', 2) },
  { kind: 'os-build', value: '19045' },
  { kind: 'model', value: '100%_' },
  { kind: 'bios', value: '1.2' },
  { kind: 'cpu', value: 'AMD Ryzen' },
  { kind: 'site', value: '東京' },
  { kind: 'microcode', value: '0x12b for 6-183-1' },
  { kind: 'device', value: '8086:15fa' },
  { kind: 'device', value: '086:15f' },
  [],
  [
    { kind: 'driver', name: 'drv1.sys' },
    { kind: 'driver', name: 'drv2.sys' },
    { kind: 'driver-version', build: build('drv7.sys', 1) },
    { kind: 'site', value: 'Wien' },
  ],
];

/** All features for the first filter, two of them in turn for the others. */
function featuresFor(index: number): readonly (Feature | readonly Feature[])[] {
  return FEATURES.filter((_, place) => index === 0 || place % 5 === index % 5);
}

/** The answers to every question a store can be asked about these filters, each as one line of JSON. */
export async function answersOf(store: FleetStore, filters: readonly FleetFilter[]): Promise<string[]> {
  const lines: string[] = [];
  const note = (question: unknown, answer: unknown) => lines.push(JSON.stringify({ question, answer }));
  for (const [index, filter] of filters.entries()) {
    note(['totals', filter], await store.totals(filter));
    note(['groups', filter], await store.groups(filter, Number.POSITIVE_INFINITY));
    note(['groups', filter, 3], await store.groups(filter, 3));
    for (const spanMs of [86_400_000, 3_600_000]) note(['timeline', filter, spanMs], await store.timeline(filter, spanMs));
    for (const name of ['drv3.sys', '\uffee.sys', 'none.sys']) note(['builds', filter, name], await store.builds(name, filter));
    note(['directEvidence', filter], await store.directEvidence(filter));
    for (const property of PROPERTIES) {
      note(['propertyCounts', property, filter], await store.propertyCounts(property, filter, {}, Number.POSITIVE_INFINITY));
    }
    const property = PROPERTIES[index % PROPERTIES.length] as CountedProperty;
    const wider = WITHIN[index % WITHIN.length] as FleetFilter;
    note(['propertyCounts', property, filter, wider, 2], await store.propertyCounts(property, filter, wider, 2));
    for (const by of ['os-build', 'week'] as const) note(['blameCounts', filter, by], await store.blameCounts(filter, by));
    note(['crashes', filter], await store.crashes(filter, 10_000, 0));
    note(['crashes', filter, 7, 5], await store.crashes(filter, 7, 5));
    for (const kind of ['others', 'inventory'] as const) {
      note(['featureCounts', filter, kind], await store.featureCounts(filter, { kind }));
      note(['featureCounts', filter, kind, wider], await store.featureCounts(filter, { kind, within: wider }));
      for (const feature of featuresFor(index)) note(['strata', filter, kind, feature], await store.strata(filter, { kind }, feature));
    }
  }
  return lines;
}
