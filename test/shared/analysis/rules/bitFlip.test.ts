import { describe, expect, it } from 'vitest';
import { addressSingleBit, popCount, pteSingleBit } from '../../../../shared/analysis/rules/bitFlip.ts';
import type { Registers } from '../../../builder/context.ts';
import { fc } from '../../dump/support/property.ts';
import { apply, at, crashDump, POOL, type Scene } from '../support/crashes.ts';

const flip = (scene: Scene, saved = false) => {
  const dump = crashDump(scene);
  const ledger = apply(addressSingleBit, saved ? dump.memory(POOL, new Uint8Array(0x100)) : dump);
  expect(ledger.suspects.size).toBe(0);
  return ledger.natures.get('memory-corruption')?.[0]?.flippedBit ?? null;
};

describe('counting bits', () => {
  it('agrees with the binary digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }),
        (value) => popCount(value) === value.toString(2).replaceAll('0', '').length,
      ),
    );
  });
});

describe('a page-table entry that should be empty', () => {
  const entry = (low: bigint, high = 0n, arch: 'x64' | 'x86' = 'x64') => {
    const dump = crashDump({ arch, code: 0x1a, parameters: [0x41792n, 0x1000n, low, high] });
    return apply(pteSingleBit, dump).natures.get('memory-corruption')?.[0] ?? null;
  };

  it('and holds exactly one bit points at faulty memory', () => {
    expect(entry(0x2000000000n)).toMatchObject({ flippedBit: 37 });
    expect(entry(0x2000000000n)?.weight).toBeGreaterThan(0.7);
    expect(entry(1n)).toMatchObject({ flippedBit: 0 });
    expect(entry(0x8000000000000000n)).toMatchObject({ flippedBit: 63 });
  });

  it.each([0n, 3n, 0x2000000001n, 0xffffffffffffffffn])('says nothing when it holds %x', (low) => {
    expect(entry(low)).toBeNull();
  });

  it('comes in two halves on x86', () => {
    expect(entry(0n, 0x10n, 'x86')).toMatchObject({ flippedBit: 36 });
    expect(entry(0x10n, 0x10n, 'x86')).toBeNull();
  });

  it('is only meant by its own sub-code', () => {
    const other = apply(pteSingleBit, crashDump({ code: 0x1a, parameters: [0x41790n, 0x1000n, 1n, 0n] }));
    expect(other.natures.size).toBe(0);
    expect(apply(pteSingleBit, crashDump({ code: 0x50, parameters: [0x41792n, 0x1000n, 1n, 0n] })).natures.size).toBe(0);
  });
});

describe('a faulting address', () => {
  const accessed = (address: bigint, code = 0x50): Scene => ({ code, parameters: [address, 0n, at('evil+0x1c20'), 0n] });

  it('that is one high bit away from a piece of pool that happens to be saved says nothing', () => {
    expect(flip(accessed(POOL ^ (1n << 36n)), true)).toBeNull();
  });

  it('that is one high bit away from a loaded driver may be one', () => {
    expect(flip(accessed(at('evil+0x1c20') ^ (1n << 40n)))).toBe(40);
  });

  it.each([
    ['two bits away', POOL ^ (3n << 36n)],
    ['one low bit away, which pointer arithmetic does as well', POOL ^ (1n << 12n)],
    ['far from anything in the dump', 0xffff_b000_0000_0000n],
    ['a null pointer', 0x20n],
  ])('that is %s is none', (_what, address) => {
    expect(flip(accessed(address), true)).toBeNull();
  });

  it('that is in the dump itself is none', () => {
    expect(flip(accessed(POOL), true)).toBeNull();
  });

  it('is not what the first parameter of every bugcheck is', () => {
    expect(flip(accessed(POOL ^ (1n << 36n), 0xef), true)).toBeNull();
  });
});

describe('a register in an access violation', () => {
  const violation = (registers: Registers, code = 0xffffffffc0000005n): Scene => ({
    code: 0x1000007e,
    parameters: [code, at('evil+0x1c20'), 0n, 0n],
    stack: 'evil+0x1c20 <- nt!Work+0x8',
    context: registers,
  });

  it('that holds a kernel address with one wrong bit of its sign extension may be a flipped bit', () => {
    expect(flip(violation({ rbx: 0xffff_9c0f_1234_5678n ^ (1n << 55n) }))).toBe(55);
  });

  it('that holds the offset of a field and one high bit may be one', () => {
    expect(flip(violation({ rdx: (1n << 37n) | 0x28n }))).toBe(37);
  });

  it.each([
    ['kernel addresses', { rax: 0xffff_9c0f_1234_5678n }],
    ['user addresses', { rax: 0x7ff6_1234_5678n }],
    ['small numbers', { rax: 0x28n, rcx: 1n }],
    ['garbage', { rax: 0x4141_4141_4141_4141n }],
    ['a single high bit alone, which is a mask', { rax: 1n << 37n }],
  ])('that holds %s is none', (_what, registers) => {
    expect(flip(violation(registers))).toBeNull();
  });

  it('says nothing in other exceptions', () => {
    expect(flip(violation({ rdx: (1n << 37n) | 0x28n }, 0xffffffffc0000094n))).toBeNull();
  });

  it('is not looked at on x86, where every value is an address', () => {
    expect(flip({ arch: 'x86', code: 0x50, parameters: [at('evil+0x1c20', 'x86') ^ (1n << 30n), 0n, 0n, 0n] })).toBeNull();
  });
});
