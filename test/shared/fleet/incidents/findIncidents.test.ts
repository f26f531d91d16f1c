import { describe, expect, it } from 'vitest';
import type { IngestItem } from '../../../../shared/fleet/crashRecord.ts';
import { findIncidents } from '../../../../shared/fleet/incidents/findIncidents.ts';
import type { Incident } from '../../../../shared/fleet/incidents/incident.ts';
import { KNOWN_INCIDENTS } from '../../../../shared/knowledge/knownIncidents.ts';
import { background, build, crash, DAY, HOUR, type Machine, machines, START, seeded, storeOf } from '../syntheticFleet.ts';

const MINUTE = 60_000;
/** 19 July 2024 is a Friday, 18 days into the data. */
const OUTAGE = Date.UTC(2024, 6, 19, 4, 10);
const WEEKS = { fromMs: START, toMs: START + 28 * DAY, perMachine: 1 };
const minutesFrom = (iso: string | undefined, ms: number) => Math.abs(Date.parse(iso ?? '') - ms) / MINUTE;
const modules = (incidents: readonly Incident[]) => incidents.map((incident) => incident.culprit?.module ?? null);

/** Machines crash at times that thin out over `hours`, the first within a minute. */
function outbreak(
  hit: readonly Machine[],
  random: () => number,
  atMs: number,
  hours: number,
  fields: { module: string; bugcheck: string },
): IngestItem[] {
  return hit.map((machine, index) =>
    crash(machine, { ...fields, timeMs: atMs + (index === 0 ? 0 : Math.floor(random() ** 2 * hours * HOUR)) }),
  );
}

