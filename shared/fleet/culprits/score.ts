import { poissonTail } from '../stats/tails.ts';
import { wilson } from '../stats/wilson.ts';
import type { Association } from './association.ts';
import { CLAIM, type DriverRole } from './culpritRanking.ts';

/**
 * The most that blame and association can give, by role. Windows' kernel is blamed whenever nothing better is found and its build
 * changes with every update, so neither says much; only both together, near their best, make it a claim.
 */
const MOST: Readonly<Record<DriverRole, { readonly blame: number; readonly association: number }>> = {
  'third-party': { blame: 0.95, association: 0.75 },
  inbox: { blame: 0.75, association: 0.5 },
  'pass-through': { blame: 0.4, association: 0.25 },
  kernel: { blame: 0.35, association: 0.25 },
};

/** One machine is no fleet's problem: two give 0.4, three 0.6, ten nearly all. */
const MACHINES_SCALE = 2;
/** Share of the machines at which blame gives half of what it can. */
const HALF_SHARE = 0.2;
/** A driver is blamed unusually often for its presence when chance gives that less often than this. */
const UNUSUAL = 1e-3;
/** What blame is worth that is as common outside the target. */
const NOT_SPECIAL = 0.4;
/** Fewer reference machines than this cannot say how common the blame is elsewhere. */
const LEAST_REFERENCE = 10;
/** Corrected p-values between these count from nothing to full. */
const P_NOTHING = 0.05;
const P_FULL = 1e-6;
/** Part of the remaining doubt that a build first seen at the onset takes away, and being on every sampled stack. */
const BONUS = { fresh: 0.4, onStack: 0.1 } as const;
/** Below a claim both may add this much of the score, but not make it a claim. */
const SMALL_BONUS = 0.2;
const CERTAIN = 0.99;

/** What the strength of blame is made from; machines, not crashes. */
export interface BlameCounts {
  readonly blamed: number;
  /** Machines outside the target on which it is blamed; null when not known. */
  readonly elsewhere: number | null;
  /** Machines of the target that have the driver. */
  readonly having: number;
  readonly target: number;
  readonly reference: number;
  /** Of the target's machines that have some other driver, the share on which that one is blamed, on average. */
  readonly usualRate: number;
  /** Drivers compared. */
  readonly drivers: number;
}

/**
 * 0..1: what the crashes themselves say against a driver. By how many machines blame it, by their share of the target's machines
 * (or of the machines that have it, when that is far above what other drivers get), less what is as common outside the target.
 */
export function blameStrength(counts: BlameCounts, role: DriverRole): number {
  if (counts.blamed === 0 || counts.target === 0) return 0;
  const blamed = Math.min(counts.blamed, counts.target);
  const several = 1 - Math.exp(-(counts.blamed - 1) / MACHINES_SCALE);
  const usual = counts.elsewhere === null || counts.reference < LEAST_REFERENCE ? 0 : counts.elsewhere / counts.reference;
  const special = NOT_SPECIAL + (1 - NOT_SPECIAL) * Math.max(0, 1 - usual / (blamed / counts.target));
  return MOST[role].blame * several * Math.max(broad(blamed, counts.target), broadWherePresent(counts)) * special;
}

function broad(blamed: number, machines: number): number {
  const { low } = wilson(blamed, machines);
  return ((1 + HALF_SHARE) * low) / (low + HALF_SHARE);
}

function broadWherePresent({ blamed, having, usualRate, drivers }: BlameCounts): number {
  if (having === 0 || poissonTail(blamed, having * usualRate) * drivers > UNUSUAL) return 0;
  return broad(Math.min(blamed, having), having);
}

/** 0..1: what the comparison of machines says: significance times the share of the target that the driver accounts for. */
export function associationStrength(association: Pick<Association, 'pValue' | 'accountsFor'> | null, role: DriverRole): number {
  if (!association) return 0;
  const sure = (Math.log(P_NOTHING) - Math.log(association.pValue)) / (Math.log(P_NOTHING) - Math.log(P_FULL));
  return MOST[role].association * Math.min(1, Math.max(0, sure)) * association.accountsFor;
}

/**
 * The two are independent reasons: the doubt that both leave is the product of the doubts. A fresh build or the stack take a part
 * of what doubt is left, but cannot lift a candidate over the claim on their own.
 */
export function combinedScore(blame: number, association: number, bonus: { readonly fresh: number; readonly onStack: number }): number {
  const base = 1 - (1 - blame) * (1 - association);
  if (base < CLAIM) return Math.min(base * (1 + SMALL_BONUS * Math.max(bonus.fresh, bonus.onStack / 4)), CLAIM - 0.01);
  return Math.min(CERTAIN, 1 - (1 - base) * (1 - BONUS.fresh * bonus.fresh) * (1 - BONUS.onStack * bonus.onStack));
}
