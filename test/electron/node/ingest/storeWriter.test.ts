import { describe, expect, it } from 'vitest';
import { storeWriter } from '../../../../electron/node/ingest/storeWriter.ts';
import type { IngestItem } from '../../../../shared/fleet/crashRecord.ts';
import type { FleetStore, IngestOutcome } from '../../../../shared/fleet/fleetStore.ts';

const item = (id: number) => ({ crash: { id: String(id) }, driverSet: null }) as unknown as IngestItem;

function storeThat(ingest: (ids: string[]) => Promise<IngestOutcome>): FleetStore {
  return { ingest: (batch: readonly IngestItem[]) => ingest(batch.map(({ crash }) => crash.id)) } as unknown as FleetStore;
}

describe('storeWriter', () => {
  it('stores full batches in order, one at a time, and the rest at the end', async () => {
    const log: string[] = [];
    const store = storeThat(async (ids) => {
      log.push(`begin ${ids.join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      log.push('end');
      return { stored: ids.length, duplicates: 0 };
    });
    let stored = 0;
    const writer = storeWriter(store, 2, (outcome) => {
      stored += outcome.stored;
    });
    for (let id = 1; id <= 5; id++) await writer.add(item(id));
    await writer.finish();
    expect(log).toEqual(['begin 1 2', 'end', 'begin 3 4', 'end', 'begin 5', 'end']);
    expect(stored).toBe(5);
  });

  it('says that a batch could not be stored, and stores nothing after it', async () => {
    let calls = 0;
    const store = storeThat(async () => {
      calls++;
      throw new Error('the disk is full');
    });
    const writer = storeWriter(store, 1, () => undefined);
    await writer.add(item(1));
    await expect(writer.add(item(2))).rejects.toThrow('the disk is full');
    await expect(writer.finish()).rejects.toThrow('the disk is full');
    expect(calls).toBe(1);
  });
});
