import fs from 'node:fs';
import path from 'node:path';
import { dumpPath } from './dumpNames.ts';
import type { Fleet } from './generateFleet.ts';
import { toIngestItems } from './ingestItems.ts';
import { inventoryLines } from './inventoryCsv.ts';
import { resultLines } from './resultLines.ts';
import { toDump } from './toDump.ts';
import type { SimMachine } from './world.ts';

export interface WriteOptions {
  readonly as: 'dumps' | 'results';
  readonly inventory: boolean;
  /** Called now and then with the number of crashes written so far. */
  readonly progress: (crashes: number) => void;
}

const PROGRESS_EVERY = { dumps: 200, results: 20_000 } as const;
const CHUNK_CHARACTERS = 1 << 20;

/** True for a folder that is empty or not there. */
export function isFree(folder: string): boolean {
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  return !found || (found.isDirectory() && fs.readdirSync(folder).length === 0);
}

/** Writes a fleet into a folder that should be empty (`isFree`), the truth beside it. Returns the number of crashes. */
export function writeFleet(fleet: Fleet, folder: string, options: WriteOptions): number {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'truth.json'), `${JSON.stringify(fleet.truth, null, 2)}\n`);
  if (options.inventory) writeLines(path.join(folder, 'inventory.csv'), inventoryLines(fleet), () => undefined);
  if (options.as === 'dumps') return writeDumps(fleet, folder, options.progress);
  return writeLines(path.join(folder, 'results.ndjson'), resultLines(toIngestItems(fleet)), (lines) => {
    if (lines % PROGRESS_EVERY.results === 0) options.progress(lines);
  });
}

function writeDumps(fleet: Fleet, folder: string, progress: WriteOptions['progress']): number {
  const begun = new Set<SimMachine>();
  let written = 0;
  for (const crash of fleet.crashes) {
    if (!begun.has(crash.machine)) {
      begun.add(crash.machine);
      beginMachine(fleet, crash.machine, folder);
    }
    fs.writeFileSync(path.join(folder, dumpPath(crash)), toDump(crash));
    if (++written % PROGRESS_EVERY.dumps === 0) progress(written);
  }
  return written;
}

/** The machine's folder with what an administrator would know of it at the end of the period. */
function beginMachine(fleet: Fleet, machine: SimMachine, folder: string): void {
  const { model } = machine.cohort;
  const facts = {
    name: machine.name,
    manufacturer: model.maker,
    model: model.name,
    biosVersion: fleet.biosAt(machine, fleet.period.untilMs - 1),
    site: machine.site.name,
  };
  fs.mkdirSync(path.join(folder, machine.name, 'Minidump'), { recursive: true });
  fs.writeFileSync(path.join(folder, machine.name, 'machine.json'), `${JSON.stringify(facts, null, 2)}\n`);
}

/** Writes lines in large pieces; returns how many. */
function writeLines(file: string, lines: Iterable<string>, each: (lines: number) => void): number {
  const handle = fs.openSync(file, 'w');
  let count = 0;
  let waiting: string[] = [];
  let characters = 0;
  const flush = (): void => {
    fs.writeSync(handle, waiting.join(''));
    waiting = [];
    characters = 0;
  };
  try {
    for (const line of lines) {
      waiting.push(line, '\n');
      characters += line.length;
      if (characters > CHUNK_CHARACTERS) flush();
      each(++count);
    }
    flush();
  } finally {
    fs.closeSync(handle);
  }
  return count;
}
