import type { LoadedModule } from '../dump/dumpImage.ts';
import type { Evidence, VerdictKind } from '../result/triageResult.ts';

/** Explanations that name no module. */
export type Nature = Extract<VerdictKind, 'hardware' | 'memory-corruption' | 'user-initiated'>;

/** A module under suspicion. */
export interface Suspect {
  readonly module: LoadedModule;
  /** Offset of the most telling code address; null when only the module is known. */
  offset: bigint | null;
  readonly evidence: Evidence[];
}

/** What the rules found; they add, they never take away. */
export interface Ledger {
  readonly suspects: Map<string, Suspect>;
  readonly natures: Map<Nature, Evidence[]>;
  /** Findings that bear on no explanation in particular. */
  readonly notes: Evidence[];
}

export function newLedger(): Ledger {
  return { suspects: new Map(), natures: new Map(), notes: [] };
}

/** Adds evidence against a module; the first offset given for a module stays. */
export function blame(ledger: Ledger, module: LoadedModule, offset: bigint | null, evidence: Evidence): void {
  const known = ledger.suspects.get(module.name);
  if (known) {
    known.evidence.push(evidence);
    known.offset ??= offset;
    return;
  }
  ledger.suspects.set(module.name, { module, offset, evidence: [evidence] });
}

/** Adds evidence for an explanation that names no module. */
export function point(ledger: Ledger, nature: Nature, evidence: Evidence): void {
  const known = ledger.natures.get(nature);
  if (known) known.push(evidence);
  else ledger.natures.set(nature, [evidence]);
}

/** Independent reasons combined: 1 - product of (1 - weight); what speaks against scales the result down. */
export function strength(evidence: readonly Evidence[]): number {
  let doubt = 1;
  let against = 1;
  for (const { weight } of evidence) {
    if (weight >= 0) doubt *= 1 - Math.min(weight, 0.99);
    else against *= 1 + Math.max(weight, -0.99);
  }
  return (1 - doubt) * against;
}
