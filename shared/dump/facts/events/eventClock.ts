const FILETIME_1990 = 122_756_256_000_000_000n;
const FILETIME_2100 = 157_469_184_000_000_000n;
const UNIX_EPOCH_MS = 11_644_473_600_000;

/** What a session's time stamps count (ClientContext of WNODE_HEADER, "Event Tracing" on Microsoft Learn). */
export type ClockKind = 'performance-counter' | 'system-time' | 'unknown';

/** How a session's time stamps become wall-clock time. */
export interface EventClock {
  readonly kind: ClockKind;
  /** Milliseconds since 1970 UTC, with fractions; null when the clock is not understood or the time not between 1990 and 2100. */
  timeOf(timeStamp: bigint): number | null;
}

/**
 * Type 1 counts the performance counter from a reference pair, 2 is system time as FILETIME; 3 counts processor cycles, whose
 * frequency the blob does not give. A counter that ran for hours drifts against the system time by up to some seconds a day.
 */
export function eventClock(type: number, referenceTime: bigint, referenceStamp: bigint, frequency: bigint): EventClock {
  if (type === 2) return { kind: 'system-time', timeOf: filetimeToMs };
  if (type !== 1 || frequency < 1000n || frequency > 10_000_000_000n) return { kind: 'unknown', timeOf: () => null };
  const reference = filetimeToMs(referenceTime);
  if (reference === null) return { kind: 'unknown', timeOf: () => null };
  const ticksPerMs = Number(frequency) / 1000;
  return {
    kind: 'performance-counter',
    timeOf(timeStamp) {
      const ms = reference + Number(timeStamp - referenceStamp) / ticksPerMs;
      return isPlausible(ms) ? ms : null;
    },
  };
}

/** A FILETIME in milliseconds since 1970 with fractions; null when it is not between 1990 and 2100. */
export function filetimeToMs(filetime: bigint): number | null {
  if (filetime < FILETIME_1990 || filetime > FILETIME_2100) return null;
  return Number(filetime / 10_000n) - UNIX_EPOCH_MS + Number(filetime % 10_000n) / 10_000;
}

function isPlausible(ms: number): boolean {
  return ms > 631_152_000_000 && ms < 4_102_444_800_000;
}
