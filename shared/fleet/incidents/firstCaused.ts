/** A crash that may be the first one that a cause made. */
export interface Suspected {
  readonly timeMs: number;
  /** Chance that the cause made it and not something else, 0..1. */
  readonly chance: number;
}

/**
 * The likeliest time of the first crash that a cause made, by suspected crashes in the order of time: the one for which it is
 * likeliest that the cause made it and none before it. A stray crash before, likelier of another cause, is passed over. Null without any.
 */
export function likeliestFirst(crashes: readonly Suspected[]): number | null {
  let best: number | null = null;
  let most = 0;
  let noneBefore = 1;
  for (const { timeMs, chance } of crashes) {
    if (noneBefore * chance > most) [best, most] = [timeMs, noneBefore * chance];
    noneBefore *= 1 - chance;
  }
  return best;
}

/** How many crashes other causes made, of those seen and expected: the chance that any one of them has the cause asked about. */
export function causedShare(seen: number, expectedOtherwise: number): number {
  return seen <= 0 ? 0 : Math.max(0, 1 - expectedOtherwise / seen);
}

/** So many crashes weigh as much as what is known of all machines: few machines crash often, most never. */
const MACHINES_DIFFER = 0.5;

/** The same chance for a machine that crashed so many times without the cause before: it crashes again sooner than others. */
export function givenHistory(chance: number, earlierCrashes: number): number {
  const otherwise = (1 - chance) * (1 + earlierCrashes / MACHINES_DIFFER);
  return chance === 0 ? 0 : chance / (chance + otherwise);
}

/** Of `all`, how many for one of the rest; half a crash is added to both. */
export function oddsOf(some: number, all: number): number {
  return (some + 0.5) / (Math.max(0, all - some) + 0.5);
}

/**
 * The same chance early on: what blames the cause for one that does not, soon afterwards and on the whole, says how much less the cause
 * did by then (a leak takes days).
 */
export function whileRising(chance: number, oddsSoon: number, oddsOnTheWhole: number): number {
  const caused = chance * Math.min(1, oddsSoon / oddsOnTheWhole);
  return chance === 0 ? 0 : caused / (caused + 1 - chance);
}

/** A roll-out in rings rises steeply, but no more than with this power of the time. */
const STEEPEST = 6;

/**
 * The same chance by how long the next crashes of other machines took, shortest first: after a long wait for many at once the crash stands
 * apart from them. Of so many crashes of a process that rises with a power of time, the first comes that late with the chance used here.
 */
export function beforeRise(chance: number, waits: readonly number[]): number {
  const [first] = waits;
  const last = waits.at(-1);
  if (first === undefined || !last || chance === 0) return chance;
  const caused = chance * (1 - (first / last) ** STEEPEST) ** (waits.length - 1);
  return caused / (caused + 1 - chance);
}
