import { linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCli, buildCli, finished } from '../helpers/builtCli.ts';
import { driverDump } from '../helpers/dumps.ts';
import { testFolder } from '../helpers/testFolder.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

const dumps = () =>
  testFolder({
    'dumps/PC-1/Minidump/a.dmp': driverDump('evil.sys', 1),
    'dumps/PC-1/Minidump/b.dmp': driverDump('evil.sys', 2),
    'dumps/PC-2/c.dmp': driverDump('evil.sys', 3),
    'dumps/PC-2/c again.dmp': driverDump('evil.sys', 3),
    'dumps/PC-3/broken.dmp': 'PAGEDU64',
  });

async function totalsOf(db: string): Promise<unknown> {
  const { stdout } = await cli.run(['fleet', '--db', db, '--json']);
  return (JSON.parse(stdout) as { totals: unknown }).totals;
}

describe('faultline ingest, built', () => {
  it('stores once, however often it runs', async () => {
    const folder = dumps();
    const db = join(folder, 'fleet.duckdb');
    const args = ['ingest', join(folder, 'dumps'), '--db', db];
    const first = await cli.run(args);
    expect(first).toMatchObject({ code: 2, stdout: '' });
    const [failure, summary, ...more] = first.stderr.trimEnd().split('\n');
    expect(failure).toMatch(/PC-3\/broken\.dmp: error: /);
    expect(summary).toMatch(/^3 crashes stored, 1 duplicate skipped, 1 could not be read in [\d.]+ s \(\d+\/s\)$/);
    expect(more).toEqual([]);
    const before = await totalsOf(db);
    expect(before).toMatchObject({ crashes: 3, machines: 2, unreadable: 0, duplicates: 0 });
    const second = await cli.run([...args, '--json']);
    expect(second.code).toBe(2);
    const lines = second.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      { schemaVersion: 1, file: { name: 'broken.dmp' }, error: { code: expect.any(String) } },
      { schemaVersion: 1, ingest: { stored: 0, duplicates: 4, unreadable: 1, interrupted: false } },
    ]);
    expect(await totalsOf(db)).toEqual(before);
  });

  it('keeps what it stored when it is interrupted, and goes on where it was', async () => {
    const [dump, folder] = [testFolder(), testFolder({ 'dumps/0.dmp': 'broken: its line is the moment for Ctrl+C' })];
    for (let seed = 0; seed < 40; seed++) {
      writeFileSync(join(dump, `${seed}.dmp`), driverDump('evil.sys', seed));
      // Many names for a few dumps: the run takes long enough to be interrupted.
      for (let copy = 1; copy <= 75; copy++) linkSync(join(dump, `${seed}.dmp`), join(folder, `dumps/${copy}-${seed}.dmp`));
    }
    const db = join(folder, 'fleet.duckdb');
    const args = ['ingest', join(folder, 'dumps'), '--db', db, '--jobs', '1'];
    const child = cli.start(args);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stderr } = await finished(child);
    expect(code).toBe(130);
    const stored = Number(/Interrupted: (\d+) crash/.exec(stderr)?.[1]);
    expect(stderr).toMatch(/; run it again to go on\n$/);
    expect(await totalsOf(db)).toMatchObject({ crashes: stored });
    const again = await cli.run(args);
    expect(again.code).toBe(2);
    expect(await totalsOf(db)).toMatchObject({ crashes: 40 });
  });

  it('answers 3 when nothing could be read, and 0 when its shard is empty', async () => {
    const folder = dumps();
    const nothing = await cli.run(['ingest', join(folder, 'gone'), '--db', join(folder, 'a.duckdb')]);
    expect(nothing).toMatchObject({ code: 3, stdout: '' });
    expect(nothing.stderr).toContain('no such file or folder');
    const args = ['ingest', join(folder, 'dumps/PC-2/c.dmp'), '--db', join(folder, 'b.duckdb'), '--shard'];
    const shards = await Promise.all(
      ['1', '2', '3'].map((part, index) => cli.run([...args.map((arg) => arg.replace('b.', `b${index}.`)), `${part}/3`])),
    );
    expect(shards.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(shards.filter(({ stderr }) => stderr.startsWith('1 crash stored'))).toHaveLength(1);
    expect(shards.filter(({ stderr }) => stderr.startsWith('0 crashes stored, 1 file left to other shards'))).toHaveLength(2);
  });
});
