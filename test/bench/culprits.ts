/**
 * `npm run bench:culprits [-- --seeds N] [-- --machines N] [-- --from N]`: seeded fleets with a known culprit (or none) are generated, stored and asked;
 * prints how often the truth is ranked first, next to the naive rule "most often blamed module", and how near the onset is to the first crash
 * that the planted cause made. `--from N` begins with another seed than 1.
 */
import { openStore } from '../../electron/node/fleet/openStore.ts';
import { fleetReport } from '../../electron/node/fleetReport.ts';
import type { IngestItem } from '../../shared/fleet/crashRecord.ts';
import { generateFleet } from '../generator/generateFleet.ts';
import { toIngestItems } from '../generator/ingestItems.ts';
import { SCENARIO_NAMES } from '../generator/scenarios/index.ts';
import { type CulpritOutcome, scoreAnswer } from './culpritScore.ts';
import { median } from './measure.ts';

const numberOption = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const seeds = numberOption('--seeds', 26);
const machines = numberOption('--machines', 600);
const from = numberOption('--from', 1);
const BATCH = 5000;
const scenarios = SCENARIO_NAMES.filter((name) => name !== 'bench');

async function ask(scenario: (typeof scenarios)[number], seed: number): Promise<CulpritOutcome> {
  const fleet = generateFleet({ machines, scenario, seed: String(seed) });
  const store = await openStore(':memory:');
  try {
    let batch: IngestItem[] = [];
    for (const item of toIngestItems(fleet)) {
      batch.push(item);
      if (batch.length < BATCH) continue;
      await store.ingest(batch);
      batch = [];
    }
    if (batch.length > 0) await store.ingest(batch);
    const answer = await fleetReport(store, { filter: {}, groupLimit: 20, unreadable: 0, duplicates: 0 });
    return scoreAnswer(answer, fleet.truth, mostBlamed(await store.groups({}, 10_000)));
  } finally {
    await store.close();
  }
}

function mostBlamed(groups: readonly { module: string | null; crashes: number }[]): string | null {
  const crashes = new Map<string, number>();
  for (const { module, crashes: count } of groups) if (module !== null) crashes.set(module, (crashes.get(module) ?? 0) + count);
  return [...crashes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const share = (values: readonly boolean[]) => `${values.filter(Boolean).length} of ${values.length}`;
const all: CulpritOutcome[] = [];
for (const scenario of scenarios) {
  const outcomes: CulpritOutcome[] = [];
  for (let seed = from; seed < from + seeds; seed++) outcomes.push(await ask(scenario, seed));
  all.push(...outcomes);
  const found = outcomes.flatMap(({ found }) => found ?? []);
  const claims = outcomes.flatMap(({ falseClaim }) => falseClaim ?? []);
  const onsets = outcomes.filter(({ onsetAsked }) => onsetAsked);
  const close = onsets.filter(({ onsetMinutes }) => onsetMinutes !== null && onsetMinutes <= 10);
  console.log(
    `${scenario.padEnd(18)} ${found.length > 0 ? `found ${share(found)}, naive ${share(outcomes.flatMap(({ naiveFound }) => naiveFound ?? []))}` : `no claim ${share(claims.map((claim) => !claim))}`}` +
      `${onsets.length > 0 ? `; onset within 10 min ${close.length} of ${onsets.length}, median ${median(onsets.map(({ onsetMinutes }) => onsetMinutes ?? 9999)).toFixed(1)} min` : ''}`,
  );
  const missed = outcomes.filter((outcome) => outcome.found === false || outcome.falseClaim === true);
  for (const outcome of missed.slice(0, 4)) console.log(`    instead: ${outcome.first}`);
}
const found = all.flatMap((outcome) => outcome.found ?? []);
const claims = all.flatMap((outcome) => outcome.falseClaim ?? []);
const onsets = all.filter((outcome) => outcome.onsetAsked);
console.log(`\n${all.length} fleets of ${machines} machines, seeds ${from} to ${from + seeds - 1}`);
console.log(
  `true driver and version ranked first: ${share(found)}; naive rule (driver alone): ${share(all.flatMap((outcome) => outcome.naiveFound ?? []))}`,
);
console.log(`no culprit claimed where no driver was planted: ${share(claims.map((claim) => !claim))}`);
console.log(
  `onset within 10 minutes of the first crash caused (20 machines or more): ${onsets.filter(({ onsetMinutes }) => onsetMinutes !== null && onsetMinutes <= 10).length} of ${onsets.length}`,
);
