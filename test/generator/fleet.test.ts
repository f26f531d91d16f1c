import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { driverFacts } from '../../shared/analysis/drivers.ts';
import { driverSetOf } from '../../shared/fleet/driverSet.ts';
import { DAY_MS } from './calendar.ts';
import { INBOX_BY_BUILD, INBOX_COMMON, INBOX_DESKTOP, INBOX_LAPTOP, INBOX_OFFICE, INBOX_WIRELESS } from './catalog/inboxDrivers.ts';
import { MODELS } from './catalog/models.ts';
import { PACKAGES } from './catalog/packages.ts';
import { type Fleet, generateFleet } from './generateFleet.ts';
import { toIngestItems, toInventory } from './ingestItems.ts';
import { SCENARIO_NAMES } from './scenarios/index.ts';
import { toDump } from './toDump.ts';

function fingerprint(fleet: Fleet): string {
  const hash = createHash('sha256').update(JSON.stringify(fleet.truth));
  for (const item of toIngestItems(fleet)) hash.update(JSON.stringify(item.crash));
  return hash.digest('hex');
}

const plain = generateFleet({ machines: 3000, scenario: 'no-culprit', seed: 11 });
const items = [...toIngestItems(plain)];

describe('a fleet', () => {
  it('is the same for the same seed, walked once or twice, and another for another seed', () => {
    const make = (seed: number) => generateFleet({ machines: 200, scenario: 'two-culprits', seed });
    const one = make(1);
    expect(fingerprint(one)).toBe(fingerprint(one));
    expect(fingerprint(make(1))).toBe(fingerprint(one));
    expect(fingerprint(make(2))).not.toBe(fingerprint(one));
    const [crash] = one.crashes;
    const [again] = make(1).crashes;
    if (!crash || !again) throw new Error('no crash');
    expect(Buffer.compare(toDump(crash), toDump(again))).toBe(0);
  });

  it.each(SCENARIO_NAMES)('%s works for the smallest fleet and the shortest period', (scenario) => {
    const fleet = generateFleet({ machines: 10, scenario, seed: 1, days: 5 });
    expect(fleet.machines).toHaveLength(10);
    for (const crash of fleet.crashes) expect(crash.timeMs).toBeLessThan(fleet.period.untilMs);
  });

  it('refuses sizes that make no fleet', () => {
    expect(() => generateFleet({ machines: 9, scenario: 'bench', seed: 1 })).toThrow('needs 10 machines, not 9');
    expect(() => generateFleet({ machines: 10, scenario: 'bench', seed: 1, days: 4 })).toThrow('needs 5 days, not 4');
  });

  it('has models, sites, Windows builds and rings in believable shares', () => {
    const distinct = (of: (machine: (typeof plain.machines)[number]) => unknown) => new Set(plain.machines.map(of)).size;
    expect(distinct((machine) => machine.cohort.model)).toBeGreaterThan(10);
    expect(distinct((machine) => machine.site.name)).toBeGreaterThan(10);
    expect(distinct((machine) => machine.cohort.osBuild)).toBeGreaterThanOrEqual(3);
    expect(distinct((machine) => machine.name)).toBe(3000);
    expect(distinct((machine) => machine.serial)).toBe(3000);
    const pilots = plain.machines.filter((machine) => machine.cohort.ring === 0).length;
    expect(pilots / 3000).toBeGreaterThan(0.01);
    expect(pilots / 3000).toBeLessThan(0.12);
    for (const { cohort } of plain.machines) expect(cohort.model.builds).toContain(cohort.osBuild);
  });

  it('crashes about once in 300 to 1,000 machine-days, less at weekends', () => {
    expect((3000 * plain.period.days) / items.length).toBeGreaterThan(300);
    expect((3000 * plain.period.days) / items.length).toBeLessThan(1000);
    const long = generateFleet({ machines: 3000, scenario: 'no-culprit', seed: 11, days: 210 });
    const weekdays = [0, 0, 0, 0, 0, 0, 0];
    for (const crash of long.crashes) {
      const day = new Date(crash.timeMs).getUTCDay();
      weekdays[day] = (weekdays[day] ?? 0) + 1;
    }
    expect(weekdays[0]).toBeLessThan((weekdays[2] ?? 0) * 0.75);
  });

  it('has machines with failing memory that crash again with unrelated bugchecks', () => {
    const failing = plain.machines.filter((machine) => machine.badMemoryFromMs === plain.period.fromMs);
    const codes = failing.map(
      (machine) => new Set(items.filter(({ crash }) => crash.machineName === machine.name).map(({ crash }) => crash.bugcheck)),
    );
    expect(failing.length).toBeGreaterThan(3);
    expect(codes.filter((set) => set.size >= 2).length).toBeGreaterThan(failing.length / 2);
  });

  it('updates drivers ring by ring', () => {
    const versions = (day: number, ring: number) => {
      const of = plain.machines.filter((machine) => machine.cohort.ring === ring && machine.cohort.osBuild === 19041);
      const kernels = of.map((machine) =>
        plain.driversAt(machine, plain.period.fromMs + day * DAY_MS).set.drivers.find((build) => build.name === 'ntoskrnl.exe'),
      );
      return new Set(kernels.map((build) => build?.timestamp)).size;
    };
    // The second Tuesday of March 2025 is day 8 of the period; the last ring follows twelve days later.
    expect(versions(7, 3)).toBe(1);
    expect(versions(10, 3)).toBe(1);
    expect(versions(21, 3)).toBe(2);
  });
});

