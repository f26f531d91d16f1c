import { describe, expect, it } from 'vitest';
import { machineTemplate, TemplateError } from '../../../../electron/node/ingest/machineTemplate.ts';

const FOLDERS = ['', 'srv', 'Graz', 'PC-0042', 'Minidump'];
const FILE = '071924-3001-01.dmp';
const match = (template: string, folders = FOLDERS, file = FILE) => machineTemplate(template)(folders, file);

describe('machineTemplate', () => {
  it.each([
    ['{machine}/{*}/', 'PC-0042', null],
    ['{site}/{machine}/{*}/', 'PC-0042', 'Graz'],
    ['\\{site}\\{machine}\\minidump\\', 'PC-0042', 'Graz'],
    ['./PC-{machine}/{*}/', '0042', null],
    ['{site}/{machine}-{*}/{*}/', 'PC', 'Graz'],
    ['{machine}-{*}.dmp', '071924', null],
    ['{site}/{*}/{*}/{machine}-3{*}', '071924', 'Graz'],
  ])('%s', (template, machine, site) => {
    expect(match(template)).toEqual({ machine, site });
  });

  it('fits from the end of the path only, part for part', () => {
    expect(match('{machine}/dumps/')).toBeNull();
    expect(match('{machine}/Minidump/x/')).toBeNull();
    expect(match('a/b/c/d/e/{machine}/{*}/')).toBeNull();
    expect(match('{machine}.zip')).toBeNull();
  });

  it('takes everything but the placeholders literally', () => {
    expect(match('{machine}/{*}/', ['', 'a(b', 'x.y+z'])).toEqual({ machine: 'a(b', site: null });
    expect(match('{machine}/x.y+z/', ['', 'a', 'x.y+z'])).toEqual({ machine: 'a', site: null });
    expect(match('{machine}/x.y+z/', ['', 'a', 'xxyyz'])).toBeNull();
  });

  it('answers at once however many wildcards there are', () => {
    expect(match(`{machine}${'{*}'.repeat(50)}!/`, ['x'.repeat(255)])).toBeNull();
  });

  it.each([
    ['{*}/', 'it does not say where {machine} is'],
    ['', 'it does not say where {machine} is'],
    ['{machine}/{machine}/', 'it has {machine} more than once'],
    ['{machine}//x/', 'it has two slashes in a row'],
    ['{machine}/{host}/', '{host} is none of {machine}, {site}, {*}'],
    ['{machine}/{x/', '{ is none of {machine}, {site}, {*}'],
  ])('refuses %s', (template, message) => {
    expect(() => machineTemplate(template)).toThrow(new TemplateError(message));
  });
});
