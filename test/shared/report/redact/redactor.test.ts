import { describe, expect, it } from 'vitest';
import { placeholders } from '../../../../shared/report/redact/placeholders.ts';
import { redactor } from '../../../../shared/report/redact/redactor.ts';
import { redactPath, redactText } from '../../../../shared/report/redact/redactText.ts';
import { isFailure, type TriageLine } from '../../../../shared/result/triageResult.ts';
import { failureLine } from '../../../../shared/triageDump.ts';
import { ANSWER, DETAILS } from '../support/fleets.ts';
import { fullResult } from '../support/results.ts';

const file = (path: string) => ({ path, name: path.slice(path.lastIndexOf('/') + 1), sizeBytes: 1, sha256: 'ab'.repeat(32) });
const text = (value: string) => redactText(value, placeholders());

describe('redacted text', () => {
  it.each([
    ['C:\\Users\\anna\\AppData\\evil.sys was loaded', 'folder-1\\evil.sys was loaded'],
    ['in \\??\\C:\\Users\\Anna Muster\\x\\a.sys', 'in folder-1\\a.sys'],
    ['\\Device\\Users\\anna\\x', '\\Device\\Users\\user-1\\x'],
    ['\\\\server\\share\\PC-1\\a.dmp', 'folder-1\\a.dmp'],
    ["open '/home/anna/dumps/a.dmp'", "open 'folder-1/a.dmp'"],
    ['mail anna@example.org', 'mail mail-1'],
    ['serial number: 5CD1234XYZ', 'serial number: serial-1'],
    ['the device is USBSTOR\\Disk&Ven_X\\AA0123456789&0.', 'the device is USBSTOR\\Disk&Ven_X\\serial-1'],
    ['USB\\VID_1234&PID_5678\\AA0123 (service evil)', 'USB\\VID_1234&PID_5678\\serial-1 (service evil)'],
    ['00:1A:2b:3c:4d:5e', 'address-1'],
    ['{6f9619ff-8b86-d011-b42d-00c04fc964ff}', 'id-1'],
  ])('of %j is %j', (given, expected) => expect(text(given)).toBe(expected));

  it.each(['a.', 'a+', 'aaaaaaaa-', '\\users\\a b ', 'serial '])('takes no long time for a long text of %j', (piece) => {
    const startedMs = performance.now();
    text(piece.repeat(60_000));
    expect(performance.now() - startedMs).toBeLessThan(2000);
  });

  it.each([
    'evil.sys+0x1c20 most likely caused 0xd1 DRIVER_IRQL_NOT_LESS_OR_EQUAL',
    'C:\\Windows\\System32\\drivers\\evil.sys',
    'Parameter 3 (read/write) is 0xfffff806715114ed: csagent.sys+0xe14ed.',
    'https://example.org/a/b',
    'SCSI\\Disk&Ven_Intel&Prod_Raid\\4&31e325c3&0&060000',
    'ACPI\\PNP0A08\\0',
    'C:\\Users\\Public',
  ])('keeps %j', (given) => expect(text(given)).toBe(given === 'C:\\Users\\Public' ? 'folder-1\\Public' : given));

  it('keeps paths of Windows and of programs, and the file name of others', () => {
    const names = placeholders();
    for (const path of ['\\SystemRoot\\System32\\drivers\\a.sys', '\\??\\C:\\Program Files\\X\\a.sys', 'evil.sys']) {
      expect(redactPath(path, names)).toBe(path);
    }
    expect(redactPath('D:\\secret\\a.sys', names)).toBe('folder-1\\a.sys');
    expect(redactPath('D:\\secret\\b.sys', names)).toBe('folder-1\\b.sys');
    expect(redactPath('D:\\other\\b.sys', names)).toBe('folder-2\\b.sys');
  });
});

