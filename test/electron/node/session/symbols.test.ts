import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../../electron/node/fleet/openStore.ts';
import { openSession, type Session } from '../../../../electron/node/session/session.ts';
import { memorySettings } from '../../../../electron/node/settings/settingsStore.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../shared/api/settings.ts';
import type { SymbolsAnswer } from '../../../../shared/api/symbolWant.ts';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import { type CrashWithFiles, crashWithFiles } from '../../helpers/crashWithFiles.ts';
import { breaksAfter, symbolServer } from '../../helpers/symbolServer.ts';
import { testFolder } from '../../helpers/testFolder.ts';
import { zipOf } from '../../helpers/zipWriter.ts';

const TIMEOUT = { timeout: 20_000 };
let session: Session;
let crash: CrashWithFiles;
let folder: string;

beforeEach(() => {
  vi.stubEnv('FAULTLINE_CONFIG', testFolder());
  crash = crashWithFiles();
  folder = testFolder({ 'crash.dmp': crash.dump });
});
afterEach(async () => {
  await session.close();
  vi.unstubAllEnvs();
});

async function opened(settings: Partial<Settings>, ...paths: string[]): Promise<void> {
  session = openSession({
    jobs: 1,
    openFleet: () => openStore(':memory:'),
    settings: memorySettings({ ...DEFAULT_SETTINGS, ...settings }),
  });
  await add(...(paths.length > 0 ? paths : [join(folder, 'crash.dmp')]));
}

async function add(...paths: string[]): Promise<void> {
  session.add(paths);
  await expect.poll(async () => (await session.api.state({})).busy, TIMEOUT).toBe(false);
}

async function found(download = true): Promise<SymbolsAnswer> {
  await session.api.findSymbols({ download });
  await expect.poll(async () => (await session.api.state({})).symbols, TIMEOUT).toBeNull();
  return session.api.symbols({});
}

const result = async (id = 0) => (await session.api.result({ id })) as TriageResult;
const rowOf = async (id = 0) => (await session.api.rows({ from: id, limit: 1 }))[0];
const statesOf = ({ files }: SymbolsAnswer) => Object.fromEntries(files.map(({ name, state }) => [name, state]));
const signatures = async () => (await session.api.fleet({ filter: {} })).groups.map(({ signature }) => signature);

