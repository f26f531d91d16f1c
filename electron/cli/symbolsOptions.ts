import { type SearchPlace, searchPlan } from '../../shared/symbols/searchPlan.ts';
import { parseSymbolPath, SymbolPathError } from '../../shared/symbols/symbolPath.ts';
import { openSettings } from '../node/settings/settingsFile.ts';
import { ProxyError, proxiesOf } from '../node/symbols/proxies.ts';
import { UsageError } from './commandIo.ts';
import { jobsOf } from './options.ts';

/** The options of `symbols` as commander hands them over. */
export interface RawSymbolsOptions {
  readonly symbolPath?: string;
  readonly download?: boolean;
  readonly json?: boolean;
  readonly jobs?: string;
}

export interface SymbolsOptions {
  /** As it was given; empty: there is none. */
  readonly symbolPath: string;
  readonly places: readonly SearchPlace[];
  readonly download: boolean;
  readonly json: boolean;
  readonly jobs: number;
}

type RawPath = { readonly symbolPath?: string | null };

/** Checks the options of `symbols`. The path is the option's, else `_NT_SYMBOL_PATH`'s, else the settings'. Throws UsageError. */
export function symbolsOptions(raw: RawSymbolsOptions, defaultStore: string, env: NodeJS.ProcessEnv = process.env): SymbolsOptions {
  const download = raw.download ?? false;
  const { text, places } = download ? downloadOptions(raw, defaultStore, env) : searchOf(raw, defaultStore, env);
  return { symbolPath: text, places, download, json: raw.json ?? false, jobs: jobsOf(raw.jobs) };
}

interface Search {
  readonly origin: string;
  readonly text: string;
  readonly places: readonly SearchPlace[];
}

/** The symbol path of `--download`. Throws UsageError when there is nobody to ask, or when the proxy is none. */
export function downloadOptions(raw: RawPath, defaultStore: string, env: NodeJS.ProcessEnv = process.env): Search {
  const search = searchOf(raw, defaultStore, env);
  const { origin, text, places } = search;
  if (!places.some(({ isRemote }) => isRemote)) {
    throw new UsageError(
      places.length === 0
        ? '--download: no symbol path is set; give one, for instance --symbol-path "srv*C:\\symbols*https://msdl.microsoft.com/download/symbols"'
        : `--download: there is no server in the symbol path (${origin}: ${text})`,
    );
  }
  checkProxies(env);
  return search;
}

function searchOf(raw: RawPath, defaultStore: string, env: NodeJS.ProcessEnv): Search {
  const path = pathOf(raw, env);
  return { ...path, places: placesOf(path.origin, path.text, defaultStore) };
}

function pathOf({ symbolPath }: RawPath, env: NodeJS.ProcessEnv): { origin: string; text: string } {
  if (symbolPath != null) return { origin: '--symbol-path', text: symbolPath.trim() };
  const fromEnv = env._NT_SYMBOL_PATH?.trim() ?? '';
  if (fromEnv !== '') return { origin: '_NT_SYMBOL_PATH', text: fromEnv };
  return { origin: 'the symbol path of the settings', text: openSettings().get().symbolPath.trim() };
}

/** The places of a symbol path in their order; `origin` names it in an error. Throws UsageError. */
export function placesOf(origin: string, text: string, defaultStore: string): SearchPlace[] {
  try {
    return searchPlan(parseSymbolPath(text), defaultStore);
  } catch (error) {
    if (error instanceof SymbolPathError) throw new UsageError(`${origin}: ${error.message}`);
    throw error;
  }
}

/** Before the dumps are read: reading them may take long. */
function checkProxies(env: NodeJS.ProcessEnv): void {
  try {
    proxiesOf(env);
  } catch (error) {
    if (error instanceof ProxyError) throw new UsageError(error.message);
    throw error;
  }
}
