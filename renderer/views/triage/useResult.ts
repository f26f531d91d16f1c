import { useEffect, useState } from 'react';
import type { TriageLine } from '../../../shared/result/triageResult.ts';
import type { Client } from '../../api/client.ts';

/** A dump that was asked for: under way (null), there, or why not. `line` is null when the dump is no longer in the list. */
export type LoadedLine = { readonly line: TriageLine | null } | { readonly problem: string } | null;

/** Everything that is known of the dump with this number; asked again for another number, and at another revision, when what was there stays meanwhile. */
export function useResult(client: Client, id: number | null, revision: number): LoadedLine {
  const [loaded, setLoaded] = useState<LoadedLine>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is another dump
  useEffect(() => setLoaded(null), [client, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    client.api.result({ id }).then(
      (line) => wanted && setLoaded({ line }),
      (error: unknown) => wanted && setLoaded({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [client, id, revision]);
  return loaded;
}
