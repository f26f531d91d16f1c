import type { BugcheckCase, BugcheckRow, ParameterKind } from '../knowledge/bugchecks/bugcheckRow.ts';
import { BUGCHECKS } from '../knowledge/bugchecks/index.ts';

/** A bugcheck with what its parameters mean in this very case. */
export interface BugcheckFacts {
  /** Normalised code: the `_M` twins and the high flag bits are gone. */
  readonly code: number;
  readonly rawCode: number;
  readonly row: BugcheckRow | null;
  /** The sub-code's row when a parameter selects one that is documented. */
  readonly selected: BugcheckCase | null;
  readonly parameters: readonly ParameterFacts[];
}

export interface ParameterFacts {
  readonly value: bigint;
  readonly kind: ParameterKind;
  readonly meaning: string;
}

const byCode = new Map<number, BugcheckRow>(BUGCHECKS.map((row) => [row.code, row]));

/** Bugchecks whose documented twin has 0x10000000 set: the same failure, the context saved differently ("_M"). */
const MINIDUMP_FLAG = 0x10000000;

/** 0x1000007E -> 0x7E and its like; codes that have a row of their own stay as they are. */
export function normaliseBugcheck(rawCode: number): number {
  if (byCode.has(rawCode)) return rawCode;
  const base = rawCode >= MINIDUMP_FLAG && rawCode < 2 * MINIDUMP_FLAG ? rawCode - MINIDUMP_FLAG : rawCode;
  return byCode.has(base) ? base : rawCode;
}

/** Whether a parameter can hold an NTSTATUS: its upper half is empty or sign extension, not the upper half of a pointer. */
export function isStatus(value: bigint): boolean {
  const upper = BigInt.asUintN(64, value) >> 32n;
  return upper === 0n || upper === 0xffffffffn;
}

/** NTSTATUS in a parameter: 64-bit kernels sign-extend it. */
export function statusOf(value: bigint): number {
  return Number(BigInt.asUintN(32, value));
}

/** Explains a bugcheck: name, sub-code, and for each of the four parameters its kind and meaning. */
export function explainBugcheck(rawCode: number, values: readonly bigint[]): BugcheckFacts {
  const code = normaliseBugcheck(rawCode);
  const row = byCode.get(code) ?? null;
  const selected = row ? selectCase(row, values) : null;
  const parameters = values.map((value, index) => {
    const [kind, meaning] = selected?.parameters?.[index] ?? row?.parameters[index] ?? (['value', 'Not documented'] as const);
    const isSelector = row?.cases !== undefined && row.cases.selector === index + 1;
    return { value, kind, meaning: isSelector && selected ? `${meaning}: ${selected.meaning}` : meaning };
  });
  return { code, rawCode, row, selected, parameters };
}

/** Sub-codes are compared as 64-bit values first, then as 32-bit ones, then by their high 16 bits (tag values such as 0xBAAD0073). */
function selectCase(row: BugcheckRow, values: readonly bigint[]): BugcheckCase | null {
  if (!row.cases) return null;
  const value = values[row.cases.selector - 1] ?? 0n;
  const wide = Number(value);
  const low = statusOf(value);
  const exact = row.cases.rows.find((candidate) => candidate.value === wide) ?? row.cases.rows.find((candidate) => candidate.value === low);
  if (exact) return exact;
  const tag = (low & 0xffff0000) >>> 0;
  return (
    row.cases.rows.find((candidate) => candidate.value >= 0x10000 && (candidate.value & 0xffff) === 0 && candidate.value === tag) ?? null
  );
}
