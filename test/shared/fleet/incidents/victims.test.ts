import { describe, expect, it } from 'vitest';
import { findIncidents } from '../../../../shared/fleet/incidents/findIncidents.ts';
import { background, build, crash, HOUR, type Machine, machines, START, seeded, storeOf } from '../syntheticFleet.ts';

const OUTAGE = Date.UTC(2024, 6, 19, 4, 10);
const roleOf = (name: string) => (name === 'ntoskrnl.exe' ? 'kernel' : name === 'fltmgr.sys' ? 'pass-through' : 'third-party');
const VICTIM = { module: 'fltmgr.sys', kind: 'os-component', bugcheck: '0x3b' } as const;

describe('victims of an incident', () => {
  const plant = (seed: number) => {
    const random = seeded(seed);
    const fleet = machines(400, random, () => [build('csagent.sys')]);
    const burst = (hit: readonly Machine[], fields: object) =>
      hit.map((machine) => crash(machine, { timeMs: OUTAGE + Math.floor(random() * 5 * HOUR), ...fields }));
    const past = background(fleet, random, { fromMs: START, toMs: START + 28 * 24 * HOUR, perMachine: 1 });
    return { fleet, burst, past };
  };
  const modulesOf = async (seed: number, victims: (fleet: readonly Machine[]) => readonly Machine[], fields: object = VICTIM) => {
    const { fleet, burst, past } = plant(seed);
    const store = await storeOf(
      past,
      burst(fleet.slice(0, 100), { module: 'csagent.sys', bugcheck: '0x50' }),
      burst(victims(fleet), fields),
    );
    const incidents = await findIncidents(store, { roleOf });
    return { modules: incidents.map(({ culprit }) => culprit?.module ?? null), merged: incidents.flatMap(({ merged }) => merged) };
  };

  it('belong to it when the part of Windows that they blame failed on the same machines at the same time', async () => {
    const { modules, merged } = await modulesOf(61, (fleet) => fleet.slice(10, 50));
    expect(modules).toEqual(['csagent.sys']);
    expect(merged.join()).toContain('module fltmgr.sys: at the same time, on machines with csagent.sys');
  });

  it('are an incident of their own when they are on other machines', async () => {
    const { modules } = await modulesOf(62, (fleet) => fleet.slice(200, 240));
    expect([...modules].sort()).toEqual(['csagent.sys', 'fltmgr.sys']);
  });

  it('are not taken for such when another driver is blamed', async () => {
    const { modules } = await modulesOf(63, (fleet) => fleet.slice(10, 50), { module: 'gpu.sys', bugcheck: '0x116' });
    expect([...modules].sort()).toEqual(['csagent.sys', 'gpu.sys']);
  });
});
