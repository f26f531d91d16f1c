import type { FleetAnswer } from './fleetAnswer.ts';
import { whatIfAssumptions } from './whatIfText.ts';

/** What could not be seen in a fleet, and what its numbers rest on; every format ends with these. */
export function fleetNotes(answer: FleetAnswer): string[] {
  const assumptions = new Set(answer.incidents.map(({ impact }) => `machine hours: ${impact.assumption}`));
  return [...answer.limits, ...assumptions, ...(answer.whatIf === null ? [] : whatIfAssumptions(answer.whatIf))];
}
