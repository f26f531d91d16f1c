import type { FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';
import type { FleetDetails } from '../../../shared/report/fleet/fleetDetails.ts';
import type { MachineVerdict } from '../../../shared/result/machineVerdict.ts';
import type { TriageLine } from '../../../shared/result/triageResult.ts';

/** What a report says of a whole fleet. */
export interface FleetPart {
  readonly answer: FleetAnswer;
  readonly details: FleetDetails;
}

/** What is known of a report once all dumps are in. */
export interface DocumentEnd {
  readonly machines: readonly MachineVerdict[];
  /** Null when the report is on single dumps only. */
  readonly fleet: FleetPart | null;
  /** "Made 2024-07-19 08:00 UTC by Faultline 1.0", for the foot. */
  readonly note: string;
}

/** A report that is being written. What a method gives is to be written in this order. */
export interface ReportDocument {
  /** What comes before the first dump, as far as it is known then. */
  start(): string;
  /** The part of one dump, or nothing when it can only be written at the end. `machine` is null when nothing names it. */
  add(line: TriageLine, machine: string | null): string;
  finish(end: DocumentEnd): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  /** Gives temporary files back. */
  close(): void;
}
