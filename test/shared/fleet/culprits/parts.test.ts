import { describe, expect, it } from 'vitest';
import { freshness } from '../../../../shared/fleet/culprits/onset.ts';
import { moduleOfFrame, sampleStacks } from '../../../../shared/fleet/culprits/stackSample.ts';
import { adjust } from '../../../../shared/fleet/culprits/stratify.ts';
import { isOrdinaryTime } from '../../../../shared/fleet/culprits/timeOnly.ts';
import { vendorCandidates } from '../../../../shared/fleet/culprits/vendors.ts';
import type { FleetStore, StratumCount } from '../../../../shared/fleet/fleetStore.ts';
import { background, build, crash, DAY, HOUR, machines, START, seeded, storeOf } from '../syntheticFleet.ts';

const stratum = (model: string | null, osBuild: number | null, counts: readonly [number, number, number, number]): StratumCount => ({
  model,
  osBuild,
  targetWith: counts[0],
  targetAll: counts[1],
  referenceWith: counts[2],
  referenceAll: counts[3],
});

describe('adjust', () => {
  it('compares within model and OS build, and keeps a difference that is there within each', () => {
    const adjusted = adjust([stratum('A', 1, [30, 30, 20, 100]), stratum('B', 1, [10, 10, 20, 100]), stratum('B', 2, [5, 5, 9, 50])]);
    expect(adjusted.by).toEqual(['model', 'os-build']);
    expect(adjusted.pValue).toBeLessThan(1e-15);
  });

  it('finds nothing in what only comes with a model, and names the model', () => {
    const adjusted = adjust([stratum('A', 1, [30, 30, 40, 40]), stratum('B', 1, [0, 10, 0, 160])]);
    expect(adjusted).toMatchObject({ pValue: 1, oddsRatio: null });
    expect(adjusted.withinModel).toEqual({ pValue: 1, name: 'model A' });
    expect(adjusted.withinOsBuild.pValue).toBeLessThan(1e-10);
  });

  it('falls back to the model alone where no machine is alike in both', () => {
    const adjusted = adjust([stratum('A', 1, [30, 30, 0, 0]), stratum('A', 2, [0, 0, 10, 60])]);
    expect(adjusted.by).toEqual(['model']);
    expect(adjusted.pValue).toBeLessThan(1e-10);
  });

  it('says nothing when the target has no like machines at all, or there are no strata', () => {
    expect(adjust([stratum('A', 1, [30, 30, 0, 0]), stratum('B', 2, [0, 0, 10, 60])])).toMatchObject({ by: [], pValue: 1 });
    expect(adjust([])).toMatchObject({ by: [], pValue: 1, oddsRatio: null });
  });

  it('takes machines of unknown model for alike', () => {
    const adjusted = adjust([stratum(null, null, [30, 30, 10, 60])]);
    expect(adjusted.pValue).toBeLessThan(1e-8);
    expect(adjusted.withinModel.name).toBe('machines whose model is not known');
  });
});

describe('freshness', () => {
  it('is full up to three days before the onset, half up to two weeks, none after it or long before', () => {
    const at = (hours: number) => freshness(START + hours * HOUR, START);
    expect([at(0), at(0.5), at(-71), at(-80), at(-14 * 24 - 1), at(2)]).toEqual([1, 1, 1, 0.5, 0, 0]);
  });
});

describe('stacks', () => {
  it('reads the module of a frame with or without a symbol', () => {
    expect(['CSAgent.sys+0xe14ed', 'nt!KeBugCheckEx', 'c++.sys!Foo+0x10', 'bare.sys'].map(moduleOfFrame)).toEqual([
      'csagent.sys',
      'nt',
      'c++.sys',
      'bare.sys',
    ]);
  });

  it('counts machines, and reads no more than a thousand of many crashes', async () => {
    const [machine] = machines(1, seeded(1));
    if (!machine) throw new Error('no machine');
    const store = await storeOf(Array.from({ length: 3000 }, (_, index) => crash(machine, { timeMs: START + index, module: 'a.sys' })));
    const sizes: number[] = [];
    const counting: FleetStore = {
      ...store,
      crashes: (filter, limit, offset) => {
        sizes.push(limit);
        return store.crashes(filter, limit, offset);
      },
    };
    const sample = await sampleStacks(counting, {}, 3000);
    expect(sizes).toEqual([250, 250, 250, 250]);
    expect(sample.machines).toBe(1);
    expect([sample.atFault.get('a.sys'), sample.onStack.get('ntoskrnl.exe')]).toEqual([1, 1]);
  });
});

describe('vendorCandidates', () => {
  it('counts machines with any driver of a company, once each', async () => {
    const hasOne = (index: number) => (index < 20 ? index % 4 !== 0 : index % 4 === 0);
    const hasTwo = (index: number) => index % 3 === 0;
    const fleet = machines(60, seeded(2), (_, index) => [
      ...(hasOne(index) ? [build('acme1.sys')] : []),
      ...(hasTwo(index) ? [build('acme2.sys')] : []),
    ]);
    const store = await storeOf(fleet.map((machine, index) => crash(machine, { timeMs: START, bugcheck: index < 20 ? '0x1' : '0x2' })));
    const target = { bugchecks: ['0x1'] };
    const others = { kind: 'others' } as const;
    const counts = await store.featureCounts(target, others);
    const vendors = await vendorCandidates(store, target, others, counts, (name) => (name.startsWith('acme') ? 'Acme' : null));
    const either = (from: number, to: number) => fleet.filter((_, at) => at >= from && at < to && (hasOne(at) || hasTwo(at))).length;
    expect(vendors).toHaveLength(1);
    expect(vendors[0]?.contrast).toEqual({ targetWith: either(0, 20), targetAll: 20, referenceWith: either(20, 60), referenceAll: 40 });
  });
});

describe('isOrdinaryTime', () => {
  it('is true only for a span of time without more crashes than before', async () => {
    const random = seeded(3);
    const fleet = machines(100, random);
    const quiet = background(fleet, random, { fromMs: START, toMs: START + 14 * DAY, perMachine: 1 });
    const burst = fleet.slice(0, 40).map((machine, index) => crash(machine, { timeMs: START + 13 * DAY + index * 60_000 }));
    expect(await isOrdinaryTime(await storeOf(quiet), { sinceMs: START + 12 * DAY })).toBe(true);
    expect(await isOrdinaryTime(await storeOf(quiet, burst), { sinceMs: START + 12 * DAY })).toBe(false);
    expect(await isOrdinaryTime(await storeOf(quiet), { sinceMs: START + 12 * DAY, modules: ['a.sys'] })).toBe(false);
    expect(await isOrdinaryTime(await storeOf(quiet), {})).toBe(false);
  });
});
