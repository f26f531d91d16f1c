/** Rebuilds where a case's modules lay, from the addresses that are known to be inside them. */

import type { CaseFacts, CrashCase, RecordedFrame } from './crashCase.ts';
import { hexValue, isKernelAddress } from './crashCase.ts';
import { hashRange } from './hash.ts';
import { usualSize } from './knownModules.ts';
import { moduleStem, parseCodeName } from './symbolNames.ts';

export interface ModuleRange {
  readonly stem: string;
  /** As the case spells it. */
  readonly name: string;
  readonly base: bigint;
  readonly end: bigint;
}

interface Evidence {
  readonly name: string;
  readonly points: bigint[];
  base: bigint | null;
  end: bigint | null;
}

/** A stretch of addresses that ranges must respect: a module's known part, or an address known to be in no module. */
interface Stretch {
  readonly stem: string | null;
  readonly low: bigint;
  /** Inclusive. */
  readonly high: bigint;
}

/** `<Unloaded_evil.sys>+0x1234`: the driver was gone when its code was to run. */
export const UNLOADED_NAME = /^<?Unloaded_(.+?)>?$/i;

export const PAGE = 0x1000n;

/** Ranges of the modules with known addresses, sorted by base, never overlapping; `homeless` are modules of which no address is known. */
export function moduleRanges(crash: CrashCase, facts: CaseFacts): { ranges: ModuleRange[]; homeless: { stem: string; name: string }[] } {
  const evidence = gather(crash, facts);
  const homeless = [...evidence].filter(([, e]) => e.points.length === 0 && e.base === null).map(([stem, e]) => ({ stem, name: e.name }));
  const known = [...evidence].filter(([, e]) => e.points.length > 0 || e.base !== null);
  const stretches: Stretch[] = known.map(([stem, e]) => ({ stem, low: lowest(e), high: highest(e) }));
  const obstacles = looseAddresses(facts, stretches);
  const ranges = known.map(([stem, e]) => {
    const others = stretches.filter((stretch) => stretch.stem !== stem);
    // Parameters may point at the kernel's own data; a bare address on the stack is code of no module.
    const walls = [...others, ...(stem === 'nt' ? obstacles.frames : [...obstacles.frames, ...obstacles.parameters])];
    return { stem, name: e.name, ...extent(stem, e, walls, facts, evidence) };
  });
  return { ranges: ranges.sort((a, b) => (a.base < b.base ? -1 : 1)), homeless };
}

function gather(crash: CrashCase, facts: CaseFacts): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const of = (name: string): Evidence => {
    const stem = moduleStem(name);
    const found = evidence.get(stem) ?? { name, points: [], base: null, end: null };
    evidence.set(stem, found);
    return found;
  };
  for (const row of crash.modules ?? []) {
    const entry = of(row.name);
    entry.base = hexValue(row.start);
    entry.end = hexValue(row.end);
  }
  for (const frame of facts.frames) addFrame(of, frame, facts);
  for (const text of [crash.faulting_ip, crash.symbol_name]) addPlace(of, text ?? null, facts);
  for (const [stem, entry] of evidence) dropOutliers(entry, imageSize(stem, facts));
  return evidence;
}

/** Recorded stacks have mistyped addresses (exploitdb-35182-1): one far from all others of its module is not believed. */
function dropOutliers(entry: Evidence, size: number): void {
  const sorted = [...entry.points].sort((a, b) => (a < b ? -1 : 1));
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined || entry.base !== null || entry.points.length < 3) return;
  const reach = BigInt(Math.max(size, 0x40_0000));
  const kept = entry.points.filter((point) => point - middle < reach && middle - point < reach);
  entry.points.splice(0, entry.points.length, ...kept);
}

function addFrame(of: (name: string) => Evidence, frame: RecordedFrame, facts: CaseFacts): void {
  const { module, symbol, offset } = frame.name;
  if (module === null) return;
  const entry = of(module);
  if (frame.address === null || !isKernelAddress(facts.arch, frame.address)) return;
  entry.points.push(frame.address);
  if (symbol === null && offset !== null && entry.base === null) entry.base = pageBase(frame.address, offset);
}

