import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { openStore } from '../../electron/node/fleet/openStore.ts';
import type { FleetStore } from '../../shared/fleet/fleetStore.ts';
import { CHILD_BATCH, CHILD_FLEET, CHILD_INVENTORY, kill, saidBy, startChild } from './childFleet.ts';
import { diceOf } from './dice.ts';
import { makeFleet, makeInventory } from './fleetData.ts';
import { answersOf, filtersFor } from './questions.ts';

const KILLS = 10;
/** A batch takes about this long. */
const BATCH_MS = 12;

async function ingestAll(store: FleetStore, fleet: ReturnType<typeof makeFleet>): Promise<void> {
  for (let from = 0; from < fleet.length; from += CHILD_BATCH) await store.ingest(fleet.slice(from, from + CHILD_BATCH));
  await store.importInventory(makeInventory(fleet, CHILD_INVENTORY, CHILD_FLEET.seed));
}

/** Kills writers of the store at `location` ten times at random moments, and repeats the ingest: nothing may be lost or be there twice. */
export async function surviveKills(location: string): Promise<void> {
  const dice = diceOf(CHILD_FLEET.seed);
  const fleet = makeFleet(CHILD_FLEET);
  const found: number[] = [];
  for (let round = 0; round < KILLS; round++) {
    const child = startChild('ingest', location);
    // The first two die while the store is made, the others further and further into the fleet.
    await saidBy(child, round < 2 ? 'start' : `stored ${(round * 4 - dice.below(4)) * CHILD_BATCH}`);
    await setTimeout(dice.below(round < 2 ? 60 : 2 * BATCH_MS));
    await kill(child);
    const store = await openStore(location);
    found.push((await store.totals({})).crashes);
    await store.close();
  }
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found.at(-1)).toBeGreaterThan(0);
  for (const crashes of found) expect(crashes % CHILD_BATCH).toBe(0);

  const [killed, whole] = [await openStore(location), await openStore(':memory:')];
  try {
    await ingestAll(killed, fleet);
    await ingestAll(whole, fleet);
    const filters = filtersFor(fleet.map(({ crash }) => crash)).slice(0, 3);
    expect(await answersOf(killed, filters)).toEqual(await answersOf(whole, filters));
  } finally {
    await killed.close();
    await whole.close();
  }
}
