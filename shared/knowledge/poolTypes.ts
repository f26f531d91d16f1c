/**
 * Bits of PoolType in a POOL_HEADER, with what is said when they are set and when not (null: nothing). Facts: wdm.h (POOL_TYPE) and
 * public descriptions of the pool's header.
 */
export const POOL_TYPE_BITS: readonly (readonly [bit: number, set: string, clear: string | null])[] = [
  [0x01, 'paged', 'nonpaged'],
  [0x02, 'in use', 'free'],
  [0x04, 'cache-aligned', null],
  [0x08, 'charged to a process', null],
];
