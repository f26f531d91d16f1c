import { checkFeatures } from '../../../shared/fleet/features.ts';
import type { FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { checkItem, checkSpan, rowCount } from '../../../shared/fleet/storeChecks.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { importMachines, ingestBatch } from './ingest.ts';
import { resignCrashes } from './resign.ts';
import { type Row, textAt } from './rows.ts';
import { buildSpanOf, buildsQuery } from './sql/builds.ts';
import { crashesQuery, crashOf, knownQuery } from './sql/crashes.ts';
import { directEvidenceOf, directEvidenceQuery } from './sql/directEvidence.ts';
import { featureCountsOf, featureCountsQuery } from './sql/featureCounts.ts';
import { groupOf, groupsQuery } from './sql/groups.ts';
import { strataQuery, stratumOf } from './sql/strata.ts';
import { timelineQuery, timelineRowOf } from './sql/timeline.ts';
import { totalsOf, totalsQuery } from './sql/totals.ts';

/** A fleet in a DuckDB file, or in DuckDB's memory for `:memory:`. Throws FleetStoreError. */
export async function openDuckdbStore(location: string, options: DatabaseOptions = {}): Promise<FleetStore> {
  return storeOf(await openDatabase(location, options));
}

function storeOf(database: Database): FleetStore {
  return {
    async ingest(batch) {
      batch.forEach(checkItem);
      return database.write((connection) => ingestBatch(connection, batch));
    },
    importInventory: (machines) => database.write((connection) => importMachines(connection, machines)),
    async known(ids) {
      return new Set((await database.read(knownQuery(ids))).map((row) => textAt(row, 'id')));
    },
    async totals(filter) {
      return totalsOf(theOne(await database.read(totalsQuery(filter))));
    },
    async groups(filter, limit) {
      return (await database.read(groupsQuery(filter, rowCount('limit', limit)))).map(groupOf);
    },
    async timeline(filter, spanMs) {
      checkSpan(spanMs);
      return (await database.read(timelineQuery(filter, spanMs))).map(timelineRowOf);
    },
    async featureCounts(target, reference) {
      return featureCountsOf(await database.read(featureCountsQuery(target, reference)));
    },
    async strata(target, reference, feature) {
      return (await database.read(strataQuery(target, reference, checkFeatures(feature)))).map(stratumOf);
    },
    async builds(driverName, filter) {
      return (await database.read(buildsQuery(driverName, filter))).map(buildSpanOf);
    },
    async directEvidence(filter) {
      return directEvidenceOf(await database.read(directEvidenceQuery(filter)));
    },
    async crashes(filter, limit, offset) {
      return (await database.read(crashesQuery(filter, rowCount('limit', limit), rowCount('offset', offset)))).map(crashOf);
    },
    resign: (signatures) => database.write((connection) => resignCrashes(connection, signatures)),
    close: () => database.close(),
  };
}

function theOne(rows: readonly Row[]): Row {
  const [row] = rows;
  if (!row) throw new Error('an answer without a row');
  return row;
}
