import type { FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { USER_MODE } from '../../../shared/fleet/recordOf.ts';
import type { OutputFormat } from '../tasks.ts';
import { type RunOptions, triageRun, workerSettings } from '../triageRun.ts';
import { openPool, type TriagePool } from '../workerPool.ts';
import { type DriverSetBook, driverSetBook } from './driverSetBook.ts';
import { ingestPool } from './ingestPool.ts';
import { machineLabels } from './machineLabels.ts';
import type { MachineTemplate } from './machineTemplate.ts';
import { inShard, type Shard } from './shard.ts';
import { type StoreWriter, storeWriter } from './storeWriter.ts';

export interface IngestOptions {
  readonly paths: readonly string[];
  readonly store: FleetStore;
  readonly jobs: number;
  readonly template: MachineTemplate | null;
  readonly shard: Shard | null;
  /** How failures are rendered. */
  readonly format: OutputFormat;
  readonly hashAll: boolean;
  readonly signal: AbortSignal;
  /** Crashes in one transaction; default 2,000. */
  readonly batchSize?: number;
  /** Takes the workers' place in tests. */
  readonly pool?: TriagePool;
  note(text: string): void;
  /** Takes the rendered line of a file that could not be read. */
  onFailure(text: Uint8Array, diagnostic: string | null): Promise<void> | void;
  onFound(files: number): void;
  onDone(files: number): void;
}

/** What a run did; grows while it runs. */
export interface IngestCounts {
  /** Crashes that are new in the store. */
  stored: number;
  /** Dumps whose content was there already, or came twice. */
  duplicates: number;
  /** Dumps of programs: they say nothing about drivers, and are left out. */
  userMode: number;
  unreadable: number;
  /** Files that are no dumps. */
  passedOver: number;
  /** Files that are another shard's. */
  otherShards: number;
}

export function noCounts(): IngestCounts {
  return { stored: 0, duplicates: 0, userMode: 0, unreadable: 0, passedOver: 0, otherShards: 0 };
}

/**
 * Small enough to be stored well within the time that Ctrl+C leaves, large enough for a transaction to cost nothing beside the
 * triage.
 */
const BATCH = 2000;

/**
 * Triages everything below the paths and stores it, in the order of the inputs. A crash is stored once, by its SHA-256, so a run
 * can be repeated. When `signal` aborts, what is triaged is still stored and the run ends as usual: the counts say how far it came.
 * Rejects when the store does; transactions before that one stay.
 */
export async function ingestRun(options: IngestOptions, counts: IngestCounts): Promise<void> {
  const book = driverSetBook();
  const writer = storeWriter(options.store, options.batchSize ?? BATCH, ({ stored, duplicates }) => {
    counts.stored += stored;
    counts.duplicates += duplicates;
  });
  try {
    await storeAll(options, counts, book, writer);
  } catch (error) {
    if (!options.signal.aborted) throw error;
  }
  await writer.finish();
}

async function storeAll(options: IngestOptions, counts: IngestCounts, book: DriverSetBook, writer: StoreWriter): Promise<void> {
  for await (const lines of triageRun(runOptions(options, counts, book))) {
    for (const { failure, item, text, diagnostic } of lines) {
      if (failure !== null) {
        counts.unreadable++;
        await options.onFailure(text, diagnostic);
      } else if (item && item.crash.bugcheck !== USER_MODE) {
        const { crash } = item;
        await writer.add({ crash, driverSet: crash.driverSet === null ? null : book.lookUp(crash.driverSet) });
      } else counts.userMode++;
    }
  }
}

function runOptions(options: IngestOptions, counts: IngestCounts, book: DriverSetBook): RunOptions {
  const { paths, shard, jobs, template, note } = options;
  const settings = {
    format: options.format,
    verbose: false,
    depth: 'verdict' as const,
    hashAll: options.hashAll,
    digests: false,
    items: true,
  };
  const pool = options.pool ?? openPool(jobs, workerSettings(settings, jobs));
  const isInShard = shard === null ? () => true : inShard(shard, paths);
  return {
    paths,
    jobs,
    settings,
    pool: ingestPool(pool, machineLabels({ paths, template, note }), book),
    signal: options.signal,
    isMine(found) {
      const mine = isInShard(found);
      if (!mine) counts.otherShards++;
      return mine;
    },
    note,
    onFound: options.onFound,
    onDone: options.onDone,
    onPassedOver: (files) => {
      counts.passedOver += files;
    },
  };
}
