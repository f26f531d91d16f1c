import { describe, expect, it } from 'vitest';
import type { Culprit, CulpritRanking, DriverRole } from '../../../../shared/fleet/culprits/culpritRanking.ts';
import { rankCulprits } from '../../../../shared/fleet/culprits/rankCulprits.ts';
import { background, build, crash, DAY, HOUR, machines, START, seeded, storeOf } from '../syntheticFleet.ts';

const OTHERS = { kind: 'others' } as const;
const WEEKS = { fromMs: START, toMs: START + 28 * DAY, perMachine: 0.9 };
const ONSET = START + 21 * DAY;

const roleOf = (name: string): DriverRole =>
  name === 'ntoskrnl.exe' ? 'kernel' : ['fltmgr.sys', 'ntfs.sys', 'tcpip.sys'].includes(name) ? 'pass-through' : 'third-party';
const find = (ranking: CulpritRanking, module: string): Culprit | undefined =>
  ranking.culprits.find((culprit) => culprit.module === module);
const claimed = (ranking: CulpritRanking) => ranking.culprits.filter((culprit) => culprit.score >= 0.5).map((culprit) => culprit.module);
const rules = (culprit: Culprit | undefined) => culprit?.evidence.map((evidence) => evidence.rule) ?? [];

describe('rankCulprits', () => {
  it('names the planted version of a driver that all versions of are widespread', async () => {
    const random = seeded(1);
    const fleet = machines(300, random, (_, index) => [build('evil.sys', index % 5 === 0 ? 9 : 1)]);
    const hit = fleet.filter((_, index) => index % 5 === 0);
    const items = hit.map((machine, index) => crash(machine, { timeMs: ONSET + index * 600_000, module: 'evil.sys', bugcheck: '0x7e' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankCulprits(store, { signatures: ['0x7e|evil.sys'] }, OTHERS, { roleOf });
    expect(claimed(ranking)).toEqual(['evil.sys']);
    const [evil] = ranking.culprits;
    expect(evil?.version).toEqual({ timestamp: '0x60000009', checksum: '0x9', sizeBytes: 4096 });
    expect(evil?.score).toBeGreaterThan(0.9);
    expect(evil?.pValue).toBeLessThan(1e-20);
    expect(evil?.lift).toBeGreaterThan(10);
    expect(evil).toMatchObject({ crashes: 60, machines: 60, blamedDirectly: 1, confounders: [] });
  });

  it('gives version null when every version is affected alike', async () => {
    const random = seeded(2);
    const fleet = machines(300, random, (_, index) => (index % 3 === 0 ? [build('evil.sys', index % 2)] : []));
    const items = fleet
      .filter((_, index) => index % 6 < 4 && index % 3 === 0)
      .map((machine) => crash(machine, { timeMs: ONSET, module: 'evil.sys', bugcheck: '0x7e' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankCulprits(store, { bugchecks: ['0x7e'] }, OTHERS, { roleOf });
    expect(claimed(ranking)).toEqual(['evil.sys']);
    expect(ranking.culprits[0]?.version).toBeNull();
  });

  it('is not fooled by a roll-out to one model: names the companion as confounded and ranks it below', async () => {
    const random = seeded(3);
    // All of model A got x.sys; y.sys version 7 is on two thirds of model A and a few others, and only it crashes, on half of its machines.
    const fleet = machines(400, random, (machine) => {
      const isA = machine.model === 'Model A';
      return [...(isA ? [build('x.sys')] : []), build('y.sys', random() < (isA ? 0.66 : 0.1) ? 7 : 1)];
    });
    const hit = fleet.filter(
      (machine) => machine.drivers.some((driver) => driver.name === 'y.sys' && driver.checksum === 7) && random() < 0.5,
    );
    // Blamed on the kernel, so that nothing but the comparison of machines can tell.
    const items = hit.map((machine) => crash(machine, { timeMs: ONSET, module: 'ntoskrnl.exe', kind: 'os-component', bugcheck: '0x19' }));
    const store = await storeOf(background(fleet, random, { ...WEEKS, perMachine: 1 }), items);
    const ranking = await rankCulprits(store, { bugchecks: ['0x19'] }, OTHERS, { roleOf });
    const [first] = ranking.culprits;
    expect(first).toMatchObject({ module: 'y.sys', version: { checksum: '0x7' }, blamedDirectly: 0 });
    expect(first?.score).toBeGreaterThan(0.5);
    expect(rules(first)).toEqual(expect.arrayContaining(['never-blamed', 'association']));
    expect(first?.confounders).not.toContain('model Model A');
    const companion = find(ranking, 'x.sys');
    expect(companion?.score).toBeLessThan(0.1);
    expect(companion?.confounders).toContain('model Model A');
    expect(rules(companion)).toContain('confounded');
    expect(claimed(ranking)).toEqual(['y.sys']);
    expect(ranking.factors.map((factor) => factor.value)).toContain('Model A');
  });

  it('sees no lift in a driver on every machine, and still blames it when the crashes do', async () => {
    const random = seeded(4);
    const fleet = machines(300, random, () => [build('everywhere.sys')]);
    const items = fleet.slice(0, 80).map((machine) => crash(machine, { timeMs: ONSET, module: 'everywhere.sys', bugcheck: '0x50' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankCulprits(store, { modules: ['everywhere.sys'] }, OTHERS, { roleOf });
    const [first] = ranking.culprits;
    expect(first).toMatchObject({ module: 'everywhere.sys', lift: 1, pValue: 1 });
    expect(first?.score).toBeGreaterThan(0.8);
    expect(ranking.culprits.filter((culprit) => culprit.module === 'gpu.sys' && culprit.score > 0.1)).toEqual([]);
  });

  it('finds two culprits in one target', async () => {
    const random = seeded(5);
    const fleet = machines(400, random, (_, index) => [
      build('one.sys', index % 4 === 0 ? 5 : 1),
      build('two.sys', index % 4 === 1 ? 6 : 1),
    ]);
    const hit = (rest: number, module: string) =>
      fleet.filter((_, index) => index % 4 === rest).map((machine) => crash(machine, { timeMs: ONSET + HOUR, module, bugcheck: '0x139' }));
    const store = await storeOf(background(fleet, random, WEEKS), hit(0, 'one.sys'), hit(1, 'two.sys'));
    const ranking = await rankCulprits(store, { bugchecks: ['0x139'] }, OTHERS, { roleOf });
    expect(claimed(ranking).sort()).toEqual(['one.sys', 'two.sys']);
    expect(find(ranking, 'one.sys')?.version?.checksum).toBe('0x5');
    expect(find(ranking, 'two.sys')?.version?.checksum).toBe('0x6');
  });

  it.each([11, 12, 13, 14, 15, 16, 17, 18])('claims nothing about background noise (seed %i)', async (seed) => {
    const random = seeded(seed);
    const fleet = machines(250, random);
    const store = await storeOf(background(fleet, random, { ...WEEKS, perMachine: 1.5 }));
    for (const target of [{}, { bugchecks: ['0x3b'] }, { sinceMs: START + 21 * DAY }, { sites: ['north'] }, { kinds: ['unknown'] }]) {
      const ranking = await rankCulprits(store, target, OTHERS, { roleOf });
      expect(claimed(ranking), JSON.stringify(target)).toEqual([]);
    }
  });

  it('claims nothing about builds that were rolled out while nothing special happened', async () => {
    const random = seeded(6);
    const before = machines(200, random, () => [build('agent.sys', 1)]);
    const after = before.map((machine) => ({
      ...machine,
      drivers: machine.drivers.map((driver) => (driver.name === 'agent.sys' ? build('agent.sys', 2) : driver)),
    }));
    const store = await storeOf(
      background(before, random, { fromMs: START, toMs: ONSET, perMachine: 0.8 }),
      background(after, random, { fromMs: ONSET, toMs: ONSET + 7 * DAY, perMachine: 0.2 }),
    );
    const ranking = await rankCulprits(store, { sinceMs: ONSET }, OTHERS, { roleOf });
    expect(claimed(ranking)).toEqual([]);
    expect(ranking.limits.join()).toContain('span of time');
  });

  it('takes a boot loop for one voice', async () => {
    const random = seeded(7);
    const fleet = machines(120, random);
    const [looping] = fleet;
    if (!looping) throw new Error('no machines');
    const loop = Array.from({ length: 400 }, (_, index) =>
      crash(looping, { timeMs: ONSET + index * 120_000, module: 'gpu.sys', bugcheck: '0x116' }),
    );
    const store = await storeOf(background(fleet, random, WEEKS), loop);
    const ranking = await rankCulprits(store, {}, OTHERS, { roleOf });
    expect(claimed(ranking)).toEqual([]);
    expect(claimed(await rankCulprits(store, { bugchecks: ['0x116'] }, OTHERS, { roleOf }))).toEqual([]);
  });

  it('asks for much more before it blames the kernel or a pass-through module', async () => {
    const random = seeded(8);
    const fleet = machines(200, random);
    const blaming = (module: string, kind: 'driver' | 'os-component', bugcheck: string) =>
      fleet.slice(0, 60).map((machine) => crash(machine, { timeMs: ONSET, module, kind, bugcheck }));
    const store = await storeOf(
      background(fleet, random, WEEKS),
      blaming('ntoskrnl.exe', 'os-component', '0x1a'),
      blaming('fltmgr.sys', 'os-component', '0xf5'),
      blaming('gpu.sys', 'driver', '0x116'),
    );
    expect(claimed(await rankCulprits(store, { bugchecks: ['0x1a'] }, OTHERS, { roleOf }))).toEqual([]);
    expect(claimed(await rankCulprits(store, { bugchecks: ['0xf5'] }, OTHERS, { roleOf }))).toEqual([]);
    expect(claimed(await rankCulprits(store, { bugchecks: ['0x116'] }, OTHERS, { roleOf }))).toEqual(['gpu.sys']);
  });

  it('finds a memory corrupter that is never blamed by what all its victims have in common', async () => {
    const random = seeded(9);
    const fleet = machines(300, random, (_, index) => (index % 6 === 0 ? [build('corrupter.sys')] : []));
    const victims = fleet.filter((_, index) => index % 6 === 0);
    const items = victims.map((machine) => {
      const victim = machine.drivers[Math.floor(random() * 5)]?.name ?? 'ntfs.sys';
      return crash(machine, { timeMs: ONSET, module: victim, bugcheck: '0x19' });
    });
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankCulprits(store, { bugchecks: ['0x19'] }, OTHERS, { roleOf });
    const [first] = ranking.culprits;
    expect(first).toMatchObject({ module: 'corrupter.sys', machines: 50, crashes: 50, blamedDirectly: 0 });
    expect(first?.score).toBeGreaterThan(0.6);
    expect(first?.evidence[0]?.claim).toContain('by association only');
    expect(claimed(ranking)).toEqual(['corrupter.sys']);
  });

  it("does not blame a package's other drivers for what one of them did", async () => {
    const random = seeded(10);
    const fleet = machines(300, random, (_, index) =>
      index % 6 === 0 ? [build('agent.sys'), build('agentboot.sys'), build('agentnet.sys')] : [],
    );
    const items = fleet
      .filter((_, index) => index % 6 === 0)
      .map((machine) => crash(machine, { timeMs: ONSET, module: 'agent.sys', bugcheck: '0x50' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankCulprits(store, { modules: ['agent.sys'] }, OTHERS, {
      roleOf,
      vendorOf: (name) => (name.startsWith('agent') ? 'Agents Inc.' : null),
    });
    expect(claimed(ranking)).toEqual(['agent.sys']);
    expect(find(ranking, 'agentboot.sys')?.confounders).toContain('agent.sys');
    expect(ranking.factors.map((factor) => factor.value)).toContain('Agents Inc.');
    expect(ranking.culprits[0]?.vendor).toBe('Agents Inc.');
  });

  it('gives a build that appeared with the onset a bonus, and says so', async () => {
    const random = seeded(21);
    const scene = async (version: number) => {
      const fleet = machines(200, seeded(22), (_, index) => [build('evil.sys', index < 30 ? version : 1)]);
      const past = background(
        machines(200, seeded(22), () => [build('evil.sys', 1)]),
        random,
        { ...WEEKS, toMs: ONSET },
      );
      const items = fleet
        .slice(0, 30)
        .map((machine, index) => crash(machine, { timeMs: ONSET + index * HOUR, module: 'evil.sys', bugcheck: '0x7e' }));
      return rankCulprits(await storeOf(past, items), { bugchecks: ['0x7e'] }, OTHERS, { roleOf });
    };
    const fresh = await scene(2);
    const old = await scene(1);
    expect(rules(fresh.culprits[0])).toContain('new-build');
    expect(rules(old.culprits[0])).toContain('old-build');
    expect(fresh.culprits[0]?.score).toBeGreaterThan(old.culprits[0]?.score ?? 1);
  });

  it('finds two drivers that clash only where they meet', async () => {
    const random = seeded(23);
    const has = (machine: { readonly drivers: readonly { readonly name: string }[] }, name: string) =>
      machine.drivers.some((driver) => driver.name === name);
    const fleet = machines(500, random, () => [
      ...(random() < 0.35 ? [build('left.sys')] : []),
      ...(random() < 0.35 ? [build('right.sys')] : []),
    ]);
    const hit = fleet.filter((machine) => has(machine, 'left.sys') && has(machine, 'right.sys'));
    const items = hit.map((machine) => crash(machine, { timeMs: ONSET, module: null, bugcheck: '0x109' }));
    const store = await storeOf(background(fleet, random, { ...WEEKS, perMachine: 1 }), items);
    const ranking = await rankCulprits(store, { bugchecks: ['0x109'] }, OTHERS, { roleOf });
    const [pair] = ranking.pairs;
    expect(pair?.features.map((name) => name.split(' ')[0])).toEqual(expect.arrayContaining(['left.sys', 'right.sys']));
    expect(pair).toMatchObject({ targetMachines: hit.length, referenceMachines: 0 });
  });

  it('ranks by blame alone, and says so, when there is nothing to compare with', async () => {
    const fleet = machines(40, seeded(24));
    const store = await storeOf(fleet.map((machine) => crash(machine, { timeMs: ONSET, module: 'gpu.sys' })));
    const ranking = await rankCulprits(store, {}, OTHERS, { roleOf });
    expect(claimed(ranking)).toEqual(['gpu.sys']);
    expect(ranking.referenceMachines).toBe(0);
    expect(ranking.limits.join()).toContain('no other machines');
  });

  it('compares with an inventory of machines that need not have crashed', async () => {
    const random = seeded(25);
    const fleet = machines(300, random, (_, index) => [build('evil.sys', index % 10 === 0 ? 2 : 1)]);
    const items = fleet
      .filter((_, index) => index % 10 === 0)
      .map((machine) => crash(machine, { timeMs: ONSET, module: null, bugcheck: '0x1a' }));
    const store = await storeOf(items);
    await store.importInventory(
      fleet.map((machine) => ({ ...machine, machine: machine.name, biosVersion: null, cpu: null, microcode: null, devices: [] })),
    );
    const ranking = await rankCulprits(store, {}, { kind: 'inventory' }, { roleOf });
    expect(claimed(ranking)).toEqual(['evil.sys']);
    expect(ranking.culprits[0]).toMatchObject({ version: { checksum: '0x2' }, crashes: 30, machines: 30 });
  });

  it('names a PCI device and microcode that the crashed machines share, unless the reference tells of neither', async () => {
    const random = seeded(31);
    const fleet = machines(200, random, () => [build('calm.sys')]);
    const facts = (isHit: boolean) => ({
      devices: isHit ? ['10de:2504'] : ['8086:15fa'],
      microcode: isHit ? '0x11d for 6-183-1' : '0x12b for 6-183-1',
    });
    const items = fleet.map((machine, index) => {
      const isHit = index % 5 === 0;
      return crash(machine, { timeMs: ONSET, module: null, bugcheck: isHit ? '0x124' : '0x9f', ...facts(isHit) });
    });
    const store = await storeOf(items);
    const target = { bugchecks: ['0x124'] };
    const found = async (reference: 'others' | 'inventory') =>
      (await rankCulprits(store, target, { kind: reference }, { roleOf })).factors.map(({ kind, value }) => `${kind} ${value}`);
    expect(await found('others')).toEqual(expect.arrayContaining(['device 10de:2504', 'microcode 0x11d for 6-183-1']));
    const silent = { biosVersion: null, cpu: null, microcode: null, devices: [] };
    await store.importInventory(fleet.map((machine) => ({ ...machine, machine: machine.name, ...silent })));
    expect(await found('inventory')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(device|microcode)/)]));
  });

  it('does not accuse a build of the past because the inventory has the one that replaced it', async () => {
    const random = seeded(29);
    const then = machines(300, random, () => [build('agent.sys', 1)]);
    const now = then.map((machine) => ({
      ...machine,
      drivers: machine.drivers.map((one) => (one.name === 'agent.sys' ? build('agent.sys', 2) : one)),
    }));
    const store = await storeOf(
      background(then, random, { fromMs: START, toMs: ONSET, perMachine: 0.3 }),
      background(now, random, { fromMs: ONSET, toMs: ONSET + 3 * DAY, perMachine: 0.05 }),
    );
    await store.importInventory(
      now.map((machine) => ({ ...machine, machine: machine.name, biosVersion: null, cpu: null, microcode: null, devices: [] })),
    );
    const ranking = await rankCulprits(store, {}, { kind: 'inventory' }, { roleOf });
    expect(claimed(ranking)).toEqual([]);
    expect(find(ranking, 'agent.sys')?.strength.association ?? 0).toBe(0);
  });

  it('names the version that crashes when machines had others before it', async () => {
    const random = seeded(30);
    const before = machines(150, random, () => [build('slow.sys', 1)]);
    const after = before.map((machine) => ({
      ...machine,
      drivers: machine.drivers.map((one) => (one.name === 'slow.sys' ? build('slow.sys', 2) : one)),
    }));
    const items = after.slice(0, 60).map((machine) => crash(machine, { timeMs: ONSET + random() * 20 * DAY, module: 'slow.sys' }));
    const store = await storeOf(
      background(before, random, { fromMs: START, toMs: ONSET, perMachine: 0.8 }).filter(({ crash: { module } }) => module !== 'slow.sys'),
      background(after, random, { fromMs: ONSET, toMs: ONSET + 20 * DAY, perMachine: 0.8 }).filter(
        ({ crash: { module } }) => module !== 'slow.sys',
      ),
      items,
    );
    const ranking = await rankCulprits(store, {}, OTHERS, { roleOf });
    expect(ranking.culprits[0]).toMatchObject({ module: 'slow.sys', version: { checksum: '0x2' } });
  });

  it('answers for an empty store and an empty target', async () => {
    const empty = await rankCulprits(await storeOf([]), {}, OTHERS);
    expect(empty).toMatchObject({ culprits: [], factors: [], pairs: [], targetCrashes: 0, targetMachines: 0 });
    const store = await storeOf(background(machines(20, seeded(26)), seeded(27), WEEKS));
    expect((await rankCulprits(store, { modules: ['nowhere.sys'] }, OTHERS)).culprits).toEqual([]);
  });

  it('is plain JSON with numbers in their ranges, and the same each time', async () => {
    const random = seeded(28);
    const fleet = machines(100, random, (_, index) => (index < 20 ? [build('evil.sys')] : []));
    const items = fleet.slice(0, 20).map((machine) => crash(machine, { timeMs: ONSET, module: 'evil.sys' }));
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const ranking = await rankCulprits(store, { modules: ['evil.sys'] }, OTHERS, { roleOf });
    expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
    expect(await rankCulprits(store, { modules: ['evil.sys'] }, OTHERS, { roleOf })).toEqual(ranking);
    for (const culprit of ranking.culprits) {
      for (const value of [culprit.score, culprit.shareOfCrashes, culprit.blamedDirectly, culprit.pValue]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});
