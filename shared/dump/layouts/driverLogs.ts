import { u16, u32, u64 } from '../../bytes/layout.ts';

/**
 * Log of the last requests of storport (`DSTP`) or ataport (`DATA`): a head with the driver's name, then a ring of entries that start
 * with the SCSI command block. Not documented; established on real dumps.
 */
export const STORAGE_LOG_NAME = { at: 0x10, sizeBytes: 0x10 } as const;
export const STORAGE_LOG_FIRST_ENTRY = 0x24;
export const STORAGE_LOG_ENTRY_SIZE = 0x3c;
/** Operation code, when it started and when it ended: FILETIMEs in newer builds, counters in others. */
export const STORAGE_LOG_ENTRY = { started: u64(0x20), ended: u64(0x28) } as const;
export const STORAGE_LOG_SIGNATURES: ReadonlySet<number> = new Set([0x50545344, 0x41544144]);

/** Log of a framework driver (WDF_IFR_HEADER, public in microsoft/Windows-Driver-Frameworks): GUID at 0, the driver's name at 0x24. */
export const FRAMEWORK_LOG_NAME = { at: 0x24, sizeBytes: 0x20 } as const;
/** WPP in-flight recorder: a name, then this signature. Established on real dumps. */
export const WPP_LOG_SIGNATURE = 0x674c5057; // "WPLg"
export const WPP_LOG_SIGNATURE_AT = 0x1c;
export const WPP_LOG_NAME = { at: 0x00, sizeBytes: 0x1c } as const;
/** A log that is only called so stands behind a blob with its driver's name. */
export const WPP_UNNAMED = 'DriverLog';

/** One record of both kinds of log (WDF_IFR_RECORD); `L2` ones have a FILETIME behind the GUID (seen on 26100). */
export const LOG_RECORD = { signature: u16(0x00), sizeBytes: u16(0x02), sequence: u32(0x04) } as const;
export const LOG_RECORD_SIZE = 0x1c;
export const LOG_RECORD_SIGNATURE = 0x524c; // "LR"
export const TIMED_LOG_RECORD_SIGNATURE = 0x324c; // "L2"
export const LOG_RECORD_TIME_AT = 0x1c;

/** Entry of the list of drivers that are bound to the framework: address, version of it, name. Established on real dumps. */
export const FRAMEWORK_DRIVER = { major: u32(0x08), minor: u32(0x0c) } as const;
export const FRAMEWORK_DRIVER_SIZE = 0x38;
export const FRAMEWORK_DRIVER_NAME = { at: 0x14, sizeBytes: 0x20 } as const;
