import { describe, expect, it } from 'vitest';
import { openChecked } from '../support/openChecked.ts';
import { everyDump } from '../support/sampleDumps.ts';

const STEP = 512;

describe('a dump that ends early', () => {
  it.each(everyDump())('$name: cut at every 512th byte', ({ bytes }) => {
    const headerSize = bytes[4] === 0x44 ? (bytes[6] === 0x36 ? 0x2000 : 0x1000) : 0x20; // PAGEDU64, PAGEDUMP, MDMP
    for (let size = 0; size <= bytes.length; size += STEP) {
      const image = openChecked(bytes.subarray(0, size));
      expect([size, image !== null]).toEqual([size, size >= headerSize]);
      if (image && headerSize > 0x20) expect(image.bugcheck?.rawCode).toBe(0xd1);
    }
  });

  it.each(everyDump().filter(({ name }) => /triage|minidump/.test(name)))('$name: cut at every byte around its parts', ({ bytes }) => {
    for (let size = Math.max(0, bytes.length - 1500); size < bytes.length; size += 1) openChecked(bytes.subarray(0, size));
    for (let size = 0x1ff0; size < 0x20a0; size++) openChecked(bytes.subarray(0, size));
    for (let size = 0; size < 0x40; size++) openChecked(bytes.subarray(0, size));
  });

  it.each(everyDump().filter(({ name }) => name.includes('triage')))('$name: a tail of zeros, as after a lost disk cache', ({ bytes }) => {
    for (let size = 0x2000; size < bytes.length; size += STEP) {
      const image = openChecked(bytes.slice().fill(0, size));
      expect(image?.bugcheck?.rawCode).toBe(0xd1);
      if (size < bytes.length - 0x1000) expect(image?.limits.length).toBeGreaterThan(0);
    }
  });
});
