import { parse } from 'csv-parse/sync';
import type { DriverBuild } from '../../../shared/fleet/crashRecord.ts';
import { parseDriver } from '../../../shared/fleet/driverText.ts';
import type { InventoryMachine } from '../../../shared/fleet/fleetStore.ts';
import { wellFormed } from '../../../shared/fleet/wellFormed.ts';

/** The inventory cannot be used; the message names the row and what is wrong with it. */
export class InventoryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InventoryError';
  }
}

const COLUMNS = ['machine', 'site', 'model', 'biosVersion', 'osBuild', 'cpu', 'microcode', 'devices', 'drivers'] as const;
type Column = (typeof COLUMNS)[number];
/** Columns that hold lists, with what stands between their parts. */
const LISTS: { readonly [C in Column]?: string } = { devices: ' ', drivers: ';' };

/**
 * Machines from CSV with the header `machine,site,model,biosVersion,osBuild,cpu,microcode,devices,drivers` in any order, comma or semicolon between
 * the fields (semicolon: quote the drivers); only `machine` is needed. Drivers are `name@timestamp-checksum-size`, hex numbers,
 * joined by `;`; devices are PCI ids such as `10de:2504` with spaces between. A machine is known by its name, as crashes without a machine id are. Throws InventoryError.
 */
export function inventoryFromCsv(text: string): InventoryMachine[] {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) =>
        names.map((name) => COLUMNS.find((column) => column.toLowerCase() === name.trim().toLowerCase()) ?? false),
      delimiter: header.includes(',') ? ',' : ';',
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new InventoryError(`it is not valid CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (rows.length > 0 && rows[0]?.machine === undefined)
    throw new InventoryError(`it has no column machine: the header is ${header.slice(0, 100)}`);
  return rows.map((row, index) => machineOf((column) => row[column], `row ${index + 2}`));
}

/** Machines from a JSON array of objects with the fields of the CSV; `devices` and `drivers` are texts as there, or arrays of such texts. Throws InventoryError. */
export function inventoryFromJson(text: string): InventoryMachine[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new InventoryError('it is not valid JSON');
  }
  if (!Array.isArray(value)) throw new InventoryError('it does not hold a JSON array of machines');
  return value.map((entry: unknown, index) => {
    const place = `machine ${index + 1}`;
    if (typeof entry !== 'object' || entry === null) throw new InventoryError(`${place} is no object`);
    const fields = new Map<string, unknown>(Object.entries(entry));
    return machineOf((column) => textOf(fields.get(column), column, place), place);
  });
}

function textOf(value: unknown, column: Column, place: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (column === 'osBuild' && typeof value === 'number') return String(value);
  if (column in LISTS && Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join(LISTS[column]);
  throw new InventoryError(`${place}: ${column} is no text`);
}

function machineOf(read: (column: Column) => string | undefined, place: string): InventoryMachine {
  const text = (column: Column) => wellFormed(read(column) ?? '').trim() || null;
  const name = text('machine');
  if (name === null) throw new InventoryError(`${place}: the machine has no name`);
  return {
    machine: `name:${name}`,
    site: text('site'),
    model: text('model'),
    biosVersion: text('biosVersion'),
    osBuild: osBuildOf(text('osBuild'), place),
    cpu: text('cpu'),
    microcode: text('microcode'),
    devices: devicesOf(text('devices'), place),
    drivers: driversOf(text('drivers'), place),
  };
}

function osBuildOf(text: string | null, place: string): number | null {
  if (text === null) return null;
  // "10.0.22631.3880" as management tools export it, or the build alone.
  const build = /^(?:\d+\.\d+\.)?(\d{3,6})(?:\.\d+)?$/.exec(text)?.[1];
  if (build === undefined) throw new InventoryError(`${place}: osBuild ${text} is no build of Windows such as 22631`);
  return Number(build);
}

function devicesOf(text: string | null, place: string): string[] {
  const devices = (text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((device) => device !== '');
  const bad = devices.find((device) => !/^[0-9a-f]{4}:[0-9a-f]{4}$/.test(device));
  if (bad !== undefined) throw new InventoryError(`${place}: device ${bad.slice(0, 80)} is not vendor:device in hex, such as 10de:2504`);
  return [...new Set(devices)].sort();
}

function driversOf(text: string | null, place: string): DriverBuild[] {
  const parts = (text ?? '').split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const driver = parseDriver(part);
      if (!driver?.version) throw new InventoryError(`${place}: driver ${part.slice(0, 80)} is not name@timestamp-checksum-size in hex`);
      return { name: driver.name, ...driver.version };
    });
}
