/** A span with a count and the time it is worth. */
export interface Cell {
  readonly startMs: number;
  readonly endMs: number;
  /** Machines that crashed in it. */
  readonly count: number;
  readonly crashes: number;
  /** Average hours, see exposureHours; above 0. */
  readonly exposure: number;
}

/** Chance that a change is seen where there is none. */
const FALSE_CHANGE = 1e-3;

/**
 * Divides cells into blocks of constant rate: the division with the greatest Poisson likelihood less a price per block. Scargle et
 * al., Astrophys. J. 764 (2013) 167 ("Bayesian blocks", price: equation 21), found exactly by dynamic programming with the pruning
 * of Killick et al., J. Am. Stat. Assoc. 107 (2012) 1590. Returns the blocks in order; time is at worst square in the cells.
 */
export function changePoints(cells: readonly Cell[]): Cell[] {
  const counts = prefix(cells.map((cell) => cell.count));
  const exposures = prefix(cells.map((cell) => cell.exposure));
  const total = counts[cells.length] ?? 0;
  const price = 4 - Math.log(73.53 * FALSE_CHANGE * Math.max(1, total) ** -0.478);
  const best = [0];
  const last: number[] = [];
  let starts: number[] = [];
  for (let end = 1; end <= cells.length; end++) {
    starts.push(end - 1);
    const values = starts.map(
      (start) => (best[start] ?? 0) + fitness(at(counts, end) - at(counts, start), at(exposures, end) - at(exposures, start)),
    );
    let choice = 0;
    for (let index = 1; index < values.length; index++) if ((values[index] ?? 0) > (values[choice] ?? 0)) choice = index;
    best.push((values[choice] ?? 0) - price);
    last.push(starts[choice] ?? 0);
    starts = starts.filter((_, index) => (values[index] ?? 0) >= (best[end] ?? 0));
  }
  return blocksOf(cells, last);
}

/** Log-likelihood of a constant rate, without what is the same for every division. */
function fitness(count: number, exposure: number): number {
  return count === 0 ? 0 : count * (Math.log(count) - Math.log(exposure));
}

function blocksOf(cells: readonly Cell[], last: readonly number[]): Cell[] {
  const blocks: Cell[] = [];
  for (let end = cells.length; end > 0; end = last[end - 1] ?? 0) blocks.push(joined(cells.slice(last[end - 1] ?? 0, end)));
  return blocks.reverse();
}

/** Adjoining cells as one. Throws when there are none. */
export function joined(cells: readonly Cell[]): Cell {
  const [first] = cells;
  const end = cells.at(-1);
  if (!first || !end) throw new Error('no cells to join');
  const sum = (pick: (cell: Cell) => number) => cells.reduce((total, cell) => total + pick(cell), 0);
  return {
    startMs: first.startMs,
    endMs: end.endMs,
    count: sum((cell) => cell.count),
    crashes: sum((cell) => cell.crashes),
    exposure: sum((cell) => cell.exposure),
  };
}

function prefix(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
