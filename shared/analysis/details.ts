import type { ByteSource } from '../bytes/byteSource.ts';
import type { DumpImage } from '../dump/dumpImage.ts';
import type { ResultDetails } from '../result/details.ts';
import { timelineOf } from './events/timeline.ts';
import { headerDetails } from './headerDetails.ts';

/** What the dump knows beyond its verdict. Pure, like `analyze`. */
export function detailsOf(image: DumpImage, source: ByteSource): ResultDetails {
  return { timeline: timelineOf(image), header: headerDetails(image, source) };
}
