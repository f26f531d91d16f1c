/** What kind of thing an object is; views may group by it. New kinds may be added. */
export type ResultObjectKind =
  | 'irp'
  | 'device'
  | 'driver'
  | 'device-node'
  | 'thread'
  | 'process'
  | 'processors'
  | 'pool'
  | 'whea-record'
  | 'whea-section'
  | 'tdr'
  | 'watchdog'
  | 'power'
  | 'exception'
  | 'stack-cookie';

export interface ResultObjectField {
  /** As the structure or the manual calls it. */
  readonly name: string;
  /** Addresses and bit fields in hex. */
  readonly value: string;
  /** What the value says; null when it speaks for itself. */
  readonly meaning: string | null;
}

/** Something that the bugcheck is about, read from the dump and verified: what an engineer would look up by hand. */
export interface ResultObject {
  readonly kind: ResultObjectKind;
  /** Where it lies in memory; null when it lies elsewhere in the dump. */
  readonly address: string | null;
  readonly title: string;
  readonly fields: readonly ResultObjectField[];
  /** Which parameter or object led to it. */
  readonly source: string;
}
