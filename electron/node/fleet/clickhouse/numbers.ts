import { createHash } from 'node:crypto';

const BITS = 53;
const SHARE_BITS = 64n - BigInt(BITS);

/**
 * A number for a text that many writers agree on without asking: the first 53 bits of its SHA-256, exact in JavaScript. Among ten
 * million machines two share a number with a probability of 1 in 180.
 */
export function numberOf(label: string): number {
  return Number(createHash('sha256').update(label).digest().readBigUInt64BE(0) >> SHARE_BITS);
}
