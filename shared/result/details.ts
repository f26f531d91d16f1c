/** How far triage goes: to the verdict and what it rests on, or on to everything else that the dump knows (slower). */
export type TriageDepth = 'verdict' | 'details';

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

/** What a dump knows beyond its verdict. Each field is absent when only the verdict was asked for. */
export interface ResultDetails {
  /** The raw header, uninterpreted. */
  readonly header?: ResultHeader;
}
