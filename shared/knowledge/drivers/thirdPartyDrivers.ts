import type { DriverRow } from './driverRow.ts';
import { THIRD_PARTY_DRIVERS_A_L } from './thirdPartyDriversAL.ts';
import { THIRD_PARTY_DRIVERS_M_Z } from './thirdPartyDriversMZ.ts';

/** Third-party drivers that run on PCs in practice and have no allocated altitude: one row per file name. */
export const THIRD_PARTY_DRIVERS: readonly DriverRow[] = [...THIRD_PARTY_DRIVERS_A_L, ...THIRD_PARTY_DRIVERS_M_Z];
