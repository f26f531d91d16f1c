import type { CrashRecord, DriverSet } from '../../../shared/fleet/crashRecord.ts';
import { ingestItemOf } from '../../../shared/fleet/recordOf.ts';
import type { TriageResult } from '../../../shared/result/triageResult.ts';

/** What a worker sends of one dump: the crash, and its driver set unless this worker has sent that set before. */
export interface SentItem {
  readonly crash: CrashRecord;
  readonly newSet: DriverSet | null;
}

/** Turns a result into what is sent. */
export type ItemSender = (result: TriageResult, machine: string) => SentItem;

/** Ids of sets that a worker remembers having sent, about 100 bytes each; then it forgets them all and sends sets again. */
const MOST_REMEMBERED = 200_000;

/** A sender for one worker thread: the set of some 200 drivers, most of what a crash weighs, goes over once. */
export function itemSender(most = MOST_REMEMBERED): ItemSender {
  const sent = new Set<string>();
  return (result, machine) => {
    const { crash, driverSet } = ingestItemOf(result, { name: machine, site: null });
    if (driverSet === null || sent.has(driverSet.id)) return { crash, newSet: null };
    if (sent.size >= most) sent.clear();
    sent.add(driverSet.id);
    return { crash, newSet: driverSet };
  };
}
