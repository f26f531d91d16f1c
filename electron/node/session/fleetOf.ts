import type { Timeline } from '../../../shared/api/contract.ts';
import { type CohortComparison, compareCohorts } from '../../../shared/fleet/cohorts.ts';
import type { IngestItem } from '../../../shared/fleet/crashRecord.ts';
import type { FleetFilter, FleetStore } from '../../../shared/fleet/fleetStore.ts';
import type { FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';
import { fleetReport } from '../fleetReport.ts';
import { fleetDetails, readableSpan } from '../report/fleetDetails.ts';
import type { FleetPart } from '../report/reportDocument.ts';
import { serial } from '../serial.ts';

const GROUPS = 200;
const BATCH = 1000;

/** The crashes of a session as a fleet; the store is opened at the first crash. */
export interface SessionFleet {
  /** Stores in the background; a failure is thrown by the next question. */
  add(items: readonly IngestItem[]): void;
  ask(sinceMs: number | null, untilMs: number | null): Promise<FleetAnswer>;
  timeline(sinceMs: number | null, untilMs: number | null): Promise<Timeline>;
  compare(a: FleetFilter, b: FleetFilter): Promise<CohortComparison>;
  /** What a report says of it; null for a single machine. */
  part(): Promise<FleetPart | null>;
  clear(): void;
  close(): Promise<void>;
}

export function sessionFleet(open: () => Promise<FleetStore>): SessionFleet {
  const work = serial();
  let store: Promise<FleetStore> | null = null;
  let waiting: IngestItem[] = [];
  let failure: unknown = null;
  const opened = () => {
    store ??= open();
    return store;
  };
  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) await (await opened()).ingest(batch);
  }
  async function filled(): Promise<FleetStore> {
    await flush();
    if (failure !== null) throw failure;
    return opened();
  }
  async function closeStore(): Promise<void> {
    const current = store;
    store = null;
    await (await current)?.close();
  }
  return {
    add(items) {
      waiting.push(...items);
      if (waiting.length < BATCH) return;
      work.run(flush).catch((error: unknown) => {
        failure = error;
      });
    },
    ask: (sinceMs, untilMs) =>
      work.run(async () => fleetReport(await filled(), { sinceMs, untilMs, groupLimit: GROUPS, unreadable: 0, duplicates: 0 })),
    timeline: (sinceMs, untilMs) =>
      work.run(async () => {
        const current = await filled();
        const filter = { ...(sinceMs === null ? {} : { sinceMs }), ...(untilMs === null ? {} : { untilMs }) };
        const { from, to } = await current.totals(filter);
        const spanMs = readableSpan(from === null || to === null ? 0 : Date.parse(to) - Date.parse(from));
        return { spanMs, bars: await current.timeline(filter, spanMs) };
      }),
    compare: (a, b) => work.run(async () => compareCohorts(await filled(), a, b)),
    part: () =>
      work.run(async () => {
        const current = await filled();
        const { machines } = await current.totals({});
        if (machines < 2) return null;
        const question = { sinceMs: null, untilMs: null, groupLimit: GROUPS, unreadable: 0, duplicates: 0 };
        return { answer: await fleetReport(current, question), details: await fleetDetails(current, {}) };
      }),
    clear() {
      waiting = [];
      failure = null;
      work.run(closeStore).catch(() => undefined);
    },
    async close() {
      waiting = [];
      await work.settled();
      await closeStore();
    },
  };
}
