import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/node/fleet/openStore.ts';
import type { FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';
import { dumpPath } from '../../generator/dumpNames.ts';
import { type Fleet, generateFleet } from '../../generator/generateFleet.ts';
import { toIngestItems, toInventory } from '../../generator/ingestItems.ts';
import { toDump } from '../../generator/toDump.ts';
import { driverDump } from '../helpers/dumps.ts';
import { runHere } from '../helpers/runHere.ts';
import { testFolder } from '../helpers/testFolder.ts';

let fleet: Fleet;
beforeAll(() => {
  fleet = generateFleet({ machines: 50, scenario: 'july-2024', seed: 3 });
});

/** A store with the fleet, as `ingest` would have left it. */
async function storeOfFleet(): Promise<string> {
  const db = join(testFolder(), 'fleet.duckdb');
  const store = await openStore(db);
  await store.ingest([...toIngestItems(fleet)]);
  await store.close();
  return db;
}

const answerOf = (out: string) => JSON.parse(out) as FleetAnswer;

describe('fleet', () => {
  it('reads dumps and finds the planted driver in one go, leaving nothing behind', async () => {
    const folder = testFolder({ 'broken.dmp': 'no dump' });
    for (const crash of fleet.crashes) {
      const path = join(folder, dumpPath(crash));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, toDump(crash));
    }
    const { code, out, err } = await runHere(['fleet', folder, '--json']);
    expect(code).toBe(2);
    expect(err).toMatch(/broken\.dmp: error: .*\n\d+ crashes stored, 1 could not be read in /);
    expect(out.endsWith('}\n')).toBe(true);
    const answer = answerOf(out);
    const crashes = [...fleet.crashes].length;
    expect(answer).toMatchObject({ schemaVersion: 1, totals: { crashes, unreadable: 1, duplicates: 0 } });
    expect(answer.groups.reduce((sum, group) => sum + group.crashes, 0)).toBe(crashes);
    const [best] = answer.culprits;
    expect(best?.module).toBe(fleet.truth.culprits[0]?.module);
    expect(best?.score).toBeGreaterThan(0.5);
    const [incident] = answer.incidents;
    expect(incident).toMatchObject({ culprit: { module: 'csagent.sys' }, known: 'falcon-channel-file-291' });
    expect(Math.abs(Date.parse(incident?.onset ?? '') - Date.UTC(2024, 6, 19, 4, 10))).toBeLessThan(30 * 60_000);
    expect(incident?.peakPerHour).toBeGreaterThan(incident?.baselinePerHour ?? 0);
    expect(answer.knownIncidents).toMatchObject([{ id: 'falcon-channel-file-291', strength: 'certain', crashes: incident?.crashes }]);
  });

  it('says it in a sentence first, then in sections', async () => {
    const { code, out, err } = await runHere(['fleet', '--db', await storeOfFleet(), '--limit', '2']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first = ''] = out.split('\n');
    expect(first).toMatch(
      /^csagent\.sys (build 0x[0-9a-f]+ )?is behind [\d,]+ of [\d,]+ crashes on [\d,]+ machines since 2024-07-\d\d \d\d:\d\d UTC \(score 0\.\d\d\)/,
    );
    expect(out).toMatch(/\n\nCulprit: csagent\.sys/);
    expect(out).toMatch(/\n\nIncident since 2024-07-19 04:\d\d UTC\n/);
    expect(out).toMatch(/\n\nKnown incident: CrowdStrike [\s\S]*\n {2}1\. [\s\S]*C-00000291\*\.sys[\s\S]*\n {2}source: https:/);
    expect(out).toMatch(/\n\nWhat stopped Windows [\s\S]*\n {4}CrowdStrike +\d+% /);
    expect(out).toMatch(/\n\nGroups \(the first 2; --limit shows more\)\n/);
    expect(out).not.toMatch(/undefined|null|NaN|\[object/);
    for (const line of out.split('\n')) expect(line).toBe(line.trimEnd());
  });

  it('asks about a span of time: from inclusive, until exclusive', async () => {
    const db = await storeOfFleet();
    const before = answerOf((await runHere(['fleet', '--db', db, '--json', '--until', '2024-07-19T04:09Z'])).out);
    const after = answerOf((await runHere(['fleet', '--db', db, '--json', '--since', '2024-07-19T04:09Z'])).out);
    expect(before.selection).toEqual({ since: null, until: '2024-07-19T04:09:00.000Z', conditions: [] });
    expect(before.totals.crashes + after.totals.crashes).toBe([...fleet.crashes].length);
    expect(before.totals.inStore).toBe([...fleet.crashes].length);
    expect(before.culprits.filter(({ score }) => score >= 0.5).map(({ module }) => module)).not.toContain('csagent.sys');
  });

  it('asks about crashes that match every condition, and says so', async () => {
    const db = await storeOfFleet();
    const asked = async (...conditions: string[]) => answerOf((await runHere(['fleet', '--db', db, '--json', ...conditions])).out);
    const all = await asked();
    const first = [...fleet.crashes].find(({ module }) => module === 'csagent.sys');
    const site = first?.machine.site.name ?? '';
    const blamed = await asked('--blamed', 'CSAGENT.sys');
    expect(blamed.totals.crashes).toBe(
      all.groups.filter(({ module }) => module === 'csagent.sys').reduce((sum, { crashes }) => sum + crashes, 0),
    );
    const here = await asked('--site', site, '--blamed', 'csagent.sys', '--bugcheck', '0x00000050', '--bugcheck', '3b');
    expect(here.selection.conditions).toEqual(['blamed module csagent.sys', 'bugcheck 0x50 or 0x3b', `site ${site}`]);
    expect(here.totals.crashes).toBeGreaterThan(0);
    expect(here.totals.crashes).toBeLessThan(blamed.totals.crashes);
    expect(here.limits[0]).toMatch(/^machines were compared among those asked about only/);
    const [bad] = [...toIngestItems(fleet)].flatMap(
      ({ driverSet }) => driverSet?.drivers.filter(({ name }) => name === 'csagent.sys') ?? [],
    );
    const version = [bad?.timestamp, bad?.checksum, bad?.sizeBytes].map((value) => Number(value).toString(16)).join('-');
    const [loaded, ofBuild] = [await asked('--module', 'csagent.sys'), await asked('--module', `csagent.sys@${version}`)];
    expect(loaded.totals.crashes).toBeGreaterThanOrEqual(blamed.totals.crashes);
    expect(ofBuild.totals.crashes).toBeGreaterThan(0);
    expect(ofBuild.totals.crashes).toBeLessThanOrEqual(loaded.totals.crashes);
    expect((await asked('--module', 'csagent.sys', '--module', 'no-such.sys')).totals.crashes).toBe(0);
    const machine = await asked('--machine', first?.machine.name ?? '');
    expect(machine.totals.machines).toBe(1);
    const none = await runHere(['fleet', '--db', db, '--build', '1234', '--model', 'No such model', '--bios', '9']);
    expect(none.out).toMatch(/^There are no crashes with OS build 1234, model No such model, BIOS 9; the store has [\d,]+ others\.\n$/);
  });

  it('compares crashed machines with an inventory, which the store keeps', async () => {
    const db = await storeOfFleet();
    const hex = (value: number) => value.toString(16);
    const rows = [...toInventory(fleet)].map(({ machine, site, model, biosVersion, osBuild, cpu, drivers }) => {
      const list = drivers.map((build) => `${build.name}@${hex(build.timestamp)}-${hex(build.checksum)}-${hex(build.sizeBytes)}`);
      return [machine.replace('name:', ''), site, model, biosVersion, osBuild, cpu, list.join(';')]
        .map((cell) => `"${cell ?? ''}"`)
        .join(',');
    });
    const file = join(testFolder(), 'machines.csv');
    writeFileSync(file, ['machine,site,model,biosVersion,osBuild,cpu,drivers', ...rows].join('\n'));
    const asked = ['fleet', '--db', db, '--json', '--since', '2024-07-19T04:00Z', '--until', '2024-07-21'];
    const { code, out, err } = await runHere([...asked, '--inventory', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [best] = answerOf(out).culprits;
    expect(best?.module).toBe('csagent.sys');
    expect(best?.lift).toBeGreaterThan(1);
    expect((await runHere(asked)).out).toBe(out);
  });

  it('says so when there is nothing', async () => {
    const db = join(testFolder(), 'empty.duckdb');
    await (await openStore(db)).close();
    expect(await runHere(['fleet', '--db', db])).toEqual({
      code: 0,
      out: 'There are no crashes to report on: the store is empty.\n',
      err: '',
    });
    const { out } = await runHere(['fleet', '--db', db, '--json']);
    expect(answerOf(out)).toMatchObject({
      totals: { crashes: 0, machines: 0, from: null, to: null },
      groups: [],
      culprits: [],
      incidents: [],
    });
    const later = await runHere(['fleet', '--db', await storeOfFleet(), '--since', '2030-01-01']);
    expect(later.out).toMatch(/^There are no crashes since 2030-01-01 00:00 UTC; the store has \d+ at other times\.\n$/);
  });

  it('does not make up a culprit for a single dump', async () => {
    const { code, out } = await runHere(['fleet', testFolder({ 'PC/a.dmp': driverDump('evil.sys', 1) })]);
    expect(code).toBe(0);
    expect(out).toMatch(/^No common culprit in 1 crash on 1 machine, 2024-01-02 /);
  });

  it.each([
    [['.', '--since', 'tomorrow'], '--since tomorrow: a date or time such as'],
    [[], 'give dumps or folders, or a store with --db'],
    [['--db', '/no/store.duckdb'], 'there is no fleet store /no/store.duckdb'],
    [['.', '--bugcheck', 'blue'], '--bugcheck blue: a code such as 0x50 is wanted'],
    [['.', '--build', '11'], '--build 11: a build of Windows such as 22631 is wanted'],
    [['.', '--module', 'a.sys@1-2'], '--module a.sys@1-2: a name, or name@timestamp-checksum-size in hex, is wanted'],
    [['.', '--site', ' '], '--site: the text is empty'],
    [['.', '--inventory', '/no/machines.csv'], '--inventory /no/machines.csv: no such file or folder'],
    [['.', '--inventory', import.meta.filename], '--inventory'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await runHere(['fleet', ...args]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^error: /);
    expect(err).toContain(message);
  });
});
