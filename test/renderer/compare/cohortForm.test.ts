import { describe, expect, it } from 'vitest';
import { choicesOf, cohortFilter, cohortText, EVERYTHING, featureText } from '../../../renderer/views/compare/cohortForm.ts';
import { checkedParams } from '../../../shared/api/contract.ts';
import { rowOf } from '../support/rows.ts';

describe('a cohort', () => {
  it('is everything until something is chosen', () => {
    expect([cohortFilter(EVERYTHING), cohortText(EVERYTHING)]).toEqual([{}, 'all crashes']);
  });

  it('is a filter that the contract takes, both days included', () => {
    const form = { osBuild: '19045', module: 'evil.sys', bugcheck: '0x50', kind: 'driver', since: '2024-07-19', until: '2024-07-19' };
    const filter = cohortFilter(form);
    expect(filter).toEqual({
      osBuilds: [19_045],
      modules: ['evil.sys'],
      bugchecks: ['0x50'],
      kinds: ['driver'],
      sinceMs: Date.UTC(2024, 6, 19),
      untilMs: Date.UTC(2024, 6, 20),
    });
    expect(checkedParams('compare', { a: filter, b: {} })).toEqual({ a: filter, b: {} });
    expect(cohortText(form)).toBe('build 19045, evil.sys, 0x50, driver since 2024-07-19 until 2024-07-19');
    expect(cohortFilter({ ...EVERYTHING, since: 'soon' })).toEqual({});
  });

  it('is chosen from what the list has, the most frequent first', () => {
    const rows = [rowOf(0), rowOf(1), rowOf(2, { osBuild: 22_631, module: null })];
    expect(choicesOf(rows, 9)).toMatchObject({ osBuild: ['19045', '22631'], module: ['evil.sys'], bugcheck: ['0x50'], kind: ['driver'] });
    expect(choicesOf(rows, 1).osBuild).toEqual(['19045']);
  });
});

describe('a property', () => {
  it('has words', () => {
    expect(featureText({ kind: 'driver-version', build: { name: 'a.sys', timestamp: 0x66, checksum: 1, sizeBytes: 2 } })).toBe(
      'driver a.sys, build 0x66',
    );
    expect(featureText({ kind: 'driver', name: 'a.sys' })).toBe('driver a.sys, any build');
    expect(featureText({ kind: 'bios', value: '1.2' })).toBe('BIOS 1.2');
  });
});
