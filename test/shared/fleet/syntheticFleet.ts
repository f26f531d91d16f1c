import type { CrashRecord, DriverBuild, IngestItem } from '../../../shared/fleet/crashRecord.ts';
import { driverSetOf } from '../../../shared/fleet/driverSet.ts';
import type { FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { memoryStore } from '../../../shared/fleet/memoryStore.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday, 1 July 2024, 00:00 UTC. */
export const START = Date.UTC(2024, 6, 1);

/** Numbers in 0..1 from a seed: mulberry32 by Tommy Ettinger (public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A build of a driver: `version` stands for its timestamp. */
export const build = (name: string, version = 1): DriverBuild => ({
  name,
  timestamp: 0x6000_0000 + version,
  checksum: version,
  sizeBytes: 4096,
});

export interface Machine {
  readonly name: string;
  readonly model: string | null;
  readonly osBuild: number;
  readonly site: string | null;
  readonly drivers: readonly DriverBuild[];
}

/** What every machine has: parts of Windows and one graphics driver. */
export const COMMON = ['ntoskrnl.exe', 'tcpip.sys', 'fltmgr.sys', 'ntfs.sys', 'gpu.sys'].map((name) => build(name));

/** Drivers that some machines have by chance, in two versions each; and modules that background crashes blame. */
const OPTIONAL = Array.from({ length: 40 }, (_, index) => `opt${String(index).padStart(2, '0')}.sys`);

/** `count` machines of three models and two OS builds with drivers by chance; `more` adds what a test plants. */
export function machines(
  count: number,
  random: () => number,
  more: (machine: Machine, index: number) => readonly DriverBuild[] = () => [],
): Machine[] {
  return Array.from({ length: count }, (_, index) => {
    const optional = OPTIONAL.filter(() => random() < 0.4).map((name) => build(name, random() < 0.5 ? 1 : 2));
    const machine: Machine = {
      name: `PC-${String(index).padStart(4, '0')}`,
      model: `Model ${'ABC'[Math.floor(random() * 3)]}`,
      osBuild: random() < 0.5 ? 22621 : 22631,
      site: random() < 0.5 ? 'north' : 'south',
      drivers: [...COMMON, ...optional],
    };
    return { ...machine, drivers: [...machine.drivers, ...more(machine, index)] };
  });
}

export type CrashOf = Partial<CrashRecord> & { readonly timeMs: number };

let serial = 0;

/** One crash of a machine; `module` null is an unknown cause. The blamed build is the machine's. */
export function crash(machine: Machine, { timeMs, ...fields }: CrashOf): IngestItem {
  serial += 1;
  const driverSet = driverSetOf(machine.drivers);
  const module = fields.module ?? null;
  return {
    driverSet,
    crash: {
      id: serial.toString(16).padStart(64, '0'),
      machine: machine.name,
      machineName: machine.name,
      site: machine.site,
      crashTimeMs: timeMs,
      uptimeSeconds: 600,
      bugcheck: '0xd1',
      parameters: ['0x0', '0x2', '0x0', '0x0'],
      kind: module === null ? 'unknown' : 'driver',
      module,
      offset: null,
      confidence: 0.8,
      blamedBuild: machine.drivers.find((driver) => driver.name === module) ?? null,
      vendor: null,
      driverClass: null,
      osBuild: machine.osBuild,
      architecture: 'x64',
      manufacturer: 'Maker',
      model: machine.model,
      biosVersion: '1.0',
      cpu: 'CPU',
      microcode: null,
      devices: [],
      process: 'System',
      frames: module === null ? ['ntoskrnl.exe+0x1000'] : [`${module}+0x1234`, 'ntoskrnl.exe+0x1000'],
      signature: `${fields.bugcheck ?? '0xd1'}|${module ?? 'unknown'}`,
      driverSet: driverSet?.id ?? null,
      path: `/dumps/${machine.name}/${serial}.dmp`,
      sizeBytes: 1_000_000,
      resultVersion: 1,
      ...fields,
    },
  };
}

/** Background: each machine crashes `perMachine` times on average within the span, blaming one of its own drivers or nothing. */
export function background(
  fleet: readonly Machine[],
  random: () => number,
  span: { fromMs: number; toMs: number; perMachine: number },
): IngestItem[] {
  return fleet.flatMap((machine) => {
    const crashes = Math.floor(span.perMachine + random());
    return Array.from({ length: crashes }, () => {
      const driver = machine.drivers[Math.floor(random() * machine.drivers.length)];
      const timeMs = span.fromMs + Math.floor(random() * (span.toMs - span.fromMs));
      const blamed = random() < 0.3 || driver === undefined || driver.name === 'ntoskrnl.exe' ? null : driver.name;
      return crash(machine, { timeMs, module: blamed, bugcheck: ['0xd1', '0xa', '0x3b', '0x50'][Math.floor(random() * 4)] ?? '0xd1' });
    });
  });
}

/** A store that holds these crashes. */
export async function storeOf(...items: (readonly IngestItem[])[]): Promise<FleetStore> {
  const store = memoryStore();
  await store.ingest(items.flat());
  return store;
}
