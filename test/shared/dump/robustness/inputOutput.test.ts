import { describe, expect, it } from 'vitest';
import { blockCached } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { placesOf, richDump } from '../support/sampleDumps.ts';
import { countingSource, sparseSource } from '../support/sources.ts';

const GIB_64 = 64 * 2 ** 30;
const KIB = 1024;

/** A file of 64 GiB: the dump, then zeros. */
function huge(dump: Uint8Array) {
  return countingSource(sparseSource(dump, GIB_64));
}

describe('bytes read to open a file of 64 GiB', () => {
  it.each(['full', 'kernel-summary', 'bitmap', 'kernel', 'live', 'header-only'] as const)(
    '%s dump: the header and the pages that its lists lie on',
    (kind) => {
      const source = huge(richDump().finishAs(kind));
      const image = openDump(source);
      expect(image.bugcheck?.rawCode).toBe(0xd1);
      expect(image.modules).toHaveLength(kind === 'header-only' ? 0 : 3);
      expect(source.bytesRead).toBeLessThan(192 * KIB);
      expect(source.reads).toBeLessThan(250);
    },
  );

  it('triage dump with data behind it: headers, lists, objects', () => {
    const source = huge(richDump().finish());
    const image = openDump(source);
    expect(image.limits).toEqual([]);
    expect(image.modules).toHaveLength(3);
    expect(image.taggedBlobs).toHaveLength(7);
    expect(source.bytesRead).toBeLessThan(40 * KIB);
    expect(source.reads).toBeLessThan(60);
  });

  it('triage dump whose counts and sizes are all absurd: still bounded', () => {
    const dump = richDump().finish();
    const view = new DataView(dump.buffer);
    for (const at of [0x2c, 0x34, 0x3c, 0x6c, 0x74, 0x7c]) view.setUint32(0x2000 + at, 0xffff_ffff, true);
    const source = huge(dump);
    openDump(source);
    expect(source.bytesRead).toBeLessThan(2048 * KIB);
    expect(source.reads).toBeLessThan(10_000);
  });

  it('user-mode minidump: its streams', () => {
    const bytes = new Uint8Array(0x40);
    bytes.set([0x4d, 0x44, 0x4d, 0x50]);
    new DataView(bytes.buffer).setUint32(0x08, 0xffff_ffff, true);
    new DataView(bytes.buffer).setUint32(0x0c, 0x20, true);
    const source = huge(bytes);
    openDump(source);
    expect(source.bytesRead).toBeLessThan(16 * KIB);
  });

  it('through the block cache: a few blocks, each once', () => {
    const source = huge(richDump().finishAs('full'));
    openDump(blockCached(source));
    expect(source.bytesRead).toBe(192 * KIB);
    expect(source.reads).toBe(3);
  });

  it('memory is read when it is asked for, and no more than that', () => {
    const source = huge(richDump().finish());
    const image = openDump(source);
    const before = source.bytesRead;
    expect(image.memory.read(placesOf('x64').pool, 0x80).bytes).toHaveLength(0x80);
    expect(source.bytesRead - before).toBe(0x80);
  });
});
