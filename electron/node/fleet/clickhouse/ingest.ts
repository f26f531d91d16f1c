import type { DriverBuild, DriverSet, IngestItem } from '../../../../shared/fleet/crashRecord.ts';
import { buildKey, driverSetOf } from '../../../../shared/fleet/driverSet.ts';
import type { IngestOutcome, InventoryMachine } from '../../../../shared/fleet/fleetStore.ts';
import { CRASH_COLUMNS, deviceText } from '../columns.ts';
import { membersOf } from '../members.ts';
import { numberAt, textAt } from '../rows.ts';
import { knownQuery } from '../sql/crashes.ts';
import { numbers } from '../statement.ts';
import type { ClickhouseDatabase } from './database.ts';
import { numberOf } from './numbers.ts';

/**
 * Stores what is not there yet. The crashes go in last and in one insert: a writer that is killed before leaves machines and
 * drivers that no crash names, and the repeated batch writes the same rows again, which replace them.
 */
export async function ingestBatch(database: ClickhouseDatabase, batch: readonly IngestItem[]): Promise<IngestOutcome> {
  const fresh = await newItems(database, batch);
  const crashes = fresh.map((item) => item.crash);
  await addDriverSets(
    database,
    fresh.flatMap((item) => item.driverSet ?? []),
  );
  await addDrivers(
    database,
    crashes.flatMap((crash) => crash.blamedBuild ?? []),
  );
  await addLabels(
    database,
    'machine',
    crashes.map((crash) => crash.machine),
  );
  await database.insert(
    'crash',
    [...CRASH_COLUMNS.map((column) => column.name), 'row_version'],
    crashes.map((crash) => {
      const crashNumbers = {
        machine: numberOf(crash.machine),
        driverSet: crash.driverSet === null ? null : numberOf(crash.driverSet),
        blamedDriver: crash.blamedBuild === null ? null : numberOf(buildKey(crash.blamedBuild)),
      };
      return [...CRASH_COLUMNS.map((column) => column.pick(crash, crashNumbers)), 0];
    }),
  );
  return { stored: fresh.length, duplicates: batch.length - fresh.length };
}

/** Adds machines; the last of several entries for one machine counts. */
export async function importMachines(database: ClickhouseDatabase, given: readonly InventoryMachine[]): Promise<void> {
  const byKey = new Map(given.map((machine) => [machine.machine, { machine, driverSet: driverSetOf(machine.drivers) }]));
  const entries = [...byKey.values()];
  await addDriverSets(
    database,
    entries.flatMap(({ driverSet }) => driverSet ?? []),
  );
  await addLabels(database, 'machine', byKey.keys());
  await database.insert(
    'inventory',
    ['machine_id', 'site', 'model', 'bios_version', 'os_build', 'cpu', 'driver_set', 'microcode', 'devices'],
    entries.map(({ machine, driverSet }) => [
      numberOf(machine.machine),
      machine.site,
      machine.model,
      machine.biosVersion,
      machine.osBuild,
      machine.cpu,
      driverSet ? numberOf(driverSet.id) : null,
      machine.microcode,
      deviceText(machine.devices),
    ]),
  );
}

/** The first item of each id that is not stored yet. */
async function newItems(database: ClickhouseDatabase, batch: readonly IngestItem[]): Promise<IngestItem[]> {
  const byId = new Map<string, IngestItem>();
  for (const item of batch) if (!byId.has(item.crash.id)) byId.set(item.crash.id, item);
  if (byId.size === 0) return [];
  for (const row of await database.read(knownQuery(byId.keys()))) byId.delete(textAt(row, 'id'));
  return [...byId.values()];
}

/** A set is there once its label is, which is written after its members. */
async function addDriverSets(database: ClickhouseDatabase, sets: readonly DriverSet[]): Promise<void> {
  const fresh = new Map(sets.map((set) => [numberOf(set.id), set]));
  if (fresh.size === 0) return;
  const sql = 'SELECT id FROM driver_set WHERE id IN (SELECT unnest($ids))';
  for (const row of await database.read({ sql, parameters: { ids: numbers(fresh.keys()) } })) fresh.delete(numberAt(row, 'id'));
  const members = [...fresh].flatMap(([id, set]) => membersOf(set).map((member) => ({ ...member, id })));
  await addDrivers(
    database,
    members.map(({ build }) => build),
  );
  await database.insert(
    'driver_set_member',
    ['set_id', 'driver_id', 'first_of_name'],
    members.map(({ id, build, isFirst }) => [id, numberOf(buildKey(build)), isFirst]),
  );
  await addLabels(
    database,
    'driver_set',
    [...fresh.values()].map((set) => set.id),
  );
}

async function addDrivers(database: ClickhouseDatabase, builds: Iterable<DriverBuild>): Promise<void> {
  const byKey = new Map([...builds].map((build) => [buildKey(build), build]));
  await database.insert(
    'driver',
    ['id', 'name', 'time_stamp', 'check_sum', 'size_bytes'],
    [...byKey].map(([key, build]) => [numberOf(key), build.name, build.timestamp, build.checksum, build.sizeBytes]),
  );
}

async function addLabels(database: ClickhouseDatabase, table: 'machine' | 'driver_set', labels: Iterable<string>): Promise<void> {
  await database.insert(
    table,
    ['id', 'label'],
    [...new Set(labels)].map((label) => [numberOf(label), label]),
  );
}
