import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../../electron/node/settings/settingsFile.ts';
import { DEFAULT_SETTINGS } from '../../../shared/api/settings.ts';
import { dumpBuilder } from '../../builder/dumpBuilder.ts';
import { type RanHere, runHere } from '../helpers/runHere.ts';
import { imageFile, pdbOfIt } from '../helpers/symbolFiles.ts';
import { symbolServer } from '../helpers/symbolServer.ts';
import { testFolder } from '../helpers/testFolder.ts';

const BASE = 0xffff_f800_1234_0000n;
const INDEX = '5F00000010000';
const IMAGE = imageFile();
const PDB = pdbOfIt();
const IMAGE_PATH = `/evil.sys/${INDEX}/evil.sys`;
const PDB_INDEX = '00112233445566778899AABBCCDDEEFF3';
const PDB_PATH = `/evil.pdb/${PDB_INDEX}/evil.pdb`;

/** A dump whose crash is in the image of `imageFile`. Of a kernel without a timestamp nothing can be wanted. */
const dumpOf = (day: number) =>
  dumpBuilder({ crashTime: new Date(Date.UTC(2024, 0, day)) })
    .bugcheck(0xd1, [0x10n, 2n, 0n, BASE + 0x1234n])
    .module('ntoskrnl.exe', 0xffff_f800_0000_0000n, 0x100_0000, { timestamp: 0 })
    .module('evil.sys', BASE, 0x10000, { timestamp: 0x5f00_0000 })
    .finish();

const twoDumps = () => testFolder({ 'a.dmp': dumpOf(1), 'b.dmp': dumpOf(2) });

const symbols = (args: readonly string[], signal?: AbortSignal): Promise<RanHere> => runHere(['symbols', '--jobs', '1', ...args], signal);

beforeEach(() => {
  vi.stubEnv('FAULTLINE_CONFIG', testFolder());
  vi.stubEnv('_NT_SYMBOL_PATH', '');
});
afterEach(() => vi.unstubAllEnvs());

