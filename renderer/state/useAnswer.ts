import { useEffect, useState } from 'react';

/** An answer that was asked for: under way (null), there, or why not. */
export type Asked<T> = { readonly answer: T } | { readonly problem: string } | null;

/**
 * Asks when the component is first drawn and again whenever `question` is another one; null asks nothing. The last answer stays
 * until the next is there, and one that comes too late is not shown.
 */
export function useAnswer<T>(question: string | null, ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says what is asked
  useEffect(() => {
    if (question === null) return;
    let wanted = true;
    ask().then(
      (answer) => wanted && setAsked({ answer }),
      (error: unknown) => wanted && setAsked({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [question]);
  return asked;
}
