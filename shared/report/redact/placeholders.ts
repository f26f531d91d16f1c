/** Names for what must not be named: the same value always gets the same one. */
export interface Placeholders {
  /** `machine-1` and so on for a value, compared without regard to case. */
  of(prefix: string, value: string): string;
}

/** Numbers in the order of first appearance: unlike a hash, they cannot be guessed back. */
export function placeholders(): Placeholders {
  const given = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    of(prefix, value) {
      const key = `${prefix} ${value.toLowerCase()}`;
      const known = given.get(key);
      if (known !== undefined) return known;
      const number = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, number);
      const made = `${prefix}-${number}`;
      given.set(key, made);
      return made;
    },
  };
}
