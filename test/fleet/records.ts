import type { CrashRecord, DriverBuild, IngestItem } from '../../shared/fleet/crashRecord.ts';
import { driverSetOf } from '../../shared/fleet/driverSet.ts';
import type { InventoryMachine } from '../../shared/fleet/fleetStore.ts';

const DAY = 86_400_000;
/** Midnight, UTC. */
export const DAY_0 = Date.UTC(2024, 6, 19);
export const at = (days: number, ms = 0) => DAY_0 + days * DAY + ms;

export function build(name: string, timestamp = 1): DriverBuild {
  return { name, timestamp, checksum: timestamp + 1, sizeBytes: 4096 };
}

/** The id of crash 7: `0…07`. */
export function idOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

/** A crash as a test wants it: what it does not say is ordinary. Ids are numbers; the machine's name follows from its key. */
export function item(id: number, fields: Partial<CrashRecord> = {}, drivers: readonly DriverBuild[] = []): IngestItem {
  const driverSet = driverSetOf(drivers);
  const machine = fields.machine ?? 'm1';
  const crash: CrashRecord = {
    id: idOf(id),
    machine,
    machineName: machine.toUpperCase(),
    site: null,
    crashTimeMs: at(0),
    uptimeSeconds: 12.5,
    bugcheck: '0x50',
    parameters: ['0x1', '0x2', '0x3', '0x4'],
    kind: 'driver',
    module: 'evil.sys',
    offset: '0x10',
    confidence: 0.9,
    blamedBuild: null,
    vendor: null,
    driverClass: null,
    osBuild: 19045,
    architecture: 'x64',
    manufacturer: null,
    model: 'Model 1',
    biosVersion: null,
    cpu: null,
    microcode: null,
    devices: [],
    process: 'System',
    frames: ['evil.sys+0x10', 'nt!KeBugCheckEx'],
    signature: '0x50|evil.sys+0x10',
    path: `/dumps/${id}.dmp`,
    sizeBytes: 300_000,
    resultVersion: 1,
    ...fields,
    driverSet: driverSet?.id ?? null,
  };
  return { crash, driverSet };
}

export function inventoryMachine(machine: string, fields: Partial<InventoryMachine> = {}): InventoryMachine {
  return {
    machine,
    site: null,
    model: 'Model 1',
    biosVersion: null,
    osBuild: 19045,
    cpu: null,
    microcode: null,
    devices: [],
    drivers: [],
    ...fields,
  };
}
