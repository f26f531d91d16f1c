/**
 * `npm run bench:fleet [-- --crashes N] [--machines N] [--sets N] [--dumps N] [--skip-ingest] [--report] [--db LOCATION]... [--filled]`:
 * fills a store with a large fleet and asks what a report asks; then ingests small dumps beside bare triage of them. Several `--db`
 * are printed side by side; with `--filled` they hold the fleet from an earlier run. `--skip-ingest` leaves the dumps out,
 * `--report` times the whole report too.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Asked } from './askStore.ts';
import type { Filled } from './fillStore.ts';
import { type FleetBenchOptions, fleetOptions } from './fleetOptions.ts';
import { inChild } from './inChild.ts';
import { ingestDumps, tellIngest } from './ingestDumps.ts';
import { median } from './measure.ts';
import { target } from './target.ts';
import { type StoreFigures, tellStores } from './tellStores.ts';

const CHILD = new URL('fleetChild.ts', import.meta.url);
const LEAST_RATIO = 0.6;

const options = fleetOptions(process.argv.slice(2));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-fleet-'));
// Ctrl+C ends the children too; the folder is removed either way.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

const locations = options.locations.length > 0 ? options.locations : [path.join(scratch, 'fleet.duckdb')];
console.log(`Measured on ${os.availableParallelism()} cores, load ${(os.loadavg()[0] ?? 0).toFixed(1)} at the start.`);
const stores: StoreFigures[] = [];
for (const location of locations) stores.push(await measureStore(location, options));
for (const line of tellStores(stores)) console.log(line);
if (options.dumps > 0) {
  console.log(`\n${options.dumps} small dumps, 2 jobs, 3 rounds in turn`);
  const compared = await ingestDumps(scratch, options.dumps);
  for (const line of tellIngest(compared)) console.log(`  ${line}`);
  console.log(`  ${target(median(compared.ratios), 'at least', LEAST_RATIO, '')}`);
}

async function measureStore(location: string, { size, filled, report }: FleetBenchOptions): Promise<StoreFigures> {
  const run = <T>(task: string) => inChild<T>(CHILD, [task, location, JSON.stringify(size)]);
  return {
    label: location.startsWith(scratch) ? 'DuckDB file' : location,
    filled: filled ? null : await run<Filled>('fill'),
    databaseMiB: fileMiB(location),
    asked: await run<readonly Asked[]>('ask'),
    report: report ? await run<Asked>('report') : null,
  };
}

/** The size of a database and of what is not yet written into it; null where it is no file. */
function fileMiB(location: string): number | null {
  const files = [location, `${location}.wal`].flatMap((file) => fs.statSync(file, { throwIfNoEntry: false }) ?? []);
  return files.length === 0 ? null : files.reduce((sum, { size }) => sum + size, 0) / 1024 / 1024;
}
