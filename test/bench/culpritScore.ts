import type { FleetAnswer } from '../../shared/report/fleet/fleetAnswer.ts';
import type { Truth } from '../generator/truth.ts';

/** How one answer compares with what was planted. */
export interface CulpritOutcome {
  readonly scenario: string;
  /** Every planted driver (and version, when one was planted) among the first ranked; null when nothing was planted in a driver. */
  readonly found: boolean | null;
  /** A score of 0.5 or more where no driver was planted. */
  readonly falseClaim: boolean | null;
  /** The same for the naive rule: the module that is blamed most often. */
  readonly naiveFound: boolean | null;
  /** Minutes between the onset found and the first crash that the planted cause made, whatever that crash blames; null when it was not asked (few machines) or not found. */
  readonly onsetMinutes: number | null;
  /** At least 20 machines crashed by the planted cause, so that the onset is asked for. */
  readonly onsetAsked: boolean;
  readonly first: string;
}

const ENOUGH_MACHINES = 20;
const CLAIM = 0.5;

/** Compares an answer with the truth. `mostBlamed` is the module that most crashes blame. */
export function scoreAnswer(answer: FleetAnswer, truth: Truth, mostBlamed: string | null): CulpritOutcome {
  const drivers = truth.culprits.filter((culprit) => culprit.module !== null);
  const ranked = answer.culprits.slice(0, Math.max(1, drivers.length));
  const found = drivers.every((planted) =>
    ranked.some(({ module, version, score }) => {
      if (module !== planted.module || score < CLAIM) return false;
      if (planted.build === null) return true;
      return version !== null && Number(version.timestamp) === planted.build.timestamp && version.sizeBytes === planted.build.sizeBytes;
    }),
  );
  const affected = Math.max(0, ...truth.culprits.map((culprit) => culprit.affectedMachines.length));
  const first = truth.culprits[0];
  const onsets = answer.incidents
    .filter((incident) => first?.module === null || incident.culprit?.module === first?.module)
    .map((incident) => Date.parse(incident.onset));
  const truths = first?.firstCrash ? [Date.parse(first.firstCrash)] : [];
  const distances = onsets.flatMap((onset) => truths.map((truthMs) => Math.abs(onset - truthMs) / 60_000));
  const onsetAsked = first !== undefined && affected >= ENOUGH_MACHINES;
  return {
    scenario: truth.scenario,
    found: drivers.length === 0 ? null : found,
    falseClaim: drivers.length > 0 ? null : answer.culprits.some((culprit) => culprit.score >= CLAIM),
    naiveFound: drivers.length === 0 ? null : drivers.some((planted) => planted.module === mostBlamed),
    onsetMinutes: onsetAsked && distances.length > 0 ? Math.min(...distances) : null,
    onsetAsked,
    first: answer.culprits[0]
      ? `${answer.culprits[0].module} ${answer.culprits[0].score.toFixed(2)}${answer.culprits[0].version ? ' with version' : ''}`
      : 'nothing',
  };
}
