import type { BugcheckRow } from '../knowledge/bugchecks/bugcheckRow.ts';
import { BUGCHECK_FAMILIES, type BugcheckFamily } from '../knowledge/bugchecks/families.ts';
import { BUGCHECKS } from '../knowledge/bugchecks/index.ts';
import type { VerdictKind } from '../result/triageResult.ts';
import { type Frame, parseFrame } from './frames.ts';
import { SIGNATURE_FRAMES, type SignatureInput } from './signatureInput.ts';
import { cleanName, hexNumber, hexText, hexValue } from './tokens.ts';

/** A signature's input, read once: numbers for hex strings, table rows for codes, bounded and clean names. */
export interface SignatureFacts {
  /** Null for dumps of programs and for codes that cannot be read. */
  readonly code: number | null;
  /** The normalised code as text, `user-mode`, or what stood in its place. */
  readonly codeText: string;
  readonly row: BugcheckRow | null;
  readonly family: BugcheckFamily | null;
  /** Null where the text is no number. */
  readonly parameters: readonly (bigint | null)[];
  readonly kind: VerdictKind;
  readonly module: string | null;
  readonly offset: string | null;
  readonly vendor: string | null;
  readonly architecture: string;
  readonly frames: readonly Frame[];
  readonly exceptionCode: number | null;
}

const rows = new Map<number, BugcheckRow>(BUGCHECKS.map((row) => [row.code, row]));
const families = new Map<number, BugcheckFamily>(BUGCHECK_FAMILIES);
const PARAMETERS = 4;

export function factsOf(input: SignatureInput): SignatureFacts {
  const code = codeOf(input.bugcheck);
  return {
    code,
    codeText: code !== null ? hexText(code) : cleanName(input.bugcheck ?? 'user-mode'),
    ...tableFacts(code),
    parameters: input.parameters.slice(0, PARAMETERS).map(hexValue),
    kind: input.kind,
    module: input.module === null ? null : cleanName(input.module),
    offset: offsetText(input.offset),
    vendor: input.vendor === null ? null : cleanName(input.vendor, undefined, 'keep-case'),
    architecture: input.architecture,
    frames: input.frames
      .slice(0, SIGNATURE_FRAMES)
      .map(parseFrame)
      .filter((frame) => frame !== null),
    exceptionCode: low32(hexValue(input.exceptionCode)),
  };
}

/** What the tables say of a code. */
export function tableFacts(code: number | null): Pick<SignatureFacts, 'row' | 'family'> {
  return { row: code === null ? null : (rows.get(code) ?? null), family: code === null ? null : (families.get(code) ?? null) };
}

/** The bugcheck's code, the `_M` twins folded as the analysis folds them: records of other makers may hold the raw code. */
export function codeOf(text: string | null): number | null {
  const raw = hexNumber(text);
  if (raw === null || rows.has(raw)) return raw;
  const base = raw >= 0x1000_0000 && raw < 0x2000_0000 ? raw - 0x1000_0000 : raw;
  return rows.has(base) ? base : raw;
}

function offsetText(offset: string | null): string | null {
  const value = hexValue(offset);
  return value === null ? null : hexText(value);
}

/** Statuses are sign-extended by 64-bit kernels. */
export function low32(value: bigint | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(BigInt.asUintN(32, value));
}
