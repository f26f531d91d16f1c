/**
 * A process of its own that ingests a made-up fleet in batches, for tests that kill it, or that only holds the store open.
 * `ingestChild.ts ingest|hold FILE`
 */
import { openStore } from '../../electron/node/fleet/openStore.ts';
import { CHILD_BATCH, CHILD_FLEET, CHILD_INVENTORY } from './childFleet.ts';
import { makeFleet, makeInventory } from './fleetData.ts';

const [task, file = ''] = process.argv.slice(2);
const fleet = makeFleet(CHILD_FLEET);
console.log('start');
const store = await openStore(file);
console.log('open');
if (task === 'hold') {
  setInterval(() => undefined, 1000);
} else {
  for (let from = 0; from < fleet.length; from += CHILD_BATCH) {
    await store.ingest(fleet.slice(from, from + CHILD_BATCH));
    console.log(`stored ${from + CHILD_BATCH}`);
  }
  await store.importInventory(makeInventory(fleet, CHILD_INVENTORY, CHILD_FLEET.seed));
  await store.close();
  console.log('done');
}
