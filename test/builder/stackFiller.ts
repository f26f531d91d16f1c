/** What lies on a stack between the return addresses: old data, and with noise stale return addresses of drivers that ran before. */

import type { Arch } from './context.ts';
import { sequence } from './hash.ts';

export interface CodeRange {
  readonly name: string;
  readonly base: bigint;
  readonly size: number;
}

export interface StaleAddress {
  readonly at: bigint;
  readonly address: bigint;
  readonly module: string;
}

export interface FillerOptions {
  readonly arch: Arch;
  readonly seed: string;
  readonly top: bigint;
  readonly sizeBytes: number;
  /** No filler value may lie in one of these by accident. */
  readonly code: readonly CodeRange[];
  /** Drivers whose stale return addresses are strewn in; none: a clean stack. */
  readonly stale: readonly CodeRange[];
  /** Of 100 free words, how many hold a stale return address; 12 (a crowded stack) when not given. Real stacks seen: 2 to 4. */
  readonly stalePercent?: number | undefined;
}

export interface StackFiller {
  word(at: bigint): bigint;
  /** Where stale return addresses ended up. */
  readonly stale: readonly StaleAddress[];
}

export function stackFiller(options: FillerOptions): StackFiller {
  const random = sequence(`filler ${options.seed}`);
  const stale: StaleAddress[] = [];
  const isCode = (value: bigint): boolean => options.code.some((range) => value >= range.base && value < range.base + BigInt(range.size));

  const data = (): bigint => {
    const kind = random.next(100);
    if (kind < 52) return 0n;
    if (kind < 74) return BigInt(random.next(0x400));
    if (kind < 88) return options.top + BigInt(random.next(options.sizeBytes) & ~7);
    return poolAddress(options.arch, random.bits(32));
  };
  return {
    stale,
    word(at) {
      if (options.stale.length > 0 && random.next(100) < (options.stalePercent ?? 12)) {
        const range = options.stale[random.next(options.stale.length)];
        if (range !== undefined) {
          const address = range.base + BigInt(0x1000 + random.next(Math.max(1, range.size - 0x2000)));
          stale.push({ at, address, module: range.name });
          return address;
        }
      }
      const value = data();
      return isCode(value) ? 0n : value;
    },
  };
}

function poolAddress(arch: Arch, bits: bigint): bigint {
  if (arch === 'x86') return 0x8600_0000n + (bits & 0xff_ffffn & ~7n);
  return 0xffff_9c0f_0000_0000n + (bits & ~0xfn);
}
