export const WEEK_MS = 7 * 86_400_000;
/** The first Monday since 1970, midnight UTC. */
export const FIRST_MONDAY_MS = 4 * 86_400_000;

/** The first moment of the week, Monday 00:00 UTC, in milliseconds since 1970. */
export function weekOf(timeMs: number): number {
  return Math.floor((timeMs - FIRST_MONDAY_MS) / WEEK_MS) * WEEK_MS + FIRST_MONDAY_MS;
}
