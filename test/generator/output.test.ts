import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import type { IngestItem } from '../../shared/fleet/crashRecord.ts';
import { ingestItemOf } from '../../shared/fleet/recordOf.ts';
import type { TriageResult } from '../../shared/result/triageResult.ts';
import { triageDump } from '../../shared/triageDump.ts';
import { runFleetSamples } from '../tools/fleetSamples.ts';
import { generateFleet, type SimCrash } from './generateFleet.ts';
import { toIngestItems } from './ingestItems.ts';
import { INVENTORY_HEADER } from './inventoryCsv.ts';
import { present } from './random.ts';
import { readResultLines } from './resultLines.ts';
import type { ScenarioName } from './scenarios/index.ts';
import { toDump } from './toDump.ts';
import type { Truth } from './truth.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-fleet-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

const MOST = 120;

interface Judged {
  readonly crash: SimCrash;
  readonly result: TriageResult;
  /** What the generator says that a store would keep. */
  readonly item: IngestItem;
  readonly culprit: string | null;
}

function judged(scenario: ScenarioName): Judged[] {
  const fleet = generateFleet({ machines: 200, scenario, seed: 5 });
  const items = [...toIngestItems(fleet)].slice(0, MOST);
  return [...fleet.crashes].slice(0, MOST).map((crash, i) => {
    const item = present(items[i]);
    const bytes = toDump(crash);
    const file = { path: item.crash.path, name: 'x.dmp', sizeBytes: bytes.length, sha256: item.crash.id };
    const culprit = crash.culprit === null ? null : (fleet.truth.culprits[crash.culprit]?.module ?? null);
    return { crash, result: triageDump(bytesSource(bytes), file), item, culprit };
  });
}

/** What a made-up result cannot know of a dump: addresses, the dump's size, how sure the analyzer is, its hash of the serial number. */
const UNKNOWABLE = { parameters: null, sizeBytes: null, confidence: null, machine: null };

describe('the dumps', () => {
  it.each(['july-2024', 'gpu-driver', 'two-culprits', 'confounded', 'bios-update'] as const)(
    'of %s lead to the stored results that the generator gives',
    (scenario) => {
      const all = judged(scenario);
      const agreed = all.filter(({ crash, result, item }) => {
        const stored = ingestItemOf(result, { name: crash.machine.name, site: crash.machine.site.name });
        expect(stored.driverSet).toEqual(item.driverSet);
        return isDeepStrictEqual({ ...stored.crash, ...UNKNOWABLE }, { ...item.crash, ...UNKNOWABLE });
      });
      expect(agreed.length / all.length).toBeGreaterThan(0.9);
      const planted = all.filter(({ culprit }) => culprit !== null);
      const blamed = planted.filter(({ culprit, result }) => result.verdict.module === culprit);
      if (scenario !== 'bios-update') expect(blamed.length / planted.length).toBeGreaterThan(0.7);
    },
  );

  it('carry the machine, the drivers and the time', () => {
    const all = judged('july-2024');
    const ids = new Map<string, Set<string | null | undefined>>();
    for (const { crash, result } of all) {
      expect(result.dump).toMatchObject({
        kind: 'triage',
        architecture: 'x64',
        osBuild: crash.machine.cohort.osBuild,
        crashTime: new Date(crash.timeMs).toISOString(),
      });
      expect(Math.abs((result.dump.uptimeSeconds ?? 0) - crash.uptimeSeconds)).toBeLessThan(1);
      expect(result.system).toMatchObject({
        manufacturer: crash.machine.cohort.model.maker,
        model: crash.machine.cohort.model.name,
        biosVersion: crash.biosVersion,
        cpu: crash.machine.cpu,
      });
      const builds = result.modules
        .map((module) => `${module.name} ${Number(module.timestamp)} ${Number(module.checksum)} ${module.sizeBytes}`)
        .sort();
      expect(builds).toEqual(
        crash.drivers.set.drivers.map((build) => `${build.name} ${build.timestamp} ${build.checksum} ${build.sizeBytes}`).sort(),
      );
      ids.set(crash.machine.name, (ids.get(crash.machine.name) ?? new Set()).add(result.system?.machineId));
    }
    expect([...ids.values()].every((set) => set.size === 1 && !set.has(null))).toBe(true);
    expect(new Set([...ids.values()].flatMap((set) => [...set])).size).toBe(ids.size);
  });
});

describe('fleetSamples', () => {
  const run = (...argv: string[]) => {
    const said: string[] = [];
    return { code: runFleetSamples(argv, (text) => said.push(text)), said: said.join('') };
  };
  const read = (...parts: string[]) => fs.readFileSync(path.join(scratch, ...parts), 'utf8');

  it('writes dumps by machine, the inventory of all machines and the truth', () => {
    const out = path.join(scratch, 'dumps');
    const { code, said } = run('--machines', '60', '--scenario', 'gpu-driver', '--seed', 's', '--days', '20', '--out', out);
    expect(code).toBe(0);
    const truth = JSON.parse(read('dumps', 'truth.json')) as Truth;
    const dumps = fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dmp'));
    expect(said).toContain(`${dumps.length} crashes, ${truth.plantedCrashes} of them planted`);
    expect(dumps.length).toBeGreaterThan(0);
    for (const name of dumps) expect(name).toMatch(/^[A-Z]{3}-[LD]\d{4}[\\/]Minidump[\\/]\d{6}-\d{4,6}-01\.dmp$/);
    const machine = path.dirname(path.dirname(dumps[0] ?? ''));
    expect(Object.keys(JSON.parse(read('dumps', machine, 'machine.json')) as object)).toEqual([
      'name',
      'manufacturer',
      'model',
      'biosVersion',
      'site',
    ]);
    const lines = read('dumps', 'inventory.csv').trimEnd().split('\n');
    expect(lines[0]).toBe(INVENTORY_HEADER);
    expect(lines).toHaveLength(61);
    expect(lines[1]).toMatch(/,acpi\.sys@0x[0-9a-f]+-0x[0-9a-f]+-0x[0-9a-f]+;/);
  });

  it('writes stored results that read back as the same items', async () => {
    const out = path.join(scratch, 'results');
    expect(
      run('--machines', '300', '--scenario', 'two-culprits', '--seed', '9', '--as', 'results', '--no-inventory', '--out', out).code,
    ).toBe(0);
    expect(fs.readdirSync(out).sort()).toEqual(['results.ndjson', 'truth.json']);
    const items = [];
    for await (const item of readResultLines(path.join(out, 'results.ndjson'))) items.push(item);
    expect(items).toEqual([...toIngestItems(generateFleet({ machines: 300, scenario: 'two-culprits', seed: '9' }))]);
  });

  it('refuses a folder with something in it, unknown scenarios and sizes that make no fleet', () => {
    const full = path.join(scratch, 'full');
    fs.mkdirSync(full);
    fs.writeFileSync(path.join(full, 'x'), '');
    expect(run('--out', full)).toMatchObject({ code: 1, said: expect.stringContaining('not an empty folder') });
    expect(run('--scenario', 'x', '--out', path.join(scratch, 'a')).code).toBe(1);
    expect(run('--machines', '3', '--out', path.join(scratch, 'a'))).toMatchObject({ code: 1, said: expect.stringContaining('from 10') });
    expect(run('--help')).toMatchObject({ code: 0, said: expect.stringContaining('no-culprit') });
    expect(fs.existsSync(path.join(scratch, 'a'))).toBe(false);
  });
});
