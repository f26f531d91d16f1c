import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineFiles, parseMachineFile } from '../../../../electron/node/ingest/machineFile.ts';
import { testFolder } from '../../helpers/testFolder.ts';

describe('machine.json', () => {
  it('says name, site and model facts, and may leave any of them out', () => {
    expect(parseMachineFile('\ufeff{ "name": " PC-1 ", "site": "Graz", "model": "", "owner": "me" }')).toEqual({
      name: 'PC-1',
      manufacturer: null,
      model: null,
      biosVersion: null,
      site: 'Graz',
    });
  });

  it.each([
    ['{', 'it is not valid JSON'],
    ['["PC-1"]', 'it does not hold one JSON object'],
    ['null', 'it does not hold one JSON object'],
    ['{"name": 42}', 'name is not a text of at most 256 characters'],
    [`{"site": "${'x'.repeat(300)}"}`, 'site is not a text of at most 256 characters'],
  ])('%s is no use', (text, problem) => {
    expect(parseMachineFile(text)).toBe(problem);
  });

  it('is looked for from the dump upwards, not above the folder given', async () => {
    const folder = testFolder({
      'machine.json': '{"name":"above"}',
      'share/a/machine.json': '{"name":"A"}',
      'share/a/Minidump/x.dmp': '',
      'share/b/Minidump/x.dmp': '',
    });
    const find = machineFiles(new Set([join(folder, 'share')]), () => undefined);
    expect(await find(join(folder, 'share/a/Minidump'))).toMatchObject({ name: 'A' });
    expect(await find(join(folder, 'share/b/Minidump'))).toBeNull();
    expect(await find(join(folder, 'share/a/uploads.zip/inner'))).toMatchObject({ name: 'A' });
  });

  it('is passed over when it is no use, with one note', async () => {
    const folder = testFolder({ 'machine.json': '{"name":"A"}', 'b/machine.json': 'x'.repeat(70_000) });
    const notes: string[] = [];
    const find = machineFiles(new Set([folder]), (text) => notes.push(text));
    expect(await Promise.all([find(join(folder, 'b')), find(join(folder, 'b'))])).toMatchObject([{ name: 'A' }, { name: 'A' }]);
    expect(notes).toEqual([`${join(folder, 'b/machine.json')}: ignored: it has 70000 bytes, more than 65536`]);
  });
});
