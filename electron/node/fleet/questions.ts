import { checkFeatures } from '../../../shared/fleet/features.ts';
import type { FleetFilter, FleetStore, Reference } from '../../../shared/fleet/fleetStore.ts';
import { checkSpan, listedRows, rowCount } from '../../../shared/fleet/storeChecks.ts';
import { type Row, textAt, theOne } from './rows.ts';
import { blameCountOf, blameCountsQuery } from './sql/blameCounts.ts';
import { buildSpanOf, buildsQuery } from './sql/builds.ts';
import { crashesQuery, crashOf, knownQuery } from './sql/crashes.ts';
import { directEvidenceOf, directEvidenceQuery } from './sql/directEvidence.ts';
import { featureCountsOf } from './sql/featureCounts.ts';
import { groupOf } from './sql/groups.ts';
import { propertyCountsOf, propertyCountsQuery } from './sql/propertyCounts.ts';
import { timelineQuery, timelineRowOf } from './sql/timeline.ts';
import { totalsOf, totalsQuery } from './sql/totals.ts';
import type { Statement } from './statement.ts';
import { strataTogether } from './strataTogether.ts';

/** The statements that each database has its own way to say fast; their answers have the same columns. */
export interface Dialect {
  groupsQuery(filter: FleetFilter, limit: number): Statement;
  /** `sides`: common table expressions that end in `side`. */
  featureCountsQuery(sides: Statement): Statement;
  /** Asks what `make` makes of common table expressions that end in `side`: the machines of a comparison. */
  overSides(target: FleetFilter, reference: Reference, make: (sides: Statement) => Statement): Promise<Row[]>;
}

/** What a store can be asked. */
export type Questions = Omit<FleetStore, 'ingest' | 'importInventory' | 'resign' | 'close'>;

/** The questions as SQL, each one statement. */
export function sqlQuestions(read: (statement: Statement) => Promise<Row[]>, dialect: Dialect): Questions {
  const strata = strataTogether(dialect);
  return {
    async known(ids) {
      return new Set((await read(knownQuery(ids))).map((row) => textAt(row, 'id')));
    },
    async totals(filter) {
      return totalsOf(theOne(await read(totalsQuery(filter))));
    },
    async groups(filter, limit) {
      return (await read(dialect.groupsQuery(filter, rowCount('limit', limit)))).map(groupOf);
    },
    async timeline(filter, spanMs) {
      checkSpan(spanMs);
      return (await read(timelineQuery(filter, spanMs))).map(timelineRowOf);
    },
    async featureCounts(target, reference) {
      return featureCountsOf(await dialect.overSides(target, reference, (sides) => dialect.featureCountsQuery(sides)));
    },
    async strata(target, reference, feature) {
      return strata(target, reference, checkFeatures(feature));
    },
    async builds(driverName, filter) {
      return (await read(buildsQuery(driverName, filter))).map(buildSpanOf);
    },
    async directEvidence(filter) {
      return directEvidenceOf(await read(directEvidenceQuery(filter)));
    },
    async propertyCounts(property, filter, of, limit) {
      return propertyCountsOf(await read(propertyCountsQuery(property, filter, of, listedRows(limit))));
    },
    async blameCounts(filter, by) {
      return (await read(blameCountsQuery(filter, by))).map(blameCountOf);
    },
    async crashes(filter, limit, offset) {
      return (await read(crashesQuery(filter, rowCount('limit', limit), rowCount('offset', offset)))).map(crashOf);
    },
  };
}
