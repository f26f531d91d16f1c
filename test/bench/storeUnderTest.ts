import type { FleetStore } from '../../shared/fleet/fleetStore.ts';

/** A store to measure: any adapter will do. */
export interface StoreUnderTest {
  readonly label: string;
  readonly open: () => Promise<FleetStore>;
}

/** Opens the store, hands it over and closes it whatever happens. */
export async function withStore<T>({ open }: StoreUnderTest, work: (store: FleetStore) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Time spent in one kind of question. */
export interface Spent {
  readonly name: string;
  calls: number;
  seconds: number;
}

/** The store, with the time of each of its methods written to `spent`, in the order of the first calls. */
export function timedStore(store: FleetStore, spent: Map<string, Spent>): FleetStore {
  return new Proxy(store, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function' || typeof name !== 'string') return method;
      return async (...args: unknown[]) => {
        const started = performance.now();
        const entry = spent.get(name) ?? { name, calls: 0, seconds: 0 };
        spent.set(name, entry);
        try {
          return await Reflect.apply(method, target, args);
        } finally {
          entry.calls++;
          entry.seconds += (performance.now() - started) / 1000;
        }
      };
    },
  });
}
