import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type IngestCounts, type IngestOptions, ingestRun, noCounts } from '../../../../electron/node/ingest/ingestRun.ts';
import { machineTemplate } from '../../../../electron/node/ingest/machineTemplate.ts';
import type { FleetStore } from '../../../../shared/fleet/fleetStore.ts';
import { memoryStore } from '../../../../shared/fleet/memoryStore.ts';
import { userMinidump } from '../../../builder/userMinidump.ts';
import { driverDump } from '../../helpers/dumps.ts';
import { testFolder } from '../../helpers/testFolder.ts';
import { poolHere, SETTINGS } from '../../helpers/triageHere.ts';
import { zipOf } from '../../helpers/zipWriter.ts';

const ITEMS = { ...SETTINGS, format: 'text' as const, digests: false, items: true };

interface Ran {
  readonly counts: IngestCounts;
  readonly notes: string[];
  readonly failures: string[];
}

async function ingestHere(paths: readonly string[], store: FleetStore, options: Partial<IngestOptions> = {}): Promise<Ran> {
  const ran: Ran = { counts: noCounts(), notes: [], failures: [] };
  const defaults = { jobs: 2, template: null, shard: null, format: 'text' as const, hashAll: false, signal: new AbortController().signal };
  const hooks = { onFound: () => undefined, onDone: () => undefined };
  await ingestRun(
    {
      ...defaults,
      ...hooks,
      paths,
      store,
      pool: poolHere(ITEMS),
      note: (text) => ran.notes.push(text),
      onFailure: (text) => void ran.failures.push(Buffer.from(text).toString()),
      ...options,
    },
    ran.counts,
  );
  return ran;
}

async function crashesOf(store: FleetStore) {
  const crashes = await store.crashes({}, Number.POSITIVE_INFINITY, 0);
  return crashes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `machine/name`, sorted. */
async function namesIn(store: FleetStore): Promise<string[]> {
  return (await crashesOf(store)).map((crash) => `${crash.machineName}/${crash.path.split('/').at(-1)}`);
}

const fleet = () =>
  testFolder({
    'PC-1/Minidump/a.dmp': driverDump('evil.sys', 1),
    'PC-1/Minidump/b.dmp': driverDump('evil.sys', 2),
    'PC-1/Minidump/copy of a.dmp': driverDump('evil.sys', 1),
    'PC-2.zip': zipOf([{ name: 'c.dmp', bytes: driverDump('other.sys', 3) }]),
    'PC-3/broken.dmp': 'PAGEDU64',
    'PC-3/notes.txt': 'nothing to see',
  });

describe('ingestRun', () => {
  it('stores every dump once and says what it did with the rest', async () => {
    const store = memoryStore();
    const { counts, failures } = await ingestHere([fleet()], store);
    expect(counts).toEqual({ stored: 3, duplicates: 1, userMode: 0, unreadable: 1, passedOver: 1, otherShards: 0 });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/PC-3\/broken\.dmp: error: .*\n$/);
    expect(await namesIn(store)).toEqual(['PC-1/a.dmp', 'PC-1/b.dmp', 'PC-2/c.dmp'].sort());
    const [crash] = await store.crashes({ modules: ['evil.sys'] }, 1, 0);
    expect(crash).toMatchObject({ bugcheck: '0xd1', machine: 'name:PC-1', site: null });
    expect(await store.builds('evil.sys', {})).toMatchObject([{ crashes: 2, machines: 1 }]);
  });

  it('leaves dumps of programs out', async () => {
    const store = memoryStore();
    const folder = testFolder({ 'PC/app.dmp': userMinidump({ modules: [], threads: [] }), 'PC/a.dmp': driverDump() });
    expect((await ingestHere([folder], store)).counts).toMatchObject({ stored: 1, userMode: 1, unreadable: 0 });
  });

  it('changes nothing when it is repeated', async () => {
    const [store, folder] = [memoryStore(), fleet()];
    await ingestHere([folder], store);
    const before = await crashesOf(store);
    const { counts } = await ingestHere([folder], store);
    expect(counts).toMatchObject({ stored: 0, duplicates: 4, unreadable: 1 });
    expect(await crashesOf(store)).toEqual(before);
  });

  it('shares the work among shards: all of them together store what one run does', async () => {
    const dumps = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`PC-${i % 5}/${i}.dmp`, driverDump('evil.sys', i)]));
    const folder = testFolder({ ...dumps, 'PC-9.zip': zipOf([{ name: 'z.dmp', bytes: driverDump('evil.sys', 99) }]) });
    const [whole, parts] = [memoryStore(), memoryStore()];
    await ingestHere([folder], whole);
    const runs: Ran[] = [];
    for (const part of [1, 2, 3]) runs.push(await ingestHere([folder], parts, { shard: { part, of: 3 } }));
    expect(await crashesOf(parts)).toEqual(await crashesOf(whole));
    expect(runs.map(({ counts }) => counts.stored).reduce((sum, stored) => sum + stored)).toBe(25);
    for (const { counts } of runs) {
      expect(counts.stored).toBeGreaterThan(0);
      expect(counts).toMatchObject({ duplicates: 0, otherShards: 25 - counts.stored });
    }
  });

  it('says nothing of paths that are left to other shards', async () => {
    const folder = testFolder({ 'PC-1/a.dmp': driverDump('evil.sys', 1) });
    const runs = await Promise.all([1, 2].map((part) => ingestHere([folder], memoryStore(), { shard: { part, of: 2 } })));
    expect(runs.map(({ counts }) => counts.stored).sort()).toEqual([0, 1]);
    expect(runs.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('stores what was triaged when it is interrupted; a second run stores the rest', async () => {
    const dumps = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`PC/${i}.dmp`, driverDump('evil.sys', i)]));
    const [store, folder, interruption] = [memoryStore(), testFolder(dumps), new AbortController()];
    let done = 0;
    const { counts } = await ingestHere([folder], store, {
      signal: interruption.signal,
      batchSize: 7,
      onDone: (files) => {
        done += files;
        if (done >= 20) interruption.abort();
      },
    });
    expect(counts.stored).toBeGreaterThan(0);
    expect(counts.stored).toBeLessThan(60);
    expect((await store.totals({})).crashes).toBe(counts.stored);
    const { counts: second } = await ingestHere([folder], store);
    expect(second).toMatchObject({ stored: 60 - counts.stored, duplicates: counts.stored });
  });

  it('leaves no batch half stored when the store fails', async () => {
    const store = memoryStore();
    let calls = 0;
    const failing: FleetStore = {
      ...store,
      ingest: (batch) => (++calls > 2 ? Promise.reject(new Error('the disk is full')) : store.ingest(batch)),
    };
    const dumps = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`PC/${i}.dmp`, driverDump('evil.sys', i)]));
    await expect(ingestHere([testFolder(dumps)], failing, { batchSize: 5 })).rejects.toThrow('the disk is full');
    expect((await store.totals({})).crashes).toBe(10);
  });
});

