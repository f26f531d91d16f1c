import { describe, expect, it } from 'vitest';
import { COLUMNS, culpritText, shownRows } from '../../../renderer/views/triage/columns.ts';
import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import { rowOf as row } from '../support/rows.ts';

const ids = (rows: readonly SummaryRow[]) => rows.map(({ id }) => id);

describe('shownRows', () => {
  const rows = [row(1), row(2, { module: null, kind: 'hardware', confidence: null }), row(3, { machine: 'Büro', signature: 'x|y' })];

  it('finds rows that hold every word anywhere, whatever the case', () => {
    expect(ids(shownRows(rows, 'EVIL pc-1', null))).toEqual([1]);
    expect(ids(shownRows(rows, 'hardware', null))).toEqual([2]);
    expect(ids(shownRows(rows, ' x|y  büro ', null))).toEqual([3]);
    expect(ids(shownRows(rows, 'nowhere', null))).toEqual([]);
    expect(shownRows(rows, '  ', null)).toBe(rows);
  });

  it('sorts numbers as numbers, both ways, and leaves equal ones as they came', () => {
    expect(ids(shownRows(rows, '', { column: 'confidence', descending: false }))).toEqual([2, 1, 3]);
    expect(ids(shownRows(rows, '', { column: 'confidence', descending: true }))).toEqual([3, 1, 2]);
    expect(ids(shownRows(rows, '', { column: 'bugcheck', descending: true }))).toEqual([1, 2, 3]);
    expect(ids(shownRows(rows, '', { column: 'no such', descending: true }))).toEqual([1, 2, 3]);
  });

  it('shows nothing as nothing', () => {
    const failed = row(4, {
      error: 'cut',
      module: null,
      kind: null,
      confidence: null,
      crashTime: null,
      osBuild: null,
      bugcheck: null,
      bugcheckName: null,
    });
    expect(culpritText(failed)).toBe('could not be read');
    expect(COLUMNS.map((column) => column.text(failed)).join('')).not.toMatch(/null|undefined|NaN/);
  });
});
