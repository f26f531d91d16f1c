import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ResultModule } from '../result/triageResult.ts';
import type { DriverBuild, DriverSet } from './crashRecord.ts';
import { compareBuilds } from './order.ts';
import { wellFormed } from './wellFormed.ts';

/** What Windows calls the copies of storage drivers that write the dump or the hibernation file. */
const COPY = /^(dump|hiber)_/;
/** Drivers that are named like such copies and are none. */
const NO_COPIES: ReadonlySet<string> = new Set(['dump_wmimmc.sys']);

/** The build of a listed module; fields that cannot be read are 0. */
export function driverBuildOf(module: Pick<ResultModule, 'name' | 'timestamp' | 'checksum' | 'sizeBytes'>): DriverBuild {
  return canonical({
    name: module.name,
    timestamp: Number.parseInt(module.timestamp, 16),
    checksum: Number.parseInt(module.checksum, 16),
    sizeBytes: module.sizeBytes,
  });
}

/**
 * The canonical set of these drivers: each build once, sorted, without the copies that write dumps (they repeat other drivers).
 * Null when nothing is left. The id does not depend on order, addresses or the case of names.
 */
export function driverSetOf(builds: Iterable<DriverBuild>): DriverSet | null {
  const byKey = new Map<string, DriverBuild>();
  for (const build of builds) {
    const driver = canonical(build);
    if (!isDumpCopy(driver.name)) byKey.set(buildKey(driver), driver);
  }
  if (byKey.size === 0) return null;
  const drivers = [...byKey.values()].sort(compareBuilds);
  return { id: idOf(drivers), drivers };
}

/** Text that is the same for the same build only. */
export function buildKey(build: DriverBuild): string {
  return `${build.timestamp}|${build.checksum}|${build.sizeBytes}|${build.name}`;
}

function isDumpCopy(name: string): boolean {
  return COPY.test(name) && !NO_COPIES.has(name);
}

/** All three numbers are 32 bits in a PE header. */
function canonical(build: DriverBuild): DriverBuild {
  return {
    name: wellFormed(build.name).toLowerCase(),
    timestamp: build.timestamp >>> 0,
    checksum: build.checksum >>> 0,
    sizeBytes: build.sizeBytes >>> 0,
  };
}

/** The first 128 bits of SHA-256, with a prefix that keeps it apart from other uses. */
function idOf(drivers: readonly DriverBuild[]): string {
  const text = ['faultline driver set 1', ...drivers.map(buildKey)].join('\n');
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}
