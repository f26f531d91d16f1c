import type { Page } from 'playwright-core';
import type { SessionState } from '../../shared/api/events.ts';
import type { SummaryRow } from '../../shared/api/summaryRow.ts';

const DRIVERS = ['evil.sys', 'nvlddmkm.sys', 'rt640x64.sys', 'csagent.sys', 'tcpip.sys'];

/** Lets the page believe, from its next load on, that the session holds so many dumps. */
export async function tellOfDumps(page: Page, dumps: number): Promise<void> {
  const state: SessionState = {
    epoch: 0,
    rows: dumps,
    revision: 0,
    found: dumps,
    done: dumps,
    passedOver: 0,
    busy: false,
    notes: [],
    symbols: null,
  };
  await page.route('**/api/events', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: `event: state\ndata: ${JSON.stringify(state)}\n\n` }),
  );
  await page.route('**/api/rows', (route) => {
    const { from, limit } = route.request().postDataJSON() as { from: number; limit: number };
    return route.fulfill({ json: Array.from({ length: Math.min(limit, dumps - from) }, (_, index) => rowOf(from + index)) });
  });
  await page.route('**/api/result', (route) => route.fulfill({ json: null }));
}

function rowOf(id: number): SummaryRow {
  const module = DRIVERS[id % DRIVERS.length] ?? null;
  return {
    id,
    path: `PC-${id % 9000}/Minidump/${id}.dmp`,
    name: `${id}.dmp`,
    error: null,
    crashTime: new Date(Date.UTC(2024, 6, 1) + id * 60_000).toISOString(),
    machine: `PC-${id % 9000}`,
    bugcheck: '0xd1',
    bugcheckName: 'DRIVER_IRQL_NOT_LESS_OR_EQUAL',
    kind: 'driver',
    module,
    confidence: (id % 100) / 100,
    vendor: 'Contoso',
    osBuild: 19_041 + (id % 7),
    osName: 'Windows 10',
    process: 'System',
    signature: `0xd1|${module}+0x${(id % 400).toString(16)}`,
  };
}
