import type { ResultTimeline } from './timeline.ts';

/** How far triage goes: to the verdict and what it rests on, or on to everything else that the dump knows (slower). */
export type TriageDepth = 'verdict' | 'details';

/** What a dump knows beyond its verdict. Each field is absent when only the verdict was asked for. */
export interface ResultDetails {
  /** The last minutes before the crash; null when the dump holds no event buffers. */
  readonly timeline?: ResultTimeline | null;
}
