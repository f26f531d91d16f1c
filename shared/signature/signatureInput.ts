import type { ResultFrame, TriageResult, VerdictKind } from '../result/triageResult.ts';

/**
 * What a signature is computed from: no more than a stored crash record holds as well, so that a fleet can be bucketed again
 * without its dumps. A `CrashRecord` is one as it stands; a `TriageResult` becomes one by `inputOf`.
 */
export interface SignatureInput {
  /** `0x50`; null or `user-mode` for the dump of a program. */
  readonly bugcheck: string | null;
  /** Hex strings with `0x`. */
  readonly parameters: readonly string[];
  readonly kind: VerdictKind;
  /** Blamed module, lower case, and the offset of the blamed code in it. */
  readonly module: string | null;
  readonly offset: string | null;
  readonly vendor: string | null;
  readonly architecture: string;
  /** `module+0x1234` or `module!symbol`, nearest to the crash first. */
  readonly frames: readonly string[];
  /** Used for dumps of programs only: for bugchecks the parameters have it, and records keep those. */
  readonly exceptionCode?: string | null;
}

/** Frames that a crash record keeps, and therefore all that a signature may look at. */
export const SIGNATURE_FRAMES = 24;

/** The input that a result gives; the same as that of the record made from it. */
export function inputOf(result: TriageResult): SignatureInput {
  return {
    bugcheck: result.bugcheck?.code ?? null,
    parameters: result.bugcheck?.parameters.map((parameter) => parameter.value) ?? [],
    kind: result.verdict.kind,
    module: result.verdict.module,
    offset: result.verdict.offset,
    vendor: result.verdict.vendor,
    architecture: result.dump.architecture,
    frames: signatureFrames(result),
    exceptionCode: result.exception?.code ?? null,
  };
}

/** The frames of a result as records keep them: those that lie in a module, nearest to the crash first, at most 24. */
export function signatureFrames(result: TriageResult): string[] {
  return result.stack
    .map(frameText)
    .filter((text) => text !== null)
    .slice(0, SIGNATURE_FRAMES);
}

/** An address in no module differs from boot to boot and says nothing. */
function frameText(frame: ResultFrame): string | null {
  if (frame.module === null) return null;
  if (frame.symbol !== null) return frame.symbol.includes('!') ? frame.symbol : `${frame.module}!${frame.symbol}`;
  return frame.offset === null ? frame.module : `${frame.module}+${frame.offset}`;
}
