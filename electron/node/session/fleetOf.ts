import { type Aborted, ApiError, type Timeline } from '../../../shared/api/contract.ts';
import type { FleetBreakdown } from '../../../shared/fleet/breakdown.ts';
import { type CohortComparison, compareCohorts } from '../../../shared/fleet/cohorts.ts';
import type { IngestItem } from '../../../shared/fleet/crashRecord.ts';
import type { FleetFilter, FleetStore } from '../../../shared/fleet/fleetStore.ts';
import type { FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';
import { fleetBreakdown } from '../fleetBreakdown.ts';
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
  compare(a: FleetFilter, b: FleetFilter): Promise<CohortComparison>;
  ask(filter: FleetFilter, signal?: Aborted): Promise<FleetAnswer>;
  timeline(filter: FleetFilter, signal?: Aborted): Promise<Timeline>;
  breakdown(filter: FleetFilter, module: string | null, signal?: Aborted): Promise<FleetBreakdown>;
  /** What a report says of it; null for a single machine. */
  part(): Promise<FleetPart | null>;
  /** Crashes were judged again: the next question is answered from `all` of the session's dumps. */
  outdated(): void;
  clear(): void;
  close(): Promise<void>;
}

/** A store on disk keeps a crash as it was stored first; one in memory is filled anew when crashes were judged again. */
export function sessionFleet(open: () => Promise<FleetStore>, all: () => Iterable<IngestItem>): SessionFleet {
  const work = serial();
  let store: Promise<FleetStore> | null = null;
  let waiting: IngestItem[] = [];
  let failure: unknown = null;
  let isOutdated = false;
  const opened = () => {
    store ??= open();
    return store;
  };
  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) await (await opened()).ingest(batch);
  }
  async function refill(): Promise<void> {
    isOutdated = false;
    waiting = [];
    await closeStore();
    for (const item of all()) if (waiting.push(item) >= BATCH) await flush();
  }
  async function filled(): Promise<FleetStore> {
    if (isOutdated) await refill();
    await flush();
    if (failure !== null) throw failure;
    return opened();
  }
  /** One question after the other; those that nobody waits for any more are passed over, or end where `check` is called. */
  function question<T>(signal: Aborted | undefined, ask: (store: FleetStore, check: () => void) => Promise<T>): Promise<T> {
    const check = () => {
      if (signal?.aborted) throw new ApiError('failed', 'nobody waits for this answer any more');
    };
    return work.run(async () => {
      check();
      return ask(await filled(), check);
    });
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
    ask: (filter, signal) =>
      question(signal, (current, check) => fleetReport(current, { filter, groupLimit: GROUPS, unreadable: 0, duplicates: 0, check })),
    breakdown: (filter, module, signal) => question(signal, (current) => fleetBreakdown(current, filter, module)),
    timeline: (filter, signal) =>
      question(signal, async (current) => {
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
        const all = { filter: {}, groupLimit: GROUPS, unreadable: 0, duplicates: 0 };
        return { answer: await fleetReport(current, all), details: await fleetDetails(current, {}) };
      }),
    outdated() {
      isOutdated = true;
    },
    clear() {
      waiting = [];
      isOutdated = false;
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
