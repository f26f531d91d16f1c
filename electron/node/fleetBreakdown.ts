import { driverFacts } from '../../shared/analysis/drivers.ts';
import {
  BROKEN_DOWN,
  CONDITIONS_ON,
  type FleetBreakdown,
  type ModuleVersions,
  without,
  withoutModule,
} from '../../shared/fleet/breakdown.ts';
import { buildKey } from '../../shared/fleet/driverSet.ts';
import type { FleetFilter, FleetStore } from '../../shared/fleet/fleetStore.ts';
import { narrowed } from '../../shared/fleet/narrow.ts';
import { compareBuilds } from '../../shared/fleet/order.ts';
import { causeCounts, mostBlamedModule } from '../../shared/fleet/whatIf/causes.ts';

/** Rows of each list: more are told by their number. */
const ROWS = 12;
/** The last weeks of many. */
const WEEKS = 26;
const roleOf = (name: string) => driverFacts(name).role;

/** Counts the crashes of a filter by every property, and the builds of `module`, or else of the driver that is blamed most. About 13 queries. */
export async function fleetBreakdown(store: FleetStore, filter: FleetFilter, module: string | null): Promise<FleetBreakdown> {
  const totals = await store.totals(filter);
  const all = await store.totals({});
  const properties: FleetBreakdown['properties'][number][] = [];
  for (const property of BROKEN_DOWN) {
    properties.push({ property, ...(await store.propertyCounts(property, without(filter, CONDITIONS_ON[property]), {}, ROWS)) });
  }
  const blame = await store.blameCounts(filter, 'os-build');
  const followed = module ?? mostBlamedModule(blame, roleOf);
  const weeks = causeCounts(await store.blameCounts(filter, 'week'), roleOf).filter(({ bucket }) => bucket !== null);
  return {
    totals: { ...totals, allCrashes: all.crashes, allMachines: all.machines },
    properties,
    versions: followed === null ? null : await versionsOf(store, filter, followed),
    byBuild: causeCounts(blame, roleOf),
    byWeek: weeks.slice(-WEEKS),
  };
}

async function versionsOf(store: FleetStore, filter: FleetFilter, module: string): Promise<ModuleVersions> {
  const open = withoutModule(filter, module);
  const blaming = await store.builds(module, narrowed(open, { modules: [module] }));
  const blamed = new Map(blaming.map(({ build, crashes }) => [buildKey(build), crashes]));
  const rows = (await store.builds(module, open))
    .map((span) => ({ ...span, blamed: blamed.get(buildKey(span.build)) ?? 0 }))
    .sort((x, y) => y.crashes - x.crashes || compareBuilds(x.build, y.build));
  return { module, rows: rows.slice(0, ROWS), more: Math.max(0, rows.length - ROWS) };
}
