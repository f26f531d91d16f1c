import { describe, expect, it } from 'vitest';
import { explainBugcheck, isStatus, normaliseBugcheck, statusOf } from '../../../shared/analysis/bugcheck.ts';
import { BUGCHECKS } from '../../../shared/knowledge/bugchecks/index.ts';
import { fc } from '../dump/support/property.ts';

const ZERO = [0n, 0n, 0n, 0n] as const;

describe('normalising a bugcheck code', () => {
  it.each([
    [0x1000007e, 0x7e],
    [0x1000008e, 0x8e],
    [0x1000007f, 0x7f],
    [0x100000ea, 0xea],
    [0x1000000a, 0x0a],
  ])('turns the minidump twin %i into %i', (raw, code) => {
    expect(normaliseBugcheck(raw)).toBe(code);
  });

  it.each([0x0a, 0xd1, 0x124, 0xc000021a, 0xdeaddead, 0x4000008a])('leaves the documented code %i as it is', (code) => {
    expect(normaliseBugcheck(code)).toBe(code);
  });

  it.each([0x2000007e, 0x1000fff0, 0x0badf00d, 0xffffffff, 0])('leaves %i alone: it is the twin of no documented code', (raw) => {
    expect(normaliseBugcheck(raw)).toBe(raw);
  });

  it('changes nothing the second time', () => {
    const raw = fc.oneof(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.constantFrom(...BUGCHECKS.map((row) => row.code)),
      fc.constant(0x1000007e),
    );
    fc.assert(fc.property(raw, (code) => normaliseBugcheck(normaliseBugcheck(code)) === normaliseBugcheck(code)));
  });
});

describe('an NTSTATUS in a parameter', () => {
  it('is the low half, sign-extended by 64-bit kernels or not', () => {
    expect(statusOf(0xffffffffc0000005n)).toBe(0xc0000005);
    expect(statusOf(0xc0000005n)).toBe(0xc0000005);
    expect(statusOf(0x80000003n)).toBe(0x80000003);
  });

  it('is not the low half of a pointer', () => {
    expect([0xc0000185n, 0xffffffffc0000185n].map(isStatus)).toEqual([true, true]);
    expect(isStatus(0xfffff800c0000185n)).toBe(false);
  });
});

describe('explaining a bugcheck', () => {
  it('keeps the raw code beside the normalised one and names the parameters of the base code', () => {
    const facts = explainBugcheck(0x1000007e, [0xffffffffc0000005n, 1n, 2n, 3n]);
    expect([facts.code, facts.rawCode, facts.row?.name]).toEqual([0x7e, 0x1000007e, 'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED']);
    expect(facts.parameters.map((parameter) => parameter.kind)).toEqual([
      'exception-code',
      'code-address',
      'exception-record',
      'context-record',
    ]);
    expect(facts.parameters.map((parameter) => parameter.value)).toEqual([0xffffffffc0000005n, 1n, 2n, 3n]);
  });

  it('says of a code in no table that its parameters are not documented', () => {
    const facts = explainBugcheck(0x0badf00d, [1n, 2n, 3n, 4n]);
    expect([facts.row, facts.selected]).toEqual([null, null]);
    expect(facts.parameters).toHaveLength(4);
    for (const parameter of facts.parameters) expect(parameter).toMatchObject({ kind: 'value', meaning: 'Not documented' });
  });

  it('gives every documented code four parameters with a meaning', () => {
    for (const row of BUGCHECKS) {
      const facts = explainBugcheck(row.code, ZERO);
      expect(facts.row, row.name).toBe(row);
      for (const { meaning } of facts.parameters) expect(meaning, row.name).not.toBe('');
    }
  });
});

describe('sub-codes', () => {
  it('replace the meaning of the parameters that they redefine and keep the others', () => {
    const facts = explainBugcheck(0x9f, [3n, 0n, 0n, 0n]);
    expect(facts.parameters.map((parameter) => parameter.kind)).toEqual(['subcode', 'device-object', 'structure', 'irp']);
    expect(explainBugcheck(0x9f, [4n, 0n, 0n, 0n]).parameters[3]?.kind).toBe('structure');
  });

  it('add their meaning to the parameter that selected them', () => {
    const facts = explainBugcheck(0x139, [3n, 0n, 0n, 0n]);
    expect(facts.selected?.meaning).toMatch(/list/i);
    expect(facts.parameters[0]?.meaning).toContain(facts.selected?.meaning);
    expect(facts.parameters[1]?.meaning).not.toContain(facts.selected?.meaning);
  });

  it('that are not documented fall back to the row', () => {
    const facts = explainBugcheck(0x9f, [0x77n, 0n, 0n, 0n]);
    expect(facts.selected).toBeNull();
    expect(facts.parameters.map((parameter) => parameter.kind)).toEqual(['subcode', 'device-object', 'value', 'value']);
  });

  it('are found by their low half when the kernel sign-extended them', () => {
    const [row, value] = BUGCHECKS.flatMap((candidate) =>
      (candidate.cases?.rows ?? []).filter((known) => known.value >= 0x80000000).map((known) => [candidate, known.value] as const),
    )[0] as readonly [(typeof BUGCHECKS)[number], number];
    const values = ZERO.map((zero, i) =>
      i === (row.cases?.selector ?? 0) - 1 ? BigInt.asUintN(64, BigInt.asIntN(32, BigInt(value))) : zero,
    );
    expect(explainBugcheck(row.code, values).selected?.value).toBe(value);
  });

  it('of tagged values are found by the tag when the low 16 bits are a line number', () => {
    const tagged = explainBugcheck(0x27, [0xbaad0073n, 0n, 0n, 0n]);
    expect(tagged.selected?.value).toBe(0xbaad0000);
    expect(explainBugcheck(0x27, [0xbabe0073n, 0n, 0n, 0n]).selected).toBeNull();
  });

  it('may be selected by a parameter other than the first', () => {
    const facts = explainBugcheck(0x50, [0n, 0n, 0n, 2n]);
    expect(facts.selected?.value).toBe(2);
    expect(facts.parameters[3]?.meaning).toContain(facts.selected?.meaning);
    expect(explainBugcheck(0x50, [2n, 0n, 0n, 0x99n]).selected).toBeNull();
  });

  it('all resolve to themselves', () => {
    for (const row of BUGCHECKS) {
      for (const known of row.cases?.rows ?? []) {
        const values = ZERO.map((zero, i) => (i === (row.cases?.selector ?? 0) - 1 ? BigInt(known.value) : zero));
        expect(explainBugcheck(row.code, values).selected, `${row.name} ${known.value}`).toBe(known);
      }
    }
  });
});
