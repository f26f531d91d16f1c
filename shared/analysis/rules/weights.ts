import type { DriverRole } from '../drivers.ts';

/**
 * How strongly one kind of finding speaks against a module of each role. Set by hand from what the findings mean, then
 * checked against recorded verdicts of the Windows debugger (`npm run bench:accuracy` prints the calibration).
 */
export type RoleWeights = Readonly<Record<DriverRole, number>>;

/** Windows itself wrote the name into the dump. */
export const NAMED_BY_WINDOWS: RoleWeights = { 'third-party': 0.9, inbox: 0.6, 'pass-through': 0.35, kernel: 0.1 };
/** The faulting instruction lies in the module. */
export const FAULTING_CODE: RoleWeights = { 'third-party': 0.93, inbox: 0.8, 'pass-through': 0.46, kernel: 0.3 };
/** The object that the bugcheck is about belongs to the module. */
export const OWNED_OBJECT: RoleWeights = { 'third-party': 0.85, inbox: 0.6, 'pass-through': 0.3, kernel: 0.05 };
/** The module had a request in hand at the time. */
export const HELD_REQUEST: RoleWeights = { 'third-party': 0.8, inbox: 0.55, 'pass-through': 0.25, kernel: 0.05 };
/** First of its kind above the crash on a walked stack. */
export const ON_WALKED_STACK: RoleWeights = { 'third-party': 0.82, inbox: 0.45, 'pass-through': 0.2, kernel: 0.1 };
/** The same on a scanned stack, where left-overs cannot be told from live frames. */
export const ON_SCANNED_STACK: RoleWeights = { 'third-party': 0.62, inbox: 0.35, 'pass-through': 0.15, kernel: 0.1 };
/** The module called KeBugCheckEx. */
export const CALLED_BUGCHECK: RoleWeights = { 'third-party': 0.75, inbox: 0.5, 'pass-through': 0.4, kernel: 0.05 };
/** Kernel memory was found damaged or misused; the finder need not be the one that did it. */
export const HEAP_DAMAGED = 0.45;
/** The module was unloaded while something still used it. */
export const UNLOADED_TOO_EARLY = 0.88;
/** A disk or controller error in the System log within two minutes before a bugcheck about data that could not be read. */
export const DISK_ERROR_BEFORE = 0.4;
/** Errors that the hardware corrected within ten minutes before a bugcheck that failing hardware causes. */
export const CORRECTED_ERROR_BEFORE = 0.3;
/** A suspect that was loaded or started within two minutes before. */
export const DRIVER_STARTED = 0.12;
/** A suspect that logged an error of its own within two minutes before. */
export const DRIVER_COMPLAINED = 0.1;
