import type { IngestItem } from '../../../shared/fleet/crashRecord.ts';
import type { FleetStore, IngestOutcome } from '../../../shared/fleet/fleetStore.ts';

/** Gathers crashes and stores them a batch at a time, each in one transaction. */
export interface StoreWriter {
  /** Resolves at once unless the store is two batches behind. Rejects when an earlier batch could not be stored. */
  add(item: IngestItem): Promise<void>;
  /** Stores what is left and waits for it. */
  finish(): Promise<void>;
}

export const MOST_IN_BATCH = 5000;

/** A writer; `onStored` is called once for each batch that is safely in the store. */
export function storeWriter(store: FleetStore, batchSize: number, onStored: (outcome: IngestOutcome) => void): StoreWriter {
  let batch: IngestItem[] = [];
  let underWay: Promise<void> = Promise.resolve();

  async function send(): Promise<void> {
    await underWay;
    if (batch.length === 0) return;
    const items = batch;
    batch = [];
    underWay = store.ingest(items).then(onStored);
    // Marks the promise as observed: its error is thrown by the next call.
    void Promise.allSettled([underWay]);
  }

  return {
    async add(item) {
      batch.push(item);
      if (batch.length >= Math.min(batchSize, MOST_IN_BATCH)) await send();
    },
    async finish() {
      await send();
      await underWay;
    },
  };
}
