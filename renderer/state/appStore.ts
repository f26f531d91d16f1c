import { MOST_ROWS } from '../../shared/api/contract.ts';
import type { SessionState } from '../../shared/api/events.ts';
import type { SummaryRow } from '../../shared/api/summaryRow.ts';
import type { Client, PickedFile } from '../api/client.ts';

export type ViewName = 'triage' | 'fleet' | 'compare' | 'report' | 'symbols' | 'settings';

/** Files on their way from the page to the analyzer. */
export interface Sending {
  readonly total: number;
  readonly sent: number;
  readonly failures: readonly { readonly path: string; readonly message: string }[];
  readonly busy: boolean;
}

export interface AppState {
  readonly session: SessionState;
  /** False while the other side does not answer. */
  readonly connected: boolean;
  readonly rows: readonly SummaryRow[];
  /** Of the session, when the rows were asked for. */
  readonly revision: number;
  readonly selected: number | null;
  /** Dumps marked to be compared, in the order in which they were marked. */
  readonly marked: readonly number[];
  readonly query: string;
  readonly view: ViewName;
  readonly sending: Sending;
  /** Files of a folder looked at so far; null when none is looked through. */
  readonly looked: number | null;
  /** Why a drop or a pick gave nothing; null when it gave something. */
  readonly nothing: string | null;
}

/** What the page shows, in one place; changed by its methods only. */
export interface AppStore {
  get(): AppState;
  subscribe(listener: () => void): () => void;
  select(id: number | null): void;
  /** Marks a dump, or takes the mark away. */
  mark(id: number): void;
  search(query: string): void;
  show(view: ViewName): void;
  /** Sends files, a few at a time; several calls queue up. */
  send(files: readonly PickedFile[]): void;
  /** Sends what `collect` finds; it tells how many files it looked at. */
  collect(collect: (onLooked: (files: number) => void) => Promise<readonly PickedFile[]>): void;
  /** Says why something else that was to bring dumps failed. */
  attempt(work: Promise<void>): void;
  /** Ends sending and judging; what is done stays. */
  cancel(): void;
  clear(): void;
}

const NOTHING: SessionState = {
  epoch: 0,
  rows: 0,
  revision: 0,
  found: 0,
  done: 0,
  passedOver: 0,
  busy: false,
  notes: [],
  symbols: null,
};
const IDLE: Sending = { total: 0, sent: 0, failures: [], busy: false };
const AT_ONCE = 4;
const MOST_FAILURES = 1000;

export function openAppStore(client: Client): AppStore {
  const listeners = new Set<() => void>();
  let state: AppState = {
    session: NOTHING,
    connected: true,
    rows: [],
    revision: 0,
    selected: null,
    marked: [],
    query: '',
    view: 'triage',
    sending: IDLE,
    looked: null,
    nothing: null,
  };
  let fetching = false;
  let queue: PickedFile[] = [];
  let workers = 0;
  let stopped = new AbortController();

  function set(change: Partial<AppState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** The rows that are there already, as they are now. */
  async function again(): Promise<SummaryRow[]> {
    const rows: SummaryRow[] = [];
    while (rows.length < state.rows.length) {
      const more = await client.api.rows({ from: rows.length, limit: Math.min(MOST_ROWS, state.rows.length - rows.length) });
      if (more.length === 0) break;
      rows.push(...more);
    }
    return rows;
  }

  async function catchUp(): Promise<void> {
    if (fetching) return;
    fetching = true;
    try {
      while (state.revision !== state.session.revision || state.rows.length < state.session.rows) {
        if (state.revision !== state.session.revision) {
          const { epoch, revision } = state.session;
          const rows = await again();
          if (state.session.epoch === epoch) set({ rows, revision });
          continue;
        }
        const { epoch } = state.session;
        const more = await client.api.rows({ from: state.rows.length, limit: MOST_ROWS });
        if (state.session.epoch !== epoch) continue;
        if (more.length === 0) break;
        const rows = [...state.rows, ...more];
        set({ rows, selected: state.selected ?? rows[0]?.id ?? null });
      }
    } finally {
      fetching = false;
    }
  }

  client.onState((session) => {
    if (session === null) return set({ connected: false });
    const forgotten = session.epoch !== state.session.epoch || session.rows < state.rows.length;
    set({ session, connected: true, ...(forgotten ? { rows: [], revision: session.revision, selected: null, marked: [] } : {}) });
    catchUp().catch(() => set({ connected: false }));
  });

  async function sendSome(signal: AbortSignal): Promise<void> {
    for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift()) {
      const { path } = next;
      const failure = await client.send(next, signal).then(
        () => null,
        (error: unknown) => ({ path, message: error instanceof Error ? error.message : String(error) }),
      );
      if (signal.aborted) return;
      const { sending } = state;
      const failures = failure && sending.failures.length < MOST_FAILURES ? [...sending.failures, failure] : sending.failures;
      set({ sending: { ...sending, sent: sending.sent + 1, failures } });
    }
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (selected) => set({ selected }),
    mark(id) {
      const { marked } = state;
      set({ marked: marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id] });
    },
    search: (query) => set({ query }),
    show: (view) => set({ view }),
    send(files) {
      if (files.length === 0) return;
      const { sending } = state;
      const before = sending.busy ? sending : IDLE;
      queue = [...queue, ...files];
      set({ sending: { ...before, total: before.total + files.length, busy: true } });
      const { signal } = stopped;
      for (; workers < AT_ONCE; workers++) {
        void sendSome(signal).finally(() => {
          workers--;
          if (workers === 0) set({ sending: { ...state.sending, busy: false } });
        });
      }
    },
    collect(collect) {
      set({ looked: 0, nothing: null });
      collect((looked) => set({ looked })).then(
        (files) => {
          set({ looked: null, nothing: files.length === 0 ? 'There is no dump and no archive in there.' : null });
          this.send(files);
        },
        (error: unknown) => set({ looked: null, nothing: `The files cannot be read: ${error instanceof Error ? error.message : error}` }),
      );
    },
    attempt(work) {
      set({ nothing: null });
      work.catch((error: unknown) => set({ nothing: error instanceof Error ? error.message : String(error) }));
    },
    cancel() {
      queue = [];
      stopped.abort();
      stopped = new AbortController();
      void client.api.cancel({});
    },
    clear() {
      this.cancel();
      set({ sending: IDLE });
      void client.api.clear({});
    },
  };
}
