import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { findChromium, PdfError } from '../../../electron/node/report/chromium.ts';
import { driverDump } from '../helpers/dumps.ts';
import { runHere } from '../helpers/runHere.ts';
import { testFolder } from '../helpers/testFolder.ts';

const oneMachine = () => testFolder({ 'PC-1/a.dmp': driverDump('evil.sys', 1), 'PC-1/b.dmp': 'no dump' });
const twoMachines = () =>
  testFolder({
    'PC-1/a.dmp': driverDump('evil.sys', 1),
    'PC-1/b.dmp': driverDump('evil.sys', 2),
    'PC-2/c.dmp': driverDump('other.sys', 3),
  });
const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];
/** The same whether or not this computer has a browser. */
const browser = (() => {
  try {
    return findChromium();
  } catch (error) {
    if (error instanceof PdfError) return null;
    throw error;
  }
})();

describe('triage --format html', () => {
  it('is one page with a table of all dumps and a section for each, failures too', async () => {
    const { code, out } = await runHere(['triage', oneMachine(), '--format', 'html']);
    expect(code).toBe(2);
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(out.match(/<article class="card dump"/g)).toHaveLength(2);
    expect(out.indexOf('All dumps')).toBeLessThan(out.indexOf('<article'));
    expect(out).toMatch(/<h1>1 dump: evil\.sys is blamed in 1\.<\/h1>/);
    expect(out).toContain('Could not be read');
  });

  it('says what the dumps of one machine have in common', async () => {
    const { out } = await runHere(['triage', twoMachines(), '--format', 'html', '--no-redact']);
    expect(out).toMatch(/Machines with several dumps<\/h2><ul><li>PC-1: 2 of 2 crashes lead to evil\.sys/);
  });
});

describe('triage --format csv', () => {
  it('is one row for each dump', async () => {
    const { code, out } = await runHere(['triage', oneMachine(), '--format', 'csv', '--no-redact']);
    expect(code).toBe(2);
    const rows = rowsOf(out);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ file: 'a.dmp', machine: 'PC-1', module: 'evil.sys', error: '' });
    expect(rows[1]?.error).not.toBe('');
  });
});

describe('--redact', () => {
  it.each(['text', 'markdown', 'json', 'csv', 'html'])('leaves no name of a machine or folder in %s', async (format) => {
    const folder = twoMachines();
    const { code, out } = await runHere(['triage', folder, '--format', format, '--redact', '--machines']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/PC-[12]/);
    expect(out).not.toContain(folder);
    expect(out).toContain('evil.sys');
    expect(out).toContain('machine-1');
  });
});

describe('what is made to be handed on', () => {
  it.each([
    ['triage', 'html'],
    ['triage', 'csv'],
    ['report', 'html'],
    ['report', 'markdown'],
    ['report', 'csv'],
    ['report', 'json'],
  ])('is redacted unless told not to: %s --format %s', async (command, format) => {
    const folder = twoMachines();
    const { code, out } = await runHere([command, folder, '--format', format]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/PC-[12]/);
    expect(out).toContain('machine-1');
    expect((await runHere([command, folder, '--format', format, '--no-redact'])).out).toMatch(/PC-1/);
  });

  it.each(['text', 'markdown', 'json'])('is not triage --format %s, which is the own data of who asked', async (format) => {
    expect((await runHere(['triage', twoMachines(), '--format', format, '--machines'])).out).toMatch(/PC-1/);
  });
});

describe('files that could not be read', () => {
  const REASON = /^\S+b\.dmp: error: .+$/m;
  it.each([
    ['report', '--format', 'html'],
    ['report', '--out', 'r.json'],
    ['triage', '--format', 'csv'],
    ['triage', '--out', 'r.txt'],
  ])('are named on stderr where what is written goes elsewhere: %s %s %s', async (command, option, value) => {
    const folder = oneMachine();
    const { code, err } = await runHere([command, join(folder, 'PC-1'), option, option === '--out' ? join(testFolder(), value) : value]);
    expect(code).toBe(2);
    expect(err).toMatch(REASON);
  });

  it('are not named twice where the terminal shows the reason anyway', async () => {
    const { out, err } = await runHere(['triage', oneMachine()]);
    expect(out).toMatch(REASON);
    expect(err).not.toMatch(REASON);
  });

  it('are named as far as that is readable', async () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`x${i + 10}.dmp`, 'no dump']));
    const { code, err } = await runHere(['report', testFolder(many)]);
    expect(code).toBe(3);
    expect(err.match(/: error: /g)).toHaveLength(10);
    expect(err).toMatch(/x19\.dmp: error: .*\nand 3 more that could not be read: the output says why\n0 dumps read, 13 could not be read/);
  });
});

