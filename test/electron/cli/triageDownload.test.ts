import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFailure, type TriageLine } from '../../../shared/result/triageResult.ts';
import { crashWithFiles } from '../helpers/crashWithFiles.ts';
import { driverDump } from '../helpers/dumps.ts';
import { runHere } from '../helpers/runHere.ts';
import { symbolServer } from '../helpers/symbolServer.ts';
import { testFolder } from '../helpers/testFolder.ts';
import { zipOf } from '../helpers/zipWriter.ts';

beforeEach(() => {
  vi.stubEnv('FAULTLINE_CONFIG', testFolder());
  vi.stubEnv('_NT_SYMBOL_PATH', '');
});
afterEach(() => vi.unstubAllEnvs());

const triage = (...args: string[]) => runHere(['triage', '--jobs', '1', ...args]);
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as TriageLine);
const brief = (line: TriageLine) => [line.file.name, isFailure(line) ? line.error.code : (line.verdict.symbol ?? line.verdict.module)];

/** Four inputs: a crash, the same in an archive, a crash that nobody has files for, and no dump. */
function folderOf(dump: Uint8Array): string {
  return testFolder({
    'a.dmp': dump,
    'b.zip': zipOf([{ name: 'in/b.dmp', bytes: dump }]),
    'c.dmp': driverDump('other.sys'),
    'd.dmp': 'no dump',
  });
}

describe('faultline triage --download', () => {
  it('fetches what the dumps want, judges them again, those in archives too, and prints once, in order', async () => {
    const { dump, files } = crashWithFiles();
    const server = await symbolServer(files);
    const folder = folderOf(dump);
    const path = `srv*${join(folder, 'cache')}*${server.url}`;
    const plain = await triage(folder, '--json', '--symbol-path', path);
    expect(server.asked).toEqual([]);
    const { code, out, err } = await triage(folder, '--json', '--symbol-path', path, '--download');
    expect(code).toBe(2);
    expect(linesOf(out).map(brief)).toEqual([
      ['a.dmp', 'wolfram!Send+0x1c'],
      ['b.dmp', 'wolfram!Send+0x1c'],
      ['c.dmp', 'other.sys'],
      ['d.dmp', expect.any(String)],
    ]);
    expect(err).toMatch(/Symbol files: 0 had, 8 fetched, \d+ missing\n/);
    expect(linesOf(out)[2]).toEqual(linesOf(plain.out)[2]);
    const [before, after] = [linesOf(plain.out)[0], linesOf(out)[0]];
    if (!before || !after || isFailure(before) || isFailure(after)) throw new Error('unread');
    expect(after.verdict.confidence).toBeGreaterThan(before.verdict.confidence);
    const asked = server.asked.length;
    const once = await triage(folder, '--json', '--symbol-path', path);
    expect(linesOf(once.out).map(brief)).toEqual(linesOf(out).map(brief));
    expect(server.asked).toHaveLength(asked);
  });

  it.each([
    ['text', 'wolfram!Send'],
    ['markdown', 'wolfram!Send'],
    ['csv', 'wolfram.sys'],
    ['html', 'wolfram!Send'],
  ])('writes %s, too', async (format, expected) => {
    const { dump, files } = crashWithFiles();
    const server = await symbolServer(files);
    const folder = testFolder({ 'a.dmp': dump });
    const { code, out } = await triage(
      join(folder, 'a.dmp'),
      '--verbose',
      '--format',
      format,
      '--symbol-path',
      `srv*${server.url}`,
      '--download',
    );
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  it('leaves the verdicts as they were when the server fails, and says why', async () => {
    const { dump, files } = crashWithFiles();
    const refused = Object.keys(files).map((place) => [
      place,
      (_: unknown, response: { writeHead(code: number): { end(): void } }) => response.writeHead(403).end(),
    ]);
    const server = await symbolServer(Object.fromEntries(refused));
    const folder = testFolder({ 'a.dmp': dump });
    const path = `srv*${server.url}`;
    const { code, out, err } = await triage(folder, '--json', '--symbol-path', path, '--download');
    expect(code).toBe(0);
    expect(err).toContain(`${server.url}: the server answers 403`);
    expect(linesOf(out)).toEqual(linesOf((await triage(folder, '--json', '--symbol-path', path)).out));
  });

  it('takes the path from _NT_SYMBOL_PATH when none is given, and wants a server in it', async () => {
    const { dump, files } = crashWithFiles();
    const server = await symbolServer(files);
    const folder = testFolder({ 'a.dmp': dump });
    expect(await triage(folder, '--download')).toMatchObject({ code: 1, err: expect.stringContaining('no symbol path is set') });
    expect(await triage(folder, '--download', '--symbol-path', folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('no server'),
    });
    vi.stubEnv('_NT_SYMBOL_PATH', `srv*${server.url}`);
    expect((await triage(folder, '--download')).out).toContain('wolfram!Send');
  });

  it('stops at Ctrl+C with 130', async () => {
    const { dump, files } = crashWithFiles();
    const stop = new AbortController();
    const stuck = Object.keys(files).map((place) => [place, () => void setTimeout(() => stop.abort(), 50)]);
    const server = await symbolServer(Object.fromEntries(stuck));
    const folder = testFolder({ 'a.dmp': dump });
    const { code, out } = await runHere(['triage', folder, '--symbol-path', `srv*${server.url}`, '--download'], stop.signal);
    expect([code, out]).toEqual([130, '']);
  });
});
