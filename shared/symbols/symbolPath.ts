/** The symbol path cannot be understood; the message names the element and says what would be right. */
export class SymbolPathError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SymbolPathError';
  }
}

/** Where files lie: a folder, the program's own cache, or a server (address without a slash at its end). */
export type SymbolStore =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'default' }
  | { readonly kind: 'server'; readonly url: string };

/**
 * One element of a symbol path.
 * - `folder`: searched, never written to.
 * - `cache`: what elements behind it find in stores is copied there.
 * - `stores`: searched from the first to the last; what a later one has is copied into those before it.
 */
export type SymbolPathElement =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'cache'; readonly store: SymbolStore }
  | { readonly kind: 'stores'; readonly stores: readonly SymbolStore[] };

/** What `srv*` alone stands for. Source: ".symfix (Set Symbol Store Path)", which writes it and shows what it expands to. */
export const MICROSOFT_SERVER = 'https://msdl.microsoft.com/download/symbols';

const MOST_ELEMENTS = 64;
/** Source: "Using SymSrv". */
const MOST_STORES = 10;
const DEFAULT: SymbolStore = { kind: 'default' };

/**
 * Reads the syntax of `_NT_SYMBOL_PATH`: elements with `;` between them, in order. `srv*cache*server`, `symsrv*symsrv.dll*...`,
 * `cache*folder`, a folder, or a server's bare address. Empty names between stars are the program's own cache. The path itself may
 * be empty. Nothing is looked up: neither the environment nor whether a folder exists. Throws SymbolPathError.
 * Source: "Symbol path for Windows debuggers", "Using SymSrv".
 */
export function parseSymbolPath(text: string): SymbolPathElement[] {
  const elements = text
    .split(';')
    .map((element) => element.trim())
    .filter((element) => element !== '');
  if (elements.length > MOST_ELEMENTS) throw new SymbolPathError(`${elements.length} elements, at most ${MOST_ELEMENTS} are read`);
  return elements.map(elementOf);
}

function elementOf(text: string): SymbolPathElement {
  const [first = '', ...rest] = text.split('*').map((part) => part.trim());
  if (rest.length === 0) {
    const store = storeOf(first, text);
    return store.kind === 'folder' ? store : { kind: 'stores', stores: [store] };
  }
  switch (first.toLowerCase()) {
    case 'srv':
      return { kind: 'stores', stores: chainOf(rest, text) };
    case 'symsrv': {
      const [library = '', ...stores] = rest;
      if (library.toLowerCase() !== 'symsrv.dll') {
        throw wrong(
          text,
          `${library === '' ? 'no library is named' : `the library ${library} cannot be used`}, write symsrv*symsrv.dll*...`,
        );
      }
      return { kind: 'stores', stores: chainOf(stores, text) };
    }
    case 'cache':
      return { kind: 'cache', store: cacheOf(rest, text) };
    default:
      throw wrong(text, `before the first * stands "${first}", expected srv, symsrv or cache`);
  }
}

/** The last is where files come from, those before it keep copies: a server cannot be one of them. */
function chainOf(parts: readonly string[], text: string): SymbolStore[] {
  if (parts.every((part) => part === '')) return [DEFAULT, { kind: 'server', url: MICROSOFT_SERVER }];
  if (parts.length > MOST_STORES) throw wrong(text, `${parts.length} stores, at most ${MOST_STORES} can follow each other`);
  const stores = parts.map((part) => storeOf(part, text));
  const early = stores.slice(0, -1).find((store) => store.kind === 'server');
  if (early)
    throw wrong(text, 'a server can only be the last: nothing can be copied into it (several servers: one srv* for each, with ; between)');
  return stores;
}

function cacheOf(parts: readonly string[], text: string): SymbolStore {
  if (parts.length > 1) throw wrong(text, 'one folder can follow cache*');
  const store = storeOf(parts[0] ?? '', text);
  if (store.kind === 'server') throw wrong(text, 'a cache must be a folder');
  return store;
}

function storeOf(part: string, text: string): SymbolStore {
  if (part === '') return DEFAULT;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(part)) return { kind: 'server', url: serverOf(part, text) };
  if (/%[^%\s]+%/.test(part)) throw wrong(text, `${part} has a variable in it, which is not looked up: write what it stands for`);
  if (/[\p{Cc}"<>|?]/u.test(part)) throw wrong(text, `${part} is no name of a folder`);
  return { kind: 'folder', path: part };
}

/** What the address may be made of is narrow on purpose: it is put together with file names as text. */
const SERVER = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?(\/[^\s?#\\]*)?$/i;

function serverOf(part: string, text: string): string {
  if (!/^https?:/i.test(part)) throw wrong(text, `${part}: only http and https servers can be asked`);
  if (/^https?:\/\/[^/]*@/i.test(part)) throw wrong(text, 'an address with a user name or password in it is not taken');
  // Also what looks like one may be none: `http://a.000`, a port past 65535.
  if (!SERVER.test(part) || !URL.canParse(part)) throw wrong(text, `${part} is no address of a server`);
  return part.replace(/\/+$/, '');
}

function wrong(element: string, message: string): SymbolPathError {
  return new SymbolPathError(`"${element}": ${message}`);
}
