/** Ranges of saved memory in columns: start and end keys (see `addressKey`) and where each lies in the file. Never empty ranges. */
export interface SavedColumns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly fileOffsets: Float64Array;
}

const PAGE = 0x1000;
/** Ranges of more pages are few; they are looked through one by one. */
const SHORT_PAGES = 16;
/** Ranges looked at for one address before giving up: a hostile file may lay tens of thousands over each other. */
const MAX_LOOKED_AT = 1024;
const GOLDEN = 0x9e3779b1;
const NONE = -1;

/**
 * Looks ranges up by address: the row of the range that holds a key, the one that starts nearest below it when several do; -1
 * when none. Built in one pass without sorting, as a dump has thousands of ranges in no order, of which a verdict asks for a few.
 */
export function rangeFinder({ starts, ends }: SavedColumns): (key: number) => number {
  const long: number[] = [];
  let places = 0;
  for (let row = 0; row < starts.length; row++) {
    const pages = pagesOf(starts[row] as number, ends[row] as number);
    if (pages > SHORT_PAGES) long.push(row);
    else places += pages;
  }
  const bits = Math.max(1, Math.ceil(Math.log2(places + 1)));
  const heads = new Int32Array(2 ** bits).fill(NONE);
  const rows = new Int32Array(places);
  const nexts = new Int32Array(places);
  let taken = 0;
  for (let row = 0; row < starts.length; row++) {
    const start = starts[row] as number;
    const pages = pagesOf(start, ends[row] as number);
    if (pages > SHORT_PAGES) continue;
    const first = Math.floor(start / PAGE);
    for (let page = first; page < first + pages; page++) {
      const slot = slotOf(page, bits);
      rows[taken] = row;
      nexts[taken] = heads[slot] as number;
      heads[slot] = taken++;
    }
  }
  return (key) => {
    let best = NONE;
    const consider = (row: number) => {
      const start = starts[row] as number;
      if (start > key || key >= (ends[row] as number)) return;
      if (best === NONE || start > (starts[best] as number) || (start === starts[best] && row > best)) best = row;
    };
    let at = heads[slotOf(Math.floor(key / PAGE), bits)] as number;
    for (let looked = 0; at !== NONE && looked < MAX_LOOKED_AT; looked++) {
      consider(rows[at] as number);
      at = nexts[at] as number;
    }
    for (let i = 0; i < long.length && i < MAX_LOOKED_AT; i++) consider(long[i] as number);
    return best;
  };
}

function pagesOf(start: number, end: number): number {
  return Math.floor((end - 1) / PAGE) - Math.floor(start / PAGE) + 1;
}

/** The page's number may have more than 32 bits; the lower ones tell pages apart well enough. */
function slotOf(page: number, bits: number): number {
  return Math.imul(page | 0, GOLDEN) >>> (32 - bits);
}
