import { describe, expect, it } from 'vitest';
import { addressKey, addressKeyOf, addressOfKey, hex, isCanonical, isKernelAddress64, rangeEnd } from '../../../shared/bytes/address.ts';
import { fc } from '../dump/support/property.ts';

const canonical48 = fc.bigInt({ min: -(1n << 47n), max: (1n << 47n) - 1n }).map((value) => BigInt.asUintN(64, value));
const exact = fc.bigInt({ min: -(1n << 53n), max: 1n << 53n }).map((value) => BigInt.asUintN(64, value));

describe('hex', () => {
  it('writes 64-bit values in lower case without padding', () => {
    expect(hex(0xffff_f800_0000_abcdn)).toBe('0xfffff8000000abcd');
    expect(hex(0)).toBe('0x0');
    expect(hex(0x1000_007e)).toBe('0x1000007e');
  });
});

describe('addressKey', () => {
  it('is exact both ways for every address that a processor can use', () => {
    fc.assert(fc.property(exact, (address) => addressOfKey(addressKey(address)) === address));
  });

  it('keeps the order of addresses within each half', () => {
    fc.assert(
      fc.property(canonical48, canonical48, (a, b) => {
        fc.pre(a >> 63n === b >> 63n);
        return a < b === addressKey(a) < addressKey(b);
      }),
    );
  });

  it('is the same from two halves as from the whole', () => {
    fc.assert(
      fc.property(exact, (address) => {
        const low = Number(address & 0xffff_ffffn);
        const high = Number(address >> 32n);
        return addressKeyOf(low, high) === addressKey(address);
      }),
    );
  });

  it('lets no address that is not canonical fall together with one that is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), canonical48, (any, good) => {
        fc.pre(!isCanonical(any));
        return addressKey(any) !== addressKey(good);
      }),
    );
  });
});

describe('rangeEnd', () => {
  it('ends a range at the top of the address space instead of wrapping into user addresses', () => {
    const start = addressKey(0xffff_ffff_ffff_f000n);
    expect(rangeEnd(start, 0x10_0000)).toBe(0);
    expect(rangeEnd(start, 0x800)).toBe(start + 0x800);
    expect(rangeEnd(0x1000, 0x1000)).toBe(0x2000);
  });
});

describe('isCanonical', () => {
  it.each([
    [0n, true],
    [0x7fff_ffff_ffffn, true],
    [0x8000_0000_0000n, false],
    [0xffff_7fff_ffff_ffffn, false],
    [0xffff_8000_0000_0000n, true],
    [0xffff_ffff_ffff_ffffn, true],
  ])('%s -> %s', (address, expected) => {
    expect(isCanonical(address)).toBe(expected);
  });

  it('takes only the upper half for the kernel', () => {
    expect(isKernelAddress64(0xffff_8000_0000_0000n)).toBe(true);
    expect(isKernelAddress64(0x7fff_ffff_ffffn)).toBe(false);
    expect(isKernelAddress64(0xfff0_8000_0000_0000n)).toBe(false);
  });
});
