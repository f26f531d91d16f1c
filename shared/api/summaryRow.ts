import { isFailure, type TriageLine, type VerdictKind } from '../result/triageResult.ts';

/** One dump as a list shows it. Null: not known. */
export interface SummaryRow {
  /** Its number in the list, from 0. */
  readonly id: number;
  readonly path: string;
  readonly name: string;
  /** Why it could not be read; everything below is null then. */
  readonly error: string | null;
  readonly crashTime: string | null;
  readonly machine: string | null;
  /** `0x50` */
  readonly bugcheck: string | null;
  readonly bugcheckName: string | null;
  readonly kind: VerdictKind | null;
  readonly module: string | null;
  readonly confidence: number | null;
  readonly vendor: string | null;
  readonly osBuild: number | null;
  readonly osName: string | null;
  readonly process: string | null;
  readonly signature: string | null;
}

const UNREAD = {
  crashTime: null,
  bugcheck: null,
  bugcheckName: null,
  kind: null,
  module: null,
  confidence: null,
  vendor: null,
  osBuild: null,
  osName: null,
  process: null,
  signature: null,
} as const;

/** The row of a result. `machine` is what its path says; the model stands in where the path says nothing. */
export function summaryRow(id: number, line: TriageLine, machine: string | null): SummaryRow {
  const { path, name } = line.file;
  if (isFailure(line)) return { id, path, name, error: line.error.message, machine, ...UNREAD };
  const { dump, verdict, bugcheck, system } = line;
  return {
    id,
    path,
    name,
    error: null,
    crashTime: dump.crashTime,
    machine: machine ?? system?.model ?? system?.baseboard ?? null,
    bugcheck: bugcheck?.code ?? null,
    bugcheckName: bugcheck?.name ?? line.exception?.name ?? null,
    kind: verdict.kind,
    module: verdict.module,
    confidence: verdict.confidence,
    vendor: verdict.vendor,
    osBuild: dump.osBuild,
    osName: dump.osName,
    process: line.process?.name ?? null,
    signature: line.signature,
  };
}
