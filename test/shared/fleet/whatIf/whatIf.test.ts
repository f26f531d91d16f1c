import { describe, expect, it } from 'vitest';
import type { DriverRole } from '../../../../shared/fleet/culprits/culpritRanking.ts';
import { CONTAINMENTS } from '../../../../shared/fleet/whatIf/assumptions.ts';
import type { Cause } from '../../../../shared/fleet/whatIf/causes.ts';
import { type WhatIf, whatIf } from '../../../../shared/fleet/whatIf/whatIf.ts';
import { BUGCHECKS } from '../../../../shared/knowledge/bugchecks/index.ts';
import { DRIVER_TABLES } from '../../../../shared/knowledge/drivers/index.ts';
import { background, crash, DAY, machines, START, seeded, storeOf } from '../syntheticFleet.ts';

const options = {
  roleOf: (name: string): DriverRole => (name === 'ntoskrnl.exe' ? 'kernel' : name === 'ntfs.sys' ? 'inbox' : 'third-party'),
  vendorOf: (name: string) => ({ 'edr.sys': 'Acme', 'edrnet.sys': 'Acme', 'print.sys': 'Print Co' })[name] ?? null,
  classOf: (name: string) =>
    ({ 'edr.sys': 'endpoint-security', 'edrnet.sys': 'firewall', 'print.sys': 'printer', 'gpu.sys': 'graphics' })[name] ?? null,
};

/** Twenty machines: what each crashed of. */
async function fleet() {
  const [...all] = machines(20, seeded(1));
  const of = (from: number, to: number, fields: object) =>
    all.slice(from, to).map((machine) => crash(machine, { timeMs: START, ...fields }));
  return storeOf(
    of(0, 6, { module: 'edr.sys', bugcheck: '0x50' }),
    of(4, 6, { module: 'edrnet.sys', bugcheck: '0x9f' }),
    of(6, 8, { module: 'print.sys', bugcheck: '0x7e' }),
    of(8, 9, { module: 'gpu.sys', bugcheck: '0x116' }),
    of(9, 12, { module: 'ntoskrnl.exe', kind: 'os-component', bugcheck: '0x1a' }),
    of(12, 13, { module: 'ntfs.sys', kind: 'driver', bugcheck: '0x24' }),
    of(13, 15, { module: null, kind: 'hardware', bugcheck: '0x124' }),
    of(15, 17, { module: null, kind: 'memory-corruption', bugcheck: '0x1a' }),
    of(17, 18, { module: null, kind: 'user-initiated', bugcheck: '0xe2' }),
    of(18, 20, { module: null, kind: 'unknown' }),
  );
}

const causes = (answer: WhatIf) =>
  Object.fromEntries(answer.causes.map(({ cause, crashes, machines }) => [cause, [crashes, machines]])) as Record<Cause, number[]>;
const scenario = (answer: WhatIf, id: string) => answer.scenarios.find((candidate) => candidate.id === id);

describe('whatIf', () => {
  it('divides crashes and machines by cause, each crash once', async () => {
    const answer = await whatIf(await fleet(), {}, options);
    expect([answer.crashes, answer.machines]).toEqual([22, 20]);
    expect(causes(answer)).toEqual({
      'third-party-driver': [11, 9],
      windows: [4, 4],
      hardware: [2, 2],
      'memory-corruption': [2, 2],
      'user-initiated': [1, 1],
      unknown: [2, 2],
    });
    expect(answer.causes.reduce((sum, { crashes }) => sum + crashes, 0)).toBe(answer.crashes);
  });

  it('names companies and classes of third-party drivers, machines counted once', async () => {
    const answer = await whatIf(await fleet(), {}, options);
    expect(answer.companies.map(({ name, crashes, machines }) => [name, crashes, machines])).toEqual([
      ['Acme', 8, 6],
      ['Print Co', 2, 2],
      ['not known', 1, 1],
    ]);
    expect(answer.classes.map(({ name, machines }) => [name, machines])).toEqual([
      ['endpoint-security', 6],
      ['firewall', 2],
      ['printer', 2],
      ['graphics', 1],
    ]);
  });

  it('says how much each way would have contained, for sure and at best, with its assumption', async () => {
    const answer = await whatIf(await fleet(), {}, options);
    const counts = (id: string) => [scenario(answer, id)?.sure.crashes, scenario(answer, id)?.atBest.crashes];
    expect(counts('user-mode')).toEqual([2, 10]);
    expect(counts('ebpf')).toEqual([2, 8]);
    expect(counts('memory-safe')).toEqual([6, 8]);
    for (const { assumption, source } of answer.scenarios) {
      expect(assumption.length).toBeGreaterThan(80);
      expect(source).toMatch(/^https:\/\//);
    }
    expect(answer.assumptions.join()).toContain('must not be added');
  });

  it('gives Wilson intervals, those of crashes no narrower than for the machines', async () => {
    const answer = await whatIf(await fleet(), {}, options);
    const [drivers] = answer.causes;
    expect(drivers?.ofMachines.share).toBeCloseTo(9 / 20, 9);
    expect(drivers?.ofMachines.low).toBeCloseTo(0.2582, 3);
    expect(drivers?.ofCrashes.share).toBeCloseTo(0.5, 9);
    expect((drivers?.ofCrashes.high ?? 0) - (drivers?.ofCrashes.low ?? 0)).toBeGreaterThan(0.38);
  });

  it('keeps to the filter', async () => {
    const store = await fleet();
    expect(causes(await whatIf(store, { bugchecks: ['0x50'] }, options))['third-party-driver']).toEqual([6, 6]);
    expect(causes(await whatIf(store, { kinds: ['hardware'] }, options))).toMatchObject({ hardware: [2, 2], windows: [0, 0] });
    const printers = await whatIf(store, { modules: ['print.sys', 'ntfs.sys'] }, options);
    expect(causes(printers)).toMatchObject({ 'third-party-driver': [2, 2], windows: [1, 1], unknown: [0, 0] });
    expect(scenario(printers, 'memory-safe')?.sure.crashes).toBe(0);
  });

  it('answers for an empty store, and keeps shares in 0..1 for any fleet', async () => {
    const empty = await whatIf(await storeOf([]), {}, options);
    expect(empty).toMatchObject({ crashes: 0, machines: 0, companies: [], classes: [] });
    const random = seeded(2);
    const noise = background(machines(80, random), random, { fromMs: START, toMs: START + DAY, perMachine: 3 });
    const answer = await whatIf(await storeOf(noise), {}, options);
    for (const { ofCrashes, ofMachines } of [...answer.causes, ...answer.companies, ...answer.scenarios.map(({ atBest }) => atBest)]) {
      for (const { low, share, high } of [ofCrashes, ofMachines]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(share).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('the containment table', () => {
  it('uses bugchecks and classes that exist, each once', () => {
    const codes = new Set(BUGCHECKS.map((row) => `0x${row.code.toString(16)}`));
    const known = new Set<string>(DRIVER_TABLES.flat().map((row) => row[3]));
    for (const { classes, bugchecks } of CONTAINMENTS) {
      const listed = [...(classes?.sure ?? []), ...(classes?.perhaps ?? [])];
      expect(listed).toEqual([...new Set(listed)]);
      expect(listed.filter((name) => !known.has(name))).toEqual([]);
      const numbers = [...(bugchecks?.sure ?? []), ...(bugchecks?.perhaps ?? [])];
      expect(numbers.filter((code) => !codes.has(code))).toEqual([]);
    }
  });
});
