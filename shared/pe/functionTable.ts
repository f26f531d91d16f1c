import { DIRECTORY, directoryOf, type PeImage, type Rva, viewAtRva } from './peImage.ts';

/** What a look-up in `.pdata` found. `none`: the table covers other addresses only. `unreadable`: there is no table, or not all of it. */
export type FunctionLookup<T> =
  | { readonly kind: 'found'; readonly entry: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly rva: Rva };

/** Why unwind data tells nothing: not in the image, makes no sense, or a kind that is not read here. */
export type UnwindProblem = 'unreadable' | 'damaged' | 'unsupported';

/** Where an image's function table lies and how its entries are read. */
export interface FunctionTable<T> {
  readonly rva: Rva;
  readonly count: number;
  /** Null when the entry is not in the image. */
  entryAt(index: number): T | null;
}

/** The table of the exception directory with entries of `entrySize` bytes; null when the image has none. */
export function openFunctionTable<T>(image: PeImage, entrySize: number, decode: (view: DataView) => T): FunctionTable<T> | null {
  const directory = directoryOf(image, DIRECTORY.exceptions);
  if (!directory) return null;
  const bytes = Math.min(directory.sizeBytes, image.headers.sizeOfImage - directory.rva);
  const count = Math.floor(bytes / entrySize);
  return {
    rva: directory.rva,
    count,
    entryAt: (index) => {
      const view = index >= 0 && index < count ? viewAtRva(image.read, directory.rva + index * entrySize, entrySize) : null;
      return view && decode(view);
    },
  };
}

/**
 * The last entry that starts at or below `rva`, by binary search: about 16 small reads for the kernel. A table that is not
 * sorted gives some entry or none; the caller checks that the entry covers the address.
 */
export function lastStartingBelow<T>(table: FunctionTable<T>, rva: Rva, startOf: (entry: T) => Rva): FunctionLookup<T> {
  let low = 0;
  let high = table.count - 1;
  let best: T | null = null;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const entry = table.entryAt(middle);
    if (entry === null) return { kind: 'unreadable', rva: table.rva };
    if (startOf(entry) <= rva) {
      best = entry;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best === null ? { kind: 'none' } : { kind: 'found', entry: best };
}
