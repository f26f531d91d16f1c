/** Runs one piece of work after the other, in the order in which they were asked for. */
export interface Serial {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for all work asked for so far, whether it succeeds or not. */
  settled(): Promise<void>;
}

export function serial(): Serial {
  let last: Promise<void> = Promise.resolve();
  return {
    run(work) {
      const result = last.then(work);
      last = result.then(ignore, ignore);
      return result;
    },
    settled: () => last,
  };
}

/** Who asked for the work hears of its failure; the work behind it does not. */
function ignore(): void {
  return;
}
