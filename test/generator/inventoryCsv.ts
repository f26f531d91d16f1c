import type { DriverBuild, DriverSet } from '../../shared/fleet/crashRecord.ts';
import type { Fleet } from './generateFleet.ts';

export const INVENTORY_HEADER = 'machine,site,model,biosVersion,osBuild,cpu,drivers';

/** The lines of an inventory: every machine as it is at the end of the period, those that did not crash as well. Drivers as `name@timestamp-checksum-size`, joined by `;`. */
export function* inventoryLines(fleet: Fleet): Generator<string> {
  const texts = new Map<DriverSet, string>();
  const atMs = fleet.period.untilMs - 1;
  yield INVENTORY_HEADER;
  for (const machine of fleet.machines) {
    const { set } = fleet.driversAt(machine, atMs);
    const drivers = texts.get(set) ?? set.drivers.map(driverText).join(';');
    texts.set(set, drivers);
    const { model, osBuild } = machine.cohort;
    yield [machine.name, machine.site.name, model.name, fleet.biosAt(machine, atMs), String(osBuild), machine.cpu, drivers]
      .map(field)
      .join(',');
  }
}

function driverText({ name, timestamp, checksum, sizeBytes }: DriverBuild): string {
  return `${name}@0x${timestamp.toString(16)}-0x${checksum.toString(16)}-0x${sizeBytes.toString(16)}`;
}

/** RFC 4180: quoted where it must be. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
