import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressedName, isFileName, nameInPath } from '../../../shared/symbols/fileName.ts';
import { folderPlaces, plainPlaces, serverPlaces, storePlace } from '../../../shared/symbols/storeLayout.ts';
import { imageKey, keyOfWant, keyText, pdbKey, storeIndex } from '../../../shared/symbols/symbolKey.ts';

const GUID = '3844dbb9-2017-4967-be7a-a4a2c20430fa';
const PDB = pdbKey({ path: 'd:\\build\\obj\\NtKrnlMp.pdb', guid: GUID, age: 0x1a });
const IMAGE = imageKey('Evil.sys', 0xabc, 0x1f000);

describe('the index in a store', () => {
  it('is GUID in capitals and age in hex for a PDB, cut from its path', () => {
    expect(PDB).toMatchObject({ name: 'NtKrnlMp.pdb' });
    expect(PDB && storeIndex(PDB)).toBe('3844DBB920174967BE7AA4A2C20430FA1a');
  });

  it('is timestamp with eight digits and size without zeros for an image', () => {
    expect(IMAGE && storeIndex(IMAGE)).toBe('00000ABC1f000');
  });

  it('comes back from what a result wants', () => {
    const word = fc.integer({ min: 1, max: 0xffff_ffff });
    fc.assert(
      fc.property(word, word, fc.uuid(), (a, b, guid) => {
        for (const key of [imageKey('a.sys', a, b), pdbKey({ path: 'a.pdb', guid, age: a })]) {
          if (key !== null) expect(keyOfWant({ kind: key.kind, name: key.name, key: storeIndex(key) })).toEqual(key);
        }
      }),
    );
  });

  it('is the same file in any spelling of its name', () => {
    expect(IMAGE && keyText(IMAGE)).toBe('evil.sys/00000ABC1f000');
  });

  it.each([
    [{ kind: 'image', name: 'a.sys', key: 'xyz' }],
    [{ kind: 'image', name: 'a.sys', key: '5F0000001234567890' }],
    [{ kind: 'image', name: '..', key: '5F0000003000' }],
    [{ kind: 'image', name: 'a.sys', key: '000000003000' }],
    [{ kind: 'pdb', name: 'a.pdb', key: '5F0000003000' }],
    [{ kind: 'pdb', name: 'a.pdb', key: `${'0'.repeat(32)}1` }],
    [{ kind: 'pdb', name: 'a/', key: `${'1'.repeat(32)}1` }],
  ] as const)('is not made of %j', (want) => {
    expect(keyOfWant(want)).toBeNull();
  });
});

describe('file names', () => {
  it.each([
    '..',
    '.',
    '',
    '.hidden',
    'a/b',
    'a\\b',
    'C:x',
    'nul',
    'CON.pdb',
    'com1.sys',
    'a\0b',
    'a.',
    'a ',
    ' a',
    'a\u202eb',
    'a?b',
    'a'.repeat(129),
  ])('are not %j', (name) => expect(isFileName(name)).toBe(false));

  it.each(['ntoskrnl.exe', 'console.pdb', 'a', 'Ünïcode.sys', 'with space.pdb', '100%.pdb'])('are %j', (name) => {
    expect(isFileName(name)).toBe(true);
  });

  it('are what stands behind the last slash of a path', () => {
    expect([nameInPath('d:\\x/y\\n.pdb'), nameInPath('n.pdb'), nameInPath('x\\..'), nameInPath('x/')]).toEqual([
      'n.pdb',
      'n.pdb',
      null,
      null,
    ]);
  });

  it('end in an underscore when the file is packed', () => {
    expect([compressedName('nt.pdb'), compressedName('nt.exe'), compressedName('a.sys')]).toEqual(['nt.pd_', 'nt.ex_', 'a.sy_']);
    expect([compressedName('a.sy\u{1f600}'), compressedName('x')]).toEqual(['a.sy_', '_']);
  });

  it('never lead out of the folder, whatever a path in an image says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[.\\/a:]{1,8}$/)), (path) => {
        const key = pdbKey({ path, guid: GUID, age: 1 });
        if (key === null) return;
        for (const { parts } of [...folderPlaces(key, 'two'), ...plainPlaces(key), ...serverPlaces(key)]) {
          for (const part of parts) {
            expect(part).not.toMatch(/[\\/:\0]/);
            expect(['', '.', '..']).not.toContain(part);
          }
        }
      }),
    );
  });
});

describe('places', () => {
  it('are name/index/name, below the first two letters in two tiers', () => {
    expect(PDB && storePlace(PDB, 'one').parts.join('/')).toBe('NtKrnlMp.pdb/3844DBB920174967BE7AA4A2C20430FA1a/NtKrnlMp.pdb');
    expect(IMAGE && storePlace(IMAGE, 'two').parts.join('/')).toBe('Ev/Evil.sys/00000ABC1f000/Evil.sys');
  });

  it('of a server are the file, then the packed one; never file.ptr', () => {
    expect(IMAGE && serverPlaces(IMAGE).map(({ parts }) => parts.join('/'))).toEqual([
      'Evil.sys/00000ABC1f000/Evil.sys',
      'Evil.sys/00000ABC1f000/Evil.sy_',
    ]);
  });

  it('of a folder are tried in small letters, too, for file systems that tell cases apart', () => {
    const tried = IMAGE ? folderPlaces(IMAGE, 'one').map(({ parts }) => parts.join('/')) : [];
    expect(tried[0]).toBe('Evil.sys/00000ABC1f000/Evil.sys');
    expect(tried).toContain('evil.sys/00000abc1f000/evil.sys');
    expect(tried).toContain('ev/evil.sys/00000ABC1f000/evil.sy_');
    expect(new Set(tried).size).toBe(tried.length);
  });

  it('of a plain folder are those where a debugger looks', () => {
    const tried = IMAGE ? plainPlaces(IMAGE).map(({ parts }) => parts.join('/')) : [];
    expect(tried).toEqual(expect.arrayContaining(['Evil.sys', 'symbols/sys/Evil.sys', 'sys/evil.sys', 'evil.sy_']));
  });
});
