import type { TriageResult } from '../result/triageResult.ts';
import type { Fact } from './reportModel.ts';

/**
 * The facts that debuggers print at the end of an analysis, under the names that engineers search for. Only what is known; the
 * bucket is our own signature.
 */
export function analysisFacts({ bugcheck, exception, process, verdict, signature, modules }: TriageResult): Fact[] {
  const blamed = modules.find((module) => module.name === verdict.module);
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['BUGCHECK_CODE', bugcheck?.code.replace(/^0x/, '')],
    ...(bugcheck?.parameters ?? []).map(({ value }, i) => [`BUGCHECK_P${i + 1}`, value.replace(/^0x/, '')] as const),
    ['PROCESS_NAME', process?.name],
    ['EXCEPTION_CODE', exception && `${exception.code}${exception.name === null ? '' : ` ${exception.name}`}`],
    ['SYMBOL_NAME', verdict.symbol ?? (verdict.module === null || verdict.offset === null ? null : `${verdict.module}+${verdict.offset}`)],
    ['MODULE_NAME', verdict.module?.replace(/\.(sys|exe|dll)$/, '')],
    ['IMAGE_NAME', verdict.module],
    ['IMAGE_TIMESTAMP', blamed?.timestamp.replace(/^0x/, '')],
    ['FAILURE_BUCKET_ID', signature],
  ];
  return rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
