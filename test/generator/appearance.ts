import type { DriverBuild } from '../../shared/fleet/crashRecord.ts';
import type { VerdictKind } from '../../shared/result/triageResult.ts';
import { type CrashSite, carriersOf, chooseSite, driverCalls, frameIn, type SimFrame, sitesOf, threadStart } from './crashSites.ts';
import { KERNEL } from './driverBuilds.ts';
import type { Random } from './random.ts';
import type { LoadedDrivers } from './world.ts';

/** How a crash looks to an analyzer, whatever its cause was. */
export type Look = 'direct' | 'kernel' | 'pass-through' | 'innocent' | 'memory' | 'hardware' | 'user' | 'unknown';
/** Shares; they need not make 1. */
export type LookShares = Readonly<Partial<Record<Look, number>>>;

export interface Appearance {
  readonly code: number;
  readonly kind: VerdictKind;
  /** Blamed module; null when none is. */
  readonly module: string | null;
  readonly offset: number | null;
  readonly confidence: number;
  /** From the crash outwards. */
  readonly frames: readonly SimFrame[];
  readonly process: string;
}

/** The cause as far as its looks go: the driver at fault and its places, when there is one. */
export interface Fault {
  readonly build: DriverBuild | null;
  readonly sites: readonly CrashSite[] | null;
}

const KERNEL_CODES = [0xa, 0x1e, 0x3b, 0x50] as const;
const MEMORY_CODES = [0x1a, 0x1a, 0x4e, 0x19, 0x13a, 0xc2] as const;
const HARDWARE_CODES = [0x124, 0x124, 0x124, 0x9c, 0x7a] as const;
const USER_CODES = [0x1c8, 0x1c8, 0xe2] as const;
const UNKNOWN_CODES = [0x139, 0x9f, 0xef, 0xf4, 0x101, 0x154, 0x18b] as const;
const KERNEL_PLACES = ['free pool', 'insert queue', 'set event', 'flush mdl', 'dereference', 'expire timer', 'lookup handle'] as const;
const PROCESSES = [
  'System',
  'System',
  'System',
  'System',
  'explorer.exe',
  'chrome.exe',
  'svchost.exe',
  'dwm.exe',
  'outlook.exe',
  'teams.exe',
];
const STALE_SHARE = 0.25;
/** An innocent driver is blamed for a fault in its own code, or for having left an address on a stack on which nobody else stands. */
const BLAMED_FOR_LEFTOVERS_SHARE = 0.5;

/** Draws how one crash looks. A `direct` look needs a driver at fault; without one a third-party driver of the machine takes its place. */
export function appearanceOf(look: Look, fault: Fault, drivers: LoadedDrivers, random: Random): Appearance {
  if (look === 'direct' && fault.build) return inDriver(fault.build, fault.sites, drivers, random, random.between(0.78, 0.97));
  if (look === 'direct' || look === 'innocent') {
    const innocent = random.pick(drivers.thirdParty.filter((build) => build.name !== fault.build?.name));
    if (random.chance(BLAMED_FOR_LEFTOVERS_SHARE)) return inKernel(innocent, drivers, random);
    return inDriver(innocent, null, drivers, random, random.between(0.35, 0.7));
  }
  if (look === 'pass-through' && fault.build) return inCarrier(fault.build, drivers, random);
  if (look === 'kernel' || look === 'pass-through') return inKernel(null, drivers, random);
  return nowhere(look, drivers, random);
}

function inDriver(
  build: DriverBuild,
  given: readonly CrashSite[] | null,
  drivers: LoadedDrivers,
  random: Random,
  confidence: number,
): Appearance {
  const site = chooseSite(given ?? sitesOf(build), random);
  const calls = driverCalls(build, site, drivers);
  // A display time-out is raised by Windows: the driver stands in a parameter only.
  const frames = site.code === 0x116 ? ['time-out', 'recover', 'watch'].flatMap((place) => frameIn(drivers, 'dxgkrnl.sys', place)) : calls;
  return {
    code: site.code,
    kind: 'driver',
    module: build.name,
    offset: site.offset,
    confidence: round(confidence),
    frames: [...frames, ...stale(drivers, random), ...threadStart(drivers, random)],
    process: site.code === 0x3b ? random.pick(PROCESSES) : 'System',
  };
}

/** The part of Windows that calls the driver fails: its data came from there. */
function inCarrier(build: DriverBuild, drivers: LoadedDrivers, random: Random): Appearance {
  const carriers = carriersOf(build.name, drivers);
  const frames = carriers.flatMap((module) => frameIn(drivers, module, `trips over ${build.name}`));
  return {
    code: random.pick([0xd1, 0x3b, 0x50]),
    kind: 'os-component',
    module: carriers[0] ?? KERNEL,
    offset: frames[0]?.offset ?? null,
    confidence: round(random.between(0.3, 0.5)),
    frames: [...frames, ...threadStart(drivers, random)],
    process: random.pick(PROCESSES),
  };
}

/** The kernel fails. It is blamed itself, or the driver whose left-over address is the only lead on the stack. */
function inKernel(leftover: DriverBuild | null, drivers: LoadedDrivers, random: Random): Appearance {
  const place = random.pick(KERNEL_PLACES);
  const frames = [place, `caller of ${place}`].flatMap((name) => frameIn(drivers, KERNEL, name));
  const lead = leftover ? frameIn(drivers, leftover.name, `stale ${random.below(4)}`) : [];
  return {
    code: random.pick(KERNEL_CODES),
    kind: leftover ? 'driver' : 'os-component',
    module: leftover?.name ?? KERNEL,
    offset: (lead[0] ?? frames[0])?.offset ?? null,
    confidence: round(leftover ? random.between(0.3, 0.55) : random.between(0.25, 0.45)),
    frames: [...frames, ...lead, ...threadStart(drivers, random)],
    process: random.pick(PROCESSES),
  };
}

const NOWHERE = {
  memory: { kind: 'memory-corruption', codes: MEMORY_CODES, low: 0.55, high: 0.75 },
  hardware: { kind: 'hardware', codes: HARDWARE_CODES, low: 0.75, high: 0.95 },
  user: { kind: 'user-initiated', codes: USER_CODES, low: 0.97, high: 0.97 },
  unknown: { kind: 'unknown', codes: UNKNOWN_CODES, low: 0, high: 0 },
} as const;

/** Crashes for which no module is blamed. */
function nowhere(look: Look, drivers: LoadedDrivers, random: Random): Appearance {
  const { kind, codes, low, high } = look in NOWHERE ? NOWHERE[look as keyof typeof NOWHERE] : NOWHERE.unknown;
  const code = random.pick(codes);
  const frames = [`raise ${code}`, `find ${code}`].flatMap((name) => frameIn(drivers, KERNEL, name));
  return {
    code,
    kind,
    module: null,
    offset: null,
    confidence: round(random.between(low, high)),
    frames: [...frames, ...threadStart(drivers, random)],
    process: random.pick(PROCESSES),
  };
}

/** Left-overs of a driver that ran before and has nothing to do with it. */
function stale(drivers: LoadedDrivers, random: Random): SimFrame[] {
  if (!random.chance(STALE_SHARE) || drivers.thirdParty.length === 0) return [];
  return frameIn(drivers, random.pick(drivers.thirdParty).name, `stale ${random.below(4)}`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
