import type { StoredFeature } from '../../../shared/fleet/features.ts';
import type { FleetFilter, Reference, StratumCount } from '../../../shared/fleet/fleetStore.ts';
import type { Dialect } from './questions.ts';
import { strataQuery, stratumOf } from './sql/strata.ts';

/** Features counted in one statement. */
const MOST = 32;

interface Asked {
  readonly features: readonly StoredFeature[];
  resolve(strata: StratumCount[]): void;
  reject(error: unknown): void;
}

/**
 * Strata that are asked for in the same turn about the same machines are counted in one statement: a ranking compares some twenty
 * features, and finding the machines is most of the work.
 */
export function strataTogether(dialect: Dialect) {
  const waiting = new Map<string, Asked[]>();

  async function count(target: FleetFilter, reference: Reference, asked: readonly Asked[]): Promise<void> {
    try {
      const features = asked.map((one) => one.features);
      const rows = await dialect.overSides(target, reference, (sides) => strataQuery(sides, features));
      asked.forEach((one, index) => {
        one.resolve(rows.map((row) => stratumOf(row, index)));
      });
    } catch (error) {
      for (const one of asked) one.reject(error);
    }
  }

  return (target: FleetFilter, reference: Reference, features: readonly StoredFeature[]): Promise<StratumCount[]> =>
    new Promise((resolve, reject) => {
      const key = JSON.stringify([target, String(target.sinceMs), String(target.untilMs), reference]);
      const known = waiting.get(key);
      const asked = known && known.length < MOST ? known : [];
      asked.push({ features, resolve, reject });
      if (asked === known) return;
      waiting.set(key, asked);
      queueMicrotask(() => {
        if (waiting.get(key) === asked) waiting.delete(key);
        void count(target, reference, asked);
      });
    });
}
