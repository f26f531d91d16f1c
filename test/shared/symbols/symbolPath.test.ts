import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchPlan } from '../../../shared/symbols/searchPlan.ts';
import { MICROSOFT_SERVER, parseSymbolPath, SymbolPathError } from '../../../shared/symbols/symbolPath.ts';

const MS = { kind: 'server', url: MICROSOFT_SERVER } as const;
const folder = (path: string) => ({ kind: 'folder', path }) as const;
const stores = (...list: readonly object[]) => ({ kind: 'stores', stores: list });
const OURS = { kind: 'default' } as const;

describe('parseSymbolPath', () => {
  it.each([
    ['', []],
    [' ; ;', []],
    ['C:\\a b;D:\\c', [folder('C:\\a b'), folder('D:\\c')]],
    ['srv*', [stores(OURS, MS)]],
    ['SRV**', [stores(OURS, MS)]],
    ['srv**https://a/b', [stores(OURS, { kind: 'server', url: 'https://a/b' })]],
    ['srv*https://a/b//', [stores({ kind: 'server', url: 'https://a/b' })]],
    [
      'srv*C:\\c*\\\\s\\mid*http://[::1]:80/x',
      [stores(folder('C:\\c'), folder('\\\\s\\mid'), { kind: 'server', url: 'http://[::1]:80/x' })],
    ],
    ['symsrv*SymSrv.dll*c:\\c*https://a', [stores(folder('c:\\c'), { kind: 'server', url: 'https://a' })]],
    ['symsrv*symsrv.dll', [stores(OURS, MS)]],
    ['cache*', [{ kind: 'cache', store: OURS }]],
    ['cache*D:\\c ; srv*D:\\s', [{ kind: 'cache', store: folder('D:\\c') }, stores(folder('D:\\s'))]],
    ['https://a/b', [stores({ kind: 'server', url: 'https://a/b' })]],
  ])('reads %j', (text, expected) => {
    expect(parseSymbolPath(text)).toEqual(expected);
  });

  it.each([
    ['srv*https://a*C:\\c', 'a server can only be the last'],
    ['srv*C:\\c*https://a*https://b', 'a server can only be the last'],
    ['symsrv*other.dll*C:\\c', 'other.dll cannot be used'],
    ['symsrv*', 'no library is named'],
    ['cache*a*b', 'one folder can follow'],
    ['cache*https://a', 'a cache must be a folder'],
    ['what*a', 'stands "what", expected srv, symsrv or cache'],
    ['srv*ftp://a/b', 'only http and https'],
    ['srv*file:///etc', 'only http and https'],
    ['srv*https://me:secret@a/', 'user name or password'],
    ['srv*https://a/?x=1', 'no address of a server'],
    ['srv*https://', 'no address of a server'],
    ['srv*https://server.000', 'no address of a server'],
    ['srv*https://server:99999/', 'no address of a server'],
    ['%SYSTEMROOT%\\symbols', 'has a variable in it'],
    ['C:\\a"b', 'no name of a folder'],
    [`srv*${'a*'.repeat(10)}b`, 'at most 10'],
    ['a;'.repeat(65), 'at most 64'],
  ])('refuses %j and says why', (text, message) => {
    expect(() => parseSymbolPath(text)).toThrow(SymbolPathError);
    expect(() => parseSymbolPath(text)).toThrow(message);
  });

  it('throws nothing but SymbolPathError, and never takes a server that a name could change the meaning of', () => {
    const pieces = fc.constantFrom(
      'srv',
      'cache',
      'symsrv',
      'symsrv.dll',
      '*',
      ';',
      'C:\\s',
      '\\\\x\\y',
      'https://',
      'http://a',
      '@',
      '#',
      '%',
      '..',
      '/',
      '\0',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
          fc.string(),
        ),
        (text) => {
          try {
            const plan = searchPlan(parseSymbolPath(text), '/ours');
            for (const { kind, at, copyTo, isRemote } of plan) {
              if (kind !== 'server') continue;
              const url = new URL(`${at}/name`);
              expect([url.search, url.hash, url.username, url.password]).toEqual(['', '', '', '']);
              expect(url.pathname.endsWith('/name')).toBe(true);
              expect(copyTo.length).toBeGreaterThan(0);
              expect(isRemote).toBe(true);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(SymbolPathError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads back what was put together from folders and servers', () => {
    const name = fc.stringMatching(/^[a-zA-Z]:\\[a-z0-9 _-]{0,8}[a-z0-9]$/);
    const server = fc.stringMatching(/^https?:\/\/[a-z][a-z0-9.]{0,8}[a-z](\/[a-z]{1,5}){0,2}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ caches: fc.array(name, { maxLength: 8 }), server }), { maxLength: 8 }), (chains) => {
        const text = chains.map(({ caches, server: url }) => ['srv', ...caches, url].join('*')).join(';');
        expect(parseSymbolPath(text)).toEqual(
          chains.map(({ caches, server: url }) => stores(...caches.map(folder), { kind: 'server', url })),
        );
      }),
    );
  });
});

describe('searchPlan', () => {
  const plan = (text: string) => searchPlan(parseSymbolPath(text), '/ours').map(({ kind, at, copyTo }) => [kind, at, ...copyTo]);

  it('copies what a later store has into those before it', () => {
    expect(plan('srv*/a*/b*https://s')).toEqual([
      ['folder', '/a'],
      ['folder', '/b', '/a'],
      ['server', 'https://s', '/a', '/b'],
    ]);
  });

  it('puts the folder of cache* before every store behind it, and before none in front', () => {
    expect(plan('/plain;srv*https://x;cache*/c;srv*/a*https://y;/other')).toEqual([
      ['folder', '/plain'],
      ['server', 'https://x', '/ours'],
      ['folder', '/c'],
      ['folder', '/a', '/c'],
      ['server', 'https://y', '/c', '/a'],
      ['folder', '/other'],
    ]);
  });

  it('asks a place once', () => {
    expect(plan('srv*/a*https://s;srv*/a*https://s')).toHaveLength(2);
  });

  it.each([
    ['\\\\server\\share', true],
    ['//server/share', true],
    ['\\\\?\\UNC\\server\\share', true],
    ['\\\\?\\C:\\s', false],
    ['C:\\s', false],
    ['/s', false],
  ])('knows that %j needs the network: %s', (path, isRemote) => {
    expect(searchPlan([folder(path)], '/ours')[0]?.isRemote).toBe(isRemote);
  });
});
