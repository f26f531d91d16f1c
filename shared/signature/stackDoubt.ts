import { type BugcheckFamily, FAMILY_TRAITS } from '../knowledge/bugchecks/families.ts';

const BELIEVED_ABOVE = 0.5;
const STACKLESS_KINDS: ReadonlySet<string> = new Set(['hardware', 'memory-corruption', 'user-initiated']);

/** Why the frames of such a crash should not decide its bucket; null when they may. */
export function stackDoubt(kind: string, family: BugcheckFamily | null): string | null {
  if (STACKLESS_KINDS.has(kind)) return `with the verdict ${kind} the cause is not on the stack`;
  if (family !== null && FAMILY_TRAITS[family].stack <= BELIEVED_ABOVE)
    return `${family} bugchecks come after their cause, on another stack`;
  return null;
}
