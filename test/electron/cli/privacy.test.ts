import { existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLANTED, personalDump } from '../../shared/privacy/personalDump.ts';
import { driverDump } from '../helpers/dumps.ts';
import { runHere } from '../helpers/runHere.ts';
import { testFolder } from '../helpers/testFolder.ts';

const folderWith = () => testFolder({ 'a.dmp': personalDump().finish() });
const at = (folder: string, name: string) => join(folder, name);

describe('faultline privacy', () => {
  it('lists what is found by kind and place, masked', async () => {
    const folder = folderWith();
    const { code, out, err } = await runHere(['privacy', at(folder, 'a.dmp')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'User names: 1, in 5 places\n    j***  5 times, certain: saved memory 3, call stack 1, process path 1; first at 0x',
    );
    for (const [, value] of PLANTED) expect(out).not.toContain(value);
  });

  it('shows the values when asked to', async () => {
    const { out } = await runHere(['privacy', at(folderWith(), 'a.dmp'), '--show']);
    for (const [, value] of PLANTED) expect(out.toLowerCase()).toContain(value.toLowerCase());
  });

  it('is one JSON object for each dump, with every value, masked unless shown', async () => {
    const folder = testFolder({ 'a.dmp': personalDump().finish(), 'b.dmp': 'no dump', 'c.txt': 'passed over', 'd.dmp': driverDump() });
    const { code, out } = await runHere(['privacy', folder, '--json']);
    expect(code).toBe(2);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ error }) => (error as { code: string } | undefined)?.code ?? 'read')).toEqual(['read', 'not-a-dump', 'read']);
    expect(lines[0]).toMatchObject({ schemaVersion: 1, unlisted: 0, copy: null });
    expect(lines[0]?.findings).toHaveLength(PLANTED.length);
    expect(lines[0]?.findings).toContainEqual(
      expect.objectContaining({
        kind: 'product-key',
        masked: 'V***',
        count: 1,
        confidence: 'certain',
        places: [{ place: 'ACPI tables', count: 1 }],
      }),
    );
    expect(out).not.toContain('janedoe');
    const shown = await runHere(['privacy', at(folder, 'a.dmp'), '--json', '--show']);
    expect(shown.out).toContain('"value":"janedoe"');
  });

  it('says that there is nothing', async () => {
    const { out } = await runHere(['privacy', at(testFolder({ 'a.dmp': driverDump() }), 'a.dmp')]);
    expect(out).toContain('No personal data was found.');
  });

  it.each([
    [['none.dmp'], 3, 'no such file'],
    [['a.txt'], 3, 'not a Windows dump'],
    [['a.zip'], 3, 'unpack it'],
  ])('of %j answers %i', async ([name = ''], expected, message) => {
    const folder = testFolder({ 'a.txt': 'text', 'a.zip': 'PK\x03\x04' });
    const { code, out, err } = await runHere(['privacy', at(folder, name)]);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(message);
  });

  it('answers 130 when it is interrupted', async () => {
    const { code } = await runHere(['privacy', at(folderWith(), 'a.dmp')], AbortSignal.abort());
    expect(code).toBe(130);
  });
});

