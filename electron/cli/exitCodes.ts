/** Exit codes of the command line; scripts rely on them. 130 is the shell's convention for Ctrl+C. */
export const EXIT = {
  allRead: 0,
  usage: 1,
  someUnread: 2,
  nothingRead: 3,
  internalError: 4,
  /** `privacy --redact`: the copy would not have told the same as the original, or could not be written. */
  notRedacted: 5,
  interrupted: 130,
} as const;

/** The code for a run that came to its end. */
export function exitCodeOf(counts: { readonly read: number; readonly failed: number }): number {
  if (counts.read === 0) return EXIT.nothingRead;
  return counts.failed > 0 ? EXIT.someUnread : EXIT.allRead;
}
