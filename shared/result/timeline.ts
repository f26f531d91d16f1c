/** What an event is about; see `shared/knowledge/events`. */
export type TimelineKind =
  | 'disk'
  | 'storage'
  | 'whea'
  | 'service'
  | 'driver'
  | 'network'
  | 'power'
  | 'update'
  | 'display'
  | 'boot'
  | 'other';

/** An event before the crash; equal ones in a row are one entry. */
export interface TimelineEvent {
  /** ISO 8601 UTC; of the last one when `count` is above 1. */
  readonly time: string;
  /** Seconds before the crash, two decimals; below 0 when a session's own clock ran ahead of the system time. */
  readonly secondsBeforeCrash: number;
  /** Name of the provider or classic source; its GUID when it has no known name. */
  readonly provider: string;
  readonly id: number;
  /** 1 critical, 2 error, 3 warning, 4 information, 5 verbose, 0 not given. */
  readonly level: number;
  readonly kind: TimelineKind;
  /** What it means, in our words; null when it is not known. */
  readonly text: string | null;
  /** Text found in the event, as it stands there: may hold anything, names of people and networks included. */
  readonly strings: readonly string[];
  readonly count: number;
}

/** One trace session whose buffers the dump holds. */
export interface TimelineSession {
  readonly name: string;
  readonly events: number;
  /** WPP messages: counted, their text is only in symbols. */
  readonly messages: number;
  readonly clock: 'performance-counter' | 'system-time' | 'unknown';
}

/** The requests that a storage port driver logged last. */
export interface StorageRequests {
  readonly driver: string;
  readonly requests: number;
  /** Requests by kind, the most frequent first. */
  readonly operations: readonly { readonly name: string; readonly count: number }[];
  /** Longest time from start to end, milliseconds; null when no request has both times. */
  readonly slowestMs: number | null;
  /** When the last one was completed; null when the log keeps no wall-clock time. */
  readonly lastTime: string | null;
}

/** The log that a driver keeps of itself: framework (KMDF) or WPP records. Their text is only in the driver's symbols. */
export interface DriverLog {
  readonly driver: string;
  readonly kind: 'framework' | 'wpp';
  readonly records: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  /** Of the newest record with a time; null when they have none. */
  readonly lastTime: string | null;
}

/** What happened before the crash, as far as the event buffers of the dump tell. */
export interface ResultTimeline {
  readonly sessions: readonly TimelineSession[];
  /** The newest and most telling, oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly eventsTotal: number;
  /** Events that the entries of `events` stand for. */
  readonly eventsListed: number;
  /** Bytes of the event blob whose place in the format is known: headers, events, messages by their header. */
  readonly decodedBytes: number;
  /** Bytes of it that are not understood; the contents of WPP messages count among them. */
  readonly undecodedBytes: number;
  /** Records that are not understood: WPP messages and unknown kinds. */
  readonly undecodedRecords: number;
  readonly storage: readonly StorageRequests[];
  readonly driverLogs: readonly DriverLog[];
  /** Drivers bound to the kernel-mode driver framework, in the order of its own list. */
  readonly frameworkDrivers: readonly string[];
}
