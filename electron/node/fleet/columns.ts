import type { CrashRecord } from '../../../shared/fleet/crashRecord.ts';

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'UINTEGER' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN';

/** Numbers that stand for texts and builds in the tables, for one batch. */
export interface CrashNumbers {
  readonly machine: number;
  readonly driverSet: number | null;
  readonly blamedDriver: number | null;
}

/** One column of the table `crash`: in SQL, and what goes into it. */
export interface CrashColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether the column may hold NULL. */
  readonly optional: boolean;
  readonly pick: (crash: CrashRecord, numbers: CrashNumbers) => string | number | null;
}

/** Ids of devices hold no space, so questions can look for one in the text. NULL for none. */
export function deviceText(devices: readonly string[]): string | null {
  return devices.length === 0 ? null : devices.join(' ');
}

/** Lists are kept as JSON text: only whole records need them, and DuckDB packs the text better than a list. */
export const CRASH_COLUMNS: readonly CrashColumn[] = [
  { name: 'id', type: 'VARCHAR', optional: false, pick: (crash) => crash.id },
  { name: 'machine_id', type: 'INTEGER', optional: false, pick: (_, numbers) => numbers.machine },
  { name: 'machine_name', type: 'VARCHAR', optional: false, pick: (crash) => crash.machineName },
  { name: 'site', type: 'VARCHAR', optional: true, pick: (crash) => crash.site },
  { name: 'crash_time_ms', type: 'BIGINT', optional: true, pick: (crash) => crash.crashTimeMs },
  { name: 'uptime_seconds', type: 'DOUBLE', optional: true, pick: (crash) => crash.uptimeSeconds },
  { name: 'bugcheck', type: 'VARCHAR', optional: false, pick: (crash) => crash.bugcheck },
  { name: 'parameters', type: 'VARCHAR', optional: false, pick: (crash) => JSON.stringify(crash.parameters) },
  { name: 'kind', type: 'VARCHAR', optional: false, pick: (crash) => crash.kind },
  { name: 'module', type: 'VARCHAR', optional: true, pick: (crash) => crash.module },
  { name: 'blamed_offset', type: 'VARCHAR', optional: true, pick: (crash) => crash.offset },
  { name: 'confidence', type: 'DOUBLE', optional: false, pick: (crash) => crash.confidence },
  { name: 'blamed_driver', type: 'INTEGER', optional: true, pick: (_, numbers) => numbers.blamedDriver },
  { name: 'vendor', type: 'VARCHAR', optional: true, pick: (crash) => crash.vendor },
  { name: 'driver_class', type: 'VARCHAR', optional: true, pick: (crash) => crash.driverClass },
  { name: 'os_build', type: 'UINTEGER', optional: true, pick: (crash) => crash.osBuild },
  { name: 'architecture', type: 'VARCHAR', optional: false, pick: (crash) => crash.architecture },
  { name: 'manufacturer', type: 'VARCHAR', optional: true, pick: (crash) => crash.manufacturer },
  { name: 'model', type: 'VARCHAR', optional: true, pick: (crash) => crash.model },
  { name: 'bios_version', type: 'VARCHAR', optional: true, pick: (crash) => crash.biosVersion },
  { name: 'cpu', type: 'VARCHAR', optional: true, pick: (crash) => crash.cpu },
  { name: 'process', type: 'VARCHAR', optional: true, pick: (crash) => crash.process },
  { name: 'frames', type: 'VARCHAR', optional: false, pick: (crash) => JSON.stringify(crash.frames) },
  { name: 'signature', type: 'VARCHAR', optional: false, pick: (crash) => crash.signature },
  { name: 'driver_set', type: 'INTEGER', optional: true, pick: (_, numbers) => numbers.driverSet },
  { name: 'path', type: 'VARCHAR', optional: false, pick: (crash) => crash.path },
  { name: 'file_bytes', type: 'BIGINT', optional: false, pick: (crash) => crash.sizeBytes },
  { name: 'result_version', type: 'INTEGER', optional: false, pick: (crash) => crash.resultVersion },
  { name: 'microcode', type: 'VARCHAR', optional: true, pick: (crash) => crash.microcode },
  { name: 'devices', type: 'VARCHAR', optional: true, pick: (crash) => deviceText(crash.devices) },
];
