import type { SummaryRow } from '../../../shared/api/summaryRow.ts';

/** A dump as the list shows it, blaming evil.sys; number, day, path and confidence follow from `id` (0 to 9). */
export function rowOf(id: number, change: Partial<SummaryRow> = {}): SummaryRow {
  return {
    id,
    path: `PC-${id}/a.dmp`,
    name: 'a.dmp',
    error: null,
    crashTime: `2024-07-1${id}T04:00:00.000Z`,
    machine: `PC-${id}`,
    bugcheck: '0x50',
    bugcheckName: 'PAGE_FAULT_IN_NONPAGED_AREA',
    kind: 'driver',
    module: 'evil.sys',
    confidence: id / 10,
    vendor: 'Contoso',
    osBuild: 19_045,
    osName: 'Windows 10 22H2',
    process: 'System',
    signature: '0x50|evil.sys+0x10',
    ...change,
  };
}
