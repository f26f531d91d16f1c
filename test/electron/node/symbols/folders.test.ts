import { chmodSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultStore } from '../../../../electron/node/symbols/defaultStore.ts';
import { openFinder, type SymbolFinder, type SymbolOutcome } from '../../../../electron/node/symbols/symbolFinder.ts';
import { wantedFiles } from '../../../../electron/node/symbols/wantedFiles.ts';
import { searchPlan } from '../../../../shared/symbols/searchPlan.ts';
import type { SymbolKey } from '../../../../shared/symbols/symbolKey.ts';
import { parseSymbolPath } from '../../../../shared/symbols/symbolPath.ts';
import { cabOf } from '../../helpers/cabWriter.ts';
import { imageFile, pdbOfIt } from '../../helpers/symbolFiles.ts';
import { testFolder } from '../../helpers/testFolder.ts';

const IMAGE = imageFile();
const PDB = pdbOfIt();
const INDEX = '5F00000010000';

function finderOf(path: string, ours = testFolder()): SymbolFinder {
  return openFinder({
    places: searchPlan(parseSymbolPath(path), ours),
    defaultStore: ours,
    mayUseNetwork: false,
    signal: new AbortController().signal,
  });
}

const find = (path: string, key: SymbolKey = IMAGE.key, ours?: string): Promise<SymbolOutcome> => finderOf(path, ours).find(key);
const packed = (bytes: Uint8Array) => cabOf([{ name: 'in-there', bytes }], 'mszip');

