import type { SymbolWant } from '../../../shared/api/symbolWant.ts';
import { keyOfWant, keyText, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { mapInOrder } from '../mapInOrder.ts';
import type { SymbolFinder, SymbolOutcome } from './symbolFinder.ts';
import { pdbOfImage } from './verifyFile.ts';

/** A file that dumps want, and how many. */
export interface WantedKey {
  readonly key: SymbolKey;
  readonly dumps: number;
}

/** A file that was looked for. */
export interface WantedFile extends WantedKey {
  /** The image that names this PDB; null for what dumps name themselves. */
  readonly ofImage: string | null;
  readonly outcome: SymbolOutcome;
}

/** The keys of what is wanted, without those that were `asked` for (`keyText`) and those that are damaged. */
export function wantedKeys(wants: readonly SymbolWant[], asked: ReadonlySet<string> = new Set()): WantedKey[] {
  return wants.flatMap((want) => {
    const key = keyOfWant(want);
    return key === null || asked.has(keyText(key)) ? [] : [{ key, dumps: want.dumps }];
  });
}

/** Files looked for at a time. */
const AT_A_TIME = 4;

/**
 * Looks for files, and for the PDB of every image that is there: a dump does not name it, the image's debug directory does. Yields
 * in the order of `wanted`, the PDB behind its image, each file once. Rejects with the finder's signal's reason.
 */
export async function* wantedFiles(wanted: readonly WantedKey[], finder: SymbolFinder): AsyncGenerator<WantedFile, void, undefined> {
  const seen = new Set<string>();
  const window = { items: AT_A_TIME, weigh: () => 1, weight: AT_A_TIME };
  for await (const files of mapInOrder(each(wanted), (one) => lookFor(one, finder), window)) {
    for (const file of files) {
      if (seen.has(keyText(file.key))) continue;
      seen.add(keyText(file.key));
      yield file;
    }
  }
}

async function lookFor({ key, dumps }: WantedKey, finder: SymbolFinder): Promise<WantedFile[]> {
  const outcome = await finder.find(key);
  const file = { key, dumps, ofImage: null, outcome };
  const pdb = key.kind === 'image' && outcome.state !== 'missing' ? pdbOfImage(outcome.path) : null;
  if (pdb === null) return [file];
  return [file, { key: pdb, dumps, ofImage: key.name, outcome: await finder.find(pdb) }];
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items;
}
