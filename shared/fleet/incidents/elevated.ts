import { poissonTail } from '../stats/tails.ts';
import { type Cell, joined } from './changePoints.ts';

const HOUR_MS = 3_600_000;
/** A usual rate is read from this many hours of usual time, if there are. */
const ENOUGH_HOURS = 24;
/** Usual time longer ago than this is no longer usual. */
const REMEMBER_MS = 56 * 24 * HOUR_MS;
/** So many times the usual rate for a burst; less for what goes on for days. */
const BURST = 2;
const LASTING = 1.5;
const LASTING_MS = 72 * HOUR_MS;
/** Chance by which a block may be elevated in usual times, before any correction. */
const UNLIKELY = 1e-6;
/** Shorter quiet times between elevated ones belong to the incident. */
const PAUSE_MS = 6 * HOUR_MS;

/** A stretch of time with more crashing machines than usual. */
export interface Elevated {
  readonly startMs: number;
  readonly endMs: number;
  /** Machines, each counted once per span of time. */
  readonly count: number;
  readonly expected: number;
  readonly pValue: number;
  /** Usual crashes per hour. */
  readonly baselinePerHour: number;
  /** Usual crashing machines per average hour. */
  readonly usualRate: number;
}

interface Usual {
  readonly rate: number;
  readonly crashesPerHour: number;
}

/**
 * The blocks whose rate is far above that of the usual time before them, neighbours joined. Where there is too little usual time
 * before, the other blocks' middle rate stands in; nothing else than one block says nothing.
 */
export function elevatedStretches(blocks: readonly Cell[]): Elevated[] {
  const usualBlocks: Cell[] = [];
  const found: { cells: Cell[]; usual: Usual }[] = [];
  for (const block of blocks) {
    const usual = usualBefore(block, usualBlocks) ?? usualAround(block, blocks);
    if (!usual || !isElevated(block, usual)) {
      usualBlocks.push(block);
      continue;
    }
    const before = found.at(-1);
    const end = before?.cells.at(-1)?.endMs ?? Number.NEGATIVE_INFINITY;
    if (before && block.startMs - end <= PAUSE_MS)
      before.cells.push(...blocks.filter((one) => one.startMs >= end && one.startMs <= block.startMs));
    else found.push({ cells: [block], usual });
  }
  return found.map(({ cells, usual }) => stretchOf(joined(cells), usual));
}

function stretchOf(cell: Cell, usual: Usual): Elevated {
  const expected = usual.rate * cell.exposure;
  return {
    startMs: cell.startMs,
    endMs: cell.endMs,
    count: cell.count,
    expected,
    pValue: poissonTail(cell.count, expected),
    baselinePerHour: usual.crashesPerHour,
    usualRate: usual.rate,
  };
}

/** Usual rates are known from few crashes: one standard deviation and one machine are added before a block is called elevated. */
function usualOf(cells: readonly Cell[]): Usual | null {
  if (cells.length === 0) return null;
  const { count, crashes, exposure } = joined(cells);
  if (exposure <= 0) return null;
  const hours = cells.reduce((total, cell) => total + (cell.endMs - cell.startMs), 0) / HOUR_MS;
  return { rate: (count + Math.sqrt(count) + 1) / exposure, crashesPerHour: crashes / hours };
}

function usualBefore(block: Cell, usualBlocks: readonly Cell[]): Usual | null {
  const recent = usualBlocks.filter((cell) => cell.endMs > block.startMs - REMEMBER_MS);
  const exposure = recent.reduce((total, cell) => total + cell.exposure, 0);
  return exposure >= ENOUGH_HOURS ? usualOf(recent) : null;
}

/** For data that begin with an incident: the blocks of the lower half by rate, weighed by time. What takes most of the time is usual. */
function usualAround(block: Cell, blocks: readonly Cell[]): Usual | null {
  const others = blocks.filter((one) => one !== block).sort((x, y) => x.count / x.exposure - y.count / y.exposure);
  const half = others.reduce((total, cell) => total + cell.exposure, 0) / 2;
  if (block.exposure > half) return null;
  const lower: Cell[] = [];
  let exposure = 0;
  for (const cell of others) {
    if (exposure >= half) break;
    lower.push(cell);
    exposure += cell.exposure;
  }
  return usualOf(lower);
}

function isElevated(block: Cell, usual: Usual): boolean {
  const expected = usual.rate * block.exposure;
  const times = block.endMs - block.startMs >= LASTING_MS ? LASTING : BURST;
  return block.count > times * expected && poissonTail(block.count, expected) < UNLIKELY;
}
