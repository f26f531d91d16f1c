import { compareText } from '../order.ts';
import { SIGNIFICANT } from './association.ts';
import type { Suspect } from './suspect.ts';

/** From this strength of blame on, a suspect may explain away others that are never blamed. */
const EXPLAINS = 0.5;
/** A suspect below this strength of blame counts as never blamed. */
const BARELY_BLAMED = 0.1;
/** Drivers on as many machines of either side, but for this share, come from one package as far as counts can tell. */
const SAME_COUNTS = 0.02;
const MAX_NAMED = 3;

/** A suspect weighed against the others. */
export interface Rival {
  readonly suspect: Suspect;
  /** Its association, less what a suspect with direct evidence explains already. 0..1. */
  readonly associationStrength: number;
  /** Best first; what may stand behind its association instead of itself. */
  readonly confounders: readonly string[];
  /** The suspect that explains it; null when none does. */
  readonly explainedBy: Suspect | null;
}

/**
 * Drivers of one package, and drivers that a roll-out brought along, are associated with the crashes just as the guilty one is.
 * One that the crashes never blame keeps only the part that the best blamed suspect leaves unexplained: all of it is explained
 * by one that is on the same machines, half by one whose own presence shows no difference.
 */
export function weighAgainstOthers(suspects: readonly Suspect[]): Rival[] {
  const blamed = suspects.filter((suspect) => suspect.blameStrength >= EXPLAINS);
  const riders = suspects.filter(isRider).sort((x, y) => crudeP(x) - crudeP(y) || compareText(x.module, y.module));
  return suspects.map((suspect) => {
    const own = suspect.association?.confounders ?? [];
    const twins = suspects.filter((other) => other !== suspect && areTwins(suspect, other)).map((other) => other.module);
    if (suspect.blameStrength >= BARELY_BLAMED) {
      const beside = riders.filter((rider) => rider !== suspect).map((rider) => rider.module);
      return {
        suspect,
        associationStrength: suspect.associationStrength,
        confounders: few([...own, ...twins, ...beside]),
        explainedBy: null,
      };
    }
    const best = mostExplaining(suspect, blamed);
    return {
      suspect,
      associationStrength: suspect.associationStrength * (1 - (best?.explains ?? 0)),
      confounders: few([...own, ...(best ? [best.by.module] : []), ...twins]),
      explainedBy: best?.by ?? null,
    };
  });
}

function mostExplaining(suspect: Suspect, blamed: readonly Suspect[]): { by: Suspect; explains: number } | null {
  let best: { by: Suspect; explains: number } | null = null;
  for (const by of blamed) {
    const differs = by.associationStrength > 0 || areTwins(suspect, by);
    const explains = by.blameStrength * (differs ? 1 : 0.5);
    if (by !== suspect && (!best || explains > best.explains)) best = { by, explains };
  }
  return best;
}

/** Looks guilty with all machines in one pot, and is neither blamed nor guilty among like machines. */
function isRider(suspect: Suspect): boolean {
  const { association } = suspect;
  return (
    association !== null && suspect.blameStrength < BARELY_BLAMED && association.crudeP <= SIGNIFICANT && association.confounders.length > 0
  );
}

function areTwins(one: Suspect, other: Suspect): boolean {
  const x = one.association;
  const y = other.association;
  if (!x || !y || x.crudeP > SIGNIFICANT || y.crudeP > SIGNIFICANT) return false;
  const a = x.candidate.contrast;
  const b = y.candidate.contrast;
  const close = (m: number, n: number, all: number) => Math.abs(m - n) <= all * SAME_COUNTS;
  return close(a.targetWith, b.targetWith, a.targetAll) && close(a.referenceWith, b.referenceWith, a.referenceAll);
}

function crudeP(suspect: Suspect): number {
  return suspect.association?.crudeP ?? 1;
}

function few(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, MAX_NAMED + 2);
}
