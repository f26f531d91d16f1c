import { describe, expect, it } from 'vitest';
import { blockCached, bytesSource } from '../../../shared/bytes/byteSource.ts';
import { fc } from '../dump/support/property.ts';
import { countingSource, poisonedSource, shrinkingSource, sparseSource } from '../dump/support/sources.ts';

const BLOCK = 0x10000;
const numbered = (size: number) => Uint8Array.from({ length: size }, (_, i) => (i * 13 + (i >> 8)) & 0xff);

describe('bytesSource', () => {
  it('gives fewer bytes at the end and none behind it or before the start', () => {
    const source = bytesSource(numbered(10));
    expect([...source.read(8, 5)]).toEqual([...numbered(10).subarray(8)]);
    expect(source.read(10, 1)).toHaveLength(0);
    expect(source.read(-1, 4)).toHaveLength(0);
    expect(source.read(3, 0)).toHaveLength(0);
    expect(source.read(3, -4)).toHaveLength(0);
  });
});

describe('blockCached', () => {
  it('says what the inner source says, wherever a read starts and ends', () => {
    const bytes = numbered(3 * BLOCK + 77);
    const source = blockCached(bytesSource(bytes));
    const place = fc.oneof(fc.nat(bytes.length + 10), fc.constantFrom(0, BLOCK - 1, BLOCK, 2 * BLOCK, bytes.length - 1, bytes.length));
    const length = fc.oneof(fc.nat(300), fc.constantFrom(0, 1, BLOCK, BLOCK + 1, 2 * BLOCK));
    fc.assert(
      fc.property(place, length, (at, count) => {
        const expected = Buffer.from(bytes.subarray(at, at + count));
        return expected.equals(Buffer.from(source.read(at, count)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives arrays that stay right although the inner source reuses its buffer', () => {
    const bytes = numbered(40 * BLOCK);
    const source = blockCached(poisonedSource(bytes));
    const kept = [source.read(10, 100), source.read(BLOCK - 5, 10), source.read(0, 17 * BLOCK)];
    for (let i = 0; i < 40; i++) source.read(i * BLOCK, 1);
    source.read(BLOCK, 20 * BLOCK);
    expect(Buffer.from(kept[0] ?? []).equals(bytes.subarray(10, 110))).toBe(true);
    expect(Buffer.from(kept[1] ?? []).equals(bytes.subarray(BLOCK - 5, BLOCK + 5))).toBe(true);
    expect(Buffer.from(kept[2] ?? []).equals(bytes.subarray(0, 17 * BLOCK))).toBe(true);
  });

  it('reads a block once, however many small reads fall into it', () => {
    const inner = countingSource(bytesSource(numbered(2 * BLOCK)));
    const source = blockCached(inner);
    for (let at = 0; at < BLOCK; at += 64) source.read(at, 64);
    expect(inner.reads).toBe(1);
    expect(inner.bytesRead).toBe(BLOCK);
  });

  it('keeps the 64 blocks used last', () => {
    const inner = countingSource(sparseSource(numbered(16), 100 * BLOCK));
    const source = blockCached(inner);
    for (let i = 0; i < 64; i++) source.read(i * BLOCK, 1);
    source.read(0, 1); // used again: block 1 is now the oldest
    source.read(64 * BLOCK, 1);
    expect(inner.reads).toBe(65);
    source.read(0, 1);
    expect(inner.reads).toBe(65);
    source.read(BLOCK, 1);
    expect(inner.reads).toBe(66);
  });

  it('keeps as many as it is told to', () => {
    const inner = countingSource(sparseSource(numbered(16), 100 * BLOCK));
    const source = blockCached(inner, 2);
    for (const block of [0, 1, 0, 2, 0, 1]) source.read(block * BLOCK, 1);
    expect(inner.reads).toBe(4);
  });

  it('passes large reads by the cache', () => {
    const inner = countingSource(sparseSource(numbered(16), 100 * BLOCK));
    const source = blockCached(inner);
    expect(source.read(0, 17 * BLOCK)).toHaveLength(17 * BLOCK);
    source.read(0, 1);
    expect(inner.reads).toBe(2);
  });

  it('gives fewer bytes, not zeros, when the file has become shorter', () => {
    const bytes = numbered(3 * BLOCK);
    const source = blockCached(shrinkingSource(bytes, BLOCK + 100, 0));
    const read = source.read(BLOCK - 10, BLOCK);
    expect(Buffer.from(read).equals(bytes.subarray(BLOCK - 10, BLOCK + 100))).toBe(true);
    expect(source.read(2 * BLOCK, 10)).toHaveLength(0);
  });
});
