import { describe, expect, it } from 'vitest';
import { FACETS, filtered, GROUPINGS, NO_FILTERS, toggled, valuesOf } from '../../../renderer/views/triage/filters.ts';
import { groupsOf, headOf, lineOf, linesOf, plainLines } from '../../../renderer/views/triage/grouping.ts';
import { rowOf } from '../support/rows.ts';

const rows = [
  rowOf(0, { machine: 'A', confidence: 0.9 }),
  rowOf(1, { machine: 'A', module: null, kind: 'hardware', vendor: null, confidence: 0.8, bugcheck: '0x124', bugcheckName: null }),
  rowOf(2, { machine: 'B', confidence: 0.79 }),
  rowOf(3, {
    error: 'cut',
    machine: null,
    module: null,
    kind: null,
    vendor: null,
    confidence: null,
    osBuild: null,
    osName: null,
    signature: null,
  }),
];
const ids = (some: readonly { readonly id: number }[]) => some.map(({ id }) => id);

describe('filters', () => {
  it('keep rows that have one of the values of every facet', () => {
    expect(filtered(rows, NO_FILTERS)).toBe(rows);
    expect(ids(filtered(rows, { kind: ['driver', 'hardware'] }))).toEqual([0, 1, 2]);
    expect(ids(filtered(rows, { kind: ['driver', 'hardware'], confidence: ['80% and more'] }))).toEqual([0, 1]);
    expect(ids(filtered(rows, { kind: ['could not be read'] }))).toEqual([3]);
    expect(ids(filtered(rows, { company: ['Contoso'], bugcheck: ['0x124'] }))).toEqual([]);
  });

  it('put a value in and take it out again', () => {
    const one = toggled(NO_FILTERS, 'kind', 'driver');
    const two = toggled(one, 'kind', 'hardware');
    expect([one, two]).toEqual([{ kind: ['driver'] }, { kind: ['driver', 'hardware'] }]);
    expect(toggled(toggled(two, 'kind', 'driver'), 'kind', 'hardware')).toEqual({});
  });

  it('offer the values there are with their counts, the most frequent first', () => {
    const facet = (name: string) => FACETS.find((one) => one.name === name) as (typeof FACETS)[number];
    expect(valuesOf(rows, facet('confidence'), 9)).toEqual([
      { value: '80% and more', count: 2 },
      { value: '50% to 79%', count: 1 },
      { value: 'not known', count: 1 },
    ]);
    expect(valuesOf(rows, facet('company'), 1)).toEqual([{ value: 'Contoso', count: 2 }]);
    expect(valuesOf(rows, facet('bugcheck'), 9)[0]).toEqual({ value: '0x50 PAGE_FAULT_IN_NONPAGED_AREA', count: 3 });
  });
});

describe('groups', () => {
  it('are the largest first, with dumps and machines counted', () => {
    expect(groupsOf(rows, 'culprit').map(({ key, rows: inside, machines }) => [key, ids(inside), machines])).toEqual([
      ['evil.sys', [0, 2], 2],
      ['could not be read', [3], 1],
      ['hardware', [1], 1],
    ]);
    for (const { name } of GROUPINGS) {
      const inside = groupsOf(rows, name).flatMap((group) => group.rows);
      expect(ids(inside).toSorted()).toEqual([0, 1, 2, 3]);
    }
  });

  it('show their dumps when they are open', () => {
    const groups = groupsOf(rows, 'machine');
    const lines = linesOf(groups, new Set(['A', 'no such group']));
    expect(lines.map((line) => (line.kind === 'group' ? `${line.key} ${line.dumps}` : line.row.id))).toEqual([
      'A 2',
      0,
      1,
      'B 1',
      'not known 1',
    ]);
    expect([lineOf(lines, { kind: 'dump', id: 1 }), lineOf(lines, { kind: 'group', key: 'B' })]).toEqual([2, 3]);
    expect([lineOf(lines, null), lineOf(lines, { kind: 'dump', id: 2 })]).toEqual([-1, -1]);
    expect([headOf(lines, 2), headOf(lines, 3), headOf(plainLines(rows), 2)]).toEqual([0, 3, 2]);
  });
});
