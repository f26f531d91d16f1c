import { useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from '../../api/client.ts';
import { bytesOfHex, CHUNK_BYTES } from './hexModel.ts';

/** The chunks of a file as they were asked for; `gone` says that there are no bytes (any more), or why they cannot be had. */
export interface Chunks {
  /** The bytes of the chunk that `offset` lies in; null until they are there. Asks for them. */
  at(offset: number): Uint8Array | null;
  readonly gone: string | null;
}

const GONE = 'The bytes are not there: the dump came out of an archive, or its file was deleted or changed since it was judged.';
/** Chunks that are kept: 2 MiB. */
const MOST_CHUNKS = 512;

/** Reads a dump's file in chunks, each once. */
export function useChunks(client: Client, id: number): Chunks {
  const chunks = useRef(new Map<number, Uint8Array | null>());
  const [, drawAgain] = useState(0);
  const [gone, setGone] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another dump has other bytes
  useEffect(() => {
    chunks.current = new Map();
    setGone(null);
  }, [client, id]);
  const at = useCallback(
    (offset: number) => {
      const start = Math.floor(offset / CHUNK_BYTES) * CHUNK_BYTES;
      const known = chunks.current.get(start);
      if (known !== undefined) return known;
      const mine = chunks.current;
      if (mine.size >= MOST_CHUNKS) mine.clear();
      mine.set(start, null);
      client.api.bytes({ id, offset: start, length: CHUNK_BYTES }).then(
        (hex) => {
          if (hex === null) return setGone(GONE);
          mine.set(start, bytesOfHex(hex));
          drawAgain((count) => count + 1);
        },
        (error: unknown) => setGone(error instanceof Error ? error.message : String(error)),
      );
      return null;
    },
    [client, id],
  );
  return { at, gone };
}