/** A named place (`evil+0x1d21`) that one of the parameters is the address of; `evil!Foo+0x3` only where the code's parameter says so. */
function addPlace(of: (name: string) => Evidence, text: string | null, facts: CaseFacts): void {
  if (text === null || !/^[\w.]+(![^+]+)?(\+(0x)?[0-9a-f]+)?$/i.test(text)) return;
  const { module, symbol, offset } = parseCodeName(text.replace(/\+(?!0x)/i, '+0x'));
  if (module === null || offset === null) return;
  if (symbol !== null) {
    if (facts.faultAddress !== null && text.includes('+0x')) of(module).points.push(facts.faultAddress);
    return;
  }
  for (const value of facts.parameters) {
    const base = isKernelAddress(facts.arch, value) ? pageBase(value, offset) : null;
    if (base === null) continue;
    const entry = of(module);
    entry.base ??= base;
    entry.points.push(value);
    return;
  }
}

function pageBase(address: bigint, offset: number): bigint | null {
  const base = address - BigInt(offset);
  return base % PAGE === 0n ? base : null;
}

function lowest(e: Evidence): bigint {
  return [...e.points, ...(e.base === null ? [] : [e.base])].reduce((a, b) => (b < a ? b : a));
}

function highest(e: Evidence): bigint {
  return [...e.points, ...(e.end === null ? [] : [e.end - 1n]), ...(e.base === null ? [] : [e.base])].reduce((a, b) => (b > a ? b : a));
}

/** Addresses in no module's known part. */
function looseAddresses(facts: CaseFacts, stretches: readonly Stretch[]): { frames: Stretch[]; parameters: Stretch[] } {
  const loose = (values: readonly bigint[]): Stretch[] =>
    values
      .filter((value) => isKernelAddress(facts.arch, value) && !stretches.some((s) => value >= s.low && value <= s.high))
      .map((value) => ({ stem: null, low: value, high: value }));
  return {
    frames: loose(facts.frames.flatMap((frame) => (frame.name.module === null && frame.address !== null ? [frame.address] : []))),
    parameters: loose(facts.parameters),
  };
}

/** Base and end: margins of a usual image around the known part, at most half of the way to the neighbours. */
function extent(
  stem: string,
  e: Evidence,
  walls: readonly Stretch[],
  facts: CaseFacts,
  evidence: ReadonlyMap<string, Evidence>,
): { base: bigint; end: bigint } {
  const low = lowest(e);
  const high = highest(e);
  const size = BigInt(imageSize(stem, facts));
  const slack = size > high - low + 0x8000n ? size - (high - low) : 0x8000n;
  const below = (slack * BigInt(stem === 'nt' ? 30 : hashRange(`below ${stem}`, 25, 60))) / 100n;
  const under = walls.filter((wall) => wall.high < low).reduce((best, wall) => (wall.high > best ? wall.high : best), low - 2n * slack);
  const over = walls.filter((wall) => wall.low > high).reduce((best, wall) => (wall.low < best ? wall.low : best), high + 2n * slack);
  const fixedAbove = walls.some((wall) => wall.low === over && wall.stem !== null && evidence.get(wall.stem)?.base === over);
  const base = e.base ?? floorPage(low - smaller(below, (low - under) / 2n));
  const wanted = e.base === null ? high + (slack - below) : base + size > high + 0x1000n ? base + size : high + 0x4000n;
  const most = fixedAbove ? over : high + (over - high) / 2n;
  return {
    base,
    end: e.end ?? larger(floorPage(smaller(wanted, most)), floorPage(high) + (fixedAbove && floorPage(high) + PAGE > over ? 0n : PAGE)),
  };
}

/** Usual size of an image on that Windows. */
export function imageSize(stem: string, facts: CaseFacts): number {
  if (stem === 'nt') {
    if (facts.arch === 'x86') return facts.osBuild < 6000 ? 0x21_7000 : 0x41_2000;
    return facts.osBuild < 9200 ? 0x5e_7000 : 0x104_6000;
  }
  if (stem === 'hal' && facts.osBuild < 19041) return facts.arch === 'x86' ? 0x2_1000 : 0x4_9000;
  if (stem === 'win32k' && facts.osBuild < 10240) return facts.arch === 'x86' ? 0x24_b000 : 0x31_2000;
  const usual = usualSize(stem) ?? hashRange(`size ${stem}`, 0xc000, 0x5_0000, 0x1000);
  return facts.arch === 'x86' ? Math.max(0x8000, Math.floor(usual * 0.7) & ~0xfff) : usual;
}

function floorPage(value: bigint): bigint {
  return value - (value % PAGE);
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
