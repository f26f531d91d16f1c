import { fleetBreakdown } from '../../electron/node/fleetBreakdown.ts';
import { driverFacts } from '../../shared/analysis/drivers.ts';
import { rankCulprits } from '../../shared/fleet/culprits/rankCulprits.ts';
import { remembering } from '../../shared/fleet/culprits/remember.ts';
import type { FleetFilter, FleetStore } from '../../shared/fleet/fleetStore.ts';
import { INCIDENT_BUILD, INCIDENT_FILTER, ONSET_MS } from './largeIncident.ts';
import { type Spent, type StoreUnderTest, timedStore, withStore } from './storeUnderTest.ts';

/** The times of one question, and what the answer came to in a few words. */
export interface Asked {
  readonly name: string;
  readonly seconds: readonly number[];
  readonly answer: string;
  /** What the last round spent in the store, where the question takes several of the store's. */
  readonly spent: readonly Spent[];
}

interface Question {
  readonly name: string;
  readonly ask: (store: FleetStore) => Promise<string>;
  readonly ofSeveral?: boolean;
}

const ROUNDS = 3;
const HOUR_MS = 3_600_000;
const OTHERS = { kind: 'others' } as const;
/** What `rankFleet` asks about each incident, in its words. */
const ONE_INCIDENT = { scope: {}, maxStratified: 20, limit: 6, thorough: false, onsetMs: ONSET_MS } as const;

const { name: _, ...INCIDENT_VERSION } = INCIDENT_BUILD;
/** What a page asks after a few clicks. */
const FILTERS: readonly (readonly [string, FleetFilter])[] = [
  ['one OS build', { osBuilds: [22_621] }],
  ['a build loaded, a bugcheck', { loaded: [{ name: INCIDENT_BUILD.name, version: INCIDENT_VERSION }], bugchecks: ['0x50', '0xd1'] }],
  ['two weeks at two sites', { sinceMs: ONSET_MS - 7 * 24 * HOUR_MS, untilMs: ONSET_MS + 7 * 24 * HOUR_MS, sites: ['Berlin', 'Austin'] }],
];

const QUESTIONS: readonly Question[] = [
  { name: 'group list (50)', ask: async (store) => `${(await store.groups({}, 50)).length} groups` },
  { name: 'timeline per hour', ask: async (store) => `${(await store.timeline({}, HOUR_MS)).length} hours` },
  {
    name: 'incident: feature counts',
    ask: async (store) => `${(await store.featureCounts(INCIDENT_FILTER, OTHERS)).counts.length} features`,
  },
  {
    name: 'incident: strata of one build',
    ask: async (store) =>
      `${(await store.strata(INCIDENT_FILTER, OTHERS, { kind: 'driver-version', build: INCIDENT_BUILD })).length} strata`,
  },
  { name: 'incident: builds of one driver', ask: async (store) => `${(await store.builds(INCIDENT_BUILD.name, {})).length} builds` },
  { name: 'incident: direct evidence', ask: async (store) => `${(await store.directEvidence(INCIDENT_FILTER)).length} rows` },
  { name: 'all crashes: direct evidence', ask: async (store) => `${(await store.directEvidence({})).length} rows` },
  ...FILTERS.flatMap(([title, filter]): Question[] => [
    { name: `${title}: group list (50)`, ask: async (store) => `${(await store.groups(filter, 50)).length} groups` },
    { name: `${title}: timeline per hour`, ask: async (store) => `${(await store.timeline(filter, HOUR_MS)).length} hours` },
    { name: `${title}: feature counts`, ask: async (store) => `${(await store.featureCounts(filter, OTHERS)).counts.length} features` },
    {
      name: `${title}: breakdown, all of it`,
      ask: async (store) => `${(await fleetBreakdown(store, filter, null)).totals.crashes} crashes`,
      ofSeveral: true,
    },
  ]),
  { name: 'incident: culprit ranking, all of it', ask: rankIncident, ofSeveral: true },
];

/** Asks a store that holds a large fleet what a report asks, three times over. */
export function askStore(underTest: StoreUnderTest): Promise<Asked[]> {
  return withStore(underTest, async (store) => {
    const asked: Asked[] = [];
    for (const question of QUESTIONS) asked.push(await askThrice(store, question));
    return asked;
  });
}

async function askThrice(store: FleetStore, { name, ask, ofSeveral = false }: Question): Promise<Asked> {
  const seconds: number[] = [];
  let answer = '';
  let spent = new Map<string, Spent>();
  for (let round = 0; round < ROUNDS; round++) {
    spent = new Map();
    const started = performance.now();
    answer = await ask(timedStore(store, spent));
    seconds.push((performance.now() - started) / 1000);
  }
  return { name, seconds, answer, spent: ofSeveral ? [...spent.values()] : [] };
}

/** As `rankFleet` ranks one incident. */
async function rankIncident(store: FleetStore): Promise<string> {
  const { roleOf, vendorOf } = {
    roleOf: (name: string) => driverFacts(name).role,
    vendorOf: (name: string) => driverFacts(name).vendor,
  };
  const { culprits } = await rankCulprits(remembering(store), INCIDENT_FILTER, OTHERS, { ...ONE_INCIDENT, roleOf, vendorOf });
  const [first] = culprits;
  const planted = first?.module === INCIDENT_BUILD.name && Number(first.version?.timestamp) === INCIDENT_BUILD.timestamp;
  return `${planted ? 'the planted build first' : `WRONG: ${first?.module ?? 'nobody'} ${first?.version?.timestamp ?? ''} first`}, score ${first?.score ?? 0}`;
}
