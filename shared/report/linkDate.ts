const FIRST_DATE = 946_684_800; // 2000-01-01
const LAST_DATE = 4_102_444_800; // 2100-01-01

/**
 * The moment that a PE timestamp states, milliseconds since 1970, when it can be one: between 2000 and the crash. Null otherwise:
 * reproducible builds store a hash there, and Microsoft's own binaries always do since Windows 10, so those are never to be asked for.
 */
export function linkTimeMs(timestamp: string, crashTime: string | null): number | null {
  const seconds = Number(timestamp);
  const last = crashTime === null ? LAST_DATE : Math.min(LAST_DATE, Date.parse(crashTime) / 1000);
  return seconds >= FIRST_DATE && seconds <= last ? seconds * 1000 : null;
}

/** `2019-04-02`, UTC. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
