import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { pageBitmap } from '../../../../shared/dump/memory/pageBitmap.ts';
import { pageRuns } from '../../../../shared/dump/memory/physicalMemory.ts';
import { fc } from '../support/property.ts';
import { countingSource, sparseSource } from '../support/sources.ts';

describe('pageRuns', () => {
  const runs = [
    { firstFrame: 100, pageCount: 3, fileOffset: 0x2000 },
    { firstFrame: 10, pageCount: 2, fileOffset: 0x5000 },
  ];

  it('finds pages by their run, whatever the order of the list', () => {
    const map = pageRuns(runs, 0x10_0000);
    const found = [9, 10, 11, 12, 99, 100, 102, 103].map((frame) => map.pageAt(frame));
    expect(found).toEqual([null, 0x5000, 0x6000, null, null, 0x2000, 0x4000, null]);
    expect(map).toMatchObject({ frameLimit: 103, pageCount: 5, end: 0x7000 });
  });

  it('gives no page that the file does not hold to its end', () => {
    const map = pageRuns(runs, 0x6fff);
    expect([map.pageAt(10), map.pageAt(11)]).toEqual([0x5000, null]);
  });
});

describe('pageBitmap', () => {
  const PAGE = 0x1000;
  const placeOf = (bits: number, firstPageOffset: number) => ({ bitsAt: 0x38, bits, firstPageOffset, presentPages: 0 });

  it('places a page behind as many as bits are set before its own', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), fc.array(fc.nat(24_100), { maxLength: 50 }), (bitmap, frames) => {
        const firstPageOffset = 0x38 + bitmap.length;
        const bytes = new Uint8Array(firstPageOffset);
        bytes.set(bitmap, 0x38);
        const map = pageBitmap(sparseSource(bytes, firstPageOffset + 30_000 * PAGE), placeOf(bitmap.length * 8, firstPageOffset));
        const isSet = (frame: number) => (((bitmap[frame >> 3] ?? 0) >> (frame & 7)) & 1) === 1;
        for (const frame of frames) {
          let before = 0;
          for (let other = 0; other < frame; other++) if (isSet(other)) before++;
          expect(map.pageAt(frame)).toBe(isSet(frame) ? firstPageOffset + before * PAGE : null);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('looks no further than the claimed bits, the file and whole pages', () => {
    const bytes = new Uint8Array(0x3000).fill(0xff);
    const map = pageBitmap(bytesSource(bytes), placeOf(64, 0x1000));
    expect([0, 1, 2, 64, -1, Number.NaN].map((frame) => map.pageAt(frame))).toEqual([0x1000, 0x2000, null, null, null, null]);
    expect(pageBitmap(bytesSource(bytes), placeOf(2 ** 50, 0x1000)).frameLimit).toBe((0x3000 - 0x38) * 8);
  });

  it('reads the bitmap of 64 GB once, and only as far as pages are asked for', () => {
    const bits = (64 * 2 ** 30) / PAGE;
    const source = countingSource(sparseSource(new Uint8Array(0), 70 * 2 ** 30));
    const map = pageBitmap(source, placeOf(bits, 0x40_0000));
    expect(source.bytesRead).toBe(0);
    map.pageAt(1000);
    expect(source.bytesRead).toBeLessThan(0x2_0000);
    map.pageAt(bits - 1);
    const whole = source.bytesRead;
    expect(whole).toBeLessThan(bits / 8 + 0x2_0000);
    for (let frame = 0; frame < bits; frame += bits / 64) map.pageAt(frame);
    expect(source.bytesRead - whole).toBe(64 * 512);
  });
});
