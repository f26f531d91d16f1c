import type { FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { checkItem } from '../../../shared/fleet/storeChecks.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { importMachines, ingestBatch } from './ingest.ts';
import { sqlQuestions } from './questions.ts';
import { resignCrashes } from './resign.ts';
import { sideTables } from './sideTables.ts';
import { featureCountsQuery } from './sql/featureCounts.ts';
import { groupsQuery } from './sql/groups.ts';

/** A fleet in a DuckDB file, or in DuckDB's memory for `:memory:`. Throws FleetStoreError. */
export async function openDuckdbStore(location: string, options: DatabaseOptions = {}): Promise<FleetStore> {
  return storeOf(await openDatabase(location, options));
}

function storeOf(database: Database): FleetStore {
  return {
    ...sqlQuestions((statement) => database.read(statement), { groupsQuery, featureCountsQuery, overSides: sideTables(database) }),
    async ingest(batch) {
      batch.forEach(checkItem);
      return database.write((connection) => ingestBatch(connection, batch));
    },
    importInventory: (machines) => database.write((connection) => importMachines(connection, machines)),
    resign: (signatures) => database.write((connection) => resignCrashes(connection, signatures)),
    close: () => database.close(),
  };
}
