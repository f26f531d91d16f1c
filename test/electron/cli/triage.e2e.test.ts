import { linkSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCli, buildCli, finished } from '../helpers/builtCli.ts';
import { driverDump } from '../helpers/dumps.ts';
import { testFolder } from '../helpers/testFolder.ts';
import { zipOf } from '../helpers/zipWriter.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

const fleet = () =>
  testFolder({
    'PC-1/Minidump/a.dmp': driverDump('evil.sys', 1),
    'PC-1/Minidump/b.dmp': driverDump('evil.sys', 2),
    'PC-2/c.zip': zipOf([{ name: 'c.dmp', bytes: driverDump('other.sys', 3) }]),
    'PC-2/notes.txt': 'nothing to see',
  });

interface Value {
  readonly schemaVersion: number;
  readonly file: { readonly name: string };
}

/** NDJSON as outside scripts read it: every line is one value, the last line ends too. */
function values(ndjson: string): Value[] {
  expect(ndjson.endsWith('\n')).toBe(true);
  return ndjson
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Value);
}

describe('faultline, built', () => {
  it('is a program for plain node', async () => {
    expect(readFileSync(cli.main, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await cli.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('explains itself', async () => {
    const help = await cli.run(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('triage');
    const triage = await cli.run(['triage', '--help']);
    expect(triage.stdout).toMatch(/--format[\s\S]*Examples:[\s\S]*faultline triage[\s\S]*Exit codes: 0/);
  });

  it('writes a report of every dump and of every machine with several', async () => {
    const { code, stdout, stderr } = await cli.run(['triage', fleet()]);
    expect(code).toBe(0);
    expect(stdout.match(/evil\.sys .*most likely caused|other\.sys/g)?.length).toBeGreaterThanOrEqual(3);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Machine PC-1: 2 of 2 crashes lead to evil\.sys/);
    expect(stderr).toMatch(/^3 dumps read, 1 other file passed over in [\d.]+ s \(\d+\/s\)\n$/);
  });

  it('writes one JSON value for each dump, failures included, in the order of the inputs', async () => {
    const folder = fleet();
    const bad = join(testFolder({ 'bad.dmp': 'PAGEDU64' }), 'bad.dmp');
    const { code, stdout, stderr } = await cli.run(['triage', bad, folder, '/no/such/file', '--json']);
    expect(code).toBe(2);
    const lines = values(stdout);
    expect(lines.map((line) => line.file.name)).toEqual(['bad.dmp', 'a.dmp', 'b.dmp', 'c.dmp', 'file']);
    expect(lines.map((line) => line.schemaVersion)).toEqual([1, 1, 1, 1, 1]);
    expect(lines[0]).toMatchObject({ error: { code: 'truncated-header' } });
    expect(lines[3]).toMatchObject({ file: { path: `${folder}/PC-2/c.zip/c.dmp` }, verdict: { module: 'other.sys' } });
    expect(lines[4]).toMatchObject({ error: { code: 'not-found' } });
    expect(stderr).toContain('3 dumps read, 2 could not be read');
  });

  it('adds lines for machines to JSON when asked', async () => {
    const { stdout } = await cli.run(['triage', fleet(), '--json', '--machines', '--jobs', '1']);
    const lines = values(stdout);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatchObject({ schemaVersion: 1, machine: { machine: 'PC-1', dumps: 2, module: 'evil.sys' } });
  });

  it('writes Markdown, and to a file', async () => {
    const out = join(testFolder(), 'report.md');
    const { code, stdout } = await cli.run(['triage', fleet(), '--format', 'markdown', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const text = readFileSync(out, 'utf8');
    expect(text.match(/^## /gm)).toHaveLength(3);
    expect(text).toContain('**Machine PC-1: 2 of 2');
  });

  it('says nothing beside the report of a single dump', async () => {
    const { stderr } = await cli.run(['triage', join(testFolder({ 'x.dmp': driverDump() }), 'x.dmp')]);
    expect(stderr).toBe('');
  });

  it('adds the rest with --verbose', async () => {
    const path = join(testFolder({ 'x.dmp': driverDump() }), 'x.dmp');
    const [brief, verbose] = [await cli.run(['triage', path]), await cli.run(['triage', path, '--verbose'])];
    expect(verbose.stdout.length).toBeGreaterThan(brief.stdout.length);
  });

  it.each<[string[], number, RegExp]>([
    [[], 1, /Usage/],
    [['triage'], 1, /missing required argument/],
    [['frobnicate'], 1, /unknown command/],
    [['triage', 'x', '--nope'], 1, /unknown option '--nope'/],
    [['triage', 'x', '--format', 'yaml'], 1, /no such format; there are text, markdown, html, json, csv, pdf/],
    [['report', 'x', '--format', 'yaml'], 1, /no such format; there are html, markdown, json, csv, pdf/],
    [['triage', 'x', '--json', '--format', 'text'], 1, /contradict/],
    [['triage', 'x', '--jobs', 'many'], 1, /--jobs many/],
    [['triage', 'x', '--out', '/no/such/folder/x'], 1, /--out .*ENOENT/],
    [['triage', '/no/such/path'], 3, /0 dumps read, 1 could not be read/],
  ])('%j ends with %i', async (args, code, message) => {
    const result = await cli.run(args);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(message);
  });

  it('ends with 3 and a note when there is no dump at all', async () => {
    const folder = testFolder({ 'a.txt': 'text' });
    const { code, stdout, stderr } = await cli.run(['triage', folder, '--json']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${folder}: no dumps found (1 other file)`);
  });

  it('never overwrites a dump', async () => {
    const folder = testFolder({ 'a.dmp': driverDump(), 'b.dmp': driverDump() });
    const { code, stderr } = await cli.run(['triage', join(folder, 'a.dmp'), '--out', join(folder, 'b.dmp')]);
    expect(code).toBe(1);
    expect(stderr).toContain('not overwritten');
    expect(readFileSync(join(folder, 'b.dmp'))).toEqual(Buffer.from(driverDump()));
  });

  describe('with thousands of dumps', () => {
    function thousands(): string {
      const folder = testFolder({ '0.dmp': driverDump() });
      for (let index = 1; index < 6000; index++) linkSync(join(folder, '0.dmp'), join(folder, `${index}.dmp`));
      return folder;
    }

    it('stops at Ctrl+C with whole lines, a word on what was done, and nothing left behind', async () => {
      const temp = testFolder();
      const child = cli.start(['triage', thousands(), '--json', '--jobs', '1'], { TMPDIR: temp });
      child.stdout?.once('data', () => child.kill('SIGINT'));
      const { code, stdout, stderr } = await finished(child);
      expect(code).toBe(130);
      expect(values(stdout).length).toBeLessThan(6000);
      expect(stderr).toMatch(/^Interrupted: \d+ dumps? read/);
      expect(readdirSync(temp)).toEqual([]);
    });

    it('ends quietly when its reader has seen enough', async () => {
      const child = cli.start(['triage', thousands(), '--json', '--jobs', '1']);
      child.stdout?.once('data', () => child.stdout?.destroy());
      expect(await finished(child)).toMatchObject({ code: 0, stderr: '' });
    });
  });
});
