import { describe, expect, it } from 'vitest';
import { blame, newLedger, point, strength } from '../../../shared/analysis/ledger.ts';
import type { Evidence } from '../../../shared/result/triageResult.ts';
import { fc } from '../dump/support/property.ts';
import { crashDump, imageOf } from './support/crashes.ts';

const evidence = (weight: number): Evidence => ({ rule: 'r', claim: 'c', weight, at: 'a' });
const weights = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 12 });

describe('the strength of evidence', () => {
  it('is nothing for none', () => {
    expect(strength([])).toBe(0);
    expect(strength([evidence(0)])).toBe(0);
  });

  it('is the weight of a single reason, and more than each of several', () => {
    expect(strength([evidence(0.6)])).toBeCloseTo(0.6);
    expect(strength([evidence(0.6), evidence(0.5)])).toBeCloseTo(0.8);
  });

  it('is scaled down by what speaks against', () => {
    expect(strength([evidence(0.6), evidence(-0.5)])).toBeCloseTo(0.3);
    expect(strength([evidence(-0.5)])).toBeCloseTo(0);
  });

  it('lies between 0 and 1, whatever the weights', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const value = strength(list.map(evidence));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the reasons and never falls by one more for it', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (list, more) => {
        const value = strength(list.map(evidence));
        expect(strength([...list].reverse().map(evidence))).toBeCloseTo(value, 10);
        expect(strength([...list, more].map(evidence))).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });
});

describe('the ledger', () => {
  const [first, second] = imageOf(crashDump({ code: 0xef })).modules;
  if (!first || !second) throw new Error('the dump has modules');

  it('keeps one entry for each module with all evidence and the first offset that was known', () => {
    const ledger = newLedger();
    blame(ledger, first, null, evidence(0.1));
    blame(ledger, second, 2n, evidence(0.2));
    blame(ledger, first, 5n, evidence(0.3));
    blame(ledger, first, 9n, evidence(0.4));
    expect([...ledger.suspects.keys()]).toEqual([first.name, second.name]);
    expect(ledger.suspects.get(first.name)?.offset).toBe(5n);
    expect(ledger.suspects.get(first.name)?.evidence.map((item) => item.weight)).toEqual([0.1, 0.3, 0.4]);
  });

  it('keeps explanations without a module apart', () => {
    const ledger = newLedger();
    point(ledger, 'hardware', evidence(0.1));
    point(ledger, 'memory-corruption', evidence(0.2));
    point(ledger, 'hardware', evidence(0.3));
    expect([...ledger.natures].map(([nature, list]) => [nature, list.length])).toEqual([
      ['hardware', 2],
      ['memory-corruption', 1],
    ]);
    expect(ledger.suspects.size).toBe(0);
  });
});
