import { describe, expect, it } from 'vitest';
import { dumpSection } from '../../../shared/report/html/dumpSection.ts';
import { moduleMarks } from '../../../shared/report/moduleMarks.ts';
import { renderText } from '../../../shared/report/text.ts';
import type { ResultModule } from '../../../shared/result/triageResult.ts';
import { fullResult } from './support/results.ts';

const CRASH = '2024-07-19T04:00:00.000Z';
const stamp = (day: string) => `0x${(Date.parse(day) / 1000).toString(16)}`;

function result(...modules: Partial<ResultModule>[]) {
  const full = fullResult();
  const [template] = full.modules as [ResultModule];
  return {
    ...full,
    dump: { ...full.dump, crashTime: CRASH },
    modules: modules.map((module, index) => ({
      ...template,
      name: `m${index}.sys`,
      base: `0x${index}`,
      timestamp: stamp('2023-01-01'),
      vendor: null,
      inbox: null,
      ...module,
    })),
  };
}
const kinds = (...modules: Partial<ResultModule>[]) => {
  const marks = moduleMarks(result(...modules));
  return modules.map((_, index) => (marks.get(`0x${index}`) ?? []).map(({ kind }) => kind));
};

describe('marks of modules', () => {
  it('calls a driver old five years after it was linked, not before', () => {
    expect(kinds({ timestamp: stamp('2019-07-01') }, { timestamp: stamp('2019-08-01') }, {})).toEqual([['old'], [], []]);
    expect(moduleMarks(result({ timestamp: stamp('2017-02-03') })).get('0x0')?.[0]).toMatchObject({
      label: 'old (2017)',
      text: expect.stringContaining('Linked on 2017-02-03 by its own timestamp, 7 years before the crash'),
    });
  });

  it('marks what was linked before the signing policy of Windows 10 1607', () => {
    expect(kinds({ timestamp: stamp('2016-08-01') }, { timestamp: stamp('2016-08-02') })).toEqual([['old', 'maker-signed-era'], ['old']]);
  });

  it('takes no hash for a date: one that lies in the future, before 2000, or of a company that has such a one', () => {
    expect(kinds({ timestamp: '0xf2345678' }, { timestamp: '0x1' }, { timestamp: stamp('2024-07-20') })).toEqual([[], [], []]);
    const hashing = { vendor: 'Contoso', timestamp: '0xf2345678' };
    expect(kinds(hashing, { vendor: 'Contoso', timestamp: stamp('2010-01-01') }, { timestamp: stamp('2010-01-01') })).toEqual([
      [],
      [],
      ['old', 'maker-signed-era'],
    ]);
  });

  it('knows drivers by name that have vulnerable versions, whatever their date', () => {
    expect(kinds({ name: 'rtcore64.sys' }, { name: 'rtcore64.sys', vendor: 'MSI', timestamp: '0xf2345678' })).toEqual([
      ['known-vulnerable'],
      ['known-vulnerable'],
    ]);
    expect(moduleMarks(result({ name: 'iqvw64e.sys' })).get('0x0')?.[0]?.text).toMatch(
      /^A driver of this name is known to be vulnerable \(CVE-2015-2291\); check its version\. https:/,
    );
  });

  it('leaves Windows alone, and the dumps of programs', () => {
    const old = { timestamp: stamp('2010-01-01') };
    expect(kinds({ ...old, vendor: 'Microsoft' }, { ...old, inbox: true }, { ...old, inbox: true, vendor: 'Contoso' })).toEqual([
      [],
      [],
      ['old', 'maker-signed-era'],
    ]);
    expect(moduleMarks({ ...result(old), bugcheck: null }).size).toBe(0);
  });

  it('stand in the verbose text and in the HTML report', () => {
    const marked = result({ name: 'iqvw64e.sys' });
    expect(renderText(marked, { verbose: true }).replace(/\s+/g, ' ')).toContain(
      'iqvw64e.sys: A driver of this name is known to be vulnerable',
    );
    expect(renderText(marked, { verbose: false })).not.toContain('vulnerable');
    expect(dumpSection({ number: 1, line: marked, machine: null, known: null })).toContain('known to be vulnerable (CVE-2015-2291)');
  });
});
