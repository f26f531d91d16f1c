import { hex } from '../../bytes/address.ts';
import type { LoadedModule } from '../../dump/dumpImage.ts';
import { FAMILY_TRAITS } from '../../knowledge/bugchecks/families.ts';
import { AFFINITIES } from '../../knowledge/driverAffinities.ts';
import type { DriverClass } from '../../knowledge/drivers/driverRow.ts';
import { type Crash, roleOf } from '../crash.ts';
import { type DriverRole, driverFacts } from '../drivers.ts';
import { isWalked, saysNothing } from '../frameHabits.ts';
import { blame } from '../ledger.ts';
import { type Frame, keepsReturnAlignment } from '../stack.ts';
import { familyOf } from './nature.ts';
import type { Rule } from './rule.ts';
import { CALLED_BUGCHECK, ON_SCANNED_STACK, ON_WALKED_STACK } from './weights.ts';

const affinityByPart = new Map<string, readonly DriverClass[]>(AFFINITIES);
const DEFAULT_STACK_TRAIT = 0.95;

/** What the stack says about one module. */
export interface Sighting {
  readonly module: LoadedModule;
  readonly role: DriverRole;
  /** Index among the usable frames of its first appearance: how many frames lie between it and the crash. */
  readonly firstIndex: number;
  /** How many of those say nothing: the handler of a fault, the report of the crash. Known with symbols only. */
  readonly passedOver: number;
  readonly first: Frame;
  /** Distinct addresses of it on the stack. */
  readonly count: number;
  /** True when its first frame was walked, not scanned. */
  readonly walked: boolean;
}

/**
 * Frames that count: the site itself is left out (other rules speak of it). Where the stack keeps the x64 rule for return
 * addresses, slots that break it are function pointers or left-overs in data, not frames; a stack that does not keep it (made
 * by hand) is taken as it is.
 */
export function usableFrames(crash: Crash): readonly Frame[] {
  const known = usable.get(crash);
  if (known) return known;
  const frames = findUsableFrames(crash);
  usable.set(crash, frames);
  return frames;
}

/** Several rules ask for the same crash. */
const usable = new WeakMap<Crash, readonly Frame[]>();

function findUsableFrames(crash: Crash): Frame[] {
  const rest = crash.frames.slice(1).filter((frame) => frame.module !== null);
  const scanned = rest.filter((frame) => frame.trust === 'scan');
  const aligned = scanned.filter((frame) => frame.aligned).length;
  const site = crash.site?.source === 'header-context' ? 'header' : 'bugcheck';
  const keeps = isProven(rest) || (aligned >= scanned.length * 0.5 && keepsReturnAlignment(crash.image, site));
  return keeps ? rest.filter((frame) => frame.trust !== 'scan' || frame.aligned) : rest;
}

/** True when the walked part of the stack keeps the rule at every call: then all of the stack does. */
function isProven(frames: readonly Frame[]): boolean {
  const calls = frames.filter((frame) => frame.trust === 'unwind' && frame.sp !== undefined && !frame.isExact);
  return calls.length >= 2 && calls.every((frame) => frame.aligned);
}

/** One sighting per module, nearest to the crash first. */
export function sightings(crash: Crash, frames: readonly Frame[]): Sighting[] {
  const found = new Map<string, Pick<Sighting, 'module' | 'firstIndex' | 'passedOver' | 'first'> & { addresses: Set<bigint> }>();
  let passedOver = 0;
  for (const [index, frame] of frames.entries()) {
    if (!frame.module) continue;
    const known = found.get(frame.module.name);
    if (known) known.addresses.add(frame.address);
    else
      found.set(frame.module.name, {
        module: frame.module,
        firstIndex: index,
        passedOver,
        first: frame,
        addresses: new Set([frame.address]),
      });
    if (saysNothing(frame)) passedOver++;
  }
  return [...found.values()].map((entry) => ({
    module: entry.module,
    role: roleOf(crash, entry.module),
    firstIndex: entry.firstIndex,
    passedOver: entry.passedOver,
    first: entry.first,
    count: entry.addresses.size,
    walked: entry.first.trust !== 'scan',
  }));
}

/** Third-party drivers on one scanned stack: the more of them, the more of it is left-overs; with none, Windows' own count for more. */
const CROWD = [1.2, 1, 0.85, 0.7, 0.5, 0.4] as const;

/** The factor for `count` third-party drivers that were only found by scanning. */
function crowdFactor(count: number): number {
  return CROWD[Math.min(count, CROWD.length - 1)] ?? 1;
}

const DRIVER_OVERRAN_STACK_BUFFER = 0xf7;
const KERNEL_SECURITY_CHECK_FAILURE = 0x139;
const FAST_FAIL_STACK_COOKIE_CHECK_FAILURE = 2n;
/** The frame whose cookie was overwritten is its function's own: who called that function had no part of it in hand. */
const CALLER_OF_OVERRUN = 0.5;

/** True when a function found its own stack frame overwritten. */
function isOverrunFrame({ bugcheck }: Crash): boolean {
  if (bugcheck.code === DRIVER_OVERRAN_STACK_BUFFER) return true;
  return bugcheck.code === KERNEL_SECURITY_CHECK_FAILURE && bugcheck.parameters[0]?.value === FAST_FAIL_STACK_COOKIE_CHECK_FAILURE;
}

