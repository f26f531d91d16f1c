import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tools/dumpFolder.ts';
import { median, type Run, runNode } from './measure.ts';
import { makeSmallDumps } from './smallDumps.ts';

/** Ingest of dumps beside bare triage of the same ones, in turn. */
export interface IngestCompared {
  readonly dumps: number;
  readonly triage: readonly Run[];
  readonly ingest: readonly Run[];
  /** The last database once more: nothing is new. */
  readonly again: Run;
  readonly databaseMiB: number;
  /** How fast ingest is, as a part of the speed of triage, round by round. */
  readonly ratios: readonly number[];
}

const MAIN = path.join(ROOT, 'out/cli/main.js');
const ROUNDS = 3;
const JOBS = ['--jobs', '2'];

/** Makes small dumps in `scratch` and runs the built command line on them. */
export async function ingestDumps(scratch: string, dumps: number): Promise<IngestCompared> {
  const folder = path.join(scratch, 'dumps');
  makeSmallDumps(folder, dumps);
  const triage: Run[] = [];
  const ingest: Run[] = [];
  const db = (round: number) => path.join(scratch, `dumps-${round}.duckdb`);
  const runIngest = (round: number) => runNode([MAIN, 'ingest', folder, '--db', db(round), ...JOBS]);
  for (let round = 0; round < ROUNDS; round++) {
    triage.push(await runNode([MAIN, 'triage', folder, '--json', ...JOBS, '--out', path.join(scratch, 'triage.ndjson')]));
    ingest.push(await runIngest(round));
  }
  const again = await runIngest(ROUNDS - 1);
  const databaseMiB = fs.statSync(db(ROUNDS - 1)).size / 1024 / 1024;
  return { dumps, triage, ingest, again, databaseMiB, ratios: triage.map((run, i) => run.seconds / (ingest[i] as Run).seconds) };
}

/** The figures of a comparison in lines. */
export function tellIngest({ dumps, triage, ingest, again, databaseMiB, ratios }: IngestCompared): string[] {
  const seconds = (runs: readonly Run[]) => median(runs.map((run) => run.seconds));
  const speed = (runs: readonly Run[]) => `${seconds(runs).toFixed(2)} s (${Math.round(dumps / seconds(runs))} dumps/s)`;
  const peak = (runs: readonly Run[]) => `peak ${Math.max(...runs.map((run) => run.peakMiB ?? 0)).toFixed(0)} MiB`;
  return [
    `triage                        ${speed(triage)}, ${peak(triage)}`,
    `ingest, new database          ${speed(ingest)}, ${peak(ingest)}, database ${databaseMiB.toFixed(1)} MiB`,
    `ingest again (all duplicates) ${speed([again])}, ${peak([again])}`,
    `speed of ingest to triage     median ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`,
  ];
}
