import { describe, expect, it } from 'vitest';
import { readTaggedBlobs } from '../../../../shared/dump/facts/secondaryData.ts';
import { section } from '../../../builder/section.ts';
import { appendTaggedData, guidBytes } from '../../../builder/tagged.ts';
import { pattern } from '../support/sampleDumps.ts';
import { checkingSource } from '../support/sources.ts';

const A = '00000000-1111-2222-3333-444444444444';
const B = 'ffeeddcc-bbaa-9988-7766-554433221100';
const START = 12;
/** Where the first blob's header lies: behind the 16 bytes of the file header. */
const FIRST = START + 0x10;

function built(osBuild = 26100, padding = START): Uint8Array {
  const out = section().pad(padding);
  appendTaggedData(out, osBuild, [
    { guid: A, bytes: pattern(21, 1) },
    { guid: B, bytes: pattern(40, 2) },
  ]);
  return out.finish();
}

function walk(bytes: Uint8Array, at = START) {
  const { blobs, cut } = readTaggedBlobs(checkingSource(bytes), at);
  return { found: blobs.map((blob) => [blob.guid, blob.sizeBytes]), cut, blobs };
}

function changed(at: number, value: number): Uint8Array {
  const bytes = built();
  new DataView(bytes.buffer).setUint32(at, value, true);
  return bytes;
}

const WHOLE = [
  [A, 21],
  [B, 40],
];

describe('readTaggedBlobs', () => {
  it.each([19041, 26100])('walks the blobs of build %i to the end of the file', (build) => {
    const bytes = built(build);
    const { found, cut, blobs } = walk(bytes);
    expect([found, cut]).toEqual([WHOLE, false]);
    const second = blobs[1]?.fileOffset ?? 0;
    expect([...bytes.subarray(second, second + 40)]).toEqual([...pattern(40, 2)]);
  });

  it('finds the header at the next multiple of 8 where the end mark is not aligned', () => {
    expect(walk(built(26100, 16)).found).toEqual(WHOLE);
  });

  it('ends at a zero header without calling it damage', () => {
    const bytes = new Uint8Array(built().length + 0x100);
    bytes.set(built());
    expect(walk(bytes)).toMatchObject({ found: WHOLE, cut: false });
  });

  it('is cut wherever the file ends before the last blob does, except at its very start', () => {
    const bytes = built();
    const second = FIRST + 0x20 + 21;
    for (let size = FIRST + 1; size < bytes.length; size++) {
      const { found, cut } = walk(bytes.subarray(0, size));
      expect([size, found.length, cut]).toEqual([size, size < second ? 0 : 1, size !== second]);
    }
  });

  it.each([0x14, 0x18])('is cut when the size or padding at +0x%i of a blob is absurd', (field) => {
    for (const value of [0xffff_ffff, 0x7fff_ffff, 0x1000]) {
      expect(walk(changed(FIRST + field, value))).toMatchObject({ found: [], cut: true });
    }
  });

  it('keeps a blob whose padding leads out of the file', () => {
    expect(walk(changed(FIRST + 0x1c, 0xffff_ffff))).toMatchObject({ found: [[A, 21]], cut: true });
  });

  it('calls it damage when what follows a blob is none', () => {
    expect(walk(changed(FIRST + 0x20 + 21, 0x21))).toMatchObject({ found: [[A, 21]], cut: true });
  });

  it('skips padding before the data', () => {
    const out = section().bytes(built().subarray(0, FIRST));
    out.u32(0x20).bytes(guidBytes(A)).u32(4).u32(6).u32(0).pad(6).u32(0xabcd);
    const { blobs } = walk(out.finish());
    expect(blobs).toEqual([{ guid: A, fileOffset: FIRST + 0x20 + 6, sizeBytes: 4 }]);
  });

  it('finds nothing where no tagged data starts', () => {
    expect(walk(new Uint8Array(0x100))).toMatchObject({ found: [], cut: false });
    expect(walk(changed(START, 0)).found).toEqual([]);
    expect(walk(changed(START + 8, 4)).found).toEqual([]);
    expect(walk(changed(START + 8, 0xffff_ffff)).found).toEqual([]);
    for (const at of [built().length, 0xffff_ffff, 0x1_0000_0003]) expect(walk(built(), at).found).toEqual([]);
  });

  it('stops at 1,024 blobs', () => {
    const out = section().pad(START);
    appendTaggedData(
      out,
      26100,
      Array.from({ length: 1100 }, () => ({ guid: A, bytes: new Uint8Array(0) })),
    );
    expect(walk(out.finish()).found).toHaveLength(1024);
  });
});
