import { describe, expect, it } from 'vitest';
import { newLedger } from '../../../../shared/analysis/ledger.ts';
import { RULES } from '../../../../shared/analysis/rules/index.ts';
import { BUGCHECKS } from '../../../../shared/knowledge/bugchecks/index.ts';
import { fc } from '../../dump/support/property.ts';
import { at, crashDump, crashOf, POOL } from '../support/crashes.ts';

describe('the list of rules', () => {
  it('has ids of their own, which evidence carries', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('judges the code at the site after the parameters, which it must not repeat', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(ids.indexOf('crash-site-code')).toBeGreaterThan(ids.indexOf('code-parameter'));
  });

  it('throws on no bugcheck with any parameters, and leaves evidence of its own with weights between -1 and 1', () => {
    const code = fc.constantFrom(...BUGCHECKS.map((row) => row.code), 0, 0xffffffff);
    const subcode = fc.constantFrom(...BUGCHECKS.flatMap((row) => row.cases?.rows.map((known) => BigInt(known.value)) ?? []));
    const value = fc.oneof(
      fc.constantFrom(0n, POOL, at('evil+0x1c20'), at('nt+0x1000')),
      subcode,
      fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }),
    );
    fc.assert(
      fc.property(code, fc.array(value, { minLength: 4, maxLength: 4 }), (bugcheck, parameters) => {
        const crash = crashOf(crashDump({ code: bugcheck, parameters, stack: 'nt!KeBugCheckEx <- evil!Foo+0x20 <- ndis!Bar+0x8' }));
        for (const rule of RULES) {
          const ledger = newLedger();
          rule.apply(crash, ledger);
          const evidence = [...ledger.suspects.values()].flatMap((suspect) => suspect.evidence);
          for (const item of [...evidence, ...[...ledger.natures.values()].flat(), ...ledger.notes]) {
            expect(item.rule).toBe(rule.id);
            expect(Math.abs(item.weight)).toBeLessThanOrEqual(1);
            expect([item.claim, item.at]).not.toContain('');
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
