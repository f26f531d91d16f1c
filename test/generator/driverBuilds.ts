import { driverFacts } from '../../shared/analysis/drivers.ts';
import type { DriverBuild } from '../../shared/fleet/crashRecord.ts';
import { hash32, hashRange } from '../builder/hash.ts';
import { INBOX_SIZES } from './catalog/inboxDrivers.ts';

/** The version number of builds that scenarios plant; nothing else has it. */
export const PLANTED_VERSION = 9;
/** Versions that are in the field when a fleet begins: 0, 1, 2. Roll-outs bring 3 and up. */
export const FIRST_ROLLED_OUT = 3;
export const KERNEL = 'ntoskrnl.exe';
/** CSAgent.sys by version 0..3: sensor 7.10 (which did not read the file), 7.14, 7.15, 7.16. Made up but for the order. */
const SENSOR_TIMESTAMPS = [0x65b9c0e2, 0x6628f7a4, 0x665f2a10, 0x6682d3b8] as const;

const DAY_SECONDS = 86_400;
const FIRST_LINK_TIME = Date.UTC(2021, 8, 1) / 1000;
const PAGE = 0x1000;
/** Of 100 inbox drivers, how many an update replaces. */
const SERVICED_PERCENT = 15;
/** The ones that every monthly update replaces. */
const ALWAYS_SERVICED = new Set([KERNEL, 'win32kbase.sys', 'win32kfull.sys', 'ntfs.sys', 'tcpip.sys', 'afd.sys']);

/** SizeOfImage by class, lowest and highest; other classes are small. */
const CLASS_SIZES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  audio: [0x40000, 0x600000],
  'anti-cheat': [0x100000, 0x900000],
  'data-protection': [0x40000, 0x180000],
  'endpoint-security': [0x30000, 0x300000],
  graphics: [0x1800000, 0x3800000],
  network: [0x40000, 0x120000],
  storage: [0x30000, 0x1c0000],
  vpn: [0x18000, 0x90000],
  wifi: [0x280000, 0x900000],
};
const SMALL: readonly [number, number] = [0xb000, 0xb6000];

const known = new Map<string, DriverBuild>();

function once(key: string, make: () => DriverBuild): DriverBuild {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** One version of a driver of another maker: the same in every fleet. About half carry a plausible link time, the rest a hash, as in real dumps. */
export function buildOf(name: string, version: number): DriverBuild {
  return once(`${name} ${version}`, () => {
    const [low, high] = CLASS_SIZES[driverFacts(name).class ?? ''] ?? SMALL;
    const sizeBytes = hashRange(`size ${name}`, low, high, PAGE) + version * PAGE * (hash32(`grows ${name}`) % 4);
    return { name, timestamp: timestampOf(name, version), checksum: checksumOf(`${name} ${version}`, sizeBytes), sizeBytes };
  });
}

function timestampOf(name: string, version: number): number {
  if (name === 'csagent.sys' && version < SENSOR_TIMESTAMPS.length) return SENSOR_TIMESTAMPS[version] ?? 0;
  if (hash32(`dated ${name}`) % 100 >= 50) return hash32(`stamp ${name} ${version}`);
  const first = FIRST_LINK_TIME + hashRange(`first ${name}`, 0, 400) * DAY_SECONDS;
  return first + version * 70 * DAY_SECONDS + hashRange(`second ${name} ${version}`, 0, 60 * DAY_SECONDS);
}

/** A driver of Windows after `level` monthly updates. Timestamps are hashes since Windows 10. */
export function inboxBuildOf(name: string, osBuild: number, level: number): DriverBuild {
  let changed = level;
  while (changed > 0 && !servicedAt(name, osBuild, changed)) changed--;
  const key = `${name} ${osBuild} u${changed}`;
  return once(key, () => {
    const size = INBOX_SIZES[name] ?? hashRange(`size ${name}`, SMALL[0], SMALL[1], PAGE);
    const sizeBytes = size + PAGE * (hash32(`grown ${name} ${osBuild}`) % 6);
    return { name, timestamp: hash32(`stamp ${key}`), checksum: checksumOf(key, sizeBytes), sizeBytes };
  });
}

function servicedAt(name: string, osBuild: number, level: number): boolean {
  return ALWAYS_SERVICED.has(name) || hash32(`serviced ${name} ${osBuild} ${level}`) % 100 < SERVICED_PERCENT;
}

function checksumOf(key: string, sizeBytes: number): number {
  return sizeBytes + (hash32(`sum ${key}`) % 0x1_0000);
}

const offsets = new Map<DriverBuild, Map<string, number>>();

/** An offset into a build's code: the same place of the source moves a little from version to version. */
export function codeOffset(build: DriverBuild, place: string): number {
  const places = offsets.get(build) ?? new Map<string, number>();
  offsets.set(build, places);
  const found = places.get(place);
  if (found !== undefined) return found;
  const room = Math.max(0x1000, Math.floor(build.sizeBytes * 0.6));
  const base = 0x1000 + (hash32(`place ${build.name} ${place}`) % room);
  const offset = Math.min(build.sizeBytes - 0x400, base + (hash32(`moved ${build.timestamp} ${place}`) % 0x800));
  places.set(place, offset);
  return offset;
}
