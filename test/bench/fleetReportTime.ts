import { fleetReport } from '../../electron/node/fleetReport.ts';
import type { Asked } from './askStore.ts';
import { type Spent, type StoreUnderTest, timedStore, withStore } from './storeUnderTest.ts';

/** Times everything that `faultline fleet --db` asks about all crashes of a store, once. */
export function fleetReportTime(underTest: StoreUnderTest): Promise<Asked> {
  return withStore(underTest, async (store) => {
    const spent = new Map<string, Spent>();
    const started = performance.now();
    const question = { filter: {}, groupLimit: 20, unreadable: 0, duplicates: 0 };
    const { incidents, culprits } = await fleetReport(timedStore(store, spent), question);
    const seconds = [(performance.now() - started) / 1000];
    const answer = `${incidents.length} incidents, ${culprits.length} culprits, first ${culprits[0]?.module ?? 'nobody'}`;
    return { name: 'whole fleet report', seconds, answer, spent: [...spent.values()] };
  });
}
