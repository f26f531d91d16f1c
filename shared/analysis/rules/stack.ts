import { hex } from '../../bytes/address.ts';
import type { LoadedModule } from '../../dump/dumpImage.ts';
import { FAMILY_TRAITS } from '../../knowledge/bugchecks/families.ts';
import { AFFINITIES } from '../../knowledge/driverAffinities.ts';
import type { DriverClass } from '../../knowledge/drivers/driverRow.ts';
import type { Crash } from '../crash.ts';
import { type DriverRole, driverFacts } from '../drivers.ts';
import { blame } from '../ledger.ts';
import type { Frame } from '../stack.ts';
import { familyOf } from './nature.ts';
import type { Rule } from './rule.ts';
import { ON_SCANNED_STACK, ON_WALKED_STACK } from './weights.ts';

const affinityByPart = new Map<string, readonly DriverClass[]>(AFFINITIES);
const DEFAULT_STACK_TRAIT = 0.95;

/** What the stack says about one module. */
export interface Sighting {
  readonly module: LoadedModule;
  readonly role: DriverRole;
  /** Index among the usable frames of its first appearance: how many frames lie between it and the crash. */
  readonly firstIndex: number;
  readonly first: Frame;
  /** Distinct addresses of it on the stack. */
  readonly count: number;
  /** True when its first frame was walked, not scanned. */
  readonly walked: boolean;
}

/**
 * Frames that count: the site itself is left out (other rules speak of it), and when most scanned slots lie where x64
 * return addresses must lie, those that do not are function pointers in data, not frames.
 */
export function usableFrames(frames: readonly Frame[]): Frame[] {
  const rest = frames.slice(1).filter((frame) => frame.module !== null);
  const scanned = rest.filter((frame) => frame.trust === 'scan');
  const aligned = scanned.filter((frame) => frame.aligned).length;
  const conventional = scanned.length >= 4 && aligned >= scanned.length * 0.6;
  return conventional ? rest.filter((frame) => frame.trust !== 'scan' || frame.aligned) : rest;
}

/** One sighting per module, nearest to the crash first. */
export function sightings(frames: readonly Frame[]): Sighting[] {
  const found = new Map<string, { module: LoadedModule; firstIndex: number; first: Frame; addresses: Set<bigint> }>();
  for (const [index, frame] of frames.entries()) {
    if (!frame.module) continue;
    const known = found.get(frame.module.name);
    if (known) known.addresses.add(frame.address);
    else found.set(frame.module.name, { module: frame.module, firstIndex: index, first: frame, addresses: new Set([frame.address]) });
  }
  return [...found.values()].map((entry) => ({
    module: entry.module,
    role: driverFacts(entry.module.name).role,
    firstIndex: entry.firstIndex,
    first: entry.first,
    count: entry.addresses.size,
    walked: entry.first.trust !== 'scan',
  }));
}

/** How far a driver on the stack can be believed: near the crash, seen more than once, and of a class that feeds the failing part. */
function believe(crash: Crash, sighting: Sighting, rank: number): number {
  const family = familyOf(crash.bugcheck.code);
  const trait = family === null ? DEFAULT_STACK_TRAIT : FAMILY_TRAITS[family].stack;
  const base = (sighting.walked ? ON_WALKED_STACK : ON_SCANNED_STACK)[sighting.role];
  const near = 1 / (1 + 0.02 * sighting.firstIndex);
  const often = sighting.walked ? 1 : sighting.count >= 3 ? 1.1 : sighting.count === 2 ? 1.02 : 0.85;
  const later = rank === 0 ? 1 : rank === 1 ? 0.6 : 0.35;
  const related = isRelated(crash, sighting.module.name) ? 1.15 : 1;
  return Math.min(0.9, base * trait * near * often * later * related);
}

/** The failing part of Windows takes its input from drivers of this one's class. */
function isRelated(crash: Crash, name: string): boolean {
  const failing = crash.frames[0]?.module?.name;
  const classes = failing === undefined ? undefined : affinityByPart.get(failing);
  const driverClass = driverFacts(name).class;
  return classes !== undefined && driverClass !== null && classes.includes(driverClass);
}

/**
 * The drivers on the stack above the crash. Third-party drivers are ranked among themselves by distance and number of
 * frames, parts of Windows likewise; the kernel is left out unless nothing else is there.
 */
export const onTheStack: Rule = {
  id: 'on-the-stack',
  apply(crash, ledger) {
    const failing = crash.frames[0]?.module?.name;
    const all = sightings(usableFrames(crash.frames)).filter((sighting) => sighting.module.name !== failing);
    for (const role of ['third-party', 'inbox', 'pass-through'] as const) {
      const ranked = all.filter((sighting) => sighting.role === role).sort((a, b) => order(a) - order(b));
      for (const [rank, sighting] of ranked.slice(0, 4).entries()) {
        const weight = believe(crash, sighting, rank);
        const offset = sighting.first.address - sighting.module.base;
        const how = sighting.walked
          ? 'on the call stack'
          : 'among the return addresses found on the stack (scanned: left-overs are possible)';
        blame(ledger, sighting.module, offset, {
          rule: 'on-the-stack',
          claim: `${sighting.module.name}+${hex(offset)} is ${how}, ${sighting.firstIndex} frames above the crash${sighting.count > 1 ? `, with ${sighting.count} addresses in all` : ''}.`,
          weight,
          at: 'call stack',
        });
      }
    }
  },
};

/** Sort key among drivers of one role: walked before scanned, then near before far, with a bonus for several frames. */
function order(sighting: Sighting): number {
  const bonus = sighting.count >= 3 ? 6 : sighting.count === 2 ? 3 : 0;
  return (sighting.walked ? 0 : 1000) + sighting.firstIndex - bonus;
}