describe('a folder', () => {
  it.each([
    ['one tier', { [`evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes }],
    ['two tiers', { 'index2.txt': '', [`ev/evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes }],
    ['two tiers without saying so', { [`ev/evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes }],
    ['one tier in small letters', { [`evil.sys/${INDEX.toLowerCase()}/evil.sys`]: IMAGE.bytes }],
  ])('is read as a store of %s', async (_, files) => {
    const folder = testFolder(files);
    expect(await find(`srv*${folder}`)).toMatchObject({ state: 'had', from: folder, notes: [] });
    expect(await find(folder)).toMatchObject({ state: 'had' });
  });

  it.each(['evil.sys', 'sys/evil.sys', 'symbols/sys/evil.sys'])('that is no store has it at %s', async (place) => {
    const folder = testFolder({ [place]: IMAGE.bytes });
    expect(await find(folder)).toMatchObject({ state: 'had', path: join(folder, place) });
    expect(await find(`srv*${folder}`)).toMatchObject({ state: 'missing', failed: false });
  });

  it('is passed over with its wrong files, and it is said why', async () => {
    const [wrong, right] = [testFolder({ 'evil.sys': imageFile('evil.sys', 0x20000).bytes }), testFolder({ 'evil.sys': IMAGE.bytes })];
    const outcome = await find(`${wrong};${right}`);
    expect(outcome).toMatchObject({ state: 'had', path: join(right, 'evil.sys') });
    expect(outcome.notes).toEqual([`${join(wrong, 'evil.sys')}: it is not the file wanted: it is 5F00000020000, wanted is ${INDEX}`]);
  });

  it('may say in file.ptr where a file lies: nobody goes there', async () => {
    const elsewhere = testFolder({ 'evil.sys': IMAGE.bytes });
    const folder = testFolder({ [`evil.sys/${INDEX}/file.ptr`]: `PATH:${elsewhere}/evil.sys` });
    expect(await find(`srv*${folder}`)).toEqual({ state: 'missing', failed: false, notes: [] });
  });

  it('may be missing, or be a file', async () => {
    const folder = testFolder({ 'a.txt': 'text' });
    expect(await find(`${join(folder, 'none')};${join(folder, 'a.txt')}`)).toEqual({ state: 'missing', failed: false, notes: [] });
  });
});

describe('packed files', () => {
  it.each([
    [IMAGE, `evil.sys/${INDEX}/evil.sy_`],
    [PDB, 'evil.pdb/00112233445566778899AABBCCDDEEFF3/evil.pd_'],
  ])('are unpacked into the cache before their store', async ({ key, bytes }, place) => {
    const [cache, store] = [testFolder(), testFolder({ [place]: packed(bytes) })];
    const outcome = await find(`srv*${cache}*${store}`, key);
    expect(outcome).toMatchObject({ state: 'had', from: store });
    if (outcome.state !== 'missing') expect(readFileSync(outcome.path).equals(bytes)).toBe(true);
    expect(await find(`srv*${cache}`, key)).toMatchObject({ state: 'had', from: cache });
  });

  it('go to our own cache where the path names none; the store itself is not written to', async () => {
    const [ours, folder] = [testFolder(), testFolder({ 'evil.sy_': packed(IMAGE.bytes) })];
    const outcome = await find(folder, IMAGE.key, ours);
    expect(outcome).toMatchObject({ state: 'had', path: join(ours, 'evil.sys', INDEX, 'evil.sys') });
    expect(readdirSync(folder)).toEqual(['evil.sy_']);
  });
});

describe('a cache', () => {
  it('gets copies of what stores behind it have, in its own layout; plain folders are not copied', async () => {
    const [near, mid] = [testFolder({ 'index2.txt': '' }), testFolder()];
    const far = testFolder({ [`evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes });
    const outcome = await find(`cache*${near};srv*${mid}*${far}`);
    expect(outcome).toMatchObject({ state: 'had', from: far, path: join(near, 'ev', 'evil.sys', INDEX, 'evil.sys') });
    expect(existsSync(join(mid, 'evil.sys', INDEX, 'evil.sys'))).toBe(true);
    const plain = testFolder({ 'evil.sys': IMAGE.bytes });
    const empty = testFolder();
    expect(await find(`cache*${empty};${plain}`)).toMatchObject({ path: join(plain, 'evil.sys') });
    expect(readdirSync(empty)).toEqual([]);
  });

  it('that has a damaged file gets the good one in its place', async () => {
    const cache = testFolder({ [`evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes.subarray(0, 0x800) });
    const store = testFolder({ [`evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes });
    expect((await find(`srv*${cache}*${store}`)).notes).toHaveLength(1);
    expect(await find(`srv*${cache}`)).toMatchObject({ state: 'had', notes: [] });
  });

  it.skipIf(process.getuid?.() === 0)('that cannot be written to costs the copy, not the file', async () => {
    const [cache, store] = [testFolder(), testFolder({ [`evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes })];
    chmodSync(cache, 0o500);
    expect(await find(`srv*${cache}*${store}`)).toMatchObject({ state: 'had', from: store });
  });

  it('that is a file costs the copy, not the file', async () => {
    const [folder, store] = [testFolder({ cache: '' }), testFolder({ [`evil.sys/${INDEX}/evil.sys`]: IMAGE.bytes })];
    const outcome = await find(`srv*${join(folder, 'cache')}*${store}`);
    expect(outcome).toMatchObject({ state: 'had', from: store });
    expect(outcome.notes[0]).toContain('could not be written');
  });

  it('is rid of parts that a killed run left long ago, and of nothing else', () => {
    const [old, young, other] = [0, 1, 2].map((i) => `faultline-0000000${i}-0000-4000-8000-000000000000.part`) as [string, string, string];
    const cache = testFolder({ [old]: 'x', [young]: 'x', [`x${other}`]: 'x' });
    for (const name of [old, `x${other}`]) utimesSync(join(cache, name), 1, 1);
    finderOf(`srv*${cache}*${testFolder()}`);
    expect(readdirSync(cache).sort()).toEqual([young, `x${other}`].sort());
  });

  it('lies where the system keeps caches', () => {
    expect(defaultStore({ FAULTLINE_CONFIG: '/f' }, 'linux')).toBe(join('/f', 'symbols'));
    expect(defaultStore({ XDG_CACHE_HOME: '/x' }, 'linux')).toBe(join('/x', 'faultline', 'symbols'));
    expect(defaultStore({ LOCALAPPDATA: 'L' }, 'win32')).toBe(join('L', 'Faultline', 'symbols'));
    expect(defaultStore({}, 'darwin')).toMatch(/Library.Caches.Faultline.symbols$/);
  });
});

describe('wantedFiles', () => {
  it('finds the PDB that an image names once the image is there, and each file once', async () => {
    const folder = testFolder({ 'evil.sys': IMAGE.bytes, 'twin.sys': IMAGE.bytes, 'evil.pdb': PDB.bytes });
    const missing = imageFile('gone.sys').key;
    const files = [];
    const wanted = [IMAGE.key, imageFile('twin.sys').key, missing].map((key, i) => ({ key, dumps: 3 - i }));
    for await (const file of wantedFiles(wanted, finderOf(folder))) files.push(file);
    expect(files.map(({ key, dumps, ofImage, outcome }) => [key.name, dumps, ofImage, outcome.state])).toEqual([
      ['evil.sys', 3, null, 'had'],
      ['evil.pdb', 3, 'evil.sys', 'had'],
      ['twin.sys', 2, null, 'had'],
      ['gone.sys', 1, null, 'missing'],
    ]);
  });

  it('asks for no PDB whose name would lead elsewhere', async () => {
    const { key, bytes } = imageFile('evil.sys', 0x10000, 'c:\\x\\..');
    const folder = testFolder();
    writeFileSync(join(folder, 'evil.sys'), bytes);
    const files = [];
    for await (const file of wantedFiles([{ key, dumps: 1 }], finderOf(folder))) files.push(file.key.name);
    expect(files).toEqual(['evil.sys']);
  });
});
