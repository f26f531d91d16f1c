import { describe, expect, it } from 'vitest';
import { compareCohorts, differences } from '../../../shared/fleet/cohorts.ts';
import type { Feature, FeatureCounts } from '../../../shared/fleet/fleetStore.ts';
import { memoryStore } from '../../../shared/fleet/memoryStore.ts';
import { build, item } from '../../fleet/records.ts';

const site = (value: string): Feature => ({ kind: 'site', value });
const counts = (machines: number, having: Readonly<Record<string, number>>): FeatureCounts => ({
  targetMachines: machines,
  referenceMachines: 0,
  counts: Object.entries(having).map(([value, target]) => ({ feature: site(value), target, reference: 99 })),
});

describe('the differences of two cohorts', () => {
  it('are sure where the shares are far apart, and not where chance is enough', () => {
    const found = differences(counts(40, { only: 38, same: 20 }), counts(40, { same: 21, other: 30 }));
    expect(found.map(({ feature, a, b }) => ['value' in feature && feature.value, a.machines, b.machines])).toEqual([
      ['only', 38, 0],
      ['other', 0, 30],
      ['same', 20, 21],
    ]);
    expect(found[0]?.pValue).toBeLessThan(1e-6);
    expect(found[2]?.pValue).toBeCloseTo(1);
    expect(found[0]?.a.share).toMatchObject({ share: 0.95 });
  });

  it('are the same the other way round', () => {
    const [a, b] = [counts(10, { x: 9, y: 1 }), counts(12, { x: 2, y: 2 })];
    const mirrored = differences(b, a).map((one) => ({ ...one, a: one.b, b: one.a }));
    expect(mirrored).toEqual(differences(a, b));
  });

  it('are none between sides without machines, and leave out what neither side has', () => {
    expect(differences(counts(0, {}), counts(5, { x: 5 })).map(({ pValue }) => pValue)).toEqual([1]);
    expect(differences(counts(5, { x: 0 }), counts(5, { x: 0 }))).toEqual([]);
  });
});

describe('two cohorts of a fleet', () => {
  it('have their crashes, groups and what tells them apart', async () => {
    const store = memoryStore();
    const old = Array.from({ length: 20 }, (_, i) => item(i, { machine: `a${i}`, osBuild: 19045, signature: 'S1' }, [build('x.sys', 1)]));
    const late = Array.from({ length: 20 }, (_, i) =>
      item(100 + i, { machine: `b${i}`, osBuild: 22631, signature: 'S2' }, [build('x.sys', 2)]),
    );
    await store.ingest([...old, ...late, item(200, { machine: 'b0', osBuild: 22631, signature: 'S1' }, [build('x.sys', 2)])]);
    const { a, b, differences: found, tried } = await compareCohorts(store, { osBuilds: [19045] }, { osBuilds: [22631] });
    expect([a.totals.crashes, a.totals.machines, b.totals.crashes, b.totals.machines]).toEqual([20, 20, 21, 20]);
    expect(b.groups.map(({ signature, crashes }) => [signature, crashes])).toEqual([
      ['S2', 20],
      ['S1', 1],
    ]);
    expect(found.map(({ feature }) => feature.kind).toSorted()).toEqual(['driver-version', 'driver-version', 'os-build', 'os-build']);
    expect(tried).toBeGreaterThan(found.length);
  });
});
