/** How far work may run ahead of the one who takes the results. */
export interface Window<T> {
  /** Items under way or done and not yet taken. */
  readonly items: number;
  /** Weight of an item, for instance its bytes; a single heavier item is still let through alone. */
  weigh(item: T): number;
  readonly weight: number;
}

interface Slot<R> {
  readonly weight: number;
  readonly result: Promise<R>;
}

/**
 * Runs `work` on the items as they come, several at a time, and yields the results in the order of the items. The source
 * is asked for no more than the window allows. The first error of source or work ends it; so does a consumer that stops.
 */
export async function* mapInOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R> | R,
  window: Window<T>,
): AsyncGenerator<R, void, undefined> {
  const slots: Slot<R>[] = [];
  const room = bell();
  const arrival = bell();
  let weight = 0;
  let running = 0;
  let stopped = false;
  let ended: { error: unknown } | null = null;

  const full = (more: number) => running >= window.items || (running > 0 && weight + more > window.weight);

  async function produce(): Promise<void> {
    for await (const item of source) {
      const more = window.weigh(item);
      while (!stopped && full(more)) await room.heard();
      if (stopped) return;
      const result = Promise.resolve(work(item));
      // Marks the promise as observed: its error is thrown when its turn comes.
      void Promise.allSettled([result]);
      slots.push({ weight: more, result });
      weight += more;
      running++;
      arrival.ring();
    }
  }

  const producing = produce()
    .then(
      () => ({ error: null }),
      (error: unknown) => ({ error }),
    )
    .then((end) => {
      ended = end;
      arrival.ring();
    });

  try {
    for (;;) {
      const slot = slots.shift();
      if (slot === undefined) {
        const end = ended as { error: unknown } | null;
        if (end === null) {
          await arrival.heard();
          continue;
        }
        if (end.error !== null) throw end.error;
        return;
      }
      const result = await slot.result;
      weight -= slot.weight;
      running--;
      room.ring();
      yield result;
    }
  } finally {
    stopped = true;
    room.ring();
    await producing;
  }
}

/** The items of a source, fetched ahead of need, at most `items` of them. */
export function readAhead<T>(source: AsyncIterable<T>, items: number): AsyncGenerator<T, void, undefined> {
  return mapInOrder(source, (item) => item, { items, weigh: () => 0, weight: 0 });
}

/** Lets one waiter know that something changed. The waiter looks at the state first, so nothing is missed. */
function bell(): { ring(): void; heard(): Promise<void> } {
  let waiter: (() => void) | null = null;
  return {
    ring() {
      waiter?.();
      waiter = null;
    },
    heard: () =>
      new Promise((resolve) => {
        waiter = resolve;
      }),
  };
}
