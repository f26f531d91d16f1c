import type { LoadedModule } from '../dump/dumpImage.ts';
import type { Alternative, Evidence, VerdictKind } from '../result/triageResult.ts';
import { calibrate } from './calibration.ts';
import { type DriverRole, driverFacts } from './drivers.ts';
import { type Ledger, type Nature, type Suspect, strength } from './ledger.ts';

/** What the evidence adds up to, before it is put into words. */
export interface Decision {
  readonly kind: VerdictKind;
  readonly suspect: Suspect | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
}

/** Below this strength nothing is named: the best lead is shown as an alternative only. Windows' own parts need a little more. */
const NAME_FROM = 0.25;
const NAME_WINDOWS_FROM = 0.3;
const MAX_ALTERNATIVES = 4;
const CORE_CLASSES: ReadonlySet<string> = new Set(['kernel', 'windows-core', 'windows-rust']);

interface Ranked {
  readonly suspect: Suspect;
  readonly role: DriverRole;
  readonly strength: number;
}

/** Weighs the ledger: the strongest explanation wins, its confidence lowered by how strong the next one is. */
export function decide(ledger: Ledger, roleOf: (module: LoadedModule) => DriverRole): Decision {
  const ranked: Ranked[] = [...ledger.suspects.values()]
    .map((suspect) => ({ suspect, role: roleOf(suspect.module), strength: strength(suspect.evidence) }))
    .sort((a, b) => b.strength - a.strength);
  const natures = [...ledger.natures]
    .map(([nature, evidence]) => ({ nature, evidence, strength: strength(evidence) }))
    .sort((a, b) => b.strength - a.strength);
  const best = ranked[0];
  const nature = natures[0];
  if (nature && (!best || nature.strength >= best.strength)) return ofNature(nature, ranked, ledger, askedBy(nature.nature, ranked));
  if (!best) return unknown(ledger, ranked);
  if (best.strength < (best.role === 'third-party' ? NAME_FROM : NAME_WINDOWS_FROM)) return unknown(ledger, ranked);
  return ofSuspect(best, ranked, nature?.strength ?? 0, ledger);
}

function ofNature(
  nature: { nature: Nature; evidence: Evidence[]; strength: number },
  ranked: readonly Ranked[],
  ledger: Ledger,
  suspect: Suspect | null,
): Decision {
  const rival = suspect ? 0 : (ranked[0]?.strength ?? 0);
  return {
    kind: nature.nature,
    suspect,
    confidence: calibrate(nature.strength * (1 - 0.35 * rival)),
    evidence: [...nature.evidence, ...(suspect?.evidence ?? []), ...ledger.notes],
    alternatives: alternatives(ranked, nature.strength),
  };
}

function ofSuspect(best: Ranked, ranked: readonly Ranked[], natureStrength: number, ledger: Ledger): Decision {
  const rival = Math.max(ranked[1]?.strength ?? 0, natureStrength);
  const kind = isPartOfWindows(best.suspect.module.name, best.role) ? 'os-component' : 'driver';
  return {
    kind,
    suspect: best.suspect,
    confidence: calibrate(best.strength * (1 - 0.35 * rival)),
    evidence: [...best.suspect.evidence, ...ledger.notes, ...contrary(ledger)],
    alternatives: alternatives(ranked.slice(1), best.strength),
  };
}

/** The kernel, what passes calls on, and what is no driver of any device; other inbox drivers count as drivers. */
function isPartOfWindows(name: string, role: DriverRole): boolean {
  return role === 'kernel' || role === 'pass-through' || (role === 'inbox' && CORE_CLASSES.has(driverFacts(name).class ?? 'other'));
}

/** A crash on request may show who asked for it: the module that called for the bugcheck itself. */
function askedBy(nature: Nature, ranked: readonly Ranked[]): Suspect | null {
  if (nature !== 'user-initiated') return null;
  return ranked.find(({ suspect }) => suspect.evidence.some((evidence) => evidence.rule === 'bugcheck-caller'))?.suspect ?? null;
}

/** Reasons for an explanation that names no module speak against the module that is named. */
function contrary(ledger: Ledger): Evidence[] {
  return [...ledger.natures.values()].flat().map((evidence) => ({ ...evidence, weight: -evidence.weight }));
}

function unknown(ledger: Ledger, ranked: readonly Ranked[]): Decision {
  return {
    kind: 'unknown',
    suspect: null,
    confidence: 0,
    evidence: [...ledger.notes, ...[...ledger.natures.values()].flat()],
    alternatives: alternatives(ranked, 0),
  };
}

/**
 * The other suspects with what is left for them, best first; the kernel and the parts of Windows that only pass calls on are
 * left out when others remain.
 */
function alternatives(ranked: readonly Ranked[], taken: number): Alternative[] {
  const possible = ranked.filter((candidate) => candidate.strength >= 0.05);
  const specific = possible.filter(({ role }) => role === 'third-party' || role === 'inbox');
  return (specific.length > 0 ? specific : possible).slice(0, MAX_ALTERNATIVES).map((candidate) => ({
    module: candidate.suspect.module.name,
    confidence: round(candidate.strength * Math.max(0.05, 1 - taken)),
    why: strongest(candidate.suspect.evidence),
  }));
}

function strongest(evidence: readonly Evidence[]): string {
  return [...evidence].sort((a, b) => b.weight - a.weight)[0]?.claim ?? '';
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
