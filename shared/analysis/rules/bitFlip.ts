import { addressKey, hex, isCanonical } from '../../bytes/address.ts';
import type { Crash } from '../crash.ts';
import { point } from '../ledger.ts';
import { ACCESS_VIOLATION, faultingAddress, NULL_PAGE } from './pointer.ts';
import type { Rule } from './rule.ts';

/** Number of set bits of an unsigned 64-bit value. */
export function popCount(value: bigint): number {
  let bits = 0;
  for (let rest = BigInt.asUintN(64, value); rest !== 0n; rest &= rest - 1n) bits++;
  return bits;
}

/** The number of the only set bit. */
function bitNumber(value: bigint): number {
  return value.toString(2).length - 1;
}

/** 0x1A sub-codes in which parameters 3 and 4 hold the contents of a page-table entry that should have been zero. */
const PTE_SHOULD_BE_ZERO = 0x41792n;

/** 0x1A/41792: a table entry that should be empty holds a single set bit: memory that flips bits does exactly that. */
export const pteSingleBit: Rule = {
  id: 'pte-single-bit',
  apply(crash, ledger) {
    const [first, , low, high] = crash.bugcheck.parameters.map((parameter) => parameter.value);
    if (crash.bugcheck.code !== 0x1a || first !== PTE_SHOULD_BE_ZERO || low === undefined || high === undefined) return;
    const entry = crash.image.architecture === 'x86' ? (high << 32n) | low : low;
    if (popCount(entry) !== 1) return;
    point(ledger, 'memory-corruption', {
      rule: 'pte-single-bit',
      claim: `A page-table entry that should be empty is ${hex(entry)}: exactly one bit (number ${bitNumber(entry)}) is set. A single flipped bit points at faulty memory (RAM, its settings or the processor).`,
      weight: 0.85,
      at: 'bugcheck parameter 3',
      flippedBit: bitNumber(entry),
    });
  },
};

interface Flip {
  readonly claim: string;
  readonly at: string;
  readonly bit: number;
}

/** A wrong pointer that is right but for one bit. Weak for one crash; strong when a machine does it again and again. */
export const addressSingleBit: Rule = {
  id: 'address-single-bit',
  apply(crash, ledger) {
    if (crash.image.architecture === 'x86') return;
    const found = faultAddressFlip(crash) ?? registerFlip(crash);
    if (!found) return;
    point(ledger, 'memory-corruption', {
      rule: 'address-single-bit',
      claim: found.claim,
      weight: 0.45,
      at: found.at,
      flippedBit: found.bit,
    });
  },
};

/** Bits from here on separate regions, not neighbours: one that is off is no near miss of pointer arithmetic. */
const FIRST_TELLING_BIT = 30n;

function faultAddressFlip(crash: Crash): Flip | null {
  const fault = faultingAddress(crash);
  if (fault === null || fault.address < NULL_PAGE || isKnown(crash, fault.address)) return null;
  const { address, at } = fault;
  for (let bit = FIRST_TELLING_BIT; bit < 64n; bit++) {
    const candidate = address ^ (1n << bit);
    if (!isCanonical(candidate) || !isKnown(crash, candidate)) continue;
    return {
      claim: `The faulting address ${hex(address)} differs in one bit (number ${bit}) from ${hex(candidate)}, where a module or the stack lies: possibly a flipped bit.`,
      at,
      bit: Number(bit),
    };
  }
  return null;
}

/** In a module or on the stack: pieces of pool that happen to be saved would make near misses look like flips. */
function isKnown(crash: Crash, address: bigint): boolean {
  const { moduleMap, stack } = crash.image;
  if (stack && address >= stack.address && address < stack.address + BigInt(stack.sizeBytes)) return true;
  return moduleMap.find(addressKey(address)) !== null;
}

/**
 * In an access violation: a register that is a null-page value with one high bit set, or a kernel address with one wrong bit
 * in its sign extension. Seen on a machine with faulty memory whose page tables had the same bit set.
 */
function registerFlip(crash: Crash): Flip | null {
  if (!crash.site || crash.site.source === 'bugcheck-call' || crash.exception?.code !== ACCESS_VIOLATION) return null;
  for (const [name, value] of Object.entries(crash.site.registers.values)) {
    const bit = flippedBitOf(value);
    if (bit === null) continue;
    return {
      claim: `Register ${name} holds ${hex(value)}, which is one flipped bit (number ${bit}) away from ${hex(value ^ (1n << bit))}.`,
      at: crash.site.at,
      bit: Number(bit),
    };
  }
  return null;
}

/** The bit that is off; null when the value is not of that shape. */
function flippedBitOf(value: bigint): bigint | null {
  const high = value & ~(NULL_PAGE - 1n);
  const low = value & (NULL_PAGE - 1n);
  if (low >= 8n && high >> 33n !== 0n && popCount(high) === 1) return BigInt(bitNumber(high));
  if (isCanonical(value) || value >> 48n === 0n) return null;
  for (let bit = 47n; bit < 64n; bit++) {
    const candidate = value ^ (1n << bit);
    if (isCanonical(candidate) && candidate >> 47n !== 0n) return bit;
  }
  return null;
}
