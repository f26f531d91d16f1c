import type { CrashRecord } from './crashRecord.ts';
import type { BlameCount, CountedProperty, PropertyCount, PropertyCounts } from './fleetStore.ts';
import { groupBy } from './groupBy.ts';
import { compareNumbers, compareText, nullsLast } from './order.ts';
import { weekOf } from './weeks.ts';

type Crashes = readonly CrashRecord[];

const VALUES: Readonly<Record<CountedProperty, (crash: CrashRecord) => string | null>> = {
  bios: (crash) => crash.biosVersion,
  bugcheck: (crash) => crash.bugcheck,
  kind: (crash) => crash.kind,
  machine: (crash) => crash.machine,
  model: (crash) => crash.model,
  'os-build': (crash) => (crash.osBuild === null ? null : String(crash.osBuild)),
  site: (crash) => crash.site,
};

/** Counts `own` crashes by a property; `all` are those of the wider filter. */
export function propertyCountsOf(property: CountedProperty, own: Crashes, all: Crashes, limit: number): PropertyCounts {
  const keyOf = (crash: CrashRecord) => JSON.stringify([VALUES[property](crash), property === 'model' ? crash.manufacturer : null]);
  const wider = groupBy(all, keyOf);
  const rows = [...groupBy(own, keyOf)].map(([key, crashes]): PropertyCount => {
    const [value, manufacturer] = JSON.parse(key) as [string | null, string | null];
    const everywhere = wider.get(key) ?? [];
    const label = property === 'machine' ? firstName(everywhere) : manufacturer;
    return { value, label, crashes: crashes.length, machines: machinesOf(crashes), all: everywhere.length };
  });
  rows.sort(
    (a, b) =>
      b.machines - a.machines ||
      b.crashes - a.crashes ||
      nullsLast(a.value, b.value, compareText) ||
      nullsLast(a.label, b.label, compareText),
  );
  return { values: rows.length, rows: rows.slice(0, limit) };
}

export function blameCountsOf(crashes: Crashes, by: 'os-build' | 'week'): BlameCount[] {
  const bucketOf = ({ osBuild, crashTimeMs }: CrashRecord) =>
    by === 'os-build' ? osBuild : crashTimeMs === null ? null : weekOf(crashTimeMs);
  const moduleOf = ({ kind, module }: CrashRecord) => (kind === 'driver' ? module : null);
  const groups = groupBy(crashes, (crash) => JSON.stringify([bucketOf(crash), crash.kind, moduleOf(crash)]));
  const rows = [...groups].map(([key, members]): BlameCount => {
    const [bucket, kind, module] = JSON.parse(key) as [number | null, string, string | null];
    return { bucket, kind, module, crashes: members.length };
  });
  return rows.sort(
    (a, b) => nullsLast(a.bucket, b.bucket, compareNumbers) || compareText(a.kind, b.kind) || nullsLast(a.module, b.module, compareText),
  );
}

function firstName(crashes: Crashes): string | null {
  return crashes.map((crash) => crash.machineName).sort(compareText)[0] ?? null;
}

function machinesOf(crashes: Crashes): number {
  return new Set(crashes.map((crash) => crash.machine)).size;
}
