import fs from 'node:fs';
import readline from 'node:readline';
import type { DriverSet, IngestItem } from '../../shared/fleet/crashRecord.ts';

/** IngestItems as NDJSON. A driver set is written with the first crash that has it; later lines have `driverSet: null` and its id in `crash.driverSet`. */
export function* resultLines(items: Iterable<IngestItem>): Generator<string> {
  const written = new Set<string>();
  for (const { crash, driverSet } of items) {
    const isNew = driverSet !== null && !written.has(driverSet.id);
    if (isNew) written.add(driverSet.id);
    yield JSON.stringify({ crash, driverSet: isNew ? driverSet : null });
  }
}

/** Reads such a file again, with the driver set in every item. */
export async function* readResultLines(file: string): AsyncGenerator<IngestItem> {
  const sets = new Map<string, DriverSet>();
  for await (const line of readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    const item = JSON.parse(line) as IngestItem;
    if (item.driverSet) sets.set(item.driverSet.id, item.driverSet);
    yield { crash: item.crash, driverSet: item.crash.driverSet === null ? null : (sets.get(item.crash.driverSet) ?? null) };
  }
}
