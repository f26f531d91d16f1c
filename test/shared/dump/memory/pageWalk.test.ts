import { describe, expect, it } from 'vitest';
import { addressSpace, type Mapping, PAGE_SIZE, type Paging, type PhysicalMemory } from '../../../builder/pageTableBuilder.ts';
import { paged } from '../support/pagedMemory.ts';
import { fc } from '../support/property.ts';
import { pattern } from '../support/sampleDumps.ts';

const PLACES: Readonly<Record<Paging, bigint>> = {
  x64: 0xffff_f801_4a20_0000n,
  la57: 0xff12_f801_4a20_0000n,
  arm64: 0xffff_f801_4a20_0000n,
  pae: 0x8281_5000n,
  x86: 0x8281_5000n,
};
const PAGINGS = ['x64', 'la57', 'arm64', 'pae', 'x86'] as const;

/** Which mappings each kind of tables knows. */
const MAPPED: readonly (readonly [Paging, Mapping])[] = [
  ...PAGINGS.map((paging) => [paging, 'valid'] as const),
  ...PAGINGS.map((paging) => [paging, 'large'] as const),
  ...(['x64', 'la57', 'arm64'] as const).map((paging) => [paging, 'huge'] as const),
  ...(['x64', 'la57', 'pae', 'x86'] as const).map((paging) => [paging, 'transition'] as const),
  ...(['x64', 'la57', 'pae'] as const).map((paging) => [paging, 'shared'] as const),
];

function frameWith(physical: PhysicalMemory, bytes: Uint8Array): number {
  const found = [...physical.pages].find(([, page]) => Buffer.from(page).includes(Buffer.from(bytes)));
  if (!found) throw new Error('no such page');
  return found[0];
}

function entriesOf(page: Uint8Array): bigint[] {
  const view = new DataView(page.buffer, page.byteOffset, page.length);
  return Array.from({ length: page.length / 8 }, (_, index) => view.getBigUint64(index * 8, true));
}

