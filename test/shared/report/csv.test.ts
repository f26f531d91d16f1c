import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, CSV_HEADER, renderCsv, renderCsvRow } from '../../../shared/report/csv.ts';
import { failureLine } from '../../../shared/triageDump.ts';
import { HOSTILE } from './support/pages.ts';
import { fullResult, withTextEverywhere } from './support/results.ts';

const cells = (text: string) => (parse(CSV_HEADER + text, { columns: true }) as Record<string, string>[])[0] ?? {};

describe('CSV', () => {
  it('has one row with all columns for a dump', () => {
    const row = renderCsv(fullResult(), 'PC-1', null);
    expect(row.endsWith('\r\n')).toBe(true);
    expect(row.slice(0, -2)).not.toMatch(/[\r\n]/);
    expect(cells(row)).toMatchObject({ file: 'a.dmp', machine: 'PC-1', bugcheck: '0xd1', module: 'evil.sys', offset: '0x1c20', error: '' });
    expect(Object.keys(cells(row))).toEqual([...CSV_COLUMNS]);
  });

  it('has a row for a file that could not be read, too', () => {
    const line = failureLine({ path: '/d/a,b.dmp', name: 'a,b.dmp', sizeBytes: 3, sha256: null }, 'not-a-dump', 'no "dump"');
    expect(cells(renderCsv(line, null, null))).toMatchObject({
      file: 'a,b.dmp',
      machine: '',
      module: '',
      size_bytes: '3',
      error: 'no "dump"',
    });
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\rx', ' =1', '\u202e=1', '＝1'])('takes %j for text, not for a formula', (text) => {
    expect(cells(renderCsvRow({ file: text })).file).toMatch(/^'/);
  });

  it.each([
    ["x;=cmd|'/C calc'!A0;y", "x;'=cmd|'/C calc'!A0;y"],
    ['x; @sum(a);y', "x;' @sum(a);y"],
  ])('takes %j for text where the semicolon parts cells, too', (text, told) => {
    expect(cells(renderCsvRow({ file: text })).file).toBe(told);
  });

  it('leaves numbers and ordinary text as they are', () => {
    expect(cells(renderCsvRow({ file: 'a "b", c; d', confidence: 0.9, size_bytes: 12 }))).toMatchObject({
      file: 'a "b", c; d',
      confidence: '0.9',
      size_bytes: '12',
    });
  });

  it('keeps its columns whatever the texts are', () => {
    const row = renderCsv(withTextEverywhere(fullResult(), `",\r\n=cmd|' /C calc'!A0${HOSTILE}`), HOSTILE, null);
    expect(Object.keys(cells(row))).toHaveLength(CSV_COLUMNS.length);
    expect(row.slice(0, -2)).not.toMatch(/[\r\n]/);
  });
});
