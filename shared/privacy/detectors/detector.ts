import type { Step } from '../characters.ts';
import type { FindingEncoding, Sink } from '../finding.ts';

/**
 * Looks around one byte that stands in every datum of its kind, and at nothing farther away than `REACH`. `step` says how the
 * byte is encoded; detectors of structures ignore it. Each datum is reported for exactly one of its bytes.
 */
export type Detector = (bytes: Uint8Array, at: number, step: Step, sink: Sink) => void;

/** Bytes before and behind its byte that a detector may look at. */
export const REACH = 1024;

export const encodingOf = (step: Step): FindingEncoding => (step === 1 ? 'ascii' : 'utf16');
