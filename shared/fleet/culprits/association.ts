import type { FleetFilter, FleetStore, Reference, StratumCount } from '../fleetStore.ts';
import { attributableFraction, smoothedLift } from '../stats/contrast.ts';
import { contrastTest } from '../stats/contrastTest.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import type { Candidate } from './candidates.ts';
import { adjust } from './stratify.ts';

/** A difference is taken for real below this corrected p-value. */
export const SIGNIFICANT = 0.05;

/** A candidate compared as it is, all machines in one pot. */
export interface CrudeAssociation {
  readonly candidate: Candidate;
  readonly lift: number;
  /** Not corrected. */
  readonly crudeP: number;
  readonly oddsRatio: number | null;
}

/** A candidate compared within like machines. */
export interface Association {
  readonly candidate: Candidate;
  readonly lift: number;
  /** Corrected for the number of candidates, all machines in one pot. */
  readonly crudeP: number;
  /** Corrected, within like machines. */
  readonly pValue: number;
  readonly oddsRatio: number | null;
  /** Share of the target it accounts for within like machines, 0..1. */
  readonly accountsFor: number;
  /** `model`, `os-build`: what the compared machines are alike in. */
  readonly by: readonly string[];
  /** What takes the association away when machines alike in it are compared. */
  readonly confounders: readonly string[];
  readonly strata: readonly StratumCount[];
}

export function crudeAssociation(candidate: Candidate): CrudeAssociation {
  const test = contrastTest(candidate.contrast);
  return { candidate, lift: smoothedLift(candidate.contrast), crudeP: test.pValue, oddsRatio: test.oddsRatio };
}

/**
 * Compares one candidate within models and OS builds. It is confounded when it looks significant with all machines in one pot
 * and no longer among like machines; what it is confounded by is what makes the difference when held alike alone.
 */
export async function stratifiedAssociation(
  store: FleetStore,
  target: FleetFilter,
  reference: Reference,
  crude: CrudeAssociation,
  tests: number,
): Promise<Association> {
  const strata = await store.strata(target, reference, crude.candidate.feature);
  const adjusted = adjust(strata);
  const crudeP = bonferroni(crude.crudeP, tests);
  const pValue = bonferroni(adjusted.pValue, tests);
  const lost = (p: number) => bonferroni(p, tests) > SIGNIFICANT;
  const confounded = crudeP <= SIGNIFICANT && pValue > SIGNIFICANT;
  const single = [adjusted.withinModel, adjusted.withinOsBuild].filter((within) => lost(within.pValue)).map((within) => within.name);
  const together = [adjusted.withinModel.name, adjusted.withinOsBuild.name];
  return {
    candidate: crude.candidate,
    lift: crude.lift,
    crudeP,
    pValue,
    oddsRatio: adjusted.oddsRatio,
    accountsFor: attributableFraction(crude.candidate.contrast, adjusted.oddsRatio),
    by: adjusted.by,
    confounders: !confounded ? [] : single.length > 0 ? single : together,
    strata,
  };
}

/** An association that was not compared within strata: what it is worth is not known, so it is worth nothing. */
export function unstratified(crude: CrudeAssociation, tests: number): Association {
  return {
    candidate: crude.candidate,
    lift: crude.lift,
    crudeP: bonferroni(crude.crudeP, tests),
    pValue: 1,
    oddsRatio: null,
    accountsFor: 0,
    by: [],
    confounders: [],
    strata: [],
  };
}
