import { describe, expect, it } from 'vitest';
import { PACKAGES } from './catalog/packages.ts';
import { buildOf, KERNEL, PLANTED_VERSION } from './driverBuilds.ts';
import { type Fleet, generateFleet, type SimCrash } from './generateFleet.ts';
import { buildIn } from './loadedDrivers.ts';
import { SCENARIO_NAMES, type ScenarioName } from './scenarios/index.ts';

function made(scenario: ScenarioName): { fleet: Fleet; crashes: SimCrash[]; planted: SimCrash[] } {
  const fleet = generateFleet({ machines: 1200, scenario, seed: 4, ...(scenario === 'bench' ? { days: 60 } : {}) });
  const crashes = [...fleet.crashes];
  return { fleet, crashes, planted: crashes.filter((crash) => crash.culprit !== null) };
}

const atEnd = (fleet: Fleet) => fleet.period.untilMs - 1;
const names = (crashes: readonly SimCrash[]) => [...new Set(crashes.map((crash) => crash.machine.name))].sort();

describe('the scenarios', () => {
  it('are those of the project', () => {
    expect(SCENARIO_NAMES).toEqual([
      'july-2024',
      'gpu-driver',
      'bios-update',
      'two-culprits',
      'confounded',
      'slow-burn',
      'memory-corrupter',
      'no-culprit',
      'bench',
    ]);
  });

  it.each(SCENARIO_NAMES)('%s tells the truth', (scenario) => {
    const { fleet, planted } = made(scenario);
    const { truth } = fleet;
    expect(truth.plantedCrashes).toBe(planted.length);
    expect(truth.affectedMachines).toEqual(names(planted));
    for (const [i, culprit] of truth.culprits.entries()) {
      const mine = planted.filter((crash) => crash.culprit === i);
      expect(mine.length).toBe(culprit.crashes);
      expect(mine.length).toBeGreaterThan(10);
      expect(names(mine)).toEqual(culprit.affectedMachines);
      expect(culprit.exposedMachines).toBeGreaterThanOrEqual(culprit.affectedMachines.length);
      expect(Date.parse(culprit.onset)).toBeLessThanOrEqual(mine[0]?.timeMs ?? 0);
      expect(new Date(mine[0]?.timeMs ?? 0).toISOString()).toBe(culprit.firstCrash);
      expect(new Date(mine.at(-1)?.timeMs ?? 0).toISOString()).toBe(culprit.lastCrash);
      if (culprit.module !== null) {
        for (const crash of mine)
          expect(buildIn(crash.drivers, culprit.module), 'the culprit is loaded').toEqual(culprit.build ?? expect.anything());
      }
    }
  });

  it.each(['july-2024', 'gpu-driver', 'two-culprits', 'confounded', 'slow-burn'] as const)(
    '%s blames the culprit in most of its crashes, not in all',
    (scenario) => {
      const { fleet, planted } = made(scenario);
      const blamed = planted.filter((crash) => crash.module === fleet.truth.culprits[crash.culprit ?? 0]?.module);
      expect(blamed.length / planted.length).toBeGreaterThan(0.78);
      expect(blamed.length / planted.length).toBeLessThan(0.96);
      expect(planted.some((crash) => crash.module === KERNEL)).toBe(true);
    },
  );

  it('july-2024: content, not a driver: two bugchecks, published offsets, boot loops, no driver changed', () => {
    const { fleet, planted } = made('july-2024');
    const direct = planted.filter((crash) => crash.module === 'csagent.sys');
    expect(new Set(direct.map((crash) => crash.code))).toEqual(new Set([0x50, 0x7e]));
    expect(direct.filter((crash) => crash.offset === 0xe14ed).length).toBeGreaterThan(direct.length / 4);
    expect(fleet.truth.onset).toBe('2024-07-19T04:09:00.000Z');
    expect(planted.length).toBeGreaterThan(3 * fleet.truth.affectedMachines.length);
    for (const machine of fleet.machines) {
      const at = (ms: number) => buildIn(fleet.driversAt(machine, ms), 'csagent.sys');
      expect(at(fleet.period.fromMs)).toBe(at(atEnd(fleet)));
    }
  });

  it('gpu-driver: the bad build is on one model only, the driver on others too', () => {
    const { fleet } = made('gpu-driver');
    const [culprit] = fleet.truth.culprits;
    const builds = fleet.machines.map((machine) => ({
      model: machine.cohort.model.name,
      build: buildIn(fleet.driversAt(machine, atEnd(fleet)), culprit?.module ?? ''),
    }));
    const bad = builds.filter(({ build }) => build !== null && build === culprit?.build);
    expect(new Set(bad.map(({ model }) => model)).size).toBe(1);
    expect(new Set(builds.filter(({ build }) => build !== null).map(({ model }) => model)).size).toBeGreaterThan(3);
  });

  it('bios-update: the truth is a firmware, on every machine that it crashed and on no other model', () => {
    const { fleet, planted } = made('bios-update');
    const [culprit] = fleet.truth.culprits;
    if (culprit?.feature.kind !== 'bios') throw new Error('no firmware');
    expect(culprit.module).toBeNull();
    for (const crash of planted) expect(crash.biosVersion).toBe(culprit.feature.value);
    const having = fleet.machines.filter((machine) => fleet.biosAt(machine, atEnd(fleet)) === (culprit.feature as { value: string }).value);
    expect(new Set(having.map((machine) => machine.cohort.model.name)).size).toBe(1);
    expect(new Set(planted.map((crash) => crash.code)).size).toBeGreaterThan(6);
  });

  it('two-culprits: each has its own onset and machines, some have both', () => {
    const { truth } = made('two-culprits').fleet;
    const [one, two] = truth.culprits;
    expect(one?.module).not.toBe(two?.module);
    expect(one?.onset).not.toBe(two?.onset);
    expect(one?.affectedMachines.filter((name) => two?.affectedMachines.includes(name)).length).toBeGreaterThan(0);
  });

  it('confounded: all machines of the model have X, only those with the build of Y crash, elsewhere too', () => {
    const { fleet, planted } = made('confounded');
    const [culprit] = fleet.truth.culprits;
    const model = fleet.truth.confounders.flatMap(({ feature }) => (feature.kind === 'model' ? [feature.value] : []))[0];
    const x = fleet.truth.confounders.flatMap(({ feature }) => (feature.kind === 'driver' ? [feature.name] : []))[0] ?? '';
    const machines = fleet.machines.map((machine) => {
      const drivers = fleet.driversAt(machine, atEnd(fleet));
      return {
        machine,
        ofModel: machine.cohort.model.name === model,
        hasX: buildIn(drivers, x) !== null,
        hasY: buildIn(drivers, culprit?.module ?? '') === culprit?.build,
      };
    });
    expect(machines.filter(({ ofModel, hasX }) => ofModel !== hasX)).toEqual([]);
    const crashed = new Set(names(planted));
    const hit = machines.filter(({ machine }) => crashed.has(machine.name));
    expect(hit.every(({ hasY }) => hasY)).toBe(true);
    expect(hit.filter(({ hasX }) => hasX).length / hit.length, 'X goes with the crashes').toBeGreaterThan(0.5);
    expect(hit.filter(({ hasX }) => !hasX).length, 'but some crash without X').toBeGreaterThan(3);
    expect(machines.filter(({ ofModel, hasY }) => ofModel && !hasY).length, 'and some have X without Y').toBeGreaterThan(10);
  });

  it('memory-corrupter: the culprit is hardly ever blamed or on the stack', () => {
    const { fleet, planted } = made('memory-corrupter');
    const module = fleet.truth.culprits[0]?.module;
    const seen = planted.filter((crash) => crash.frames.some((frame) => frame.module === module));
    expect(seen.length / planted.length).toBeLessThan(0.1);
  });

  it('no-culprit: nothing is planted', () => {
    const { fleet, planted } = made('no-culprit');
    expect(fleet.truth).toMatchObject({ culprits: [], onset: null, end: null, affectedMachines: [], plantedCrashes: 0, confounders: [] });
    expect(planted).toEqual([]);
    const plantable = new Set([...PACKAGES.values()].flatMap((entry) => entry.drivers).map((name) => buildOf(name, PLANTED_VERSION)));
    for (const machine of fleet.machines) {
      expect(fleet.driversAt(machine, atEnd(fleet)).thirdParty.some((build) => plantable.has(build))).toBe(false);
    }
  });
});
