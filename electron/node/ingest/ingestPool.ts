import type { DumpTask, TaskOutcome } from '../tasks.ts';
import type { TriagePool } from '../workerPool.ts';
import type { DriverSetBook } from './driverSetBook.ts';
import { labelled, type MachineLabels } from './machineLabels.ts';

/**
 * A pool whose crashes bear the labels of their machines and whose driver sets are in the book. Sets are learned as answers come
 * in: in the order of the inputs, a crash may come before the one that its worker sent the set with.
 */
export function ingestPool(pool: TriagePool, labels: MachineLabels, book: DriverSetBook): TriagePool {
  return {
    async run(tasks) {
      const facts = await Promise.all(tasks.map(labels));
      const named = tasks.map((task, index): DumpTask => ({ ...task, machine: facts[index]?.name ?? task.machine }));
      const outcomes = await pool.run(named);
      return outcomes.map((outcome, index): TaskOutcome => {
        const machine = facts[index];
        if (outcome.kind !== 'line' || !outcome.item || !machine) return outcome;
        const { crash, newSet } = outcome.item;
        if (newSet) book.learn(newSet);
        return { ...outcome, item: { crash: labelled(crash, machine), newSet: null } };
      });
    },
    close: () => pool.close(),
  };
}
