import type { ByteSource } from '../../bytes/byteSource.ts';
import { readLayout, viewOf } from '../../bytes/layout.ts';
import { bytesAt, viewAt } from '../../bytes/reads.ts';
import { guid } from '../../bytes/text.ts';
import type { TaggedBlob } from '../dumpImage.ts';
import { BLOB_FILE_HEADER, BLOB_GUID_AT, BLOB_HEADER, BLOB_HEADER_SIZE, BLOB_SIGNATURE1, BLOB_SIGNATURE2 } from '../layouts/taggedData.ts';

const MAX_BLOBS = 1024;
const FILE_HEADER_SIZE = 0x10;

/**
 * Walks the tagged data that follows the triage part at `at` (aligned to 8 in some dumps). Every step moves forward, so
 * the walk ends. `cut` is true when it ends neither at the end of the file nor at a zero header: a blob claims more bytes than
 * the file has (the upload was cut), or what follows a blob is no blob.
 */
export function readTaggedBlobs(source: ByteSource, at: number): { blobs: TaggedBlob[]; cut: boolean } {
  const start = findHeader(source, at);
  const blobs: TaggedBlob[] = [];
  if (start === null) return { blobs, cut: false };
  let where = start;
  while (blobs.length < MAX_BLOBS) {
    const head = bytesAt(source, where, BLOB_HEADER_SIZE);
    if (head.length < BLOB_HEADER_SIZE) return { blobs, cut: where > source.size || head[0] === BLOB_HEADER_SIZE };
    const raw = readLayout(viewOf(head), 0, BLOB_HEADER);
    if (raw.headerSize !== BLOB_HEADER_SIZE) return { blobs, cut: raw.headerSize !== 0 };
    const id = guid(head, BLOB_GUID_AT);
    const fileOffset = where + raw.headerSize + raw.prePad;
    const end = fileOffset + raw.dataSize;
    if (end > source.size) return { blobs, cut: true };
    blobs.push({ guid: id, fileOffset, sizeBytes: raw.dataSize });
    where = end + raw.postPad;
  }
  return { blobs, cut: false };
}

function findHeader(source: ByteSource, at: number): number | null {
  for (const candidate of [at, Math.ceil(at / 8) * 8]) {
    const view = viewAt(source, candidate, FILE_HEADER_SIZE);
    if (!view) continue;
    const raw = readLayout(view, 0, BLOB_FILE_HEADER);
    if (raw.signature1 !== BLOB_SIGNATURE1 || raw.signature2 !== BLOB_SIGNATURE2) continue;
    if (raw.headerSize >= FILE_HEADER_SIZE && raw.headerSize <= 0x1000) return candidate + raw.headerSize;
  }
  return null;
}
