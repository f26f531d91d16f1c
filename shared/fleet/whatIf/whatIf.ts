import type { DriverRole } from '../culprits/culpritRanking.ts';
import type { FleetFilter, FleetStore, FleetTotals } from '../fleetStore.ts';
import { groupBy } from '../groupBy.ts';
import { narrowed } from '../narrow.ts';
import { compareText } from '../order.ts';
import { type ShareInterval, wilson } from '../stats/wilson.ts';
import { CONTAINMENTS, type Containment, type ContainmentRule, GENERAL_ASSUMPTIONS } from './assumptions.ts';
import type { Cause } from './causes.ts';

/** Companies and classes that get a line of their own. */
const MAX_PARTS = 25;

/** Crashes and machines of one kind, with what part of all they are. */
export interface Share {
  readonly crashes: number;
  readonly machines: number;
  readonly ofCrashes: ShareInterval;
  /** Machines with at least one such crash. */
  readonly ofMachines: ShareInterval;
}

export interface NamedShare extends Share {
  readonly name: string;
}

/** What one way of containment would have kept from stopping Windows. */
export interface Scenario {
  readonly id: Containment;
  readonly title: string;
  /** Contained for sure, and at best, under the assumption. */
  readonly sure: Share;
  readonly atBest: Share;
  readonly assumption: string;
  readonly source: string;
}

export interface WhatIf {
  readonly crashes: number;
  readonly machines: number;
  readonly causes: readonly (Share & { readonly cause: Cause })[];
  /** Third-party drivers by company and by class, most machines first. */
  readonly companies: readonly NamedShare[];
  readonly classes: readonly NamedShare[];
  readonly scenarios: readonly Scenario[];
  readonly assumptions: readonly string[];
}

export interface WhatIfOptions {
  readonly roleOf: (name: string) => DriverRole;
  readonly vendorOf: (name: string) => string | null;
  readonly classOf: (name: string) => string | null;
}

const UNKNOWN = 'not known';

/**
 * What stopped Windows, and what need not have: shares of crashes and machines by cause, third-party drivers by company and class,
 * and for each way of containment how much it would have contained, with the assumptions. Over any filter; about 20 queries, and one
 * for each company and class.
 */
export async function whatIf(store: FleetStore, filter: FleetFilter, options: WhatIfOptions): Promise<WhatIf> {
  const all = await store.totals(filter);
  const blamed = [...new Set((await store.directEvidence(filter)).filter((row) => row.blamed > 0).map((row) => row.module))];
  const thirdParty = blamed.filter((name) => options.roleOf(name) === 'third-party');
  const windows = blamed.filter((name) => options.roleOf(name) !== 'third-party');
  const count = async (condition: FleetFilter): Promise<Share> => shareOf(await totalsWith(store, filter, condition), all);
  const drivers = (condition: FleetFilter) => count({ kinds: ['driver'], modules: thirdParty, ...condition });
  return {
    crashes: all.crashes,
    machines: all.machines,
    causes: [
      { cause: 'third-party-driver', ...(await drivers({})) },
      { cause: 'windows', ...(await count({ kinds: ['driver', 'os-component'], modules: windows })) },
      { cause: 'hardware', ...(await count({ kinds: ['hardware'] })) },
      { cause: 'memory-corruption', ...(await count({ kinds: ['memory-corruption'] })) },
      { cause: 'user-initiated', ...(await count({ kinds: ['user-initiated'] })) },
      { cause: 'unknown', ...(await count({ kinds: ['unknown'] })) },
    ],
    companies: await partsOf(thirdParty, options.vendorOf, drivers),
    classes: await partsOf(thirdParty, options.classOf, drivers),
    scenarios: await Promise.all(CONTAINMENTS.map((rule) => scenarioOf(rule, thirdParty, options.classOf, drivers))),
    assumptions: GENERAL_ASSUMPTIONS,
  };
}

type Count = (condition: FleetFilter) => Promise<Share>;

async function partsOf(modules: readonly string[], nameOf: (module: string) => string | null, drivers: Count): Promise<NamedShare[]> {
  const parts: NamedShare[] = [];
  for (const [name, members] of groupBy(modules, (module) => nameOf(module) ?? UNKNOWN)) {
    parts.push({ name, ...(await drivers({ modules: members })) });
  }
  return parts
    .filter((part) => part.crashes > 0)
    .sort((x, y) => y.machines - x.machines || y.crashes - x.crashes || compareText(x.name, y.name))
    .slice(0, MAX_PARTS);
}

async function scenarioOf(
  rule: ContainmentRule,
  modules: readonly string[],
  classOf: (module: string) => string | null,
  drivers: Count,
): Promise<Scenario> {
  const { id, title, assumption, source } = rule;
  const condition = (grades: readonly ('sure' | 'perhaps')[]): FleetFilter => {
    const classes = rule.classes && grades.flatMap((grade) => rule.classes?.[grade] ?? []);
    const bugchecks = rule.bugchecks && grades.flatMap((grade) => rule.bugchecks?.[grade] ?? []);
    return {
      ...(classes ? { modules: modules.filter((module) => classes.includes(classOf(module) ?? UNKNOWN)) } : {}),
      ...(bugchecks ? { bugchecks } : {}),
    };
  };
  return { id, title, sure: await drivers(condition(['sure'])), atBest: await drivers(condition(['sure', 'perhaps'])), assumption, source };
}

const NONE: FleetTotals = { crashes: 0, machines: 0, from: null, to: null };

/** Totals of what matches both; a list with nothing in it is not asked for. */
async function totalsWith(store: FleetStore, filter: FleetFilter, condition: FleetFilter): Promise<FleetTotals> {
  const both = narrowed(filter, condition);
  const isEmpty = [both.kinds, both.modules, both.bugchecks].some((list) => list?.length === 0);
  return isEmpty ? NONE : store.totals(both);
}

/** The interval of crashes is that of as many observations as there are machines: see GENERAL_ASSUMPTIONS. */
function shareOf(part: FleetTotals, all: FleetTotals): Share {
  const observations = Math.min(all.machines, all.crashes);
  const crashes = all.crashes === 0 ? 0 : (part.crashes / all.crashes) * observations;
  return {
    crashes: part.crashes,
    machines: part.machines,
    ofCrashes: wilson(crashes, observations),
    ofMachines: wilson(part.machines, all.machines),
  };
}
