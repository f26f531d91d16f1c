import type { DriverRow } from './driverRow.ts';
import { MINIFILTER_DRIVERS_AM } from './minifilterDriversAM.ts';
import { MINIFILTER_DRIVERS_NZ } from './minifilterDriversNZ.ts';

/** File system filters with an allocated altitude, one row per file name; Microsoft's own are in the table of Windows files. */
export const MINIFILTER_DRIVERS: readonly DriverRow[] = [...MINIFILTER_DRIVERS_AM, ...MINIFILTER_DRIVERS_NZ];