describe('faultline privacy --redact', () => {
  it('writes a copy of the same size and verdict in which nothing is found, and leaves the original alone', async () => {
    const folder = folderWith();
    const original = readFileSync(at(folder, 'a.dmp'));
    const { code, out, err } = await runHere(['privacy', at(folder, 'a.dmp'), '--redact', at(folder, 'copy.dmp')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Blanked: user names, machine names, domain names, SIDs of accounts, MAC addresses, wireless networks');
    expect(out).toContain('the verdict is the same');
    expect(out).toContain('machineId');
    expect(readFileSync(at(folder, 'a.dmp'))).toEqual(original);
    expect(readdirSync(folder).sort()).toEqual(['a.dmp', 'copy.dmp']);
    expect(statSync(at(folder, 'copy.dmp')).size).toBe(original.length);
    expect((await runHere(['privacy', at(folder, 'copy.dmp')])).out).toContain('No personal data was found.');
    const verdict = async (name: string) => {
      const line = JSON.parse((await runHere(['triage', at(folder, name), '--json'])).out) as { verdict: unknown; limits: unknown };
      return [line.verdict, line.limits];
    };
    expect(await verdict('copy.dmp')).toEqual(await verdict('a.dmp'));
  });

  it('tells scripts about the copy', async () => {
    const folder = folderWith();
    const { out } = await runHere(['privacy', at(folder, 'a.dmp'), '--json', '--redact', at(folder, 'copy.dmp')]);
    expect((JSON.parse(out) as { copy: unknown }).copy).toEqual({
      path: at(folder, 'copy.dmp'),
      sameVerdict: true,
      machineIdChanged: true,
    });
  });

  it('replaces a file only with --force', async () => {
    const folder = testFolder({ 'a.dmp': personalDump().finish(), 'copy.dmp': 'mine' });
    const refused = await runHere(['privacy', at(folder, 'a.dmp'), '--redact', at(folder, 'copy.dmp')]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('--force replaces it');
    expect(readFileSync(at(folder, 'copy.dmp'), 'utf8')).toBe('mine');
    expect((await runHere(['privacy', at(folder, 'a.dmp'), '--redact', at(folder, 'copy.dmp'), '--force'])).code).toBe(0);
    expect(statSync(at(folder, 'copy.dmp')).size).toBe(statSync(at(folder, 'a.dmp')).size);
  });

  it('never writes over the original, under whatever name', async () => {
    const folder = folderWith();
    symlinkSync(at(folder, 'a.dmp'), at(folder, 'link.dmp'));
    linkSync(at(folder, 'a.dmp'), at(folder, 'hard.dmp'));
    const original = readFileSync(at(folder, 'a.dmp'));
    for (const name of ['a.dmp', './a.dmp', 'link.dmp', 'hard.dmp']) {
      const { code, err } = await runHere(['privacy', at(folder, 'a.dmp'), '--redact', `${folder}/${name}`, '--force']);
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(err).toContain('this is the original');
    }
    expect(readFileSync(at(folder, 'a.dmp'))).toEqual(original);
  });

  it.each([
    [['--redact', ''], 'the file name is empty'],
    [['--redact', 'no/such/folder/copy.dmp'], 'there is no such folder'],
    [['--force'], 'it is for --redact'],
    [['b.dmp', '--redact', 'copy.dmp'], 'one dump at a time'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await runHere(['privacy', at(folderWith(), 'a.dmp'), ...args]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
  });

  it('leaves no copy that tells something else', async () => {
    // The bugcheck's module is at an address that looks like a known access point's: blanking it changes the verdict.
    const folder = testFolder({ 'a.dmp': verdictOnMac() });
    const { code, out, err } = await runHere(['privacy', at(folder, 'a.dmp'), '--redact', at(folder, 'copy.dmp')]);
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toMatch(/no copy was written: the copy would not tell the same: .*the bugcheck/);
    expect(readdirSync(folder)).toEqual(['a.dmp']);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const large = new Uint8Array(6 * 1024 * 1024);
    large.set(personalDump().finish());
    const folder = testFolder();
    writeFileSync(at(folder, 'a.dmp'), large);
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 30);
    const { code } = await runHere(['privacy', at(folder, 'a.dmp'), '--redact', at(folder, 'copy.dmp')], interruption.signal);
    expect([0, 130]).toContain(code);
    if (code === 130) expect(existsSync(at(folder, 'copy.dmp'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

/** A dump whose second bugcheck parameter happens to be the address of an access point that a text in it names. */
function verdictOnMac(): Uint8Array {
  return personalDump((builder) => builder.bugcheck(0xd1, [0x10n, 0x0000_9f78_5634_12acn, 0n, 0xffff_f800_1234_1234n])).finish();
}
