import type { DuckDBConnection } from '@duckdb/node-api';
import type { IngestItem } from '../../../shared/fleet/crashRecord.ts';
import { buildKey, driverSetOf } from '../../../shared/fleet/driverSet.ts';
import type { IngestOutcome, InventoryMachine } from '../../../shared/fleet/fleetStore.ts';
import { appendRows } from './appendRows.ts';
import { CRASH_COLUMNS, type CrashNumbers, deviceText } from './columns.ts';
import { driverNumbers, driverSetNumbers, machineNumbers, numberIn } from './dictionaries.ts';
import { readRows } from './readRows.ts';
import { textAt } from './rows.ts';
import { knownQuery } from './sql/crashes.ts';
import { numbers } from './statement.ts';

/** Stores what is not there yet. Runs in the caller's transaction. */
export async function ingestBatch(connection: DuckDBConnection, batch: readonly IngestItem[]): Promise<IngestOutcome> {
  const fresh = await newItems(connection, batch);
  const crashes = fresh.map((item) => item.crash);
  const machines = await machineNumbers(
    connection,
    crashes.map((crash) => crash.machine),
  );
  const sets = await driverSetNumbers(
    connection,
    fresh.flatMap((item) => item.driverSet ?? []),
  );
  const drivers = await driverNumbers(
    connection,
    crashes.flatMap((crash) => crash.blamedBuild ?? []),
  );
  const rows = crashes.map((crash) => {
    const { machine, driverSet, blamedBuild } = crash;
    const crashNumbers: CrashNumbers = {
      machine: numberIn(machines, machine),
      driverSet: driverSet === null ? null : numberIn(sets, driverSet),
      blamedDriver: blamedBuild === null ? null : numberIn(drivers, buildKey(blamedBuild)),
    };
    return { crash, crashNumbers };
  });
  const fills = CRASH_COLUMNS.map(({ name, type, pick }) => ({
    name,
    type,
    pick: (row: (typeof rows)[number]) => pick(row.crash, row.crashNumbers),
  }));
  await appendRows(connection, 'crash', fills, rows);
  return { stored: fresh.length, duplicates: batch.length - fresh.length };
}

/** The first item of each id that is not stored yet. */
async function newItems(connection: DuckDBConnection, batch: readonly IngestItem[]): Promise<IngestItem[]> {
  const byId = new Map<string, IngestItem>();
  for (const item of batch) if (!byId.has(item.crash.id)) byId.set(item.crash.id, item);
  const known = await readRows(connection, knownQuery(byId.keys()));
  for (const row of known) byId.delete(textAt(row, 'id'));
  return [...byId.values()];
}

/** Replaces the machines that are there already; the last of several entries for one machine counts. Runs in the caller's transaction. */
export async function importMachines(connection: DuckDBConnection, given: readonly InventoryMachine[]): Promise<void> {
  const byKey = new Map(given.map((machine) => [machine.machine, { machine, driverSet: driverSetOf(machine.drivers) }]));
  const entries = [...byKey.values()];
  const machines = await machineNumbers(connection, byKey.keys());
  const sets = await driverSetNumbers(
    connection,
    entries.flatMap(({ driverSet }) => driverSet ?? []),
  );
  const replaced = { ids: numbers(machines.values()) };
  await readRows(connection, { sql: 'DELETE FROM inventory WHERE machine_id IN (SELECT unnest($ids))', parameters: replaced });
  await appendRows(
    connection,
    'inventory',
    [
      { name: 'machine_id', type: 'INTEGER', pick: ({ machine }) => numberIn(machines, machine.machine) },
      { name: 'site', type: 'VARCHAR', pick: ({ machine }) => machine.site },
      { name: 'model', type: 'VARCHAR', pick: ({ machine }) => machine.model },
      { name: 'bios_version', type: 'VARCHAR', pick: ({ machine }) => machine.biosVersion },
      { name: 'os_build', type: 'UINTEGER', pick: ({ machine }) => machine.osBuild },
      { name: 'cpu', type: 'VARCHAR', pick: ({ machine }) => machine.cpu },
      { name: 'driver_set', type: 'INTEGER', pick: ({ driverSet }) => (driverSet ? numberIn(sets, driverSet.id) : null) },
      { name: 'microcode', type: 'VARCHAR', pick: ({ machine }) => machine.microcode },
      { name: 'devices', type: 'VARCHAR', pick: ({ machine }) => deviceText(machine.devices) },
    ],
    entries,
  );
}