describe('report', () => {
  it('of one machine is on its dumps alone, of several on the fleet first', async () => {
    const one = await runHere(['report', oneMachine()]);
    expect(one.code).toBe(2);
    expect(one.out).not.toContain('The fleet over time');
    const { code, out } = await runHere(['report', twoMachines(), '--format', 'html']);
    expect(code).toBe(0);
    expect(out).toContain('<h1>No common culprit in 3 crashes on 2 machines');
    expect(out.indexOf('The fleet over time')).toBeLessThan(out.indexOf('<article'));
    expect(out.match(/<article/g)).toHaveLength(3);
  });

  it('takes the format from the name of the file', async () => {
    const folder = testFolder();
    for (const [name, start] of [
      ['r.html', '<!doctype html>'],
      ['r.md', '# No common culprit'],
      ['r.csv', 'file,path,machine,'],
      ['r.json', '{"schemaVersion":1,"fleet":{'],
    ] as const) {
      const { code, out } = await runHere(['report', twoMachines(), '--out', join(folder, name)]);
      expect({ code, out }).toEqual({ code: 0, out: '' });
      expect(readFileSync(join(folder, name), 'utf8').startsWith(start), name).toBe(true);
    }
    const json = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as { dumps: unknown[]; machines: unknown[] };
    expect(json.dumps).toHaveLength(3);
    expect(json.machines).toHaveLength(1);
  });

  it('on a store has the fleet, and as CSV its crashes', async () => {
    const db = join(testFolder(), 'fleet.duckdb');
    await runHere(['ingest', twoMachines(), '--db', db]);
    const { code, out } = await runHere(['report', '--db', db]);
    expect(code).toBe(0);
    expect(out).toContain('Machines that crashed');
    expect(out).not.toMatch(/PC-[12]|<article/);
    const rows = rowsOf((await runHere(['report', '--db', db, '--format', 'csv', '--no-redact'])).out);
    expect(rows.map((row) => row.machine).sort()).toEqual(['PC-1', 'PC-1', 'PC-2']);
    expect(rowsOf((await runHere(['report', '--db', db, '--format', 'csv'])).out)[0]?.path).toMatch(/^machine-1\/dump-1\.dmp$/);
  });

  it.each([
    [[], 'give dumps or folders, or a store with --db'],
    [['.', '--format', 'text'], '--format text: no such format'],
    [['.', '--out', 'report.doc'], 'say it with --format'],
    [['--db', '/no/store.duckdb'], 'there is no fleet store'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await runHere(['report', ...args]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
  });
});

describe('a PDF', () => {
  it('without a browser is refused with what to do, and no file is made', async () => {
    const out = join(testFolder(), 'r.pdf');
    const before = process.env.FAULTLINE_CHROMIUM;
    process.env.FAULTLINE_CHROMIUM = '/no/browser';
    try {
      const { code, err } = await runHere(['report', oneMachine(), '--out', out]);
      expect(code).toBe(1);
      expect(err).toMatch(/^error: --format pdf: FAULTLINE_CHROMIUM: there is no program \/no\/browser\n$/);
      expect(existsSync(out)).toBe(false);
    } finally {
      if (before === undefined) delete process.env.FAULTLINE_CHROMIUM;
      else process.env.FAULTLINE_CHROMIUM = before;
    }
  });

  it('is looked for on the path', () => {
    expect(() => findChromium({ PATH: testFolder() }, 'linux')).toThrow(/needs Chromium, Chrome or Edge/);
    const folder = testFolder({ 'google-chrome': '' });
    expect(findChromium({ PATH: folder }, 'linux')).toBe(join(folder, 'google-chrome'));
  });

  it.skipIf(browser === null)('is printed by the browser of this computer (skipped where there is none)', async () => {
    const out = join(testFolder(), 'r.pdf');
    const { code, err } = await runHere(['report', oneMachine(), '--out', out]);
    expect(code, err).toBe(2);
    const bytes = readFileSync(out);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});
