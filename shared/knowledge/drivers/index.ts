import type { DriverFamilyRow, DriverRow } from './driverRow.ts';
import { INBOX_DRIVERS } from './inboxDrivers.ts';
import { INBOX_DRIVERS_M_TO_Z } from './inboxDriversMToZ.ts';
import { INBOX_FAMILIES } from './inboxFamilies.ts';

/** Tables of drivers; a later one overrides an earlier one. */
export const DRIVER_TABLES: readonly (readonly DriverRow[])[] = [INBOX_DRIVERS, INBOX_DRIVERS_M_TO_Z];
/** Families of file names, used when no table has the exact name. */
export const DRIVER_FAMILIES: readonly DriverFamilyRow[] = [...INBOX_FAMILIES];
