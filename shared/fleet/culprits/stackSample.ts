import type { CrashRecord } from '../crashRecord.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';

const PAGES = 4;
const PAGE_SIZE = 250;

/** Machines of a sample of the target's crashes, by where modules show on their stacks. */
export interface StackSample {
  readonly machines: number;
  /** Machines with the module in the frame nearest to the crash. */
  readonly atFault: ReadonlyMap<string, number>;
  /** Machines with the module anywhere on the stack. */
  readonly onStack: ReadonlyMap<string, number>;
}

/** Reads up to a thousand of the target's crashes, in four runs spread evenly from the newest to the oldest. */
export async function sampleStacks(store: FleetStore, target: FleetFilter, crashes: number): Promise<StackSample> {
  if (crashes <= PAGES * PAGE_SIZE) return countStacks(await store.crashes(target, PAGES * PAGE_SIZE, 0));
  const sample: CrashRecord[] = [];
  for (let page = 0; page < PAGES; page++) {
    const offset = Math.floor((page * (crashes - PAGE_SIZE)) / (PAGES - 1));
    sample.push(...(await store.crashes(target, PAGE_SIZE, offset)));
  }
  return countStacks(sample);
}

function countStacks(crashes: readonly CrashRecord[]): StackSample {
  const atFault = new Map<string, Set<string>>();
  const onStack = new Map<string, Set<string>>();
  for (const crash of crashes) {
    crash.frames.forEach((frame, index) => {
      const module = moduleOfFrame(frame);
      if (index === 0) note(atFault, module, crash.machine);
      note(onStack, module, crash.machine);
    });
  }
  return { machines: new Set(crashes.map((crash) => crash.machine)).size, atFault: sizes(atFault), onStack: sizes(onStack) };
}

/** `csagent.sys+0xe14ed` and `csagent.sys!Foo+0x10` are both frames of `csagent.sys`. */
export function moduleOfFrame(frame: string): string {
  const end = frame.search(/!|\+0x/);
  return (end < 0 ? frame : frame.slice(0, end)).toLowerCase();
}

function note(map: Map<string, Set<string>>, module: string, machine: string): void {
  const known = map.get(module);
  if (known) known.add(machine);
  else map.set(module, new Set([machine]));
}

function sizes(map: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  return new Map([...map].map(([module, machines]) => [module, machines.size]));
}
