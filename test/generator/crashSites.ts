import { driverFacts } from '../../shared/analysis/drivers.ts';
import type { DriverBuild } from '../../shared/fleet/crashRecord.ts';
import { codeOffset, KERNEL } from './driverBuilds.ts';
import { buildIn } from './loadedDrivers.ts';
import type { Random } from './random.ts';
import type { LoadedDrivers } from './world.ts';

/** A place in code: a return address, or where the processor was. */
export interface SimFrame {
  readonly module: string;
  readonly offset: number;
}

/** Where a driver fails: the same few places in every crash of one build. */
export interface CrashSite {
  readonly code: number;
  readonly offset: number;
}

/** Bugchecks of drivers by class, the most usual first; one row for classes that fail alike. */
const CODES: readonly (readonly [classes: string, codes: readonly number[]])[] = [
  ['graphics', [0x116, 0xd1, 0x3b, 0x7e]],
  ['wifi network vpn firewall', [0xd1, 0x133, 0x7e]],
  ['endpoint-security data-protection backup encryption file-system-filter monitoring', [0x3b, 0x50, 0x7e]],
  ['storage', [0xd1, 0x133, 0x7e]],
  ['audio camera', [0xd1, 0x7e, 0x3b]],
  ['usb bluetooth input chipset power', [0xd1, 0x7e, 0x133]],
];
const OTHER_CODES: readonly number[] = [0x50, 0x3b, 0xd1];

/** Which parts of Windows call a driver of a class, nearest first. */
const CARRIERS: readonly (readonly [classes: string, modules: readonly string[]])[] = [
  ['graphics', ['dxgmms2.sys', 'dxgkrnl.sys']],
  ['wifi', ['wdiwifi.sys', 'ndis.sys']],
  ['network virtualization', ['ndis.sys']],
  ['vpn firewall', ['ndis.sys', 'netio.sys', 'tcpip.sys']],
  ['endpoint-security data-protection backup encryption file-system-filter monitoring', ['fltmgr.sys', 'ntfs.sys']],
  ['storage', ['storport.sys', 'classpnp.sys']],
  ['audio camera', ['portcls.sys', 'ks.sys']],
  ['usb bluetooth input virtual-device tuning anti-cheat', ['wdf01000.sys', 'usbxhci.sys']],
  ['chipset power', ['wdf01000.sys', 'acpi.sys']],
];
const OTHER_CARRIERS: readonly string[] = ['wdf01000.sys'];
/** How the places of one build share its crashes. */
const SITE_SHARES = [0.62, 0.27, 0.11] as const;

function byClass<T>(rows: readonly (readonly [classes: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([classes, value]) => classes.split(' ').map((name) => [name, value] as const)));
}

const codesByClass = byClass(CODES);
const carriersByClass = byClass(CARRIERS);

const sites = new Map<DriverBuild, readonly CrashSite[]>();

/** The three places at which a build fails. */
export function sitesOf(build: DriverBuild): readonly CrashSite[] {
  const known = sites.get(build);
  if (known) return known;
  const codes = codesByClass.get(driverFacts(build.name).class ?? '') ?? OTHER_CODES;
  const made = SITE_SHARES.map((_, i) => ({ code: codes[i % codes.length] ?? 0xd1, offset: codeOffset(build, `fault ${i}`) }));
  sites.set(build, made);
  return made;
}

export function chooseSite(list: readonly CrashSite[], random: Random): CrashSite {
  return random.weighted(list, (site) => SITE_SHARES[list.indexOf(site)] ?? 0.05);
}

/** The parts of Windows that call this driver and are loaded. */
export function carriersOf(name: string, drivers: LoadedDrivers): readonly string[] {
  const carriers = carriersByClass.get(driverFacts(name).class ?? '') ?? OTHER_CARRIERS;
  return carriers.filter((module) => buildIn(drivers, module) !== null);
}

/** A return address in a loaded module; `place` names the function. Null when the module is not loaded. */
export function frameIn(drivers: LoadedDrivers, module: string, place: string): SimFrame[] {
  const build = buildIn(drivers, module);
  return build ? [{ module, offset: codeOffset(build, place) }] : [];
}

/** How threads begin: what every stack ends with, nearest to the crash first. */
const THREAD_STARTS = [
  ['retire dpc', 'idle loop'],
  ['system thread', 'worker thread', 'thread start'],
  ['iof call driver', 'nt io control', 'service exit'],
] as const;

export function threadStart(drivers: LoadedDrivers, random: Random): SimFrame[] {
  const kernel = buildIn(drivers, KERNEL);
  return kernel ? random.pick(THREAD_STARTS).map((place) => ({ module: KERNEL, offset: codeOffset(kernel, place) })) : [];
}

const ownCalls = new WeakMap<CrashSite, readonly SimFrame[]>();

/** A driver's own frames of a failure, from the failing place outwards. A site belongs to one build. */
function ownFrames(build: DriverBuild, site: CrashSite): readonly SimFrame[] {
  const known = ownCalls.get(site);
  if (known) return known;
  const callers = [1, 2].map((i) => ({ module: build.name, offset: codeOffset(build, `caller ${i} of ${site.code}`) }));
  const made = [{ module: build.name, offset: site.offset }, ...callers];
  ownCalls.set(site, made);
  return made;
}

/** Calls inside a driver, then the parts of Windows that called it. */
export function driverCalls(build: DriverBuild, site: CrashSite, drivers: LoadedDrivers): SimFrame[] {
  return [
    ...ownFrames(build, site),
    ...carriersOf(build.name, drivers).flatMap((module) => frameIn(drivers, module, `calls ${build.name}`)),
  ];
}
