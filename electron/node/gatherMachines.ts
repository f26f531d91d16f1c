import type { CrashDigest } from '../../shared/result/machineVerdict.ts';
import type { LineOutcome } from './tasks.ts';

/** Keeps the memory of a run bounded: about 50 MB of digests. */
export const MAX_DIGESTS = 100_000;

const NO_BITS: readonly number[] = [];

/** Gathers what the machine-level verdicts need. */
export interface MachineGatherer {
  add(line: Pick<LineOutcome, 'digest'>): void;
  /** What was gathered, in order; `judgeMachines` says what follows. */
  readonly digests: readonly CrashDigest[];
  /** True when some dumps were left out to bound the memory. */
  readonly full: boolean;
}

/** A gatherer for one run. */
export function gatherMachines(): MachineGatherer {
  const digests: CrashDigest[] = [];
  const interned = new Map<string, string>();
  let full = false;

  // Strings that come from another thread are copies: a thousand dumps would hold a thousand copies of the same names.
  const intern = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const known = interned.get(text);
    if (known !== undefined) return known as T;
    interned.set(text, text);
    return text;
  };

  return {
    add({ digest }) {
      if (digest === null) return;
      if (digests.length >= MAX_DIGESTS) {
        full = true;
        return;
      }
      digests.push({
        ...digest,
        machineKey: intern(digest.machineKey),
        machineName: intern(digest.machineName),
        bugcheck: intern(digest.bugcheck),
        kind: intern(digest.kind),
        module: intern(digest.module),
        flippedBits: digest.flippedBits.length === 0 ? NO_BITS : digest.flippedBits,
      });
    },
    digests,
    get full() {
      return full;
    },
  };
}
