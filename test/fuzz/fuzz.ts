/** `npm run fuzz [-- --target dumps|images|pdbs|files|symbols --seconds N --seed N | --replay FILE]`: damaged inputs through the whole path; see README.md. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Random, random } from '../shared/dump/support/random.ts';
import { ROOT } from '../tools/dumpFolder.ts';
import { mutate } from './mutators.ts';
import { TARGETS, type Target } from './targets.ts';

const MAX_MS = 2000;
const MAX_HEAP_GROWTH = 200 << 20;
const MAX_FOUND = 600;
const MAX_FAILURES = 10;
const HEAP_EVERY = 5000;
const FOLDER = path.join(ROOT, '.cache/fuzz');

interface Run {
  executions: number;
  worstMs: number;
  failures: Map<string, string>;
}

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'dumps' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
const target = targetCalled(values.target);
process.exitCode = values.replay === undefined ? fuzz(Number(values.seconds), Number(values.seed)) : replay(values.replay);

function targetCalled(name: string): Target {
  const found = TARGETS[name];
  if (!found) throw new Error(`no target ${name}, there are ${Object.keys(TARGETS).join(', ')}`);
  return found;
}

function fuzz(seconds: number, seed: number): number {
  const dice = random(seed);
  const pool = target.inputs();
  const started = pool.length;
  const outcomes = new Set<string>();
  const run: Run = { executions: 0, worstMs: 0, failures: new Map() };
  console.log(`seed ${seed}, ${seconds} s, ${started} ${values.target} to start from`);
  for (const bytes of pool.slice()) tryOne(run, bytes, true, seed, outcomes);
  const heapAtStart = heapUsed();
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && run.failures.size < MAX_FAILURES) {
    const damaged = mutate(pick(pool, dice), pick(pool, dice), dice);
    const isNew = tryOne(run, damaged, run.executions % 16 === 0, seed, outcomes);
    if (isNew && pool.length < started + MAX_FOUND) pool.push(damaged);
    if (run.executions % HEAP_EVERY === 0) checkHeap(run, heapAtStart);
  }
  checkHeap(run, heapAtStart);
  console.log(
    `${run.executions} executions, seed ${seed}, ${outcomes.size} different outcomes, worst time ${run.worstMs.toFixed(1)} ms, ${run.failures.size} failures`,
  );
  for (const [what, where] of run.failures) console.log(`\n${what}\n  replay: npm run fuzz -- --target ${values.target} --replay ${where}`);
  return run.failures.size === 0 ? 0 : 1;
}

function pick(pool: readonly Uint8Array[], dice: Random): Uint8Array {
  return pool[dice.below(pool.length)] as Uint8Array;
}

/** Runs one input, keeps it when it fails. True when it led to something not seen before. */
function tryOne(run: Run, bytes: Uint8Array, hostile: boolean, seed: number, outcomes: Set<string>): boolean {
  const started = performance.now();
  try {
    const outcome = target.run(bytes, hostile);
    const known = outcomes.has(outcome);
    outcomes.add(outcome);
    return !known;
  } catch (error) {
    fail(run, describe(error), bytes, seed);
    return false;
  } finally {
    const took = performance.now() - started;
    if (took > MAX_MS) fail(run, `one input took over ${MAX_MS} ms`, bytes, seed);
    run.worstMs = Math.max(run.worstMs, took);
    run.executions++;
  }
}

/** The error with the first places of its stack: failures with the same ones are one failure. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? '').split('\n').filter((line) => line.includes('    at '));
  return `${error.name}: ${error.message.replaceAll(/\d+/g, '#')}\n${places.slice(0, 6).join('\n')}`;
}

function fail(run: Run, what: string, bytes: Uint8Array, seed: number): void {
  if (run.failures.has(what)) return;
  fs.mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${seed}-${run.executions}.${target.extension}`);
  fs.writeFileSync(file, bytes);
  run.failures.set(what, path.relative(ROOT, file));
}

function replay(file: string): number {
  const bytes = new Uint8Array(fs.readFileSync(file));
  const started = performance.now();
  try {
    console.log(JSON.stringify(target.show(bytes), null, 1));
    return performance.now() - started > MAX_MS ? 1 : 0;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    console.error(`${(performance.now() - started).toFixed(1)} ms`);
  }
}

function checkHeap(run: Run, before: number): void {
  const growth = heapUsed() - before;
  if (growth > MAX_HEAP_GROWTH)
    run.failures.set(`the heap grew by ${Math.round(growth / 2 ** 20)} MiB in ${run.executions} executions`, '(no single input)');
}

/** Bytes in use after a full collection. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}
