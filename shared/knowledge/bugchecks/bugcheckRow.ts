/** What kind of thing a bugcheck parameter holds; the analysis follows addresses by it. */
export type ParameterKind =
  | 'code-address' // an instruction: the module holding it is a candidate
  | 'data-address' // memory that was referenced (faulting address, corrupted list entry ...)
  | 'context-record' // address of a CONTEXT
  | 'exception-record' // address of an EXCEPTION_RECORD
  | 'exception-code' // NTSTATUS of an unhandled exception
  | 'ntstatus' // any other NTSTATUS
  | 'trap-frame' // address of a KTRAP_FRAME
  | 'irp' // address of an IRP
  | 'device-object' // address of a DEVICE_OBJECT
  | 'driver-object' // address of a DRIVER_OBJECT
  | 'file-object' // address of a FILE_OBJECT
  | 'thread' // address of an ETHREAD / KTHREAD
  | 'process' // address of an EPROCESS / KPROCESS
  | 'object' // address of another kernel object (mutex, resource, timer ...)
  | 'pool' // address of a pool block or pool header
  | 'pte' // address or contents of a PTE / PFN
  | 'stack' // an address in a stack
  | 'name-address' // address of a UNICODE_STRING or string that names something
  | 'whea-record' // address of a WHEA_ERROR_RECORD
  | 'structure' // address of a structure specific to this bugcheck
  | 'irql' // an IRQL
  | 'access' // 0 read, 1 write, 2 or 8 execute
  | 'subcode' // selects one of the row's cases
  | 'processor' // a processor number
  | 'value' // any other number
  | 'reserved';

/** Kind, then the meaning in our own words (a phrase, no full stop). */
export type BugcheckParameter = readonly [kind: ParameterKind, meaning: string];

/** One sub-code: what the bugcheck means when the selecting parameter has this value. */
export interface BugcheckCase {
  readonly value: number;
  readonly meaning: string;
  /** Exactly four when present; `null` = as in the row. */
  readonly parameters?: readonly [BugcheckParameter | null, BugcheckParameter | null, BugcheckParameter | null, BugcheckParameter | null];
}

/**
 * One bugcheck. Rows are sorted by `code`, unique; `_M` twins (0x1000007E ...) have no row, they are normalised to their base code.
 * `source` is the page's name under https://learn.microsoft.com/windows-hardware/drivers/debugger/ or "bugcodes.h".
 */
export interface BugcheckRow {
  readonly code: number;
  readonly name: string;
  readonly meaning: string;
  readonly parameters: readonly [BugcheckParameter, BugcheckParameter, BugcheckParameter, BugcheckParameter];
  readonly cases?: { readonly selector: 1 | 2 | 3 | 4; readonly rows: readonly BugcheckCase[] };
  /** What usually causes it, most frequent first; short phrases. */
  readonly causes: readonly string[];
  readonly source: string;
}
