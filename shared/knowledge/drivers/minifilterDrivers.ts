import type { DriverRow } from './driverRow.ts';
import { MINIFILTER_DRIVERS_A_M } from './minifilterDriversAM.ts';
import { MINIFILTER_DRIVERS_N_Z } from './minifilterDriversNZ.ts';

/** File system filters with an allocated altitude, one row per file name; Microsoft's own are in the table of Windows files. */
export const MINIFILTER_DRIVERS: readonly DriverRow[] = [...MINIFILTER_DRIVERS_A_M, ...MINIFILTER_DRIVERS_N_Z];
