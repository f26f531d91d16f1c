import { expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { readInfo } from '../../../shared/pdb/infoStream.ts';
import { section } from '../../builder/section.ts';

const NAMES = 4096;
const NAME_BYTES = 0xf_0000;

/** An info stream with as many named streams as are read, whose names start one byte apart in a megabyte without a NUL. */
function endlessNames(): Uint8Array {
  const stream = section().u32(20000404).u32(0).u32(1).pad(16).u32(NAME_BYTES).pad(NAME_BYTES, 0x41);
  stream
    .u32(NAMES)
    .u32(NAMES)
    .u32(NAMES / 32)
    .pad(NAMES / 8, 0xff)
    .u32(0);
  for (let i = 0; i < NAMES; i++) stream.u32(i).u32(i);
  return stream.finish();
}

it('names that never end are read as far as names go, not to the end of the stream each', () => {
  const bytes = endlessNames();
  for (let i = 0; i < 10; i++) {
    const [name] = readInfo(bytesSource(bytes)).namedStreams.keys();
    expect(name).toHaveLength(4096);
  }
}, 5_000);
