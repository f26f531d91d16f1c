import { describe, expect, it } from 'vitest';
import { BUGCHECK_FAMILIES, FAMILY_TRAITS } from '../../../shared/knowledge/bugchecks/families.ts';
import { BUGCHECKS } from '../../../shared/knowledge/bugchecks/index.ts';
import { LIVE_DUMP_CODES } from '../../../shared/knowledge/bugchecks/liveDumpCodes.ts';

const codes = BUGCHECKS.map((row) => row.code);

describe('the codes of live dumps', () => {
  it('are ascending, each with a row, and all whose names say so', () => {
    expect(LIVE_DUMP_CODES).toEqual([...new Set(LIVE_DUMP_CODES)].sort((a, b) => a - b));
    expect(LIVE_DUMP_CODES.filter((code) => !codes.includes(code))).toEqual([]);
    const named = BUGCHECKS.filter(({ name }) => /LIVE_?DUMP|LIVE_SYSTEM_DUMP/.test(name));
    expect(named.filter(({ code }) => !LIVE_DUMP_CODES.includes(code))).toEqual([]);
    expect(LIVE_DUMP_CODES).not.toContain(0x144);
  });
});

describe('the bugcheck table', () => {
  it('covers what Microsoft documents: more than 420 codes, sorted and unique', () => {
    expect(codes.length).toBeGreaterThan(420);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
  });

  it('has no row for the minidump twins, which are normalised to their base codes', () => {
    expect([0x1000007e, 0x1000007f, 0x1000008e, 0x100000ea].filter((code) => codes.includes(code))).toEqual([]);
  });

  it('has a name, a meaning, four parameters, causes and a source in every row', () => {
    for (const row of BUGCHECKS) {
      expect(row.name).toMatch(/^[A-Z][A-Z0-9_]+$/);
      expect(row.meaning.length, row.name).toBeGreaterThan(20);
      expect(row.parameters, row.name).toHaveLength(4);
      for (const [, meaning] of row.parameters) expect(meaning.length, row.name).toBeGreaterThan(2);
      expect(row.causes.length, row.name).toBeGreaterThan(0);
      expect(row.source, row.name).toMatch(/^(bug-check-|bugcodes\.h$|forcing-a-system-crash)/);
    }
  });

  it('selects a sub-code only by a parameter of kind subcode or of a kind that can be told apart, each value once', () => {
    for (const row of BUGCHECKS) {
      if (!row.cases) continue;
      const values = row.cases.rows.map((candidate) => candidate.value);
      expect(values, row.name).toEqual([...new Set(values)]);
      for (const candidate of row.cases.rows) {
        expect(candidate.meaning.length, row.name).toBeGreaterThan(5);
        if (candidate.parameters) expect(candidate.parameters, row.name).toHaveLength(4);
      }
    }
  });

  it('has sub-code tables for the bugchecks that need them', () => {
    const sizes = new Map(BUGCHECKS.map((row) => [row.code, row.cases?.rows.length ?? 0]));
    const least: [number, number][] = [
      [0x19, 10],
      [0x1a, 40],
      [0x9f, 6],
      [0xc2, 10],
      [0xc4, 100],
      [0x10d, 5],
      [0x124, 5],
      [0x133, 2],
      [0x139, 30],
    ];
    for (const [code, count] of least) expect(sizes.get(code), `0x${code.toString(16)}`).toBeGreaterThanOrEqual(count);
  });

  it('puts only known codes into families, sorted, each family with traits', () => {
    const familyCodes = BUGCHECK_FAMILIES.map(([code]) => code);
    expect(familyCodes).toEqual([...new Set(familyCodes)].sort((a, b) => a - b));
    expect(familyCodes.filter((code) => !codes.includes(code))).toEqual([]);
    for (const [, family] of BUGCHECK_FAMILIES) expect(FAMILY_TRAITS[family].stack).toBeLessThanOrEqual(1);
  });
});
