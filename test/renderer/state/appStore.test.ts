import { describe, expect, it } from 'vitest';
import type { Client, PickedFile } from '../../../renderer/api/client.ts';
import { openAppStore } from '../../../renderer/state/appStore.ts';
import type { AnalyzerApi } from '../../../shared/api/contract.ts';
import type { SessionState } from '../../../shared/api/events.ts';
import type { SummaryRow } from '../../../shared/api/summaryRow.ts';

const EMPTY: SessionState = {
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

/** A session that does what the test says. */
function fake() {
  let tell: (state: SessionState | null) => void = () => undefined;
  const rows: SummaryRow[] = [];
  const asked: string[] = [];
  const sent: { path: string; finish: (error?: Error) => void }[] = [];
  const done = (name: string) => async () => {
    asked.push(name);
    return null;
  };
  const api = { rows: async ({ from }: { from: number }) => rows.slice(from), cancel: done('cancel'), clear: done('clear') };
  const client: Client = {
    api: api as unknown as AnalyzerApi,
    send: ({ path }, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        sent.push({ path, finish: (error) => (error ? reject(error) : resolve()) });
      }),
    preview: async () => new Blob(),
    saveReport: async () => null,
    desktop: null,
    onState(listener) {
      tell = listener;
      return () => undefined;
    },
  };
  return { client, rows, asked, sent, tell: (change: Partial<SessionState> | null) => tell(change && { ...EMPTY, ...change }) };
}
const rowOf = (id: number) => ({ id, name: `${id}.dmp` }) as SummaryRow;
const files = (...paths: string[]): PickedFile[] => paths.map((path) => ({ path, file: null as unknown as File }));
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('openAppStore', () => {
  it('fetches rows as they come and chooses the first', async () => {
    const { client, rows, tell } = fake();
    const store = openAppStore(client);
    rows.push(rowOf(0), rowOf(1));
    tell({ rows: 2 });
    await settled();
    expect(store.get()).toMatchObject({ rows, selected: 0, connected: true });
    store.select(1);
    rows.push(rowOf(2));
    tell({ rows: 3 });
    await settled();
    expect(store.get()).toMatchObject({ rows, selected: 1 });
  });

  it('fetches the rows again when dumps were judged again, and keeps what is chosen and marked', async () => {
    const { client, rows, tell } = fake();
    const store = openAppStore(client);
    rows.push(rowOf(0), rowOf(1));
    tell({ rows: 2 });
    await settled();
    store.select(1);
    store.mark(0);
    rows[1] = { ...rowOf(1), module: 'better.sys' };
    rows.push(rowOf(2));
    tell({ rows: 3, revision: 1 });
    await settled();
    expect(store.get()).toMatchObject({ rows, selected: 1, marked: [0], revision: 1 });
    expect(store.get().rows).toHaveLength(3);
  });

  it('marks dumps in the order in which they are marked, until they are forgotten', async () => {
    const { client, tell } = fake();
    const store = openAppStore(client);
    for (const id of [3, 1, 2, 1]) store.mark(id);
    expect(store.get().marked).toEqual([3, 2]);
    tell({ epoch: 1 });
    expect(store.get().marked).toEqual([]);
  });

  it('forgets rows when the session did', async () => {
    const { client, rows, tell } = fake();
    const store = openAppStore(client);
    rows.push(rowOf(0));
    tell({ rows: 1 });
    await settled();
    rows.length = 0;
    tell({ epoch: 1 });
    expect(store.get()).toMatchObject({ rows: [], selected: null });
  });

  it('says when nobody answers, and when somebody does again', () => {
    const { client, tell } = fake();
    const store = openAppStore(client);
    tell(null);
    expect(store.get().connected).toBe(false);
    tell({});
    expect(store.get().connected).toBe(true);
  });

  it('sends four files at a time, counts them, and keeps what failed', async () => {
    const { client, sent } = fake();
    const store = openAppStore(client);
    store.send(files('a', 'b', 'c', 'd', 'e', 'f'));
    expect(sent.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd']);
    sent[0]?.finish();
    sent[1]?.finish(new Error('too large'));
    await settled();
    expect(sent.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(store.get().sending).toMatchObject({ total: 6, sent: 2, busy: true, failures: [{ path: 'b', message: 'too large' }] });
    for (const { finish } of sent) finish();
    await settled();
    expect(store.get().sending).toMatchObject({ sent: 6, busy: false });
  });

  it('says what it looks through, sends what is found, and says when that is nothing', async () => {
    const { client, sent } = fake();
    const store = openAppStore(client);
    store.collect(async (onLooked) => {
      onLooked(64);
      expect(store.get().looked).toBe(64);
      return files('a');
    });
    await settled();
    expect(store.get()).toMatchObject({ looked: null, nothing: null });
    expect(sent.map(({ path }) => path)).toEqual(['a']);
    store.collect(async () => []);
    await settled();
    expect(store.get().nothing).toMatch(/no dump/);
    store.collect(() => Promise.reject(new Error('gone')));
    await settled();
    expect(store.get().nothing).toBe('The files cannot be read: gone');
  });

  it('stops sending when cancelled, and sends again afterwards', async () => {
    const { client, sent, asked } = fake();
    const store = openAppStore(client);
    store.send(files('a', 'b', 'c', 'd', 'e'));
    store.cancel();
    await settled();
    expect(asked).toEqual(['cancel']);
    expect(store.get().sending.busy).toBe(false);
    expect(sent).toHaveLength(4);
    store.send(files('f'));
    expect(sent.map(({ path }) => path).at(-1)).toBe('f');
    sent.at(-1)?.finish();
    await settled();
    expect(store.get().sending).toMatchObject({ total: 1, sent: 1, busy: false, failures: [] });
  });
});
