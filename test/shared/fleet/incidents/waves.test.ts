import { describe, expect, it } from 'vitest';
import type { IngestItem } from '../../../../shared/fleet/crashRecord.ts';
import { rankFleet } from '../../../../shared/fleet/culprits/rankFleet.ts';
import { findIncidents } from '../../../../shared/fleet/incidents/findIncidents.ts';
import { background, build, crash, DAY, type Machine, machines, START, seeded, storeOf } from '../syntheticFleet.ts';

const ONSET = START + 14 * DAY + 9 * 3_600_000;
const END = START + 28 * DAY;
const roleOf = (name: string) => (name === 'ntoskrnl.exe' ? 'kernel' : name === 'fltmgr.sys' ? 'pass-through' : 'third-party');
const LOOKS = [
  { module: 'ntoskrnl.exe', kind: 'os-component', bugcheck: '0x50' },
  { module: null, kind: 'memory-corruption', bugcheck: '0x1a' },
  { module: null, kind: 'memory-corruption', bugcheck: '0x19' },
  { module: null, kind: 'unknown', bugcheck: '0x139' },
] as const;

const withBuild = (machine: Machine, name: string, version: number): Machine => ({
  ...machine,
  drivers: [...machine.drivers.filter((one) => one.name !== name), build(name, version)],
});

/** Background of all machines as they are before the onset, and afterwards as `after` has them. */
const ordinary = (fleet: readonly Machine[], after: readonly Machine[], random: () => number): IngestItem[] => [
  ...background(fleet, random, { fromMs: START, toMs: ONSET, perMachine: 0.06 }),
  ...background(after, random, { fromMs: ONSET, toMs: END, perMachine: 0.06 }),
];

/** One crash of each at random times from the onset on, the first one at it. */
const crashing = (hit: readonly Machine[], random: () => number, fields: (index: number) => object): IngestItem[] =>
  hit.map((machine, index) =>
    crash(machine, { timeMs: ONSET + (index === 0 ? 0 : Math.floor((0.05 + 0.9 * random()) * (END - ONSET))), ...fields(index) }),
  );

describe('incidents that hardly any crash blames on their cause', () => {
  it('names the new build whose machines crash, though Windows is blamed, and begins at the first such crash', async () => {
    const random = seeded(41);
    const fleet = machines(300, random, () => [build('leaky.sys', 1)]);
    const after = fleet.map((machine, index) => (index % 3 === 0 ? withBuild(machine, 'leaky.sys', 2) : machine));
    const hit = after.filter((_, index) => index % 3 === 0).slice(0, 70);
    const items = crashing(hit, random, (index) => (index % 30 === 7 ? { module: 'leaky.sys' } : (LOOKS[index % 4] ?? {})));
    const store = await storeOf(ordinary(fleet, after, random), items);
    const incident = (await findIncidents(store, { roleOf })).find(({ culprit }) => culprit?.module === 'leaky.sys');
    expect(incident?.culprit?.version?.checksum).toBe('0x2');
    expect(Math.abs(Date.parse(incident?.onset ?? '') - ONSET)).toBeLessThan(2 * DAY);
    expect(incident?.machines).toBeGreaterThanOrEqual(70);
  });

  it('finds new firmware whose machines crash, names no driver, and lets no driver be accused of it', async () => {
    const random = seeded(42);
    const fleet = machines(300, random).map((machine) => ({
      ...machine,
      drivers: [...machine.drivers, ...(machine.model === 'Model A' ? [build('ofmodel.sys')] : [])],
    }));
    const hit = fleet.filter(({ model }) => model === 'Model A').slice(0, 50);
    const items = crashing(hit, random, (index) => ({ ...(LOOKS[index % 4] ?? {}), biosVersion: '2.0' }));
    const store = await storeOf(ordinary(fleet, fleet, random), items);
    const incidents = await findIncidents(store, { roleOf });
    const incident = incidents.find(({ id }) => id.startsWith('firmware 2.0@'));
    expect(incident).toMatchObject({ culprit: null, onset: new Date(ONSET).toISOString(), machines: 50 });
    const targets = incidents.map(({ target, onset }) => ({ filter: target, onsetMs: Date.parse(onset) }));
    const { culprits } = await rankFleet(store, {}, { roleOf, incidents: targets });
    expect(culprits.filter(({ score }) => score >= 0.5)).toEqual([]);
  });

  it.each([43, 44, 45, 46])('takes a roll-out that hurts nobody for none (seed %i)', async (seed) => {
    const random = seeded(seed);
    const fleet = machines(300, random, () => [build('agent.sys', 1)]);
    const after = fleet.map((machine, index) => (index % 3 === 0 ? machine : withBuild(machine, 'agent.sys', 2)));
    expect(await findIncidents(await storeOf(ordinary(fleet, after, random)), { roleOf })).toEqual([]);
  });
});

describe('the onset of a roll-out', () => {
  const plant = (random: () => number) => {
    const fleet = machines(300, random, () => [build('vpn.sys', 1)]);
    const after = fleet.map((machine, index) => (index % 2 === 0 ? withBuild(machine, 'vpn.sys', 2) : machine));
    const hit = after.filter((_, index) => index % 2 === 0).slice(0, 60);
    const items = crashing(hit, random, (index) => (index % 6 === 0 ? LOOKS[0] : { module: 'vpn.sys' }));
    return { fleet, after, hit, items };
  };

  it('is the first crash of a machine with the build, also when Windows is blamed for it', async () => {
    const random = seeded(51);
    const { fleet, items } = plant(random);
    const store = await storeOf(background(fleet, random, { fromMs: START, toMs: ONSET, perMachine: 0.1 }), items);
    const incident = (await findIncidents(store, { roleOf })).find(({ culprit }) => culprit?.module === 'vpn.sys');
    expect(incident?.onset).toBe(new Date(ONSET).toISOString());
  });

  it('is not the crash of a machine with the build that always crashed', async () => {
    const random = seeded(52);
    const { fleet, hit, items } = plant(random);
    const frail = withBuild(hit[59] as Machine, 'vpn.sys', 1);
    const always = Array.from({ length: 12 }, (_, day) => crash(frail, { timeMs: START + day * DAY, ...LOOKS[1] }));
    const stray = crash(hit[59] as Machine, { timeMs: ONSET - 5 * 3_600_000, ...LOOKS[1] });
    const store = await storeOf(background(fleet, random, { fromMs: START, toMs: ONSET, perMachine: 0.1 }), always, [stray], items);
    const incident = (await findIncidents(store, { roleOf })).find(({ culprit }) => culprit?.module === 'vpn.sys');
    expect(incident?.onset).toBe(new Date(ONSET).toISOString());
  });
});
