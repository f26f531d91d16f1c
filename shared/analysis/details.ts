import type { ByteSource } from '../bytes/byteSource.ts';
import type { DumpImage } from '../dump/dumpImage.ts';
import type { ResultDetails } from '../result/details.ts';

/** What the dump knows beyond its verdict. Pure, like `analyze`. */
export function detailsOf(_image: DumpImage, _source: ByteSource): ResultDetails {
  return {};
}