describe('findIncidents', () => {
  it('finds an outbreak: when it began and ended, whom it hit, what is usual, and that no driver changed', async () => {
    const random = seeded(1);
    const fleet = machines(400, random, () => [build('csagent.sys')]);
    const items = outbreak(fleet.slice(0, 120), random, OUTAGE, 5, { module: 'csagent.sys', bugcheck: '0x50' });
    const store = await storeOf(background(fleet, random, WEEKS), items);
    const incidents = await findIncidents(store, { knownIncidents: KNOWN_INCIDENTS, costPerMachineHour: 50 });
    expect(modules(incidents)).toEqual(['csagent.sys']);
    const [incident] = incidents;
    expect(minutesFrom(incident?.onset, OUTAGE)).toBeLessThan(3);
    expect(minutesFrom(incident?.end, OUTAGE + 5 * HOUR)).toBeLessThan(30);
    expect(incident?.machines).toBeGreaterThanOrEqual(115);
    expect(incident?.machines).toBeLessThanOrEqual(121);
    expect(incident?.baselinePerHour).toBeLessThan(0.1);
    expect(incident?.peakPerHour).toBeGreaterThan(30);
    expect(incident?.ongoing).toBe(false);
    expect(incident?.pValue).toBeLessThan(1e-20);
    expect(incident?.bugchecks[0]).toBe('0x50');
    expect(incident?.builds).toMatchObject({
      kind: 'no-new-build',
      text: 'no driver build changed at the onset: data or content update likely',
    });
    expect(incident?.culprit?.version).toMatchObject({ checksum: '0x1' });
    expect(incident?.known).toMatchObject({ id: 'falcon-channel-file-291', strength: 'certain' });
    expect(incident?.merged.join()).toContain('signature');
    expect(incident?.impact.cost).toBe(Math.round((incident?.impact.machineHours ?? 0) * 50));
    const curve = incident?.spread.map((point) => point.machines) ?? [];
    expect(curve).toEqual([...curve].sort((x, y) => x - y));
    expect([curve[0], curve.at(-1)]).toEqual([1, incident?.machines]);
  });

  it('merges the two bugchecks and the offsets of one outbreak', async () => {
    const random = seeded(2);
    const fleet = machines(300, random, (_, index) => [build('csagent.sys', index % 2)]);
    const items = fleet.slice(0, 80).map((machine, index) => {
      const bugcheck = index % 3 === 0 ? '0x7e' : '0x50';
      const signature = `${bugcheck}|csagent.sys+0x${index % 4}`;
      return crash(machine, { timeMs: OUTAGE + Math.floor(random() * 3 * HOUR), module: 'csagent.sys', bugcheck, signature });
    });
    const incidents = await findIncidents(await storeOf(background(fleet, random, WEEKS), items));
    expect(modules(incidents)).toEqual(['csagent.sys']);
    expect(incidents[0]?.bugchecks.slice(0, 2)).toEqual(['0x50', '0x7e']);
    expect(incidents[0]?.signatures.filter((signature) => signature.includes('+0x')).length).toBeGreaterThanOrEqual(4);
    expect(incidents[0]?.culprit?.version).toBeNull();
  });

  it('names the build that came with the onset', async () => {
    const random = seeded(3);
    const before = machines(300, random, () => [build('agent.sys', 1)]);
    const updated = before
      .slice(0, 60)
      .map((machine) => ({ ...machine, drivers: machine.drivers.map((one) => (one.name === 'agent.sys' ? build('agent.sys', 2) : one)) }));
    const items = outbreak(updated, random, OUTAGE, 8, { module: 'agent.sys', bugcheck: '0xd1' });
    const [incident] = await findIncidents(await storeOf(background(before, random, { ...WEEKS, toMs: OUTAGE }), items));
    expect(incident?.builds.kind).toBe('new-build');
    expect(incident?.builds.builds[0]).toMatchObject({ build: { name: 'agent.sys', checksum: 2 } });
    expect(incident?.culprit?.version?.checksum).toBe('0x2');
    expect(incident?.ongoing).toBe(true);
  });

  it.each([21, 22, 23, 24, 25, 26, 27, 28, 29, 30])('finds nothing in crashes at random (seed %i)', async (seed) => {
    const random = seeded(seed);
    const fleet = machines(60 + Math.floor(random() * 300), random);
    const span = { fromMs: START, toMs: START + (5 + random() * 60) * DAY, perMachine: random() * 3 };
    expect(await findIncidents(await storeOf(background(fleet, random, span)))).toEqual([]);
  });

  it('does not take office hours for incidents, and finds one within them', async () => {
    const random = seeded(4);
    const fleet = machines(500, random, () => [build('evil.sys')]);
    const items: IngestItem[] = [];
    for (let day = 0; day < 35; day++) {
      const busy = day % 7 < 5;
      for (let count = busy ? 40 : 3; count > 0; count--) {
        const machine = fleet[Math.floor(random() * fleet.length)];
        const module = machine?.drivers[Math.floor(random() * machine.drivers.length)]?.name ?? null;
        if (machine) items.push(crash(machine, { timeMs: START + day * DAY + (busy ? 8 + random() * 9 : random() * 24) * HOUR, module }));
      }
    }
    const store = await storeOf(items);
    expect(await findIncidents(store)).toEqual([]);
    // Wednesday of the fourth week, 10:00.
    const onset = START + 23 * DAY + 10 * HOUR;
    await store.ingest(outbreak(fleet.slice(0, 40), random, onset, 3, { module: 'evil.sys', bugcheck: '0x3b' }));
    const incidents = await findIncidents(store);
    expect(modules(incidents)).toEqual(['evil.sys']);
    expect(minutesFrom(incidents[0]?.onset, onset)).toBeLessThan(10);
  });

  it('takes one machine in a boot loop for no incident', async () => {
    const random = seeded(5);
    const fleet = machines(200, random);
    const [looping] = fleet;
    const loop = looping
      ? Array.from({ length: 500 }, (_, index) => crash(looping, { timeMs: OUTAGE + index * 5 * MINUTE, module: 'gpu.sys' }))
      : [];
    expect(await findIncidents(await storeOf(background(fleet, random, { ...WEEKS, perMachine: 2 }), loop))).toEqual([]);
  });

  it('counts a machine in a boot loop once', async () => {
    const random = seeded(6);
    const fleet = machines(300, random, () => [build('csagent.sys')]);
    const hit = fleet.slice(0, 50);
    const items = hit.flatMap((machine) =>
      Array.from({ length: 12 }, (_, index) =>
        crash(machine, { timeMs: OUTAGE + (index * 20 + random() * 30) * MINUTE, module: 'csagent.sys' }),
      ),
    );
    const [incident] = await findIncidents(await storeOf(background(fleet, random, WEEKS), items), { recoveryHours: 2 });
    expect(incident).toMatchObject({ machines: 50, crashes: 600, impact: { machines: 50, loopingMachines: 50 } });
    const hours = incident?.impact.machineHours ?? 0;
    expect(hours).toBeGreaterThan(50 * 5);
    expect(hours).toBeLessThan(50 * 6.5);
    expect(incident?.impact.assumption).toContain('at most 72 h');
  });

  it('finds a slow burn: a driver that crashes a few machines a day from one day on', async () => {
    const random = seeded(7);
    const fleet = machines(400, random, () => [build('slow.sys')]);
    const onset = START + 25 * DAY + 13 * HOUR;
    const items = Array.from({ length: 90 }, (_, index) => {
      const machine = fleet[Math.floor(random() * fleet.length)] ?? (fleet[0] as Machine);
      return crash(machine, { timeMs: onset + index * 5.3 * HOUR, module: 'slow.sys', bugcheck: '0x133' });
    });
    const store = await storeOf(background(fleet, random, { fromMs: START, toMs: START + 45 * DAY, perMachine: 1.5 }), items);
    const incidents = await findIncidents(store);
    expect(modules(incidents)).toEqual(['slow.sys']);
    expect(Math.abs(Date.parse(incidents[0]?.onset ?? '') - onset)).toBeLessThan(2 * DAY);
    expect(incidents[0]?.ongoing).toBe(true);
  });

  it('takes a collection that holds ever more of the newer crashes for a trend, not for an incident', async () => {
    const random = seeded(31);
    const fleet = machines(300, random);
    const items = background(fleet, random, { ...WEEKS, perMachine: 4 }).filter(
      ({ crash: { crashTimeMs } }) => random() < ((crashTimeMs ?? START) - START) / (28 * DAY),
    );
    expect(await findIncidents(await storeOf(items))).toEqual([]);
  });

  it('dates a roll-out from the first crash of the new build, before there were enough to stand out', async () => {
    const random = seeded(32);
    const before = machines(300, random, () => [build('agent.sys', 1)]);
    const after = before.map((machine) => ({
      ...machine,
      drivers: machine.drivers.map((one) => (one.name === 'agent.sys' ? build('agent.sys', 2) : one)),
    }));
    const early = START + 15 * DAY;
    const items = [
      ...outbreak(after.slice(0, 1), random, early, 1, { module: 'agent.sys', bugcheck: '0xd1' }),
      ...outbreak(after.slice(1, 40), random, early + 4 * DAY, 48, { module: 'agent.sys', bugcheck: '0xd1' }),
    ];
    const [incident] = await findIncidents(await storeOf(background(before, random, { ...WEEKS, toMs: early }), items));
    expect(incident?.onset).toBe(new Date(early).toISOString());
    expect(incident?.machines).toBe(40);
  });

  it('sees one surge, not many, when only the kernel and memory are blamed', async () => {
    const random = seeded(33);
    const fleet = machines(400, random);
    const looks = [
      { module: 'ntoskrnl.exe', kind: 'os-component', bugcheck: '0x50' },
      { module: null, kind: 'memory-corruption', bugcheck: '0x1a' },
      { module: null, kind: 'memory-corruption', bugcheck: '0x19' },
    ] as const;
    const onset = START + 16 * DAY;
    const items = fleet
      .slice(0, 200)
      .map((machine, index) => crash(machine, { timeMs: onset + Math.floor(random() * 11 * DAY), ...(looks[index % 3] ?? looks[0]) }));
    const roleOf = (name: string) => (name === 'ntoskrnl.exe' ? 'kernel' : 'third-party');
    const incidents = await findIncidents(await storeOf(background(fleet, random, { ...WEEKS, perMachine: 0.2 }), items), { roleOf });
    expect(incidents.map(({ id }) => id.split('@')[0])).toEqual(['all']);
    expect(incidents[0]?.merged.length).toBeGreaterThan(2);
  });

  it('keeps two incidents with different causes apart, also when they overlap', async () => {
    const random = seeded(8);
    const fleet = machines(400, random, () => [build('one.sys'), build('two.sys')]);
    const first = outbreak(fleet.slice(0, 50), random, OUTAGE, 6, { module: 'one.sys', bugcheck: '0x50' });
    const second = outbreak(fleet.slice(100, 140), random, OUTAGE + 2 * HOUR, 6, { module: 'two.sys', bugcheck: '0xd1' });
    const incidents = await findIncidents(await storeOf(background(fleet, random, WEEKS), first, second));
    expect(modules(incidents)).toEqual(['one.sys', 'two.sys']);
    expect(minutesFrom(incidents[1]?.onset, OUTAGE + 2 * HOUR)).toBeLessThan(5);
  });

  it('sees a surge that blames no module or many', async () => {
    const random = seeded(9);
    const fleet = machines(400, random);
    const items = fleet.slice(0, 80).map((machine) => {
      const module = machine.drivers[Math.floor(random() * machine.drivers.length)]?.name ?? null;
      return crash(machine, { timeMs: OUTAGE + Math.floor(random() * 4 * HOUR), module, bugcheck: '0x19' });
    });
    const incidents = await findIncidents(await storeOf(background(fleet, random, WEEKS), items));
    expect(incidents.length).toBeGreaterThanOrEqual(1);
    expect(incidents.some((incident) => incident.culprit === null && incident.machines >= 70)).toBe(true);
  });

  it('works on the first fifty dumps of one morning, with no past to compare with', async () => {
    const random = seeded(10);
    const fleet = machines(50, random, () => [build('csagent.sys')]);
    const items = outbreak(fleet.slice(0, 40), random, OUTAGE, 2, { module: 'csagent.sys', bugcheck: '0x50' });
    const others = fleet
      .slice(40)
      .map((machine) => crash(machine, { timeMs: OUTAGE + Math.floor(random() * 6 * HOUR), module: machine.drivers[6]?.name ?? null }));
    const incidents = await findIncidents(await storeOf(items, others), { knownIncidents: KNOWN_INCIDENTS });
    expect(modules(incidents)).toEqual(['csagent.sys']);
    expect(incidents[0]?.machines).toBeGreaterThanOrEqual(36);
    expect(incidents[0]).toMatchObject({ baselinePerHour: 0, known: { strength: 'certain' }, builds: { kind: 'not-known' } });
  });

  it('answers for an empty store, crashes without a time, a single crash', async () => {
    expect(await findIncidents(await storeOf([]))).toEqual([]);
    const fleet = machines(30, seeded(11));
    const [machine] = fleet;
    const timeless = fleet.map((one) => crash(one, { timeMs: 0, crashTimeMs: null, module: 'gpu.sys' }));
    expect(await findIncidents(await storeOf(timeless))).toEqual([]);
    expect(await findIncidents(await storeOf(machine ? [crash(machine, { timeMs: START })] : []))).toEqual([]);
  });

  it('is plain JSON and the same each time', async () => {
    const random = seeded(12);
    const fleet = machines(100, random);
    const store = await storeOf(
      background(fleet, random, WEEKS),
      outbreak(fleet.slice(0, 30), random, OUTAGE, 2, { module: 'gpu.sys', bugcheck: '0x116' }),
    );
    const incidents = await findIncidents(store);
    expect(incidents).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(incidents))).toEqual(incidents);
    expect(await findIncidents(store)).toEqual(incidents);
  });
});
