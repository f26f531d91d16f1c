import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapInOrder, readAhead, type Window } from '../../../electron/node/mapInOrder.ts';
import { collect } from '../helpers/collect.ts';

const window = (items: number, weight = 1000): Window<number> => ({ items, weigh: (item) => item, weight });

async function* numbers(...items: number[]): AsyncGenerator<number, void, undefined> {
  yield* items;
}

describe('mapInOrder', () => {
  it('keeps the order whatever takes longest', async () => {
    const work = async (item: number) => {
      await setTimeout(item);
      return item;
    };
    expect(await collect(mapInOrder(numbers(20, 1, 10, 2, 5), work, window(3)))).toEqual([20, 1, 10, 2, 5]);
  });

  it('asks the source for no more than the window allows', async () => {
    let asked = 0;
    async function* source(): AsyncGenerator<number, void, undefined> {
      for (;;) yield asked++;
    }
    const results = mapInOrder(source(), (item) => item, { items: 4, weigh: () => 0, weight: 0 });
    await results.next();
    await setTimeout(5);
    expect(asked).toBeLessThanOrEqual(7);
    await results.return();
  });

  it('bounds the weight under way, and lets a heavier item through alone', async () => {
    let under = 0;
    let most = 0;
    const work = async (item: number) => {
      under += item;
      most = Math.max(most, under);
      await setTimeout(2);
      under -= item;
      return item;
    };
    expect(await collect(mapInOrder(numbers(6, 6, 6, 50, 6, 6), work, window(10, 12)))).toEqual([6, 6, 6, 50, 6, 6]);
    expect(most).toBe(50);
  });

  it('throws an error of the work when its turn comes', async () => {
    const seen: number[] = [];
    const run = async () => {
      const work = async (item: number) => {
        if (item === 3) throw new Error('three');
        return item;
      };
      for await (const item of mapInOrder(numbers(1, 2, 3, 4), work, window(4))) seen.push(item);
    };
    await expect(run()).rejects.toThrow('three');
    expect(seen).toEqual([1, 2]);
  });

  it('throws an error of the source after what came before it', async () => {
    async function* source(): AsyncGenerator<number, void, undefined> {
      yield 1;
      throw new Error('broken source');
    }
    const seen: number[] = [];
    const run = async () => {
      for await (const item of readAhead(source(), 5)) seen.push(item);
    };
    await expect(run()).rejects.toThrow('broken source');
    expect(seen).toEqual([1]);
  });

  it('ends the source when nobody wants more', async () => {
    let ended = false;
    async function* source(): AsyncGenerator<number, void, undefined> {
      try {
        for (let item = 0; ; item++) yield item;
      } finally {
        ended = true;
      }
    }
    for await (const item of readAhead(source(), 3)) if (item === 2) break;
    expect(ended).toBe(true);
  });
});
