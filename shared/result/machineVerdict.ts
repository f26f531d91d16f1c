import type { VerdictKind } from './triageResult.ts';

/** The few facts of one result that a machine-level verdict needs: small enough to keep for every dump of a large run. */
export interface CrashDigest {
  /** What tells machines apart: `system.machineId` where the dump has it, else the folder's name. */
  readonly machineKey: string;
  /** Name to show. */
  readonly machineName: string;
  readonly fileName: string;
  readonly crashTime: string | null;
  /** Normalised bugcheck code as hex, null for user-mode dumps. */
  readonly bugcheck: string | null;
  readonly kind: VerdictKind;
  readonly module: string | null;
  readonly confidence: number;
  /** Bits (0..63) that the evidence says were flipped. */
  readonly flippedBits: readonly number[];
}

/** What several dumps of one machine say together. */
export interface MachineVerdict {
  readonly machine: string;
  readonly dumps: number;
  readonly bugchecks: readonly string[];
  readonly kind: VerdictKind;
  readonly module: string | null;
  readonly confidence: number;
  readonly summary: string;
}
