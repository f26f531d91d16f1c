/**
 * `npm run bench:throughput`: the built command line against a yardstick that merely reads and hashes the same files, in turn,
 * warm cache, two workers each. Triage goes to the verdict (`--no-details`), as `ingest` does;
 * one more run over fewer real dumps has the details. Prints ratios, files a second and peak resident memory.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dumpsIn, ROOT, SHARED_MATERIAL } from '../tools/dumpFolder.ts';
import { median, type Run, runNode } from './measure.ts';
import { makeSmallDumps } from './smallDumps.ts';

const WORKERS = 2;
const ROUNDS = 3;
/** So many that starting up and warming up, some seconds of processor time, are a small part, as with any folder worth measuring. */
const COPIES = 1200;
const COPIES_IN_DETAIL = 100;
const SMALL = 12_000;
const LINE_FEED = 0x0a;
const MAIN = path.join(ROOT, 'out/cli/main.js');
const HASH = path.join(ROOT, 'test/bench/hashAll.mjs');

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-bench-'));
const OUT = path.join(scratch, 'out.ndjson');
try {
  const real = dumpsIn(path.join(SHARED_MATERIAL, 'dumps'));
  if (real.length === 0) console.log('No real dumps beside the project: only small ones are measured.');
  else {
    await compare('real dumps of 2 to 4 MB', linkCopies(real, COPIES));
    await inDetail(linkCopies(real, COPIES_IN_DETAIL));
  }
  await compare('small dumps', makeSmall());
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

/** Many names for the same few files: the cache stays warm and the disk out of the measurement. */
function linkCopies(files: readonly string[], copies: number): string {
  const folder = path.join(scratch, `real-${copies}`);
  fs.mkdirSync(folder);
  for (const file of files) {
    const first = path.join(folder, `0-${path.basename(file)}`);
    fs.copyFileSync(file, first);
    for (let i = 1; i < copies; i++) fs.linkSync(first, path.join(folder, `${i}-${path.basename(file)}`));
  }
  return folder;
}

function makeSmall(): string {
  const folder = path.join(scratch, 'small');
  makeSmallDumps(folder, SMALL);
  return folder;
}

async function compare(what: string, folder: string): Promise<void> {
  const files = fs.readdirSync(folder);
  const bytes = files.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
  const ours: Run[] = [];
  const hash: Run[] = [];
  await runNode([HASH, folder, String(WORKERS)]);
  for (let round = 0; round < ROUNDS; round++) {
    hash.push(await runNode([HASH, folder, String(WORKERS)]));
    // Emptying the last round's 800 MB takes a tenth of a second and more: no part of triage.
    fs.rmSync(OUT, { force: true });
    ours.push(await runNode([MAIN, 'triage', folder, '--json', '--no-details', '--jobs', String(WORKERS), '--out', OUT]));
  }
  const ratios = ours.map((run, i) => (hash[i] as Run).seconds / run.seconds);
  const seconds = median(ours.map((run) => run.seconds));
  const lines = await linesOf(OUT);
  if (lines !== files.length) throw new Error(`${files.length} files gave ${lines} lines`);
  console.log(
    `${what}: ${files.length} files of ${Math.round(bytes / files.length / 1024)} KiB on average, ${WORKERS} workers, ${ROUNDS} rounds`,
  );
  console.log(
    `  triage ${seconds.toFixed(2)} s (${Math.round(files.length / seconds)} files/s), reading and hashing ${median(hash.map((run) => run.seconds)).toFixed(2)} s`,
  );
  console.log(`  ratio to reading and hashing: median ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`);
  console.log(`  peak resident memory ${Math.max(...ours.map((run) => run.peakMiB ?? 0)).toFixed(0)} MiB`);
}

async function inDetail(folder: string): Promise<void> {
  const files = fs.readdirSync(folder).length;
  const { seconds, peakMiB } = await runNode([MAIN, 'triage', folder, '--json', '--jobs', String(WORKERS), '--out', OUT]);
  const rate = Math.round(files / seconds);
  console.log(
    `  with details ${seconds.toFixed(2)} s for ${files} files (${rate} files/s), peak resident memory ${(peakMiB ?? 0).toFixed(0)} MiB`,
  );
}

async function linesOf(file: string): Promise<number> {
  let lines = 0;
  for await (const chunk of fs.createReadStream(file) as AsyncIterable<Buffer>) {
    for (const byte of chunk) if (byte === LINE_FEED) lines++;
  }
  return lines;
}