/** How far a driver on the stack can be believed: near the crash, seen more than once, and of a class that feeds the failing part. */
function believe(crash: Crash, sighting: Sighting, rank: number, thirdParties: number): number {
  const family = familyOf(crash.bugcheck.code);
  const trait = family === null ? DEFAULT_STACK_TRAIT : FAMILY_TRAITS[family].stack;
  const base = (sighting.walked ? ON_WALKED_STACK : ON_SCANNED_STACK)[sighting.role];
  const near = 1 / (1 + (sighting.walked || thirdParties <= 1 ? 0.01 : 0.02) * (sighting.firstIndex - sighting.passedOver));
  const often = sighting.walked ? 1 : sighting.count >= 3 ? 1.1 : sighting.count === 2 ? 1.02 : 0.82;
  const later = rank === 0 ? 1 : rank === 1 ? 0.6 : 0.35;
  const related = sighting.role === 'third-party' ? relation(crash, sighting.module.name) : 1;
  const crowd = sighting.walked ? 1 : crowdFactor(thirdParties);
  const caller = isOverrunFrame(crash) ? CALLER_OF_OVERRUN : 1;
  return Math.min(0.9, base * trait * near * often * later * related * crowd * caller);
}

/**
 * How well a driver's class fits the part of Windows that failed or called for the bugcheck: that part takes its input from
 * drivers of certain classes. A class that is not known speaks neither way.
 */
function relation(crash: Crash, name: string): number {
  const parts = [crash.frames[0]?.module?.name, usableFrames(crash)[0]?.module?.name];
  const classes = parts.flatMap((part) => (part === undefined ? [] : (affinityByPart.get(part) ?? [])));
  const driverClass = driverFacts(name).class;
  if (classes.length === 0 || driverClass === null) return 1;
  return classes.includes(driverClass) ? 1.15 : 0.7;
}

/** Rules that have looked at one frame of the stack. */
const FRAME_RULES: ReadonlySet<string> = new Set(['bugcheck-caller', 'gave-to-helper', 'trapped-code']);

/**
 * The drivers on the stack above the crash. Third-party drivers are ranked among themselves by distance and number of
 * frames, parts of Windows likewise; the kernel is left out.
 */
export const onTheStack: Rule = {
  id: 'on-the-stack',
  apply(crash, ledger) {
    const failing = crash.frames[0]?.module?.name;
    // Whose frame was judged already: being on the stack is no second reason.
    const said = (name: string) => ledger.suspects.get(name)?.evidence.some(({ rule }) => FRAME_RULES.has(rule)) ?? false;
    const all = sightings(crash, usableFrames(crash)).filter(({ module }) => module.name !== failing && !said(module.name));
    const thirdParties = scannedThirdParties(crash);
    for (const role of ['third-party', 'inbox', 'pass-through'] as const) {
      const ranked = all.filter((sighting) => sighting.role === role).sort((a, b) => order(a, thirdParties) - order(b, thirdParties));
      for (const [rank, sighting] of ranked.slice(0, 4).entries()) {
        const offset = sighting.first.address - sighting.module.base;
        blame(ledger, sighting.module, offset, {
          rule: 'on-the-stack',
          claim: `${sighting.module.name}+${hex(offset)} is ${howSeen(sighting)}.`,
          weight: believe(crash, sighting, rank, thirdParties),
          at: 'call stack',
        });
      }
    }
  },
};

/** How many third-party drivers besides the failing one the scan of the stack turned up. */
function scannedThirdParties(crash: Crash): number {
  const failing = crash.frames[0]?.module;
  const names = new Set<string>();
  for (const frame of usableFrames(crash)) {
    if (frame.module && frame.module !== failing && frame.trust === 'scan' && roleOf(crash, frame.module) === 'third-party')
      names.add(frame.module.name);
  }
  return names.size;
}

function howSeen(sighting: Sighting): string {
  const how = sighting.walked ? 'on the call stack' : 'among the return addresses found on the stack (scanned: left-overs are possible)';
  const where = sighting.firstIndex === 0 ? 'right above the crash' : `${sighting.firstIndex + 1} frames above the crash`;
  return `${how}, ${where}${sighting.count > 1 ? `, with ${sighting.count} addresses in all` : ''}`;
}

/**
 * Sort key among drivers of one role: walked before scanned, then near before far. On a stack with left-overs of several
 * drivers, one that is there more than once comes before a nearer one that is there once.
 */
function order(sighting: Sighting, thirdParties: number): number {
  const bonus = thirdParties < 2 ? 0 : sighting.count >= 3 ? 6 : sighting.count === 2 ? 3 : 0;
  return (sighting.walked ? 0 : 1000) + sighting.firstIndex - bonus;
}

/** Helpers that raise bugchecks for others: the caller behind them is the one that wanted it. */
const RAISES_FOR_OTHERS = new Set(['watchdog.sys', 'verifierext.sys']);

/** The module that called KeBugCheckEx, when that was not the kernel itself: it found the state that it could not go on with. */
export const bugcheckCaller: Rule = {
  id: 'bugcheck-caller',
  apply(crash, ledger) {
    if (crash.site?.source !== 'bugcheck-call') return;
    const frames = usableFrames(crash);
    const index = frames.findIndex((frame) => frame.module && !RAISES_FOR_OTHERS.has(frame.module.name));
    const caller = frames[index];
    if (!caller?.module) return;
    const role = roleOf(crash, caller.module);
    if (role === 'kernel') return;
    const offset = caller.address - caller.module.base;
    blame(ledger, caller.module, offset, {
      rule: 'bugcheck-caller',
      claim: `${caller.module.name}+${hex(offset)} called for the bugcheck itself.`,
      weight: CALLED_BUGCHECK[role] * (isWalked(caller) ? 1 : crowdFactor(scannedThirdParties(crash)) * (index === 0 ? 1 : 0.85)),
      at: 'return address of the bugcheck call',
    });
  },
};
