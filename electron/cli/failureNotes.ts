/** Says which files could not be read, as far as that is readable: the first few, then how many more. */
export interface FailureNotes {
  /** Takes lines such as `a.dmp: error: ...`. */
  add(failures: readonly string[]): void;
  /** Tells how many were not named. */
  end(): void;
}

const MOST = 10;

export function failureNotes(note: (text: string) => void): FailureNotes {
  let named = 0;
  let more = 0;
  return {
    add(failures) {
      const shown = failures.slice(0, MOST - named);
      for (const text of shown) note(text);
      named += shown.length;
      more += failures.length - shown.length;
    },
    end() {
      if (more > 0) note(`and ${more} more that could not be read: the output says why`);
    },
  };
}
