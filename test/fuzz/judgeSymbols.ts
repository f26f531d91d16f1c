/** One input as what names symbol files: its first line a symbol path, each line after that the `name key` of a file that a dump wants. */

import { readyFolders } from '../../electron/node/symbols/readyFolders.ts';
import { searchPlan } from '../../shared/symbols/searchPlan.ts';
import { folderPlaces, plainPlaces, serverPlaces } from '../../shared/symbols/storeLayout.ts';
import { keyOfWant, pdbKey, type SymbolKey, storeIndex } from '../../shared/symbols/symbolKey.ts';
import { parseSymbolPath, SymbolPathError } from '../../shared/symbols/symbolPath.ts';

const MOST_KEYS = 50;
const MOST_PARTS = 4;

export interface SymbolFindings {
  readonly path: string | readonly string[];
  readonly keys: readonly string[];
}

/** What a symbol path for a start looks like. */
export const SYMBOL_TEXTS = [
  'srv*C:\\symbols*https://msdl.microsoft.com/download/symbols\nntoskrnl.exe 5F00000010000\nntkrnlmp.pdb 00112233445566778899AABBCCDDEEFF3',
  'C:\\a b;cache*D:\\c;srv*\\\\server\\share*http://[::1]:80/x;symsrv*symsrv.dll*e\ne.sys FFFFFFFFffffffff',
  'srv*\nevil.sys 00000001a\nevil.pdb FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFffffffff\n..\\x.pdb 1\ncon.sys 5F00000010000',
];

/** Reads one input. Throws an Error that says what would lead out of a store, or to another server. */
export function judgeSymbols(bytes: Uint8Array): SymbolFindings {
  const [path = '', ...wants] = new TextDecoder().decode(bytes).split('\n');
  const servers: string[] = [];
  const found = pathFindings(path, servers);
  const keys = wants.slice(0, MOST_KEYS).flatMap((want) => keysOf(want).map((key) => keyFindings(key, servers)));
  return { path: found, keys };
}

/** A short name for what an input led to. */
export function symbolsOutcome({ path, keys }: SymbolFindings): string {
  const shape = (text: string) => text.replace(/[a-z]+/gi, 'a').replace(/\d+/g, '0');
  return JSON.stringify([typeof path === 'string' ? shape(path).slice(-60) : path.map((place) => place.split(' ')[0]), keys.length]);
}

function pathFindings(text: string, servers: string[]): SymbolFindings['path'] {
  try {
    const places = searchPlan(parseSymbolPath(text), '/own');
    for (const { kind, at, isRemote, copyTo } of places) {
      if (kind === 'folder') continue;
      const url = new URL(at);
      if (!isRemote || copyTo.length === 0) throw new Error(`the server ${at} is none, or keeps nothing`);
      if (url.username !== '' || url.search !== '' || url.hash !== '' || !/^https?:$/.test(url.protocol))
        throw new Error(`sends more: ${at}`);
      servers.push(at);
    }
    if (readyFolders(places, '/own').some(({ kind, isRemote }) => kind !== 'folder' || isRemote))
      throw new Error('the network without asking');
    return places.map(({ kind, at }) => `${kind} ${at}`);
  } catch (error) {
    if (error instanceof SymbolPathError) return error.message;
    throw error;
  }
}

function keysOf(want: string): SymbolKey[] {
  const at = want.lastIndexOf(' ');
  const [name, key] = [want.slice(0, Math.max(0, at)), want.slice(at + 1)];
  const reference = pdbKey({ path: want, guid: '00112233-4455-6677-8899-aabbccddeeff', age: 1 });
  return [keyOfWant({ kind: 'image', name, key }), keyOfWant({ kind: 'pdb', name, key }), reference].flatMap((one) => one ?? []);
}

function keyFindings(key: SymbolKey, servers: readonly string[]): string {
  const places = [...serverPlaces(key), ...folderPlaces(key, 'one'), ...folderPlaces(key, 'two'), ...plainPlaces(key)];
  for (const { parts } of places) {
    if (parts.length > MOST_PARTS) throw new Error(`${parts.length} folders`);
    for (const part of parts)
      if (part === '' || /^\.+$|[\\/:\0]/.test(part)) throw new Error(`leads out of the store: ${JSON.stringify(parts)}`);
  }
  for (const server of servers) {
    for (const { parts } of serverPlaces(key)) {
      const url = new URL([server, ...parts.map(encodeURIComponent)].join('/'));
      const home = new URL(server);
      if (url.origin !== home.origin || !url.pathname.endsWith(`/${parts.map(encodeURIComponent).join('/')}`))
        throw new Error(`asks ${url}`);
    }
  }
  const again = keyOfWant({ kind: key.kind, name: key.name, key: storeIndex(key) });
  if (JSON.stringify(again) !== JSON.stringify(key)) throw new Error(`${storeIndex(key)} is not read back as it was`);
  return `${key.kind} ${key.name}`;
}
