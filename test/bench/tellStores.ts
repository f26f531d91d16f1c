import type { Asked } from './askStore.ts';
import type { Filled } from './fillStore.ts';
import type { ChildAnswer } from './inChild.ts';
import { median } from './measure.ts';
import { target } from './target.ts';

/** All that was measured of one store. */
export interface StoreFigures {
  readonly label: string;
  /** Null: it was filled already. */
  readonly filled: ChildAnswer<Filled> | null;
  readonly asked: ChildAnswer<readonly Asked[]>;
  /** Null: not asked for. */
  readonly report: ChildAnswer<Asked> | null;
  /** Null: it is not a file here. */
  readonly databaseMiB: number | null;
}

const LIMIT_SECONDS = 1;
const LIMIT_MIB = 1024;
const NAME_WIDTH = 38;
const CELL_WIDTH = 46;

/** The figures of all stores side by side, a row for each. */
export function tellStores(stores: readonly StoreFigures[]): string[] {
  const row = (name: string, cell: (store: StoreFigures) => string) =>
    `${name.padEnd(NAME_WIDTH)}${stores.map((store) => cell(store).padEnd(CELL_WIDTH)).join('')}`.trimEnd();
  const names = stores[0]?.asked.value.map(({ name }) => name) ?? [];
  const of = (store: StoreFigures, name: string) => store.asked.value.find((asked) => asked.name === name);
  return [
    ...stores.flatMap(({ filled }) => (filled ? [tellFleet(filled.value)] : [])).slice(0, 1),
    row('', ({ label }) => label),
    row('ingest', ({ filled }) => (filled ? tellFilled(filled.value) : 'filled already')),
    row('  batches of 5,000', ({ filled }) => (filled ? tellBatches(filled.value) : '')),
    row('  peak memory', ({ filled }) => (filled ? tellPeak(filled.peakMiB) : '')),
    row('  JavaScript heap at the end', ({ filled }) => (filled ? `${filled.value.heapMiB.toFixed(0)} MiB of that` : '')),
    row('database', ({ databaseMiB }) => (databaseMiB === null ? 'size not known' : `${databaseMiB.toFixed(0)} MiB`)),
    row('questions: peak memory', ({ asked }) => tellPeak(asked.peakMiB)),
    ...names.map((name) => row(name, (store) => tellAsked(of(store, name)))),
    '',
    ...stores.flatMap(({ label, asked, report }) => [
      `${label}: answers`,
      ...asked.value.map((one) => `  ${one.name}: ${one.answer}`),
      ...asked.value.flatMap(tellSpent),
      ...(report ? tellReport(report) : []),
    ]),
  ];
}

function tellFleet({ crashes, machines, sets, driversPerSet, builds }: Filled): string {
  return `${crashes} crashes on ${machines} machines, ${sets} driver sets of ${driversPerSet.toFixed(0)} drivers, ${builds} builds`;
}

function tellFilled({ crashes, stored, seconds }: Filled): string {
  const duplicates = crashes === stored ? '' : `, ${crashes - stored} of them were there`;
  return `${seconds.toFixed(1)} s, ${Math.round(crashes / seconds)} crashes/s${duplicates}`;
}

function tellBatches({ firstBatchSeconds, lastBatchSeconds, slowestBatchSeconds }: Filled): string {
  return `first ${firstBatchSeconds.toFixed(2)} s, last ${lastBatchSeconds.toFixed(2)} s, slowest ${slowestBatchSeconds.toFixed(2)} s`;
}

function tellPeak(mib: number): string {
  return `${mib.toFixed(0)} MiB  ${target(mib, 'at most', LIMIT_MIB, ' MiB')}`;
}

function tellAsked(asked: Asked | undefined): string {
  if (!asked) return 'not asked';
  const middle = median(asked.seconds);
  return `${middle.toFixed(2)} s, worst ${Math.max(...asked.seconds).toFixed(2)} s  ${target(middle, 'at most', LIMIT_SECONDS, ' s')}`;
}

function tellSpent({ name, spent }: Asked): string[] {
  if (spent.length === 0) return [];
  const sorted = [...spent].sort((a, b) => b.seconds - a.seconds);
  return [`  ${name} asks the store: ${sorted.map((one) => `${one.name} ${one.calls} x = ${one.seconds.toFixed(2)} s`).join(', ')}`];
}

function tellReport({ value, peakMiB }: ChildAnswer<Asked>): string[] {
  return [
    `  ${value.name} (once): ${value.seconds[0]?.toFixed(1)} s, peak ${peakMiB.toFixed(0)} MiB; ${value.answer}`,
    ...tellSpent(value),
  ];
}
