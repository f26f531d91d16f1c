import type { ResultTimeline } from './timeline.ts';

/** How far triage goes: to the verdict and what it rests on, or on to everything else that the dump knows (slower). */
export type TriageDepth = 'verdict' | 'details';

/** Personal data of one kind in a dump: how much of it and where, never the values themselves. */
export interface PrivacyFinding {
  /** `user-name`, `machine-name`, `domain-name`, `sid`, `mac-address`, `ssid`, `serial-number`, `machine-uuid`, `email`, `ip-address`, `product-key`. */
  readonly kind: string;
  /** Places in the file. */
  readonly count: number;
  /** Different values. */
  readonly values: number;
  /** Those of the values of which form or structure leave no doubt. */
  readonly certain: number;
  /** Structures of the dump, the one with most first. */
  readonly places: readonly { readonly place: string; readonly count: number }[];
  /** Some of the values, masked: the first character and three asterisks. */
  readonly examples: readonly string[];
}

/** Which personal data is in a dump. */
export interface ResultPrivacy {
  readonly findings: readonly PrivacyFinding[];
  readonly scannedBytes: number;
}

/** A field of the dump's header as it lies in the file. */
export interface HeaderField {
  /** As Windows spells it, for instance `BugCheckCode`. */
  readonly name: string;
  /** Where it starts in the file. */
  readonly offset: number;
  readonly sizeBytes: number;
  /** Lower-case hex with `0x`. */
  readonly value: string;
}

/** A part of the file that has a name: a header, the saved stack, a blob of tagged data. */
export interface FilePlace {
  readonly name: string;
  readonly offset: number;
  readonly sizeBytes: number;
}

export interface ResultHeader {
  /** In file order. */
  readonly fields: readonly HeaderField[];
  readonly places: readonly FilePlace[];
}

/** A process that existed when Windows stopped. */
export interface ResultProcess {
  /** Null when the dump does not tell. */
  readonly id: number | null;
  /** Cut at 15 characters, as Windows keeps it; null when the dump does not tell. */
  readonly name: string | null;
  /** Address of its EPROCESS. */
  readonly address: string;
}

export interface ResultProcesses {
  /** At most 320, in the order of the kernel's list: the System process first, ended ones included that something still refers to. */
  readonly list: readonly ResultProcess[];
  /** False when there are more, or the list breaks off in memory that is not in the dump. */
  readonly complete: boolean;
}

/** What a dump knows beyond its verdict. Each field is absent when only the verdict was asked for. */
export interface ResultDetails {
  /** Null when the file is too large to look through on the way (`limits` says so). */
  readonly privacy?: ResultPrivacy | null;
  /** The raw header, uninterpreted. */
  readonly header?: ResultHeader;
  /** The last minutes before the crash; null when the dump holds no event buffers. */
  readonly timeline?: ResultTimeline | null;
  /** Null for dumps that hold no list of processes: triage dumps, and memory dumps where it cannot be followed. */
  readonly processes?: ResultProcesses | null;
}
