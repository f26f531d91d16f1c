import { describe, expect, it } from 'vitest';
import { blockCached, bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { DumpError } from '../../../../shared/dump/dumpError.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { renderText } from '../../../../shared/report/text.ts';
import { triageLine } from '../../../../shared/triageDump.ts';
import { imageFacts } from '../support/imageFacts.ts';
import { everyDump, placesOf, richDump } from '../support/sampleDumps.ts';
import { poisonedSource, shrinkingSource } from '../support/sources.ts';

const FILE = { path: '/x/a.dmp', name: 'a.dmp', sizeBytes: 1, sha256: null };
const ADDRESSES = (['x64', 'x86'] as const).flatMap((arch) => [placesOf(arch).pool, placesOf(arch).pool + 0x1f0n, placesOf(arch).evil]);

describe('a source that reuses and poisons its buffer', () => {
  it.each(everyDump())('$name: changes nothing that the reader says', ({ bytes }) => {
    const expected = imageFacts(openDump(bytesSource(bytes)), ADDRESSES);
    expect(imageFacts(openDump(poisonedSource(bytes)), ADDRESSES)).toBe(expected);
    expect(imageFacts(openDump(blockCached(poisonedSource(bytes))), ADDRESSES)).toBe(expected);
  });

  it.each(everyDump())('$name: changes nothing in the verdict and the report', ({ bytes }) => {
    const expected = triageLine(bytesSource(bytes), FILE);
    const poisoned = triageLine(poisonedSource(bytes), FILE);
    expect(JSON.stringify(poisoned)).toBe(JSON.stringify(expected));
    expect(renderText(poisoned, { verbose: true })).toBe(renderText(expected, { verbose: true }));
  });
});

describe('a file that shrinks while it is read', () => {
  it.each(['x64', 'x86'] as const)('%s: gives a DumpError or less, never another error', (arch) => {
    const bytes = richDump(arch).finish();
    for (let reads = 0; reads < 60; reads++) {
      for (const keep of [0, 0x900, 0x2010, bytes.length - 100]) {
        try {
          const image = openDump(shrinkingSource(bytes, keep, reads));
          expect(image.bugcheck?.rawCode).toBe(0xd1);
          imageFacts(image, ADDRESSES);
        } catch (error) {
          expect(error).toBeInstanceOf(DumpError);
        }
      }
    }
  });
});
