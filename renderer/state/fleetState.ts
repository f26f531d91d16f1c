import type { Timeline } from '../../shared/api/contract.ts';
import type { FleetBreakdown } from '../../shared/fleet/breakdown.ts';
import type { FleetFilter } from '../../shared/fleet/fleetStore.ts';
import type { FleetAnswer } from '../../shared/report/fleet/fleetAnswer.ts';
import type { Client } from '../api/client.ts';

/** What is shown of a fleet, and what it was asked with. */
export interface FleetState {
  readonly filter: FleetFilter;
  /** Whose builds are shown; null: those of the driver that is blamed most. */
  readonly module: string | null;
  /** The last answers; while `busy` they may be those of an earlier question. Null: none yet. Charts are quick, the ranking is not. */
  readonly charts: { readonly timeline: Timeline; readonly breakdown: FleetBreakdown } | null;
  readonly answer: FleetAnswer | null;
  readonly busy: boolean;
  readonly problem: string | null;
}

export interface FleetStateStore {
  get(): FleetState;
  subscribe(listener: () => void): () => void;
  setFilter(filter: FleetFilter): void;
  follow(module: string | null): void;
  /** Asks anew: dumps have come in. */
  refresh(): void;
}

/** Clicks that follow each other faster are one question. */
const PAUSE_MS = 120;

/** One set of questions at a time: a new filter ends those under way, and their answers are dropped. */
export function openFleetState(client: Client, first: FleetFilter): FleetStateStore {
  const listeners = new Set<() => void>();
  let state: FleetState = { filter: first, module: null, charts: null, answer: null, busy: false, problem: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();

  function set(change: Partial<FleetState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function ask(signal: AbortSignal): Promise<void> {
    const { filter, module } = state;
    try {
      const [timeline, breakdown] = await Promise.all([
        client.api.timeline({ filter }, signal),
        client.api.breakdown({ filter, module }, signal),
      ]);
      if (signal.aborted) return;
      set({ charts: { timeline, breakdown } });
      const answer = await client.api.fleet({ filter }, signal);
      if (!signal.aborted) set({ answer, busy: false, problem: null });
    } catch (error) {
      if (!signal.aborted) set({ busy: false, problem: error instanceof Error ? error.message : String(error) });
    }
  }

  function askSoon(): void {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(signal), PAUSE_MS);
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setFilter(filter) {
      if (JSON.stringify(filter) === JSON.stringify(state.filter)) return;
      set({ filter, busy: true });
      askSoon();
    },
    follow(module) {
      if (module === state.module) return;
      set({ module, busy: true });
      askSoon();
    },
    refresh() {
      set({ busy: true });
      askSoon();
    },
  };
}

const states = new WeakMap<Client, FleetStateStore>();

/** The one state of a client's fleet: it outlives the screen, so that coming back to it shows what was there. */
export function fleetStateOf(client: Client, first: () => FleetFilter): FleetStateStore {
  const known = states.get(client) ?? openFleetState(client, first());
  states.set(client, known);
  return known;
}