describe('its stored results', () => {
  it('are records in the order of time with ids of their own and signatures as the project writes them', () => {
    expect(new Set(items.map(({ crash }) => crash.id)).size).toBe(items.length);
    for (const [i, { crash, driverSet: set }] of items.entries()) {
      expect(crash.id).toMatch(/^[0-9a-f]{64}$/);
      expect(crash.signature).toMatch(
        /^0x[0-9a-f]+\|([a-z0-9_.-]+\+0x[0-9a-f]+|(memory-corruption|hardware|unknown|user-initiated)(\|0x[0-9a-f]+)*)$/,
      );
      expect(crash.crashTimeMs).toBeGreaterThanOrEqual(items[i - 1]?.crash.crashTimeMs ?? 0);
      expect(crash.driverSet).toBe(set?.id);
      expect(crash.frames.length).toBeLessThanOrEqual(24);
      if (crash.module !== null) expect(set?.drivers).toContain(crash.blamedBuild);
    }
  });

  it('repeat their driver sets, which are sorted, without doubles, of 120 to 210 drivers', () => {
    const sets = new Map(items.map(({ driverSet: set }) => [set?.id, set]));
    expect(sets.size).toBeLessThan(items.length);
    for (const set of sets.values()) {
      if (!set) throw new Error('no driver set');
      const names = set.drivers.map((build) => build.name);
      expect(names).toEqual([...new Set(names)].sort());
      expect(names.length).toBeGreaterThan(120);
      expect(names.length).toBeLessThan(210);
      expect(driverSetOf(set.drivers)).toEqual(set);
    }
  });

  it('name machines as the inventory does', () => {
    const inventory = new Map([...toInventory(plain)].map((row) => [row.machine, row]));
    expect(inventory.size).toBe(3000);
    for (const { crash } of items)
      expect(inventory.get(crash.machine)).toMatchObject({ site: crash.site, model: crash.model, osBuild: crash.osBuild, cpu: crash.cpu });
  });

  it('has about one driver set for ten machines in the volume scenario', () => {
    const bench = generateFleet({ machines: 2500, scenario: 'bench', seed: 1 });
    const sets = new Set<unknown>();
    let count = 0;
    for (const item of toIngestItems(bench)) {
      sets.add(item.driverSet);
      count++;
    }
    expect(count / 2500).toBeGreaterThan(4);
    expect(count / 2500).toBeLessThan(6);
    expect(bench.period.days).toBe(240);
    expect(sets.size).toBeGreaterThan(300);
    expect(sets.size).toBeLessThan(2500);
  });
});

describe('the catalogue', () => {
  it('names only drivers that the tables know, inbox ones as inbox', () => {
    const inbox = [INBOX_COMMON, ...Object.values(INBOX_BY_BUILD), INBOX_DESKTOP, INBOX_LAPTOP, INBOX_OFFICE, INBOX_WIRELESS].flat();
    expect(inbox.filter((name) => driverFacts(name).role === 'third-party')).toEqual([]);
    const others = [...PACKAGES.values()].flatMap((entry) => entry.drivers);
    expect(others.filter((name) => driverFacts(name).class === null)).toEqual([]);
  });

  it('has 40 models with names of their own and parts that exist', () => {
    expect(new Set(MODELS.map((model) => model.name)).size).toBe(40);
    for (const model of MODELS) for (const id of model.packages) expect(PACKAGES.has(id)).toBe(true);
  });
});
