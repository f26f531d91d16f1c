import { hex } from '../bytes/address.ts';
import type { ByteSource } from '../bytes/byteSource.ts';
import type { DumpImage } from '../dump/dumpImage.ts';
import { fileParts, rawFields } from '../dump/facts/rawHeader.ts';
import type { ResultHeader } from '../result/details.ts';

/** The header field by field and what lies where in the file. */
export function headerDetails(image: DumpImage, source: ByteSource): ResultHeader {
  return {
    fields: rawFields(image, source).map(({ name, fileOffset, sizeBytes, value }) => ({
      name,
      offset: fileOffset,
      sizeBytes,
      value: hex(value),
    })),
    places: fileParts(image).map(({ name, fileOffset, sizeBytes }) => ({ name, offset: fileOffset, sizeBytes })),
  };
}
