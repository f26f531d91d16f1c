import { describe, expect, it } from 'vitest';
import type { CulpritRanking, DriverRole } from '../../../../shared/fleet/culprits/culpritRanking.ts';
import { rankFleet } from '../../../../shared/fleet/culprits/rankFleet.ts';
import { background, build, crash, DAY, machines, START, seeded, storeOf } from '../syntheticFleet.ts';

const WEEKS = { fromMs: START, toMs: START + 28 * DAY, perMachine: 0.9 };
const ONSET = START + 21 * DAY;
const roleOf = (name: string): DriverRole =>
  name === 'ntoskrnl.exe' ? 'kernel' : ['fltmgr.sys', 'ntfs.sys', 'tcpip.sys'].includes(name) ? 'pass-through' : 'third-party';
const claimed = (ranking: CulpritRanking) => ranking.culprits.filter((culprit) => culprit.score >= 0.5).map((culprit) => culprit.module);

describe('rankFleet', () => {
  it('names a version that crashes now and then all the time, among a fleet with all sorts of crashes', async () => {
    const random = seeded(41);
    const fleet = machines(250, random, (_, index) => [build('sick.sys', index % 7 === 0 ? 9 : 1)]);
    const items = fleet
      .filter((_, index) => index % 7 === 0)
      .map((machine) => crash(machine, { timeMs: START + random() * 28 * DAY, module: 'sick.sys' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankFleet(store, {}, { roleOf });
    expect(claimed(ranking)).toEqual(['sick.sys']);
    expect(ranking.culprits[0]).toMatchObject({ version: { checksum: '0x9' }, role: 'third-party' });
    expect(ranking.culprits[0]?.lift).toBeGreaterThan(3);
    expect(ranking.culprits[0]?.pValue).toBeLessThan(1e-6);
  });

  it('finds a driver that is never blamed behind the crashes that blame none', async () => {
    const random = seeded(42);
    const fleet = machines(250, random, (_, index) => (index % 8 === 0 ? [build('silent.sys')] : []));
    const items = fleet
      .filter((_, index) => index % 8 === 0)
      .map((machine) => crash(machine, { timeMs: START + random() * 28 * DAY, module: null, kind: 'memory-corruption', bugcheck: '0x1a' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankFleet(store, {}, { roleOf });
    expect(claimed(ranking)).toEqual(['silent.sys']);
    expect(ranking.culprits[0]?.blamedDirectly).toBe(0);
  });

  it('claims nothing about background noise, nor about one machine in a boot loop', async () => {
    const random = seeded(43);
    const fleet = machines(150, random);
    const [looping] = fleet;
    const loop = looping
      ? Array.from({ length: 300 }, (_, index) => crash(looping, { timeMs: ONSET + index * 100_000, module: 'opt01.sys' }))
      : [];
    const store = await storeOf(background(fleet, random, { ...WEEKS, perMachine: 1.4 }), loop);
    expect(claimed(await rankFleet(store, {}, { roleOf }))).toEqual([]);
  });

  it('lets an incident speak for itself, however small a part of all crashes it is', async () => {
    const random = seeded(44);
    const fleet = machines(300, random, () => [build('agent.sys')]);
    const items = fleet
      .slice(0, 12)
      .map((machine, index) => crash(machine, { timeMs: ONSET + index * 60_000, module: 'agent.sys', bugcheck: '0x50' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    expect(claimed(await rankFleet(store, {}, { roleOf }))).toEqual([]);
    const incidents = [{ filter: { sinceMs: ONSET, untilMs: ONSET + 3_600_000, modules: ['agent.sys'] }, onsetMs: ONSET }];
    const ranking = await rankFleet(store, {}, { roleOf, incidents });
    expect(claimed(ranking)).toEqual(['agent.sys']);
    expect(ranking.culprits[0]).toMatchObject({ crashes: 12, machines: 12 });
  });

  it('stays within the scope and counts shares of it', async () => {
    const fleet = machines(60, seeded(45), () => [build('bad.sys')]);
    const half = (from: number, to: number, timeMs: number) =>
      fleet.slice(from, to).map((machine) => crash(machine, { timeMs, module: 'bad.sys' }));
    const store = await storeOf(half(0, 30, START), half(30, 60, ONSET));
    const ranking = await rankFleet(store, { sinceMs: ONSET }, { roleOf });
    expect(ranking.culprits[0]).toMatchObject({ module: 'bad.sys', crashes: 30, shareOfCrashes: 1 });
  });

  it('answers for an empty store', async () => {
    expect((await rankFleet(await storeOf([]), {})).culprits).toEqual([]);
  });
});
