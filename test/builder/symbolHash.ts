/** The hash table of public symbols by name (GSI of Microsoft's published PDB sources): 4,096 buckets, those in use told by a bitmap. */

import { asciiBytes, section } from './section.ts';

const BUCKETS = 4096;

export interface HashedSymbol {
  readonly name: string;
  /** Of its record in the record stream. */
  readonly place: number;
}

export function symbolHash(symbols: readonly HashedSymbol[]): Uint8Array {
  const buckets = new Map<number, number[]>();
  for (const { name, place } of symbols) {
    const bucket = nameHash(asciiBytes(name)) % BUCKETS;
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), place]);
  }
  const used = [...buckets].sort(([a], [b]) => a - b);
  const records = section();
  const starts = section();
  const bitmap = section().pad((BUCKETS / 32 + 1) * 4);
  const words = new Map<number, number>();
  for (const [bucket, places] of used) {
    starts.u32((records.length / 8) * 12);
    for (const place of places) records.u32(place + 1).u32(1);
    words.set(bucket >>> 5, ((words.get(bucket >>> 5) ?? 0) | (1 << (bucket & 31))) >>> 0);
  }
  for (const [word, bits] of words) bitmap.put32(word * 4, bits);
  const tail = section().bytes(bitmap.finish()).bytes(starts.finish()).finish();
  return section().u32(0xffff_ffff).u32(0xf12f_091a).u32(records.length).u32(tail.length).bytes(records.finish()).bytes(tail).finish();
}

/** Words folded together, then the bits that tell capital letters set. */
function nameHash(name: Uint8Array): number {
  let hash = 0;
  const whole = name.length & ~3;
  for (let i = 0; i < whole; i++) hash ^= (name[i] ?? 0) << (8 * (i & 3));
  const rest = name.subarray(whole);
  if (rest.length >= 2) hash ^= (rest[0] ?? 0) | ((rest[1] ?? 0) << 8);
  if (rest.length % 2 === 1) hash ^= rest.at(-1) ?? 0;
  hash |= 0x2020_2020;
  hash ^= hash >>> 11;
  return (hash ^ (hash >>> 16)) >>> 0;
}
