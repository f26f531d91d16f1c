/** What an event is about. */
export type EventKind = 'disk' | 'storage' | 'whea' | 'service' | 'driver' | 'network' | 'power' | 'update' | 'display' | 'boot' | 'other';

/** First fields of a payload, as `shared/dump/facts/events/payloadFields.ts` reads them. */
export type EventField =
  | 'string'
  | 'ansi'
  | 'counted'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 'hex32'
  | 'hex64'
  | 'bool'
  | 'pointer'
  | 'guid'
  | 'filetime';

/** What an event bears on: the failure of a disk, an error that the hardware corrected, a driver that came in, a driver that complained. */
export type EventSignal = 'disk-error' | 'corrected-error' | 'driver-start' | 'display-reset';

/**
 * One event: id, kind, what it means in our words. `{0}` stands for the first value: of `fields` for events with a manifest, of the
 * insertion strings for classic ones. Values that can hold somebody's data are not put into the meaning.
 */
export interface EventRow {
  readonly id: number;
  readonly kind: EventKind;
  readonly text: string;
  readonly fields?: readonly EventField[];
  readonly signal?: EventSignal;
}

/** The events of one provider. */
export interface EventSourceRows {
  /** Names under which they come, lower case: the provider's and those of the classic event log. */
  readonly names: readonly string[];
  /** Kind of its events that have no row. */
  readonly kind: EventKind;
  /** Where ids and layouts are published. */
  readonly source: string;
  /** Sorted by id. */
  readonly events: readonly EventRow[];
}
