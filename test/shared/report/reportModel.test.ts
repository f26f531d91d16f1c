import { describe, expect, it } from 'vitest';
import { percent, reportModel, uptime } from '../../../shared/report/reportModel.ts';
import { crashDump, judge } from '../analysis/support/crashes.ts';
import { fullResult } from './support/results.ts';

const factsOf = (...given: Parameters<typeof reportModel>) => new Map(reportModel(...given).facts.map((fact) => [fact.label, fact.text]));

describe('numbers in a report', () => {
  it('show confidence as a whole percentage', () => {
    expect([0, 0.005, 0.93, 0.97].map(percent)).toEqual(['0%', '1%', '93%', '97%']);
  });

  it('show the time since the start in the unit that fits', () => {
    expect([3.747, 61, 3600, 8220, 2 * 86400 + 3600].map(uptime)).toEqual(['3.7 s', '1 min', '1 h 0 min', '2 h 17 min', '2 d 1 h']);
  });
});

describe('what a report says', () => {
  it('has the sentence of the verdict as its headline and the file as its title', () => {
    const result = fullResult();
    expect(reportModel(result)).toMatchObject({ title: 'a.dmp', headline: result.verdict.summary });
  });

  it('has the facts of dump, machine and verdict', () => {
    const facts = factsOf(fullResult());
    expect(facts.get('Bugcheck')).toBe('0xd1 DRIVER_IRQL_NOT_LESS_OR_EQUAL');
    expect(facts.get('Verdict')).toMatch(/^evil\.sys\+0x1c20 \(driver\), confidence \d+%$/);
    expect(facts.get('Driver build')).toMatch(/timestamp 0x5f001234 \(2020-07-04 if it is a date\), checksum 0x14444, \d+ bytes/);
    expect(facts.get('Exception')).toMatch(/^0xc0000005 STATUS_ACCESS_VIOLATION/);
    expect(facts.get('Crashed')).toMatch(/^2024-01-02T03:04:05\.678Z, 1 h 12 min after start$/);
    expect(facts.get('Machine')).toMatch(/Contoso Model 12; AMD Ryzen.*BIOS Contoso BIOS 1\.07 02\/03\/2020/);
    expect(facts.get('Process')).toBe('evil_app.exe');
    expect(facts.get('Signature')).toBe('0xd1|evil.sys+0x1c20');
  });

  it('leaves out what is not known instead of filling it in', () => {
    const facts = factsOf(judge(crashDump({ code: 0x0badf00d, stack: 'nt!KeBugCheckEx' })));
    for (const label of ['Made by', 'Driver build', 'Exception', 'Process', 'Machine', 'Meaning'])
      expect(facts.has(label), label).toBe(false);
    expect(facts.get('Bugcheck')).toBe('0xbadf00d (not documented)');
    expect(facts.get('Verdict')).toBe('unknown');
    for (const text of facts.values()) expect(text).not.toMatch(/null|undefined/);
  });

  it('does not take a hash for a date of a driver', () => {
    const result = fullResult();
    const modules = result.modules.map((module) => ({ ...module, timestamp: '0xdeadbeef' }));
    expect(factsOf({ ...result, modules }).get('Driver build')).not.toContain('date');
  });

  it('shows the hash of the file when there is one', () => {
    expect(factsOf(fullResult()).get('Dump')).not.toContain('SHA-256');
    const hashed = fullResult({ file: { path: 'p', name: 'n', sizeBytes: 3, sha256: 'ab'.repeat(32) } });
    expect(factsOf(hashed).get('Dump')).toContain(`SHA-256 ${'ab'.repeat(32)}`);
  });

  it('keeps evidence for and against apart, each with its rule', () => {
    const model = reportModel(fullResult());
    expect(model.evidence.some((item) => /evil\.sys.*\(code-parameter; bugcheck parameter 4\)$/.test(item))).toBe(true);
    expect(model.against).toEqual(['A block of kernel memory was damaged. (pool-damaged)']);
    expect(model.evidence.join()).not.toContain('pool-damaged');
  });

  it('lists the other suspects with their confidence and reason', () => {
    expect(reportModel(fullResult()).alternatives[0]).toMatch(/^\S+\.(sys|exe) \(\d+%\): .+/);
  });

  it('shows the modules that parameters and frames lie in, and how frames were found', () => {
    const model = reportModel(fullResult());
    expect(model.parameters).toHaveLength(4);
    expect(model.parameters[3]?.text).toMatch(/\(in evil\.sys\)$/);
    expect(model.stack[0]).toMatch(/^\S+\+0x[0-9a-f]+ \((context|scan)\)$/);
  });

  it('shows the near end of a long stack', () => {
    const frames = Array.from({ length: 60 }, (_, i) => `nt!F${i}+0x8`).join(' <- ');
    expect(reportModel(judge(crashDump({ code: 0xef, stack: `nt!KeBugCheckEx <- ${frames}` }))).stack.length).toBeLessThan(40);
  });
});