describe('names of machines', () => {
  it('come from machine.json, which also fills in what the dump does not say', async () => {
    const machine = { name: 'Kiosk 7', site: 'Graz', manufacturer: 'Dell Inc.', model: 'OptiPlex 7090', biosVersion: '1.9' };
    const folder = testFolder({
      'x17/machine.json': JSON.stringify(machine),
      'x17/Minidump/a.dmp': driverDump('evil.sys', 1),
      'x18/b.dmp': driverDump('evil.sys', 2),
      'x18/machine.json': '[]',
    });
    const store = memoryStore();
    const { notes } = await ingestHere([folder], store);
    const { name, ...facts } = machine;
    expect(await crashesOf(store)).toMatchObject([
      { machine: `name:${name}`, machineName: name, ...facts },
      { machine: 'name:x18', machineName: 'x18', site: null, model: null },
    ]);
    expect(notes).toEqual([`${join(folder, 'x18/machine.json')}: ignored: it does not hold one JSON object`]);
  });

  it('is found for a file given by its name', async () => {
    const folder = testFolder({ 'machine.json': '{"name":"no"}', 'PC/machine.json': '{"name":"yes"}', 'PC/Minidump/a.dmp': driverDump() });
    const store = memoryStore();
    await ingestHere([join(folder, 'PC/Minidump/a.dmp')], store);
    expect(await namesIn(store)).toEqual(['yes/a.dmp']);
  });

  it('come from the template where it fits, in archives too', async () => {
    const folder = testFolder({
      'Graz/PC-1/2024-07/a.dmp': driverDump('evil.sys', 1),
      'Graz/PC-2/2024-07.zip': zipOf([{ name: 'b.dmp', bytes: driverDump('evil.sys', 2) }]),
      'c.dmp': driverDump('evil.sys', 3),
    });
    const store = memoryStore();
    await ingestHere([folder], store, { template: machineTemplate('Graz/{machine}/{*}/') });
    expect(await namesIn(store)).toEqual(['PC-1/a.dmp', 'PC-2/b.dmp', `${folder.split('/').at(-1)}/c.dmp`]);
    const sites = memoryStore();
    await ingestHere([folder], sites, { template: machineTemplate('{site}/{machine}/{*}/') });
    expect((await crashesOf(sites)).map(({ site }) => site).slice(0, 2)).toEqual(['Graz', 'Graz']);
  });
});