describe('symbol files of a session', () => {
  it('reach the dumps that want them: the verdict, the list and the fleet are better afterwards', async () => {
    const server = await symbolServer(crash.files);
    await opened({ symbolPath: `srv*${join(folder, 'cache')}*${server.url}`, downloadSymbols: true });
    const before = await result();
    expect(before.verdict.confidence).toBeLessThan(0.5);
    expect(before.stack.every(({ symbol }) => symbol === null)).toBe(true);
    expect(await signatures()).toEqual([before.signature]);
    expect(before.signature).not.toContain('!Send');
    const answer = await found();
    const after = await result();
    expect(after.verdict).toMatchObject({ module: crash.culprit, symbol: 'wolfram!Send+0x1c' });
    expect(after.verdict.confidence).toBeGreaterThan(before.verdict.confidence);
    expect(after.stack.map(({ symbol }) => symbol)).toContain('wolfram!Send+0x1c');
    expect(after.stack.some(({ trust }) => trust === 'scan')).toBe(false);
    expect(after.file).toEqual(before.file);
    expect(await rowOf()).toMatchObject({ module: crash.culprit, confidence: after.verdict.confidence, signature: after.signature });
    expect((await session.api.state({})).revision).toBeGreaterThan(0);
    expect(await signatures()).toEqual([after.signature]);
    expect(after.signature).toBe('0x139|wolfram.sys!Send');
    expect(new Set(Object.values(statesOf(answer)))).toEqual(new Set(['fetched']));
    expect(statesOf(answer)).toMatchObject({ 'ntoskrnl.exe': 'fetched', 'wolfram.sys': 'fetched', 'nt.pdb': 'fetched' });
    expect(answer.last).toMatchObject({ judged: 1, gone: 0, kept: 0, refused: 0, problem: null });
    expect(answer.files.every(({ path }) => path !== null && existsSync(path))).toBe(true);
    expect(await session.api.text({ id: 0, format: 'text' })).toContain('wolfram!Send');
  });

  it('that lie in a folder of the path serve every dump from the start, without the network and its setting', async () => {
    const server = await symbolServer({});
    const cache = join(folder, 'cache');
    await opened({ symbolPath: `srv*${cache}*${server.url}` });
    for (const [place, bytes] of Object.entries(crash.files)) {
      mkdirSync(join(cache, place, '..'), { recursive: true });
      writeFileSync(join(cache, place), bytes);
    }
    const answer = await found(false);
    expect((await result()).verdict.symbol).toBe('wolfram!Send+0x1c');
    expect(new Set(Object.values(statesOf(answer)))).toEqual(new Set(['had']));
    copyFileSync(join(folder, 'crash.dmp'), join(folder, 'again.dmp'));
    await add(join(folder, 'again.dmp'));
    expect((await result(1)).verdict.symbol).toBe('wolfram!Send+0x1c');
    expect(server.asked).toEqual([]);
  });

  it('are fetched only when the user switched that on, and the reason is told', async () => {
    const server = await symbolServer(crash.files);
    await opened({});
    const blocked = async (change: Partial<Settings>) => {
      await session.api.saveSettings({ settings: { ...DEFAULT_SETTINGS, ...change } });
      await expect(session.api.findSymbols({ download: true })).rejects.toMatchObject({ code: 'bad-request' });
      return (await session.api.symbols({})).blocked;
    };
    expect(await blocked({ downloadSymbols: true })).toBe('No symbol path is set.');
    expect(await blocked({ downloadSymbols: true, symbolPath: folder })).toBe('There is no server in the symbol path.');
    expect(await blocked({ symbolPath: `srv*${server.url}` })).toBe('Fetching is switched off in the settings.');
    await expect(blocked({ symbolPath: 'srv*ftp://a' })).rejects.toMatchObject({ message: expect.stringContaining('only http and https') });
    expect(server.asked).toEqual([]);
  });

  it('that a server refuses, lacks or falsifies are told apart, and cost no verdict', async () => {
    const [kernel = '', ...others] = Object.keys(crash.files).filter((place) => place.endsWith('.exe') || place.endsWith('.sys'));
    const [wrong = '', refused = ''] = others;
    const whole = crash.files[kernel] as Uint8Array;
    const server = await symbolServer({
      [kernel]: breaksAfter(whole, Math.ceil(whole.length * 0.6)),
      [wrong]: new Uint8Array(5000),
      [refused]: (_, response) => void response.writeHead(403).end(),
    });
    await opened({ symbolPath: `srv*${server.url}`, downloadSymbols: true });
    const before = await result();
    const answer = await found();
    const nameOf = (place: string) => place.split('/').at(-1) ?? '';
    const states = statesOf(answer);
    expect([states[nameOf(kernel)], states[nameOf(wrong)], states[nameOf(refused)]]).toEqual(['fetched', 'refused', 'refused']);
    expect(Object.values(states)).toContain('missing');
    const notes = (name: string) => answer.files.find((file) => file.name === name)?.notes.join();
    expect(notes(nameOf(refused))).toContain(`${server.url}: the server answers 403`);
    expect(notes(nameOf(wrong))).toContain('it is not the file wanted');
    const after = await result();
    expect(after.verdict.confidence).toBeGreaterThanOrEqual(before.verdict.confidence);
  });

  it('leave a dump as it was whose file is gone, changed, or came out of an archive, and say so', async () => {
    const server = await symbolServer(crash.files);
    writeFileSync(join(folder, 'a.zip'), zipOf([{ name: 'a.dmp', bytes: crash.dump }]));
    for (const name of ['changed.dmp', 'gone.dmp']) copyFileSync(join(folder, 'crash.dmp'), join(folder, name));
    await opened(
      { symbolPath: `srv*${server.url}`, downloadSymbols: true },
      ...['changed.dmp', 'gone.dmp', 'a.zip'].map((name) => join(folder, name)),
    );
    rmSync(join(folder, 'gone.dmp'));
    writeFileSync(join(folder, 'changed.dmp'), crashWithFiles(2).dump);
    const before = await Promise.all([0, 1, 2].map(result));
    const { last } = await found();
    expect(last).toMatchObject({ judged: 0, gone: 3 });
    expect(await Promise.all([0, 1, 2].map(result))).toEqual(before);
  });

  it('can be stopped: what had arrived stays, and the next look goes on', async () => {
    let stuck = true;
    const answers = Object.fromEntries(
      Object.entries(crash.files).map(([place, bytes], index) => [
        place,
        (_: unknown, response: { write(data: Uint8Array): void; end(data: Uint8Array): void }) => {
          if (stuck && index > 2) response.write(bytes.subarray(0, 100));
          else response.end(bytes);
        },
      ]),
    );
    const server = await symbolServer(answers);
    await opened({ symbolPath: `srv*${server.url}`, downloadSymbols: true });
    await session.api.findSymbols({ download: true });
    await expect(session.api.findSymbols({ download: true })).rejects.toMatchObject({ message: expect.stringContaining('already') });
    await expect.poll(async () => (await session.api.state({})).symbols?.bytes, TIMEOUT).toBeGreaterThan(0);
    await session.api.cancelSymbols({});
    await expect.poll(async () => (await session.api.state({})).symbols, TIMEOUT).toBeNull();
    expect((await session.api.symbols({})).last?.problem).toContain('stopped');
    stuck = false;
    await found();
    expect((await result()).verdict.symbol).toBe('wolfram!Send+0x1c');
    await session.api.clear({});
    expect(await session.api.symbols({})).toMatchObject({ files: [], last: null });
  });
});
