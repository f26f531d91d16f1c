import type { IngestItem } from '../../shared/fleet/crashRecord.ts';
import { type LargeFleetSize, largeFleet } from './largeFleet.ts';
import { type StoreUnderTest, withStore } from './storeUnderTest.ts';

/** What filling a store came to. */
export interface Filled {
  readonly crashes: number;
  readonly stored: number;
  readonly machines: number;
  readonly sets: number;
  readonly driversPerSet: number;
  readonly builds: number;
  /** Within the store; making the crashes is not counted. */
  readonly seconds: number;
  readonly slowestBatchSeconds: number;
  readonly firstBatchSeconds: number;
  readonly lastBatchSeconds: number;
  /** What V8 holds at the end, collected or not: a part of the peak that the making of crashes has its share in. */
  readonly heapMiB: number;
}

const BATCH = 5000;

/** Ingests a large fleet in batches of 5,000 and measures the time that the store takes. */
export function fillStore(underTest: StoreUnderTest, size: LargeFleetSize): Promise<Filled> {
  const machines = new Set<string>();
  const sets = new Map<string, number>();
  const builds = new Set<unknown>();
  const seconds: number[] = [];
  let crashes = 0;
  let stored = 0;

  function count({ crash, driverSet }: IngestItem): void {
    crashes++;
    machines.add(crash.machine);
    if (!driverSet || sets.has(driverSet.id)) return;
    sets.set(driverSet.id, driverSet.drivers.length);
    for (const build of driverSet.drivers) builds.add(build);
  }

  return withStore(underTest, async (store) => {
    for (const batch of batches(largeFleet(size))) {
      batch.forEach(count);
      const started = performance.now();
      stored += (await store.ingest(batch)).stored;
      seconds.push((performance.now() - started) / 1000);
    }
    const drivers = [...sets.values()].reduce((sum, length) => sum + length, 0);
    return {
      crashes,
      stored,
      machines: machines.size,
      sets: sets.size,
      driversPerSet: drivers / Math.max(1, sets.size),
      builds: builds.size,
      seconds: seconds.reduce((sum, one) => sum + one, 0),
      slowestBatchSeconds: Math.max(...seconds),
      firstBatchSeconds: seconds[0] ?? 0,
      lastBatchSeconds: seconds.at(-1) ?? 0,
      heapMiB: process.memoryUsage().heapTotal / 1024 / 1024,
    };
  });
}

function* batches(items: Iterable<IngestItem>): Generator<IngestItem[]> {
  let batch: IngestItem[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
