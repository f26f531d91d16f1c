import { describe, expect, it } from 'vitest';
import { driverFacts } from '../../../shared/analysis/drivers.ts';
import { blame, type Ledger, type Nature, newLedger, point } from '../../../shared/analysis/ledger.ts';
import { decide } from '../../../shared/analysis/verdict.ts';
import { fc } from '../dump/support/property.ts';
import { crashDump, imageOf } from './support/crashes.ts';

const { modules } = imageOf(crashDump({ code: 0xef }));
const roleOf = (module: (typeof modules)[number]) => (module === modules[0] ? 'kernel' : driverFacts(module.name).role);

interface Reasons {
  readonly drivers?: Readonly<Record<string, number>>;
  readonly natures?: Partial<Record<Nature, number>>;
}

function ledgerOf({ drivers = {}, natures = {} }: Reasons, rule = 'test'): Ledger {
  const ledger = newLedger();
  for (const [name, weight] of Object.entries(drivers)) {
    const module = modules.find((candidate) => candidate.name === name);
    if (!module) throw new Error(`no module ${name}`);
    blame(ledger, module, 0x10n, { rule, claim: `against ${name}`, weight, at: 'here' });
  }
  for (const [nature, weight] of Object.entries(natures))
    point(ledger, nature as Nature, { rule: 'test', claim: nature, weight, at: 'here' });
  return ledger;
}

const decided = (reasons: Reasons) => decide(ledgerOf(reasons), roleOf);

describe('the verdict', () => {
  it('is unknown, with no confidence, when there are no reasons', () => {
    expect(decided({})).toEqual({ kind: 'unknown', suspect: null, confidence: 0, evidence: [], alternatives: [] });
  });

  it('names the driver with the strongest evidence and keeps the others as alternatives, best first', () => {
    const decision = decided({ drivers: { 'alpha.sys': 0.3, 'evil.sys': 0.8, 'beta.sys': 0.5 } });
    expect([decision.kind, decision.suspect?.module.name]).toEqual(['driver', 'evil.sys']);
    expect(decision.alternatives.map((other) => [other.module, other.why])).toEqual([
      ['beta.sys', 'against beta.sys'],
      ['alpha.sys', 'against alpha.sys'],
    ]);
  });

  it('is less certain the stronger the next explanation is', () => {
    const alone = decided({ drivers: { 'evil.sys': 0.8 } }).confidence;
    const rival = decided({ drivers: { 'evil.sys': 0.8, 'alpha.sys': 0.4 } }).confidence;
    const nature = decided({ drivers: { 'evil.sys': 0.8 }, natures: { hardware: 0.7 } }).confidence;
    expect(rival).toBeLessThan(alone);
    expect(nature).toBeLessThan(rival);
  });

  it('names nobody on evidence that is too weak, but shows the lead', () => {
    const decision = decided({ drivers: { 'evil.sys': 0.15 } });
    expect(decision).toMatchObject({ kind: 'unknown', suspect: null, confidence: 0 });
    expect(decision.alternatives.map((other) => other.module)).toEqual(['evil.sys']);
  });

  it.each(['hardware', 'memory-corruption', 'user-initiated'] as const)('of %s names no module', (nature) => {
    const decision = decided({ drivers: { 'evil.sys': 0.5 }, natures: { [nature]: 0.8 } });
    expect([decision.kind, decision.suspect]).toEqual([nature, null]);
    expect(decision.alternatives.map((other) => other.module)).toEqual(['evil.sys']);
  });

  it('prefers the explanation without a module when both are as strong', () => {
    expect(decided({ drivers: { 'evil.sys': 0.6 }, natures: { 'memory-corruption': 0.6 } }).kind).toBe('memory-corruption');
  });

  it('that names a driver lists what speaks for an explanation without one as against it', () => {
    const decision = decided({ drivers: { 'evil.sys': 0.8 }, natures: { 'memory-corruption': 0.4 } });
    expect(decision.kind).toBe('driver');
    expect(decision.evidence.map((item) => item.weight)).toEqual([0.8, -0.4]);
  });

  it.each([
    ['ntoskrnl.exe', 'os-component'],
    ['ndis.sys', 'os-component'],
    ['win32kfull.sys', 'os-component'],
    ['srv2.sys', 'driver'],
    ['nvlddmkm.sys', 'driver'],
    ['evil.sys', 'driver'],
  ])('calls %s an %s', (name, kind) => {
    expect(decided({ drivers: { [name]: 0.8 } }).kind).toBe(kind);
  });

  it('keeps notes beside the evidence and has at most four alternatives, none of them next to nothing', () => {
    const ledger = ledgerOf({
      drivers: { 'evil.sys': 0.8, 'alpha.sys': 0.5, 'beta.sys': 0.4, 'gamma.sys': 0.3, 'delta.sys': 0.3, 'srv2.sys': 0.3 },
    });
    ledger.notes.push({ rule: 'note', claim: 'by the way', weight: 0, at: 'here' });
    const decision = decide(ledger, roleOf);
    expect(decision.evidence.map((item) => item.rule)).toEqual(['test', 'note']);
    expect(decision.alternatives).toHaveLength(4);
    expect(decided({ drivers: { 'evil.sys': 0.8, 'alpha.sys': 0.001 } }).alternatives).toEqual([]);
  });
});

describe('any verdict', () => {
  const weight = fc.double({ min: 0, max: 1, noNaN: true });
  const reasons = fc.record({
    drivers: fc.dictionary(fc.constantFrom(...modules.map((module) => module.name)), weight),
    natures: fc.dictionary(fc.constantFrom('hardware', 'memory-corruption', 'user-initiated'), weight),
  });

  it('has a confidence between 0 and 0.97, and none when it is unknown', () => {
    fc.assert(
      fc.property(reasons, (given) => {
        const { kind, confidence } = decided(given);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(0.97);
        if (kind === 'unknown') expect(confidence).toBe(0);
      }),
    );
  });

  it('names a module when it is about a driver or a part of Windows, and never for hardware or corrupted memory', () => {
    fc.assert(
      fc.property(reasons, fc.constantFrom('test', 'bugcheck-caller'), (given, rule) => {
        const { kind, suspect } = decide(ledgerOf(given, rule), roleOf);
        if (kind !== 'user-initiated') expect(suspect !== null).toBe(kind === 'driver' || kind === 'os-component');
        else if (rule === 'test') expect(suspect).toBeNull();
      }),
    );
  });

  it('has alternatives in order, each surer than nothing can be and none of them the blamed module', () => {
    fc.assert(
      fc.property(reasons, (given) => {
        const { alternatives, suspect } = decided(given);
        const confidences = alternatives.map((other) => other.confidence);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        for (const other of alternatives) {
          expect(other.module).not.toBe(suspect?.module.name);
          expect(other.confidence).toBeGreaterThanOrEqual(0);
          expect(other.confidence).toBeLessThanOrEqual(1);
          expect(other.why).not.toBe('');
        }
      }),
    );
  });
});
