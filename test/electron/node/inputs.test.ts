import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkInputs } from '../../../electron/node/inputs.ts';
import { collect } from '../helpers/collect.ts';
import { driverDump } from '../helpers/dumps.ts';
import { testFolder } from '../helpers/testFolder.ts';
import { brief, triageHere } from '../helpers/triageHere.ts';
import { zipOf } from '../helpers/zipWriter.ts';

describe('walkInputs', () => {
  it('takes in folders what is named like a dump or an archive, and lets the content decide on the rest', async () => {
    const folder = testFolder({ 'a.DMP': '', 'b.mdmp': '', 'c.hdmp': '', 'd.kdmp': '', 'e.zip': '', 'f.cab': '', 'g.txt': '' });
    const found = (await collect(walkInputs([folder]))).map(({ kind, task }) => [
      task.name,
      kind,
      task.kind === 'file' ? task.mustBeDump : null,
    ]);
    expect(found).toEqual([
      ['a.DMP', 'task', true],
      ['b.mdmp', 'task', true],
      ['c.hdmp', 'task', true],
      ['d.kdmp', 'task', true],
      ['e.zip', 'archive', true],
      ['f.cab', 'archive', true],
      ['g.txt', 'task', false],
    ]);
  });

  it('names the machine after the nearest folder that is not a dump folder', async () => {
    const folder = testFolder({ 'PC-1/Minidump/x.dmp': '', 'PC-2/x.dmp': '' });
    expect((await collect(walkInputs([folder]))).map(({ task }) => task.machine)).toEqual(['PC-1', 'PC-2']);
    const [named] = await collect(walkInputs([join(folder, 'PC-1/Minidump/x.dmp')]));
    expect(named?.task.machine).toBe('PC-1');
  });

  it('remembers which path it was', async () => {
    const folder = testFolder({ 'a.dmp': '', 'b.dmp': '' });
    const found = await collect(walkInputs([join(folder, 'b.dmp'), join(folder, 'a.dmp')]));
    expect(found.map(({ input, task }) => [input, task.name])).toEqual([
      [0, 'b.dmp'],
      [1, 'a.dmp'],
    ]);
  });

  it('explains a path that does not exist', async () => {
    const [plain, wild] = await collect(walkInputs(['/no/such/x.dmp', '/no/such/*.dmp']));
    expect(plain?.task).toMatchObject({ kind: 'failure', code: 'not-found', name: 'x.dmp', message: 'no such file or folder' });
    expect(wild?.task).toMatchObject({ code: 'not-found', message: expect.stringContaining('wildcards') });
  });
});

describe('a run', () => {
  it('reports dumps in order, counts the rest, and finds dumps under any name', async () => {
    const folder = testFolder({
      'notes.txt': 'hello',
      'PC-1/a.dmp': driverDump('one.sys', 1),
      'PC-2/crash.bin': driverDump('two.sys', 2),
      'PC-3/bad.dmp': 'garbage here',
    });
    const run = await triageHere([folder]);
    expect(brief(run, folder)).toEqual(['PC-1/a.dmp: ok', 'PC-2/crash.bin: ok', 'PC-3/bad.dmp: not-a-dump']);
    expect(run.machines).toEqual(['PC-1', 'PC-2', null]);
    expect(run.passedOver).toBe(1);
    expect(run.notes).toEqual([]);
  });

  it('always reports a file given by name', async () => {
    const folder = testFolder({ 'notes.txt': 'hello there' });
    expect(brief(await triageHere([join(folder, 'notes.txt')]), folder)).toEqual(['notes.txt: not-a-dump']);
  });

  it('opens a zip that is named like a dump, in its place', async () => {
    const zip = zipOf([
      { name: 'in1.dmp', bytes: driverDump('in1.sys') },
      { name: 'in2.dmp', bytes: driverDump('in2.sys') },
    ]);
    const folder = testFolder({ '1.dmp': driverDump(), '2.dmp': zip, '3.dmp': driverDump(), '4.bin': zip });
    const run = await triageHere([folder, join(folder, '4.bin')]);
    const inside = ['2.dmp/in1.dmp: ok', '2.dmp/in2.dmp: ok'];
    expect(brief(run, folder)).toEqual(['1.dmp: ok', ...inside, '3.dmp: ok', '4.bin/in1.dmp: ok', '4.bin/in2.dmp: ok']);
  });

  it('reads a dump that is named like an archive', async () => {
    const folder = testFolder({ 'x.zip': driverDump() });
    expect(brief(await triageHere([folder]), folder)).toEqual(['x.zip: ok']);
  });

  it('notes folders and archives without dumps', async () => {
    const folder = testFolder({ 'a.txt': 'x', 'b/c.txt': 'y' });
    const zips = testFolder({ 'empty.zip': zipOf([]), 'texts.zip': zipOf([{ name: 'a.txt', bytes: Buffer.from('long enough text') }]) });
    const run = await triageHere([folder, join(zips, 'empty.zip'), join(zips, 'texts.zip')]);
    expect(run.lines).toEqual([]);
    expect(run.notes.map((note) => note.replace(`${folder}:`, 'folder:').replace(`${zips}/`, ''))).toEqual([
      'empty.zip: no dumps in this archive',
      'texts.zip: no dumps in this archive (1 other file)',
      'folder: no dumps found (2 other files)',
    ]);
  });

  it('keeps the order of hundreds of files', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${String(index).padStart(3, '0')}.dmp`);
    const folder = testFolder(Object.fromEntries(names.map((name) => [name, name])));
    expect((await triageHere([folder])).lines.map((line) => line.file.name)).toEqual(names);
  });
});
