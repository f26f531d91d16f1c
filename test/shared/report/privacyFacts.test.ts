import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { privacyHeadline, privacyRows, privacyText } from '../../../shared/report/privacyFacts.ts';
import { renderText } from '../../../shared/report/text.ts';
import type { TriageDepth } from '../../../shared/result/details.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { PLANTED, personalDump } from '../privacy/personalDump.ts';

const FILE = { path: 'x.dmp', name: 'x.dmp', sizeBytes: 0, sha256: null };
const result = (depth: TriageDepth = 'details') => triageDump(bytesSource(personalDump().finish()), FILE, depth);

describe('what is said of privacy', () => {
  it('has a row for each kind, with counts, places and masked values', () => {
    const rows = privacyRows(result());
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...new Set(PLANTED.map(([kind]) => kind))].sort());
    expect(rows.find(({ kind }) => kind === 'user-name')).toEqual({
      kind: 'user-name',
      title: 'User names',
      values: 1,
      count: 5,
      where: 'saved memory (3), call stack (1), process path (1)',
      examples: 'j***',
    });
    for (const [, value] of PLANTED) expect(JSON.stringify(rows)).not.toContain(value);
  });

  it('is a line of the text: kinds and how many, no values', () => {
    const text = privacyText(result()) ?? '';
    expect(text).toMatch(/^the file holds .*user names 1.*SIDs of accounts \d.*; before it is handed on: faultline privacy$/);
    for (const [, value] of PLANTED) expect(text).not.toContain(value);
    expect(renderText(result(), { verbose: false })).toMatch(/Privacy +the file holds/);
    expect(renderText(result('verdict'), { verbose: false })).not.toContain('Privacy');
  });

  it('says first whether there is any, or why nobody looked', () => {
    expect(privacyHeadline(result())).toMatch(/holds personal data/);
    expect(privacyHeadline({ ...result(), privacy: { findings: [], scannedBytes: 1 } })).toMatch(/No personal data/);
    expect(privacyHeadline({ ...result(), privacy: null })).toMatch(/too large/);
    expect(privacyHeadline(result('verdict'))).toBeNull();
    expect(privacyRows({ ...result(), privacy: null })).toEqual([]);
  });
});
