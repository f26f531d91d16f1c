import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileTask, TaskOutcome, TriageSettings } from '../../../electron/node/tasks.ts';
import { beginTask } from '../../../electron/node/triageFile.ts';
import { workBuffer } from '../../../electron/node/workBuffer.ts';
import { driverDump, paddedDump } from '../helpers/dumps.ts';
import { testFolder } from '../helpers/testFolder.ts';
import { SETTINGS } from '../helpers/triageHere.ts';
import { zipOf } from '../helpers/zipWriter.ts';

function taskOf(path: string, mustBeDump = true): FileTask {
  return { kind: 'file', open: path, path, name: 'x.dmp', machine: 'PC-1', mustBeDump };
}

function outcomeOf(task: FileTask, settings: TriageSettings = SETTINGS, buffer = workBuffer()): TaskOutcome<string> {
  return beginTask(task, settings, buffer)();
}

function lineOf(path: string, settings: TriageSettings = SETTINGS): { [key: string]: unknown } {
  const outcome = outcomeOf(taskOf(path), settings);
  if (outcome.kind !== 'line') throw new Error(`no line but ${outcome.kind}`);
  return JSON.parse(outcome.text) as { [key: string]: unknown };
}

/** Files below `folder` that this process has open, where the system tells. */
function openPathsBelow(folder: string): string[] {
  const targets = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return targets.filter((target) => target.startsWith(folder));
}

describe('beginTask', () => {
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

  it('says the same of dumps that were begun together, of which only parts are read for the verdict', () => {
    const settings: TriageSettings = { ...SETTINGS, depth: 'verdict' };
    const folder = testFolder({ 'a.dmp': paddedDump(700_000), 'b.dmp': paddedDump(400_000), 'c.dmp': driverDump(), 'd.dmp': 'junk' });
    const paths = readdirSync(folder).map((name) => join(folder, name));
    const buffer = workBuffer();
    const begun = paths.map((path) => beginTask(taskOf(path), settings, buffer));
    const alone = paths.map((path) => outcomeOf(taskOf(path), { ...settings, wholeReadBytes: 1000 }));
    expect(begun.map((end) => end())).toEqual(alone);
    expect(JSON.parse((alone[0] as { text: string }).text)).toMatchObject({
      file: {
        sha256: createHash('sha256')
          .update(readFileSync(paths[0] as string))
          .digest('hex'),
      },
      verdict: { module: 'evil.sys' },
    });
  });

  it.each([
    ['a large one', 700_000],
    ['a small one', 100],
  ])('reports a file that was written to after it was begun: %s', (_, padding) => {
    const path = join(testFolder({ 'x.dmp': paddedDump(padding) }), 'x.dmp');
    const end = beginTask(taskOf(path), { ...SETTINGS, depth: 'verdict' }, workBuffer());
    appendFileSync(path, 'more');
    const outcome = end();
    expect(outcome.kind === 'line' && outcome.failure).toContain('it changed while it was read');
  });

  it.skipIf(!existsSync('/proc/self/fd'))('leaves no file open, whatever becomes of it', () => {
    const folder = testFolder({ 'a.dmp': paddedDump(700_000), 'b.dmp': driverDump(), 'c.dmp': 'junk', 'd.txt': 'text' });
    const isOpen = () => openPathsBelow(folder).length;
    const begun = readdirSync(folder).map((name) => beginTask(taskOf(join(folder, name), !name.endsWith('.txt')), SETTINGS, workBuffer()));
    expect(isOpen()).toBe(4);
    for (const end of begun) end();
    expect(isOpen()).toBe(0);
    beginTask(taskOf(join(folder, 'a.dmp')), { ...SETTINGS, depth: 'verdict' }, () => {
      throw new TypeError('boom');
    })();
    expect(isOpen()).toBe(0);
  });

  it('gives the machine to the digest', () => {
    const path = join(testFolder({ 'x.dmp': driverDump() }), 'x.dmp');
    expect(outcomeOf(taskOf(path))).toMatchObject({
      failure: null,
      digest: { machineName: 'PC-1', bugcheck: '0xd1' },
    });
    expect(outcomeOf(taskOf(path), { ...SETTINGS, digests: false })).toMatchObject({ digest: null });
  });

  it('passes over a file that need not be a dump and is none', () => {
    const folder = testFolder({ 'readme.txt': 'hello', 'PAGE.txt': driverDump() });
    expect(outcomeOf(taskOf(join(folder, 'readme.txt'), false))).toEqual({ kind: 'skipped' });
    expect(outcomeOf(taskOf(join(folder, 'PAGE.txt'), false))).toMatchObject({ kind: 'line', failure: null });
  });

  it.each([1_000_000, 10])('recognises an archive by its content (files up to %i bytes are read whole)', (wholeReadBytes) => {
    const path = join(testFolder({ 'x.dmp': zipOf([{ name: 'a', bytes: driverDump() }]) }), 'x.dmp');
    expect(outcomeOf(taskOf(path), { ...SETTINGS, wholeReadBytes })).toEqual({ kind: 'archive' });
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
    const outcome = outcomeOf(taskOf(path), SETTINGS, () => {
      throw new TypeError('boom');
    });
    if (outcome.kind !== 'line') throw new Error('no line');
    expect(JSON.parse(outcome.text)).toMatchObject({ error: { code: 'internal-error', message: 'internal error: boom' } });
    expect(outcome.diagnostic).toContain('TypeError: boom\n');
  });

  it('renders text and markdown', () => {
    const path = join(testFolder({ 'x.dmp': 'junk junk' }), 'x.dmp');
    expect(outcomeOf(taskOf(path), { ...SETTINGS, format: 'text' })).toMatchObject({
      text: expect.stringMatching(/: error: .*\n$/),
    });
    expect(outcomeOf(taskOf(path), { ...SETTINGS, format: 'markdown' })).toMatchObject({ text: expect.stringMatching(/^## /) });
  });
});