describe('pageWalk', () => {
  it.each(MAPPED)('%s: reads %s pages, across their borders, and nothing beside them', (paging, how) => {
    const at = PLACES[paging] + 0xf00n;
    const bytes = pattern(0x2345, 7);
    const space = addressSpace(paging);
    space.map(at, bytes, how);
    const { memory } = paged(space.finish(), paging);
    expect(Buffer.compare(memory.read(at, bytes.length).bytes, bytes)).toBe(0);
    expect(memory.read(at + 0x1000n, 0x20)).toEqual({ bytes: bytes.subarray(0x1000, 0x1020), miss: null });
    const behind = memory.read(at + 0x2000n, 0x4000);
    expect(behind.miss).toBe('not-in-dump');
    expect(behind.bytes.length).toBe(0x4000 - 0x2f00);
    expect(memory.read(at - 0x1000n, 8)).toMatchObject({ miss: 'not-in-dump' });
  });

  it('reads the lower half too, and refuses addresses that the tables cannot map', () => {
    const space = addressSpace('x64');
    space.map(0x7ff6_1234_5000n, pattern(0x10, 3));
    const { memory } = paged(space.finish(), 'x64');
    expect(memory.read(0x7ff6_1234_5000n, 0x10).miss).toBeNull();
    expect(memory.read(0x8000_0000_0000n, 8).miss).toBe('non-canonical');
    expect(memory.read(0xfff6_1234_5000_0000n, 8).miss).toBe('non-canonical');
    const narrow = addressSpace('pae');
    narrow.map(0x8281_5000n, pattern(0x10, 3));
    expect(paged(narrow.finish(), 'pae').memory.read(0x1_8281_5000n, 8).miss).toBe('non-canonical');
  });

  it('does not run from the end of the address space to its start', () => {
    for (const [paging, last] of [
      ['x64', 0xffff_ffff_ffff_f000n],
      ['pae', 0xffff_f000n],
    ] as const) {
      const space = addressSpace(paging);
      space.map(last, pattern(0x1000, 1));
      space.map(0n, pattern(0x1000, 2));
      expect(paged(space.finish(), paging).memory.read(last, 0x2000)).toMatchObject({ bytes: { length: 0x1000 }, miss: 'not-in-dump' });
    }
  });

  it('ends a read at a page that is mapped but not in the dump', () => {
    const at = PLACES.x64;
    const bytes = pattern(0x3000, 9);
    const space = addressSpace('x64');
    space.map(at, bytes);
    const physical = space.finish();
    const { memory } = paged(physical, 'x64', new Set([frameWith(physical, bytes.subarray(0x1000, 0x1100))]));
    expect(memory.read(at + 0x10n, 0x2000)).toMatchObject({ bytes: { length: 0xff0 }, miss: 'not-in-dump' });
    expect(memory.read(at + 0x2000n, 0x10).miss).toBeNull();
  });

  it('follows one prototype and no prototype of a prototype', () => {
    const at = PLACES.x64;
    const space = addressSpace('x64');
    space.map(at, pattern(0x10, 5), 'shared');
    const physical = space.finish();
    const last = (value: bigint) => [...physical.pages].find(([, page]) => entriesOf(page).includes(value));
    const frame = frameWith(physical, pattern(0x10, 5));
    const prototypes = last(BigInt(frame * PAGE_SIZE + 0x63))?.[0] ?? 0;
    expect(paged(physical, 'x64').memory.read(at, 8).miss).toBeNull();
    // The page that holds the prototype becomes a shared one itself, whose prototype is where it should be: in itself.
    const table = last(BigInt(prototypes * PAGE_SIZE + 0x63))?.[1] ?? new Uint8Array(8);
    const index = entriesOf(table).indexOf(BigInt(prototypes * PAGE_SIZE + 0x63));
    new DataView(table.buffer).setBigUint64(index * 8, BigInt.asUintN(64, 0xffff_9a80_0012_3000n << 16n) | 0x400n, true);
    expect(paged(physical, 'x64').memory.read(at, 8)).toMatchObject({ bytes: { length: 0 }, miss: 'not-in-dump' });
  });

  it.each(PAGINGS)('%s: tables that lead to themselves end like others', (paging) => {
    const space = addressSpace(paging);
    space.map(PLACES[paging], pattern(0x10, 1));
    const physical = space.finish();
    const rootAt = Number(physical.directoryTableBase % BigInt(PAGE_SIZE));
    const rootFrame = Math.floor(Number(physical.directoryTableBase) / PAGE_SIZE);
    const view = new DataView((physical.pages.get(rootFrame) as Uint8Array).buffer);
    for (let at = rootAt; at + 8 <= PAGE_SIZE; at += paging === 'x86' ? 4 : 8) {
      if (paging === 'x86') view.setUint32(at, rootFrame * PAGE_SIZE + 3, true);
      else view.setBigUint64(at, BigInt(rootFrame * PAGE_SIZE + 3), true);
    }
    const { memory, source } = paged(physical, paging);
    const read = memory.read(PLACES[paging], 0x10_0000);
    expect(read.bytes.length).toBe(0x10_0000);
    expect(source.reads).toBeLessThan(2000);
  });

  it('remembers where tables and pages are', () => {
    const space = addressSpace('x64');
    space.map(PLACES.x64, pattern(0x40_000, 1));
    const { memory, source } = paged(space.finish(), 'x64');
    memory.read(PLACES.x64, 0x40_000);
    const first = source.reads;
    memory.read(PLACES.x64, 0x40_000);
    expect(first).toBeLessThan(0x40 + 4 + 16);
    expect(source.reads - first).toBeLessThan(16);
  });

  it('answers anything asked of any tables', () => {
    const space = addressSpace('x64');
    space.map(PLACES.x64, pattern(0x3000, 1));
    const whole = space.finish();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.pages.size - 1), fc.nat(511), fc.bigInt(0n, 2n ** 64n - 1n)), { maxLength: 40 }),
        fc.bigInt(0n, 2n ** 64n - 1n),
        fc.nat(0x5000),
        (damage, address, length) => {
          const pages = new Map([...whole.pages].map(([frame, page]) => [frame, page.slice()] as const));
          const frames = [...pages.keys()];
          for (const [page, index, entry] of damage)
            new DataView((pages.get(frames[page] as number) as Uint8Array).buffer).setBigUint64(index * 8, entry, true);
          const { memory } = paged({ ...whole, pages }, 'x64');
          return [address, PLACES.x64, 0xffff_8000_0000_0000n + (address % 0x1_0000_0000n)].every(
            (at) => memory.read(at, length).bytes.length <= length,
          );
        },
      ),
    );
  });
});
