import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ARCHIVE_LIMITS } from '../../../electron/node/archives/limits.ts';
import { triageRun } from '../../../electron/node/triageRun.ts';
import { cabOf } from '../helpers/cabWriter.ts';
import { driverDump, paddedDump } from '../helpers/dumps.ts';
import { testFolder } from '../helpers/testFolder.ts';
import { brief, poolHere, type RunHere, SETTINGS, triageHere } from '../helpers/triageHere.ts';
import { type ZipPart, zipOf } from '../helpers/zipWriter.ts';

const DUMP = driverDump();
const dump = (name: string): ZipPart => ({ name, bytes: DUMP });

async function runOf(name: string, bytes: Uint8Array, limits = {}): Promise<{ run: RunHere; lines: string[] }> {
  const folder = testFolder({ [name]: bytes });
  const run = await triageHere([join(folder, name)], limits);
  return { run, lines: brief(run, folder) };
}

/** Other tests make temporary folders at the same time, so each test here has a place of its own for them. */
beforeEach(() => {
  const folder = testFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
  onTestFinished(() => void vi.unstubAllEnvs());
});

function temporaryFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('faultline-'));
}

describe('a zip archive', () => {
  it('gives its dumps, stored or deflated, under any name', async () => {
    const zip = zipOf([
      dump('PC-1/Minidump/a.dmp'),
      { ...dump('PC-2\\b.dmp'), stored: true },
      dump('c.bin'),
      { name: 'd.txt', bytes: Buffer.from('some text') },
    ]);
    const { run, lines } = await runOf('fleet.zip', zip);
    expect(lines).toEqual(['fleet.zip/PC-1/Minidump/a.dmp: ok', 'fleet.zip/PC-2/b.dmp: ok', 'fleet.zip/c.bin: ok']);
    expect(run.machines).toEqual(['PC-1', 'PC-2', 'fleet']);
    expect(run.lines[1]?.file).toMatchObject({ name: 'b.dmp', sizeBytes: DUMP.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(run.passedOver).toBe(1);
  });

  it('says of an entry what it says of the file', async () => {
    const folder = testFolder({ 'a.dmp': DUMP, 'a.zip': zipOf([dump('a.dmp')]) });
    const [file, entry] = (await triageHere([folder])).lines;
    expect({ ...entry, file: { ...entry?.file, path: file?.file.path } }).toEqual(file);
  });

  it('unpacks a large entry to a temporary file and deletes it', async () => {
    const before = temporaryFolders();
    const large = paddedDump(400_000);
    const { run, lines } = await runOf('x.zip', zipOf([{ name: 'large.dmp', bytes: large }, dump('small.dmp')]), { memoryBytes: 100_000 });
    expect(lines).toEqual(['x.zip/large.dmp: ok', 'x.zip/small.dmp: ok']);
    expect(run.lines[0]?.file.sizeBytes).toBe(large.length);
    expect(temporaryFolders()).toEqual(before);
  });

  it('shows hostile names without their tricks, and writes nothing under them', async () => {
    const names = ['../../evil.dmp', '/etc/x.dmp', 'C:\\Windows\\y.dmp', 'a/./b/../z.dmp', '\u001b[31mred.dmp', '..'];
    const { lines } = await runOf('x.zip', zipOf(names.map(dump)));
    expect(lines.map((line) => line.replace('x.zip/', '').replace(': ok', ''))).toEqual([
      'evil.dmp',
      'etc/x.dmp',
      'Windows/y.dmp',
      'a/b/z.dmp',
      '[31mred.dmp',
      'unnamed',
    ]);
  });

  it('reports an encrypted dump once, and passes over other encrypted entries', async () => {
    const zip = zipOf([
      { ...dump('a.dmp'), encrypted: true },
      { name: 'b.txt', bytes: Buffer.from('text'), encrypted: true },
      dump('c.dmp'),
    ]);
    const { run, lines } = await runOf('x.zip', zip);
    expect(lines).toEqual(['x.zip/a.dmp: encrypted-archive', 'x.zip/c.dmp: ok']);
    expect(run.passedOver).toBe(1);
  });

  it.each<[string, Partial<ZipPart>]>([
    ['data', { damaged: true }],
    ['CRC', { claimedCrc: 1 }],
    ['size, too large', { claimedSize: DUMP.length + 1 }],
    ['size, too small', { claimedSize: 10 }],
  ])('reports an entry with wrong %s and goes on', async (_what, wrong) => {
    const { lines } = await runOf('x.zip', zipOf([{ ...dump('a.dmp'), ...wrong }, dump('b.dmp')]));
    expect(lines).toEqual(['x.zip/a.dmp: damaged-archive', 'x.zip/b.dmp: ok']);
  });

  it('names a compression that it does not know', async () => {
    const { run, lines } = await runOf('x.zip', zipOf([{ ...dump('a.dmp'), method: 9 }]));
    expect(lines).toEqual(['x.zip/a.dmp: unsupported-archive']);
    expect(JSON.stringify(run.lines)).toContain('Deflate64');
  });

  it.each([10, 100, 1000])('cut off %i bytes before its end is one clear failure', async (missing) => {
    const zip = zipOf([dump('a.dmp'), dump('b.dmp')]);
    const { lines } = await runOf('x.zip', zip.subarray(0, zip.length - missing));
    expect(lines).toEqual(['x.zip: damaged-archive']);
  });

  it('that is none at all is one clear failure', async () => {
    const { lines } = await runOf('x.zip', Buffer.from('this is no archive'));
    expect(lines).toEqual(['x.zip: damaged-archive']);
  });

  it('survives any flipped byte', async () => {
    const zip = zipOf([dump('a.dmp'), { ...dump('b.dmp'), stored: true }]);
    for (let at = 4; at < zip.length; at += 211) {
      const spoiled = Buffer.from(zip);
      spoiled[at] = (spoiled[at] ?? 0) ^ 0xff;
      const { lines } = await runOf('x.zip', spoiled);
      expect(lines.length, `byte ${at}`).toBeLessThanOrEqual(2);
    }
  });
});

describe('archives inside archives', () => {
  const nested = (depth: number): Buffer =>
    depth === 0 ? Buffer.from(DUMP) : zipOf([{ name: depth === 1 ? 'a.dmp' : 'in.zip', bytes: nested(depth - 1) }]);

  it('are read three deep, not deeper', async () => {
    expect((await runOf('x.zip', nested(3))).lines).toEqual(['x.zip/in.zip/in.zip/a.dmp: ok']);
    expect((await runOf('x.zip', nested(4))).lines).toEqual(['x.zip/in.zip/in.zip/in.zip: archive-limit']);
  });

  it('name the machine like folders', async () => {
    const zip = zipOf([{ name: 'PC-7.zip', bytes: zipOf([dump('Minidump/a.dmp')]) }]);
    expect((await runOf('all.zip', zip)).run.machines).toEqual(['PC-7']);
  });

  it('are recognised under a dump name, and mixed', async () => {
    const zip = zipOf([
      { name: 'a.dmp', bytes: zipOf([dump('in.dmp')]) },
      { name: 'b.cab', bytes: cabOf([dump('in.dmp')], 'mszip') },
    ]);
    expect((await runOf('x.zip', zip)).lines).toEqual(['x.zip/a.dmp/in.dmp: ok', 'x.zip/b.cab/in.dmp: ok']);
  });

  it('are unpacked to temporary files when they are large', async () => {
    const zip = zipOf([{ name: 'in.zip', bytes: zipOf([{ name: 'a.dmp', bytes: paddedDump(300_000), stored: true }]), stored: true }]);
    const before = temporaryFolders();
    expect((await runOf('x.zip', zip, { memoryBytes: 100_000 })).lines).toEqual(['x.zip/in.zip/a.dmp: ok']);
    expect(temporaryFolders()).toEqual(before);
  });
});

describe('an interrupted run', () => {
  it('leaves no temporary file behind', async () => {
    const parts = [1, 2, 3, 4].map((index) => ({ name: `${index}.dmp`, bytes: paddedDump(300_000), stored: true }));
    const folder = testFolder({ 'x.zip': zipOf(parts) });
    const interruption = new AbortController();
    const before = temporaryFolders();
    const run = triageRun({
      paths: [join(folder, 'x.zip')],
      jobs: 1,
      settings: SETTINGS,
      signal: interruption.signal,
      limits: { ...ARCHIVE_LIMITS, memoryBytes: 100_000 },
      pool: poolHere(),
      note: () => undefined,
      onFound: () => undefined,
      onDone: () => undefined,
      onPassedOver: () => undefined,
    });
    expect((await run.next()).value).toHaveLength(1);
    interruption.abort();
    await expect(run.next()).rejects.toThrow();
    expect(temporaryFolders()).toEqual(before);
  });
});

describe('limits', () => {
  const bomb = zipOf([{ name: 'bomb.dmp', bytes: new Uint8Array(4_000_000) }, dump('b.dmp')]);

  it('stop an entry that unpacks to too much for its size', async () => {
    const small = zipOf([
      { name: 'pad.dmp', bytes: new Uint8Array(200_000), stored: true },
      { name: 'bomb.dmp', bytes: new Uint8Array(4_000_000) },
      dump('b.dmp'),
    ]);
    const { run, lines } = await runOf('x.zip', small, { ratioFromBytes: 100_000 });
    expect(lines).toEqual(['x.zip/pad.dmp: zero-filled', 'x.zip/bomb.dmp: archive-limit', 'x.zip/b.dmp: ok']);
    expect(JSON.stringify(run.lines[1])).toContain('archive bomb');
  });

  it('stop an archive that unpacks to too much for its size', async () => {
    const many = zipOf(Array.from({ length: 50 }, (_, index) => ({ name: `${index}.dmp`, bytes: new Uint8Array(90_000) })));
    const { lines } = await runOf('x.zip', many, { ratioFromBytes: 100_000 });
    expect(lines.at(-1)).toBe('x.zip: archive-limit');
    expect(lines.length).toBeLessThan(50);
  });

  it('stop an entry at its size, an archive at its total', async () => {
    expect((await runOf('x.zip', bomb, { entryBytes: 1_000_000 })).lines).toEqual(['x.zip/bomb.dmp: archive-limit', 'x.zip/b.dmp: ok']);
    expect((await runOf('x.zip', bomb, { totalBytes: 1_000_000 })).lines).toEqual(['x.zip: archive-limit']);
  });

  it('count entries, inside archives too, and report the outermost archive once', async () => {
    const inner = zipOf(Array.from({ length: 5 }, (_, index) => dump(`${index}.dmp`)));
    const zip = zipOf([
      { name: 'a.zip', bytes: inner },
      { name: 'b.zip', bytes: inner },
    ]);
    const { lines } = await runOf('x.zip', zip, { entries: 8 });
    expect(lines).toEqual([...[0, 1, 2, 3, 4].map((n) => `x.zip/a.zip/${n}.dmp: ok`), 'x.zip/b.zip/0.dmp: ok', 'x.zip: archive-limit']);
  });

  it('refuse a cabinet that does not fit into memory', async () => {
    expect((await runOf('x.cab', cabOf([dump('a.dmp')]), { cabinetBytes: 1000 })).lines).toEqual(['x.cab: archive-limit']);
  });
});

describe('a cabinet', () => {
  it.each(['stored', 'mszip'] as const)('gives its dumps (%s)', async (compression) => {
    const cab = cabOf(
      [dump('PC-1\\a.dmp'), { name: 'b.txt', bytes: Buffer.from('some text') }, dump('c.bin'), dump('../d.dmp')],
      compression,
    );
    const { run, lines } = await runOf('fleet.cab', cab);
    expect(lines).toEqual(['fleet.cab/PC-1/a.dmp: ok', 'fleet.cab/c.bin: ok', 'fleet.cab/d.dmp: ok']);
    expect(run.machines).toEqual(['PC-1', 'fleet', 'fleet']);
    expect(run.passedOver).toBe(1);
  });

  it('gives a dump of many blocks as it was', async () => {
    const bytes = paddedDump(2_500_000);
    const folder = testFolder({ 'a.dmp': bytes, 'a.cab': cabOf([{ name: 'a.dmp', bytes }], 'mszip') });
    const [entry, file] = (await triageHere([folder])).lines;
    expect(entry?.file.sha256).toBe(file?.file.sha256);
  });

  it('cut off in the middle keeps what came before and is one clear failure', async () => {
    const cab = cabOf([dump('a.dmp'), { name: 'b.dmp', bytes: paddedDump(200_000) }]);
    const { lines } = await runOf('x.cab', cab.subarray(0, cab.length - 100_000));
    expect(lines).toEqual(['x.cab/a.dmp: ok', 'x.cab/b.dmp: damaged-archive']);
  });

  it('cut off before its last file says that more is lost', async () => {
    const cab = cabOf([dump('a.dmp'), { name: 'b.dmp', bytes: paddedDump(200_000) }, dump('c.dmp')]);
    const { lines } = await runOf('x.cab', cab.subarray(0, cab.length - 150_000));
    expect(lines).toEqual(['x.cab/a.dmp: ok', 'x.cab/b.dmp: damaged-archive', 'x.cab: damaged-archive']);
  });

  it('without files is noted', async () => {
    const { run } = await runOf('x.cab', cabOf([]));
    expect(run.lines).toEqual([]);
    expect(run.notes).toEqual([expect.stringContaining('no dumps in this archive')]);
  });

  it('with a damaged header is one clear failure', async () => {
    const { lines } = await runOf('x.cab', cabOf([dump('a.dmp')]).subarray(0, 40));
    expect(lines).toEqual(['x.cab: damaged-archive']);
  });

  it('survives any flipped byte', async () => {
    const cab = cabOf([dump('a.dmp'), dump('b.dmp')], 'mszip');
    for (let at = 4; at < cab.length; at += 211) {
      const spoiled = Buffer.from(cab);
      spoiled[at] = (spoiled[at] ?? 0) ^ 0xff;
      const { lines } = await runOf('x.cab', spoiled);
      expect(lines.length, `byte ${at}`).toBeLessThanOrEqual(3);
    }
  });
});
