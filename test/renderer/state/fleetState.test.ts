import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../renderer/api/client.ts';
import { openFleetState } from '../../../renderer/state/fleetState.ts';

type Asked = {
  readonly method: string;
  readonly params: { readonly filter: object };
  readonly signal: AbortSignal;
  answer(value: unknown): void;
  fail(error: Error): void;
};

/** An analyzer that answers when the test says so. */
function fake() {
  const asked: Asked[] = [];
  const method = (name: string) => (params: Asked['params'], signal: AbortSignal) =>
    new Promise((answer, fail) => asked.push({ method: name, params, signal, answer, fail }));
  const api = { timeline: method('timeline'), breakdown: method('breakdown'), fleet: method('fleet') };
  return { client: { api } as unknown as Client, asked, names: () => asked.map(({ method: name }) => name) };
}
const pause = () => vi.advanceTimersByTimeAsync(200);

describe('openFleetState', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows charts first and the ranking when it is there', async () => {
    const { client, asked, names } = fake();
    const state = openFleetState(client, { sites: ['Graz'] });
    state.refresh();
    await pause();
    expect(names()).toEqual(['timeline', 'breakdown']);
    expect(asked[0]?.params).toEqual({ filter: { sites: ['Graz'] } });
    asked[0]?.answer('bars');
    asked[1]?.answer('counts');
    await pause();
    expect(state.get()).toMatchObject({ charts: { timeline: 'bars', breakdown: 'counts' }, answer: null, busy: true });
    asked[2]?.answer('ranking');
    await pause();
    expect(state.get()).toMatchObject({ answer: 'ranking', busy: false, problem: null });
  });

  it('asks once for what is clicked in one breath', async () => {
    const { client, asked, names } = fake();
    const state = openFleetState(client, {});
    for (const site of ['Graz', 'Wien', 'Linz']) state.setFilter({ sites: [site] });
    expect(state.get()).toMatchObject({ filter: { sites: ['Linz'] }, busy: true });
    await pause();
    expect(names()).toEqual(['timeline', 'breakdown']);
    expect(asked[0]?.params).toEqual({ filter: { sites: ['Linz'] } });
    state.setFilter({ sites: ['Linz'] });
    await pause();
    expect(asked).toHaveLength(2);
  });

  it('ends questions that a new filter overtakes and drops their answers', async () => {
    const { client, asked } = fake();
    const state = openFleetState(client, {});
    state.refresh();
    await pause();
    state.setFilter({ kinds: ['driver'] });
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    await pause();
    asked[2]?.answer('new bars');
    asked[3]?.answer('new counts');
    await pause();
    asked[0]?.answer('old bars');
    asked[1]?.fail(new Error('nobody waits'));
    await pause();
    expect(state.get()).toMatchObject({ charts: { timeline: 'new bars' }, problem: null });
    expect(asked).toHaveLength(5);
  });

  it('says what went wrong, and forgets it when it goes well again', async () => {
    const { client, asked } = fake();
    const state = openFleetState(client, {});
    state.refresh();
    await pause();
    asked[0]?.fail(new Error('the store is gone'));
    await pause();
    expect(state.get()).toMatchObject({ busy: false, problem: 'the store is gone' });
    state.follow('a.sys');
    await pause();
    expect(asked[3]?.params).toMatchObject({ module: 'a.sys' });
    asked[2]?.answer('bars');
    asked[3]?.answer('counts');
    await pause();
    asked[4]?.answer('ranking');
    await pause();
    expect(state.get()).toMatchObject({ busy: false, problem: null, module: 'a.sys' });
  });
});