describe('a redacted result', () => {
  const system = { ...fullResult().system, machineId: 'deadbeef' } as NonNullable<ReturnType<typeof fullResult>['system']>;
  const line = (path: string, more = {}) => fullResult({ file: file(path), system, ...more });

  it('names the same machine the same, and another one differently', () => {
    const redact = redactor();
    const one = redact.line(line('/srv/graz/PC-0042/Minidump/071924-6421-01.dmp'), 'PC-0042');
    const same = redact.line(line('/srv/graz/PC-0042-old/b.dmp'), 'PC-0042-old');
    const other = redact.line(fullResult({ file: file('/srv/graz/PC-7/MEMORY.DMP'), system: null }), 'PC-7');
    expect(one.file).toMatchObject({ path: 'machine-1/071924-6421-01.dmp', name: '071924-6421-01.dmp', sha256: 'ab'.repeat(32) });
    expect(same.file).toMatchObject({ path: 'machine-1/dump-1.dmp', name: 'dump-1.dmp' });
    expect(other.file.path).toBe('machine-2/MEMORY.DMP');
    expect(!isFailure(one) && one.system?.machineId).toBe('machine-1');
  });

  it('agrees with the digest and the fleet on who is who', () => {
    const redact = redactor();
    redact.line(line('/x/a.dmp'), 'PC-0042');
    const digest = redact.digest({ ...DIGEST, machineKey: 'deadbeef', machineName: 'PC-0042' });
    expect(digest).toMatchObject({ machineKey: 'machine-1', machineName: 'machine-1' });
    expect(redact.digest({ ...DIGEST, machineKey: 'name:PC-9', machineName: 'PC-9' }).machineName).toBe('machine-2');
    const details = redact.details({ ...DETAILS, machines: DETAILS.machines.map((one) => ({ ...one, id: 'deadbeef' })) });
    expect(details.machines[0]).toMatchObject({ name: 'machine-1', site: 'site-1', id: null });
  });

  it('keeps what is diagnosed', () => {
    const given = line('/x/a.dmp');
    const got = redactor().line(given, 'PC-0042') as typeof given;
    expect(got.verdict).toEqual(given.verdict);
    expect(got.stack).toEqual(given.stack);
    expect(got.signature).toBe(given.signature);
    expect(got.modules.map(({ name, timestamp }) => [name, timestamp])).toEqual(
      given.modules.map(({ name, timestamp }) => [name, timestamp]),
    );
  });

  it('has no name of machine or user left anywhere', () => {
    const modules = fullResult().modules.map((module) => ({ ...module, path: `\\??\\C:\\Users\\anna\\${module.name}` }));
    const limits = ['PC-0042 wrote C:\\Users\\anna\\x.dmp', 'profile \\Users\\anna'];
    const failed: TriageLine = failureLine(
      file('/home/anna/PC-0042/x.dmp'),
      'read-failed',
      "could not be read: open '/home/anna/PC-0042/x.dmp'",
    );
    const redact = redactor();
    const all = JSON.stringify([redact.line(line('/home/anna/PC-0042/a.dmp', { modules, limits }), 'PC-0042'), redact.line(failed, null)]);
    expect(all).not.toMatch(/anna|PC-0042|deadbeef/);
    expect(all).toContain('machine-1 wrote');
  });
});

describe('a redacted fleet', () => {
  it('has no site left, in factors, confounders and claims', () => {
    const [culprit] = ANSWER.culprits;
    if (!culprit) throw new Error('no culprit');
    const factors = [{ kind: 'site', value: 'Graz', targetMachines: 1, referenceMachines: 1, lift: 2, pValue: 0.01 }];
    const evidence = [{ rule: 'r', claim: 'common at site Graz', weight: 0.1, at: 'x' }];
    const answer = { ...ANSWER, factors, culprits: [{ ...culprit, confounders: ['site Graz', 'site Wien', 'model X'], evidence }] };
    const got = redactor().fleet(answer);
    expect(JSON.stringify(got)).not.toMatch(/Graz|Wien/);
    expect(got.factors[0]?.value).toBe(got.culprits[0]?.confounders[0]?.replace('site ', ''));
    expect(got.culprits[0]?.confounders[2]).toBe('model X');
    expect(got.totals).toEqual(ANSWER.totals);
    expect(got.groups).toEqual(ANSWER.groups);
  });
});

const DIGEST = {
  fileName: 'a.dmp',
  crashTime: null,
  bugcheck: '0xd1',
  kind: 'driver' as const,
  module: 'evil.sys',
  confidence: 0.9,
  flippedBits: [],
};
