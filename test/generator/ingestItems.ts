import { driverFacts } from '../../shared/analysis/drivers.ts';
import type { CrashRecord, IngestItem } from '../../shared/fleet/crashRecord.ts';
import type { InventoryMachine } from '../../shared/fleet/fleetStore.ts';
import { SCHEMA_VERSION } from '../../shared/result/triageResult.ts';
import { signatureOf } from '../../shared/signature/signature.ts';
import { SIGNATURE_FRAMES } from '../../shared/signature/signatureInput.ts';
import { hash32 } from '../builder/hash.ts';
import { symbolRva } from '../builder/symbolNames.ts';
import { crashParameters } from './crashParameters.ts';
import type { SimFrame } from './crashSites.ts';
import { KERNEL } from './driverBuilds.ts';
import { dumpPath } from './dumpNames.ts';
import type { Fleet, SimCrash } from './generateFleet.ts';
import { buildIn } from './loadedDrivers.ts';
import type { SimMachine } from './world.ts';

const DUMP_SIZE = 0x40000;

/** A fleet's crashes as stores take them, one at a time in the order of time. Driver sets are shared objects: a fleet of a million crashes needs little memory. */
export function* toIngestItems(fleet: Pick<Fleet, 'crashes' | 'seed'>): Generator<IngestItem> {
  const salt = hash32(fleet.seed);
  for (const crash of fleet.crashes) yield { crash: crashRecord(crash, salt), driverSet: crash.drivers.set };
}

/** All machines as they are at the end of the period, for comparison with those that crashed; `machine` is the key that crash records have. */
export function* toInventory(fleet: Fleet): Generator<InventoryMachine> {
  for (const machine of fleet.machines) {
    const atMs = fleet.period.untilMs - 1;
    yield {
      machine: machineKey(machine),
      site: machine.site.name,
      model: machine.cohort.model.name,
      biosVersion: fleet.biosAt(machine, atMs),
      osBuild: machine.cohort.osBuild,
      cpu: machine.cpu,
      microcode: null,
      devices: [],
      drivers: fleet.driversAt(machine, atMs).set.drivers,
    };
  }
}

/** What crash records and the inventory call a machine. */
export function machineKey(machine: SimMachine): string {
  return `name:${machine.name}`;
}

function crashRecord(crash: SimCrash, salt: number): CrashRecord {
  const { machine, drivers } = crash;
  const facts = crash.module === null ? null : driverFacts(crash.module);
  const offset = crash.offset === null ? null : hex(crash.offset);
  const record = {
    id: crashId(crash.ordinal, salt),
    machine: machineKey(machine),
    machineName: machine.name,
    site: machine.site.name,
    crashTimeMs: crash.timeMs,
    uptimeSeconds: crash.uptimeSeconds,
    bugcheck: hex(crash.code),
    parameters: crashParameters(crash, addressIn).map(hex),
    kind: crash.kind,
    module: crash.module,
    offset,
    confidence: crash.confidence,
    blamedBuild: crash.module === null ? null : buildIn(drivers, crash.module),
    vendor: facts?.vendor ?? null,
    driverClass: facts?.class ?? null,
    osBuild: machine.cohort.osBuild,
    architecture: 'x64',
    manufacturer: machine.cohort.model.maker,
    model: machine.cohort.model.name,
    biosVersion: crash.biosVersion,
    cpu: machine.cpu,
    microcode: null,
    devices: [],
    process: crash.process,
    frames: [...bugcheckCall(crash), ...crash.frames].slice(0, SIGNATURE_FRAMES).map((frame) => `${frame.module}+${hex(frame.offset)}`),
    signature: '',
    driverSet: drivers.set.id,
    path: dumpPath(crash),
    sizeBytes: DUMP_SIZE + (crash.ordinal % 97) * 0x1000,
    resultVersion: SCHEMA_VERSION,
  } satisfies CrashRecord;
  record.signature =
    crash.module === null ? signatureWithoutModule(record) : `${record.bugcheck}|${crash.module}${offset === null ? '' : `+${offset}`}`;
  return record;
}

const signatures = new Map<string, string>();

/** The project's own signature, computed once for each kind of crash: where no module is blamed it depends on the code and its sub-code only. */
function signatureWithoutModule(record: CrashRecord): string {
  const key = `${record.bugcheck} ${record.kind} ${record.parameters[record.bugcheck === '0x7a' ? 1 : 3]}`;
  const known = signatures.get(key) ?? signatureOf(record).text;
  signatures.set(key, known);
  return known;
}

/** Codes for which the state of the failing code can be found; for the others the stack begins in KeBugCheckEx. */
const SITE_FOUND: ReadonlySet<number> = new Set([0xa, 0x1e, 0x3b, 0x50, 0x7e, 0xd1, 0x133]);

function bugcheckCall({ code, drivers }: SimCrash): SimFrame[] {
  const kernel = SITE_FOUND.has(code) ? null : buildIn(drivers, KERNEL);
  return kernel ? [{ module: KERNEL, offset: symbolRva('KeBugCheckEx', kernel.sizeBytes) }] : [];
}

function hex(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}

/** Addresses as a dump would have them; here every module lies where its name says. */
function addressIn(frame: SimFrame): bigint {
  return 0xfffff800_00000000n + BigInt(hash32(frame.module) & 0x7fff) * 0x200000n + BigInt(frame.offset);
}

/** 64 hex digits. The first eight are a one-to-one image of the ordinal, so no two crashes of a fleet share an id. */
function crashId(ordinal: number, salt: number): string {
  let id = '';
  for (let word = 0; word < 8; word++) {
    const mixed = mix(ordinal ^ salt ^ Math.imul(word, 0x9e3779b1));
    id += (word === 0 ? mixed : mix(mixed ^ salt ^ word)).toString(16).padStart(8, '0');
  }
  return id;
}

/** The final mix of MurmurHash3: one to one on 32 bits. */
function mix(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