describe('faultline symbols', () => {
  it('lists what dumps want without a symbol path, and says how to set one', async () => {
    const { code, out, err } = await symbols([twoDumps()]);
    expect(code).toBe(0);
    expect(out).toContain(`missing  image  evil.sys ${INDEX}\n`);
    expect(out).toContain('1 file for 2 dumps: 0 had, 0 fetched, 1 missing\n');
    expect(err).toContain('no symbol path is set: give one with --symbol-path');
  });

  it('says where files are, the PDB that an image names behind it', async () => {
    const folder = testFolder({ 'evil.sys': IMAGE.bytes });
    const { code, out } = await symbols([twoDumps(), '--symbol-path', folder]);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        `had      image  evil.sys ${INDEX}`,
        `         ${join(folder, 'evil.sys')}`,
        `missing    pdb  evil.pdb ${PDB_INDEX}`,
        '2 files for 2 dumps: 1 had, 0 fetched, 1 missing',
        '',
      ].join('\n'),
    );
  });

  it('asks no server without --download, and says so', async () => {
    const server = await symbolServer({ [IMAGE_PATH]: IMAGE.bytes });
    const { code, err } = await symbols([twoDumps(), '--symbol-path', `srv*${testFolder()}*${server.url}`]);
    expect(code).toBe(0);
    expect(server.asked).toEqual([]);
    expect(err).toContain('were not asked: --download does');
  });

  it('fetches with --download, images and then their PDBs, and has them the next time', async () => {
    const server = await symbolServer({ [IMAGE_PATH]: IMAGE.bytes, [PDB_PATH]: PDB.bytes });
    const [dumps, cache] = [twoDumps(), testFolder()];
    const args = [dumps, '--symbol-path', `srv*${cache}*${server.url}`, '--download'];
    const first = await symbols(args);
    expect(first.code).toBe(0);
    expect(first.out).toContain(`fetched  image  evil.sys ${INDEX}\n         ${join(cache, IMAGE_PATH)} (from ${server.url})\n`);
    expect(first.out).toContain('2 files for 2 dumps: 0 had, 2 fetched, 0 missing\n');
    expect(server.asked).toEqual([IMAGE_PATH, PDB_PATH]);
    const second = await symbols(args);
    expect(second.out).toContain('2 files for 2 dumps: 2 had, 0 fetched, 0 missing\n');
    expect(server.asked).toHaveLength(2);
  });

  it('is one JSON object with --json', async () => {
    const server = await symbolServer({ [IMAGE_PATH]: IMAGE.bytes });
    const [cache, dumps] = [testFolder(), twoDumps()];
    const symbolPath = `srv*${cache}*${server.url}`;
    const { out } = await symbols([dumps, '--symbol-path', symbolPath, '--download', '--json']);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: expect.any(Number),
      symbolPath,
      download: true,
      dumps: { read: 2, failed: 0 },
      files: [
        {
          kind: 'image',
          name: 'evil.sys',
          key: INDEX,
          ofImage: null,
          dumps: 2,
          state: 'fetched',
          path: join(cache, IMAGE_PATH),
          from: server.url,
          notes: [],
        },
        {
          kind: 'pdb',
          name: 'evil.pdb',
          key: PDB_INDEX,
          ofImage: 'evil.sys',
          dumps: 2,
          state: 'missing',
          path: null,
          from: null,
          notes: [],
        },
      ],
      more: 0,
      totals: { had: 0, fetched: 1, missing: 1 },
    });
    expect(out.trimEnd()).not.toContain('\n');
  });

  it('takes the path from _NT_SYMBOL_PATH, else from the settings', async () => {
    const [fromEnv, fromSettings] = [testFolder({ 'evil.sys': IMAGE.bytes }), testFolder({ 'evil.sys': IMAGE.bytes })];
    await openSettings().set({ ...DEFAULT_SETTINGS, symbolPath: fromSettings });
    const dumps = twoDumps();
    expect((await symbols([dumps])).out).toContain(fromSettings);
    vi.stubEnv('_NT_SYMBOL_PATH', fromEnv);
    expect((await symbols([dumps])).out).toContain(fromEnv);
  });

  it('answers 2 when a server failed or a dump could not be read, 3 when none could', async () => {
    const broken = await symbolServer({ [IMAGE_PATH]: (_, response) => void response.writeHead(403).end() });
    const path = `srv*${testFolder()}*${broken.url}`;
    const failed = await symbols([twoDumps(), '--symbol-path', path, '--download']);
    expect(failed.code).toBe(2);
    expect(failed.out).toContain(`${broken.url}: the server answers 403`);
    const some = await symbols([testFolder({ 'a.dmp': dumpOf(1), 'b.dmp': 'no dump' })]);
    expect(some.code).toBe(2);
    expect(some.err).toContain('b.dmp: ');
    expect((await symbols([join(testFolder(), 'none.dmp')])).code).toBe(3);
  });

  it.each([
    [['--symbol-path', 'srv*ftp://a'], '--symbol-path: "srv*ftp://a": ftp://a: only http and https'],
    [['--download'], 'no symbol path is set'],
    [['--symbol-path', '/folder', '--download'], 'there is no server in the symbol path'],
    [['--jobs', '0'], '--jobs 0'],
  ])('of %j is wrong use', async (args, message) => {
    const { code, err } = await symbols([twoDumps(), ...args]);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('does not begin with a proxy that is none, and does not show what may be a password', async () => {
    vi.stubEnv('https_proxy', '');
    vi.stubEnv('HTTPS_PROXY', 'socks5://me:secret@proxy:1080');
    const { code, err } = await symbols([twoDumps(), '--symbol-path', 'srv*', '--download']);
    expect([code, err]).toEqual([1, 'error: HTTPS_PROXY: this is no address of a proxy; http://host:port is one\n']);
  });

  it('stops at Ctrl+C with 130, and keeps no half of a file', async () => {
    const stop = new AbortController();
    const server = await symbolServer({
      [IMAGE_PATH]: (_, response) => {
        response.write(IMAGE.bytes.subarray(0, 3000));
        setTimeout(() => stop.abort(), 50);
      },
    });
    const cache = testFolder();
    const { code } = await symbols([twoDumps(), '--symbol-path', `srv*${cache}*${server.url}`, '--download'], stop.signal);
    expect(code).toBe(130);
    expect(existsSync(join(cache, IMAGE_PATH))).toBe(false);
  });
});
