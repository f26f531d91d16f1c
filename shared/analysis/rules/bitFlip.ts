import { addressKey, hex, isCanonical } from '../../bytes/address.ts';
import type { Crash } from '../crash.ts';
import { point } from '../ledger.ts';
import type { Rule } from './rule.ts';

/** Number of set bits of an unsigned 64-bit value. */
export function popCount(value: bigint): number {
  let bits = 0;
  for (let rest = BigInt.asUintN(64, value); rest !== 0n; rest &= rest - 1n) bits++;
  return bits;
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
      claim: `A page-table entry that should be empty is ${hex(entry)}: exactly one bit is set. A single flipped bit points at faulty memory (RAM, its settings or the processor).`,
      weight: 0.85,
      at: 'bugcheck parameter 3',
    });
  },
};

/**
 * The faulting address is one flipped bit away from an address that a register holds, or from being canonical while the
 * rest of it lies where the dump has memory or modules. Weak alone; strong when a machine does it again and again.
 */
export const addressSingleBit: Rule = {
  id: 'address-single-bit',
  apply(crash, ledger) {
    const found = flippedAddress(crash);
    if (!found) return;
    point(ledger, 'memory-corruption', { rule: 'address-single-bit', claim: found.claim, weight: 0.3, at: found.at });
  },
};

const FAULT_PARAMETER_CODES = new Set([0xa, 0x50, 0xd1, 0xcc, 0xcd, 0xd5, 0xd6]);

function flippedAddress(crash: Crash): { claim: string; at: string } | null {
  if (crash.image.architecture === 'x86') return null;
  const inParameter = FAULT_PARAMETER_CODES.has(crash.bugcheck.code) ? crash.bugcheck.parameters[0]?.value : undefined;
  const inRecord = crash.exception?.code === 0xc0000005 ? crash.exception.parameters[1] : undefined;
  const address = inParameter ?? inRecord;
  if (address !== undefined && address > 0x10000n) {
    const near = oneBitFromKnown(crash, address);
    if (near !== null) {
      return {
        claim: `The faulting address ${hex(address)} differs in one bit from ${hex(near)}, where the dump does hold data: possibly a flipped bit.`,
        at: inParameter === undefined ? 'exception record' : 'bugcheck parameter 1',
      };
    }
  }
  return nonCanonicalRegister(crash);
}

/** Flips each bit that could matter and asks whether the result lies in a module, the stack or a saved block. */
function oneBitFromKnown(crash: Crash, address: bigint): bigint | null {
  if (isKnown(crash, address)) return null;
  for (let bit = 13n; bit < 64n; bit++) {
    const candidate = address ^ (1n << bit);
    if (isCanonical(candidate) && isKnown(crash, candidate)) return candidate;
  }
  return null;
}

function isKnown(crash: Crash, address: bigint): boolean {
  return crash.image.moduleMap.find(addressKey(address)) !== null || crash.image.memory.read(address, 1).bytes.length > 0;
}

/** A register with a value that is canonical but for one bit of its upper part, in a crash by access violation. */
function nonCanonicalRegister(crash: Crash): { claim: string; at: string } | null {
  if (!crash.site || crash.site.source === 'bugcheck-call' || crash.exception?.code !== 0xc0000005) return null;
  const parameter = crash.exception.parameters[1];
  if (parameter !== undefined && parameter !== 0xffffffffffffffffn) return null;
  for (const [name, value] of Object.entries(crash.site.registers.values)) {
    if (isCanonical(value) || value >> 47n === 0n) continue;
    for (let bit = 47n; bit < 64n; bit++) {
      const candidate = value ^ (1n << bit);
      if (!isCanonical(candidate) || candidate >> 47n === 0n) continue;
      return {
        claim: `Register ${name} holds ${hex(value)}, which is one flipped bit away from the kernel address ${hex(candidate)}.`,
        at: crash.site.at,
      };
    }
  }
  return null;
}
