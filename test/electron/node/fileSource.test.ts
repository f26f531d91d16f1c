import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileInPlace, type OpenFile, openFile } from '../../../electron/node/fileSource.ts';
import { testFolder } from '../helpers/testFolder.ts';

const STRETCH = 0x4000;

function patterned(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) & 0xff);
}

function opened(bytes: Uint8Array): { file: OpenFile; path: string } {
  const path = join(testFolder({ 'x.dmp': bytes }), 'x.dmp');
  return { file: openFile(path), path };
}

describe('openFile', () => {
  it('notices that the file grew while it was open', () => {
    const { file, path } = opened(patterned(3));
    file.assertUnchanged();
    appendFileSync(path, 'def');
    expect(() => file.assertUnchanged()).toThrow('it changed while it was read: 3 bytes at first, then 6');
    file.close();
  });
});

describe('fileInPlace', () => {
  it('gives what the file has at any place, whatever the memory held before', () => {
    const bytes = patterned(3 * STRETCH + 100);
    const { file } = opened(bytes);
    const place = fc.integer({ min: -2, max: bytes.length + 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 8 }), (reads) => {
        const source = fileInPlace(file, new Uint8Array(bytes.length).fill(0xee));
        for (const [offset, length] of reads) {
          const expected = offset < 0 || length < 0 ? new Uint8Array(0) : bytes.subarray(offset, offset + length);
          expect(Buffer.compare(source.read(offset, length), expected)).toBe(0);
        }
      }),
    );
    file.close();
  });

  it('reads what is asked for and no more than the stretches around it, each once', () => {
    const bytes = patterned(10 * STRETCH);
    const { file } = opened(bytes);
    const fetched: [number, number][] = [];
    const watched: OpenFile = {
      ...file,
      read(target, position) {
        fetched.push([position, target.length]);
        return file.read(target, position);
      },
    };
    const source = fileInPlace(watched, new Uint8Array(bytes.length));
    source.read(4 * STRETCH + 5, 10);
    source.read(5 * STRETCH - 5, 5);
    source.read(3 * STRETCH + 1, 3 * STRETCH);
    expect(fetched).toEqual([
      [4 * STRETCH, STRETCH],
      [3 * STRETCH, STRETCH],
      [5 * STRETCH, 2 * STRETCH],
    ]);
    file.close();
  });

  it('keeps what it returned while other places are read', () => {
    const bytes = patterned(4 * STRETCH);
    const { file } = opened(bytes);
    const source = fileInPlace(file, new Uint8Array(bytes.length));
    const first = source.read(100, 50);
    source.read(0, bytes.length);
    expect(first).toEqual(bytes.subarray(100, 150));
    file.close();
  });

  it('does not take for zeros what a file lost that became shorter', () => {
    const { file, path } = opened(patterned(4 * STRETCH));
    const source = fileInPlace(file, new Uint8Array(4 * STRETCH));
    truncateSync(path, STRETCH + 10);
    expect(source.read(0, 10)).toHaveLength(10);
    expect(() => source.read(STRETCH, 20)).toThrow(
      `it became shorter while it was read: ${4 * STRETCH} bytes at first, then ${STRETCH + 10}`,
    );
    writeFileSync(path, '');
    file.close();
  });
});
