import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/node/fileSource.ts';
import type { FileTask, TriageSettings } from '../../../electron/node/tasks.ts';
import { runTask } from '../../../electron/node/triageFile.ts';
import { workBuffer } from '../../../electron/node/workBuffer.ts';
import { driverDump, paddedDump } from '../helpers/dumps.ts';
import { testFolder } from '../helpers/testFolder.ts';
import { SETTINGS } from '../helpers/triageHere.ts';
import { zipOf } from '../helpers/zipWriter.ts';

function taskOf(path: string, mustBeDump = true): FileTask {
  return { kind: 'file', open: path, path, name: 'x.dmp', machine: 'PC-1', mustBeDump };
}

function lineOf(path: string, settings: TriageSettings = SETTINGS): { [key: string]: unknown } {
  const outcome = runTask(taskOf(path), settings, workBuffer());
  if (outcome.kind !== 'line') throw new Error(`no line but ${outcome.kind}`);
  return JSON.parse(outcome.text) as { [key: string]: unknown };
}

describe('runTask', () => {
  it('reads a dump, hashes it and names the driver', () => {
    const bytes = driverDump();
    const path = join(testFolder({ 'x.dmp': bytes }), 'x.dmp');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(lineOf(path)).toMatchObject({ file: { path, name: 'x.dmp', sizeBytes: bytes.length, sha256 }, verdict: { module: 'evil.sys' } });
  });

  it('says the same of a large file, read block by block, as of a small one', () => {
    const path = join(testFolder({ 'x.dmp': paddedDump(300_000) }), 'x.dmp');
    expect(lineOf(path, { ...SETTINGS, wholeReadBytes: 1000 })).toEqual(lineOf(path));
  });

  it('gives the machine to the digest', () => {
    const path = join(testFolder({ 'x.dmp': driverDump() }), 'x.dmp');
    expect(runTask(taskOf(path), SETTINGS, workBuffer())).toMatchObject({
      failure: null,
      digest: { machineName: 'PC-1', bugcheck: '0xd1' },
    });
    expect(runTask(taskOf(path), { ...SETTINGS, digests: false }, workBuffer())).toMatchObject({ digest: null });
  });

  it('passes over a file that need not be a dump and is none', () => {
    const folder = testFolder({ 'readme.txt': 'hello', 'PAGE.txt': driverDump() });
    expect(runTask(taskOf(join(folder, 'readme.txt'), false), SETTINGS, workBuffer())).toEqual({ kind: 'skipped' });
    expect(runTask(taskOf(join(folder, 'PAGE.txt'), false), SETTINGS, workBuffer())).toMatchObject({ kind: 'line', failure: null });
  });

  it.each([1_000_000, 10])('recognises an archive by its content (files up to %i bytes are read whole)', (wholeReadBytes) => {
    const path = join(testFolder({ 'x.dmp': zipOf([{ name: 'a', bytes: driverDump() }]) }), 'x.dmp');
    expect(runTask(taskOf(path), { ...SETTINGS, wholeReadBytes }, workBuffer())).toEqual({ kind: 'archive' });
  });

  it.each([
    ['', 'empty-file'],
    ['PAGEDU64', 'truncated-header'],
    ['This is not a dump', 'not-a-dump'],
  ])('reports %j as %s', (content, code) => {
    const path = join(testFolder({ 'x.dmp': content }), 'x.dmp');
    expect(lineOf(path)).toMatchObject({ schemaVersion: 1, file: { sizeBytes: content.length }, error: { code } });
  });

  it('reports files that vanished and things that are no files', () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'sub'));
    expect(lineOf(join(folder, 'gone.dmp'))).toMatchObject({ error: { code: 'read-failed', message: expect.stringContaining('ENOENT') } });
    expect(lineOf(join(folder, 'sub'))).toMatchObject({ error: { code: 'read-failed' } });
  });

  it('turns an exception nobody expected into a failure line without a stack', () => {
    const path = join(testFolder({ 'x.dmp': driverDump() }), 'x.dmp');
    const outcome = runTask(taskOf(path), SETTINGS, () => {
      throw new TypeError('boom');
    });
    if (outcome.kind !== 'line') throw new Error('no line');
    expect(JSON.parse(outcome.text)).toMatchObject({ error: { code: 'internal-error', message: 'internal error: boom' } });
    expect(outcome.diagnostic).toContain('TypeError: boom\n');
  });

  it('renders text and markdown', () => {
    const path = join(testFolder({ 'x.dmp': 'junk junk' }), 'x.dmp');
    expect(runTask(taskOf(path), { ...SETTINGS, format: 'text' }, workBuffer())).toMatchObject({
      text: expect.stringMatching(/: error: .*\n$/),
    });
    expect(runTask(taskOf(path), { ...SETTINGS, format: 'markdown' }, workBuffer())).toMatchObject({ text: expect.stringMatching(/^## /) });
  });
});

describe('openFile', () => {
  it('notices that the file grew while it was open', () => {
    const path = join(testFolder({ 'x.dmp': 'abc' }), 'x.dmp');
    const file = openFile(path);
    file.assertUnchanged();
    appendFileSync(path, 'def');
    expect(() => file.assertUnchanged()).toThrow('it changed while it was read: 3 bytes at first, then 6');
    file.close();
  });
});
