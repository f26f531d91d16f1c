import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout } from '../bytes/layout.ts';
import { bytesAt, viewAt } from '../bytes/reads.ts';
import { NAMES, NAMES_SIGNATURE, NAMES_SIZE } from './layouts.ts';
import { nameAt } from './names.ts';

const MAX_PATH_BYTES = 4096;

/** The stream `/names` as a function from a string's place to the string; null when it is not there. */
export function stringTable(stream: ByteSource | null): (place: number) => string | null {
  const view = stream && viewAt(stream, 0, NAMES_SIZE);
  const head = view && readLayout(view, 0, NAMES);
  if (!stream || head?.signature !== NAMES_SIGNATURE) return () => null;
  const end = Math.min(head.byteSize, stream.size - NAMES_SIZE);
  return (place) => {
    if (place >= end) return null;
    const bytes = bytesAt(stream, NAMES_SIZE + place, Math.min(MAX_PATH_BYTES, end - place));
    const name = nameAt(bytes, 0, bytes.length);
    return name === '' ? null : name;
  };
}
