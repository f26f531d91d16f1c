import type { DriverFamilyRow, DriverRow } from './driverRow.ts';
import { INBOX_DRIVERS } from './inboxDrivers.ts';
import { INBOX_DRIVERS_M_TO_Z } from './inboxDriversMToZ.ts';
import { INBOX_FAMILIES } from './inboxFamilies.ts';
import { MINIFILTER_DRIVERS } from './minifilterDrivers.ts';
import { THIRD_PARTY_DRIVERS } from './thirdPartyDrivers.ts';
import { THIRD_PARTY_FAMILIES } from './thirdPartyFamilies.ts';

/** Tables of drivers; a later one overrides an earlier one, but for files that Microsoft ships inside Windows. */
export const DRIVER_TABLES: readonly (readonly DriverRow[])[] = [
  [...INBOX_DRIVERS, ...INBOX_DRIVERS_M_TO_Z],
  MINIFILTER_DRIVERS,
  THIRD_PARTY_DRIVERS,
];
/** Families of file names, used when no table has the exact name. */
export const DRIVER_FAMILIES: readonly DriverFamilyRow[] = [...INBOX_FAMILIES, ...THIRD_PARTY_FAMILIES];
