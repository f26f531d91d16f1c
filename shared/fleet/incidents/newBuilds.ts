import type { DriverBuild } from '../crashRecord.ts';
import { freshness } from '../culprits/onset.ts';
import { buildKey } from '../driverSet.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import { compareBuilds } from '../order.ts';
import type { BuildFinding, NewBuild } from './incident.ts';

const DAY_MS = 24 * 3_600_000;
const HISTORY_MS = 7 * DAY_MS;
/** Driver names that are looked up, one query each. */
const MAX_NAMES = 12;
/** A build that is to explain an incident is on this share of its machines. */
const SHARE = 0.5;
const LEAST_MACHINES = 2;
const MAX_NAMED = 5;

/**
 * Was a driver build first seen when the incident began? Looked for among the builds of the blamed module and the builds that most of
 * its machines have, those that other machines have not first. Near is up to three days before, two weeks for the blamed module itself
 * (roll-outs begin with a few machines). That none was is a finding too: then something else changed, such as a data file that a driver reads.
 */
export async function newBuildsAt(store: FleetStore, target: FleetFilter, onsetMs: number, module: string | null): Promise<BuildFinding> {
  const { from } = await store.totals({});
  if (from === null || Date.parse(from) > onsetMs - HISTORY_MS) {
    return {
      kind: 'not-known',
      text: 'the store has no crashes from a week before the onset: which builds are new is not known',
      builds: [],
    };
  }
  const { targetMachines, counts } = await store.featureCounts(target, { kind: 'others' });
  const versions = counts.flatMap(({ feature, target: machines, reference }) =>
    feature.kind === 'driver-version' ? [{ build: feature.build, machines, lift: machines / (reference + 1) }] : [],
  );
  const widespread = versions
    .filter((row) => row.build.name === module || row.machines >= targetMachines * SHARE)
    .filter((row) => row.machines >= LEAST_MACHINES)
    .sort(
      (x, y) => Number(y.build.name === module) - Number(x.build.name === module) || y.lift - x.lift || compareBuilds(x.build, y.build),
    );
  if (widespread.length === 0)
    return { kind: 'not-known', text: 'the crashes have no driver lists: which builds are new is not known', builds: [] };
  const fresh = await freshAmong(store, widespread, onsetMs, module);
  if (fresh.length > 0) {
    const names = [...new Set(fresh.map((one) => one.build.name))];
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return {
      kind: 'new-build',
      text: `first seen near the onset: a build of ${names.slice(0, MAX_NAMED).join(', ')}${more}`,
      builds: fresh,
    };
  }
  return { kind: 'no-new-build', text: 'no driver build changed at the onset: data or content update likely', builds: [] };
}

async function freshAmong(
  store: FleetStore,
  rows: readonly { readonly build: DriverBuild; readonly machines: number }[],
  onsetMs: number,
  module: string | null,
): Promise<NewBuild[]> {
  const names = [...new Set(rows.map((row) => row.build.name))].slice(0, MAX_NAMES);
  const found: NewBuild[] = [];
  for (const name of names) {
    const spans = new Map((await store.builds(name, {})).map((span) => [buildKey(span.build), span.firstSeenMs]));
    for (const { build, machines } of rows.filter((row) => row.build.name === name)) {
      const firstSeenMs = spans.get(buildKey(build)) ?? null;
      if (firstSeenMs === null || freshness(firstSeenMs, onsetMs) < (name === module ? 0.5 : 1)) continue;
      found.push({ build, machines, firstSeen: new Date(firstSeenMs).toISOString() });
    }
  }
  return found.sort((x, y) => y.machines - x.machines || compareBuilds(x.build, y.build));
}
