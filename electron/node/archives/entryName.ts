import { cleanText } from '../../../shared/bytes/text.ts';

const MAX_PARTS = 64;

/** An entry's name, for display only: nothing is ever opened or written under it. */
export interface EntryName {
  /** Folders inside the archive, outermost first. */
  readonly folders: readonly string[];
  readonly name: string;
}

/**
 * Parts of an entry's name as it stands in the archive: both slashes separate; `.`, `..`, drive letters, empty parts and
 * control characters are dropped. Nothing left: `unnamed`.
 */
export function entryName(raw: string): EntryName {
  const parts = raw
    .split(/[\\/]/)
    .map((part) => cleanText(part))
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
  const name = parts.pop() ?? 'unnamed';
  return { folders: parts.slice(-MAX_PARTS), name };
}
