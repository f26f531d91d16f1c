import { describe, expect, it } from 'vitest';
import { renderText } from '../../../shared/report/text.ts';
import { failureLine } from '../../../shared/triageDump.ts';
import { fc } from '../dump/support/property.ts';
import { anyText, controlCharacters, fullResult, withTextEverywhere } from './support/results.ts';

const brief = renderText(fullResult(), { verbose: false });
const verbose = renderText(fullResult(), { verbose: true });
const labels = (text: string) =>
  text
    .split('\n')
    .map((line) => /^ {2}(\S.*?) {2,}/.exec(line)?.[1])
    .filter((label) => label !== undefined);

describe('the text report', () => {
  it('begins with the file and the sentence of the verdict and ends with an empty line', () => {
    const { verdict } = fullResult();
    expect(brief.startsWith(`a.dmp\n  ${verdict.summary.slice(0, 40)}`)).toBe(true);
    expect(brief.endsWith('\n\n')).toBe(true);
  });

  it('says why, what speaks against it, who else, what next, and what could not be seen', () => {
    expect(labels(brief)).toEqual(expect.arrayContaining(['Bugcheck', 'Verdict', 'Why', 'Against', 'Else', 'Next', 'Limits']));
  });

  it('adds parameters, objects, stack, registers and modules when it is verbose, and takes nothing away', () => {
    const more = ['Parameters', 'Objects', 'Stack', 'Registers', 'Modules', 'Unloaded'];
    for (const label of more) expect(labels(brief)).not.toContain(label);
    expect(labels(verbose)).toEqual(expect.arrayContaining([...labels(brief), ...more]));
    for (const line of brief.split('\n')) expect(verbose).toContain(line);
    for (const module of fullResult().modules) expect(verbose).toContain(`${module.base} ${module.name}`);
    expect(verbose).toMatch(/rip=0x[0-9a-f]+/);
  });

  it('shows each object with where it is and what its fields say', () => {
    expect(verbose).toContain('IRP: IRP_MJ_POWER, IRP_MN_SET_POWER [0xffff9c0f00001000, parameter 4]');
    expect(verbose).toContain('- CurrentLocation: 1 of 2 (waits at the device of evil)');
    expect(verbose).toContain('DPC watchdog [bugcheck]');
    expect(labels(renderText(fullResult({ objects: [] }), { verbose: true }))).not.toContain('Objects');
  });

  it('fits a page, except for words that are wider themselves', () => {
    for (const line of verbose.split('\n')) {
      const words = line.trim().split(' ');
      if (words.length > 1 && !words.some((word) => word.length > 90)) expect(line.length).toBeLessThanOrEqual(112);
    }
  });

  it('leaves out sections that are empty', () => {
    expect(labels(renderText(fullResult({ limits: [], registers: null }), { verbose: true }))).not.toContain('Limits');
    expect(labels(renderText(fullResult({ limits: [], registers: null }), { verbose: true }))).not.toContain('Registers');
  });
});

describe('the text report of a file that could not be read', () => {
  const file = { path: '/dumps/a.dmp', name: 'a.dmp', sizeBytes: 4096, sha256: null };

  it('is one line with path and reason', () => {
    const text = renderText(failureLine(file, 'truncated-header', 'dump header truncated: need 8192 bytes, file has 4096'), {
      verbose: false,
    });
    expect(text).toBe('/dumps/a.dmp: error: dump header truncated: need 8192 bytes, file has 4096\n');
  });

  it('is one line whatever the file is called, verbose or not', () => {
    const hostile = { ...file, path: '/dumps/\u001b[2Ja\nb.dmp: error: all fine\r\n' };
    const text = renderText(failureLine(hostile, 'not-a-dump', 'not\na\u0007dump'), { verbose: true });
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(controlCharacters(text)).toEqual([]);
  });
});

describe('hostile strings in a text report', () => {
  it('bring no control characters and no lines of their own', () => {
    const forged = '\u001b[2J\u001b]0;title\u0007\r\n  Verdict      innocent.sys\n\u009b31m\u0000';
    const text = renderText(withTextEverywhere(fullResult(), forged), { verbose: true });
    expect(controlCharacters(text)).toEqual([]);
    expect(text).toContain('innocent.sys');
    expect(text).not.toMatch(/^ {2}Verdict {6}innocent/m);
  });

  it('of any kind leave no control characters', () => {
    const full = fullResult();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(controlCharacters(renderText(withTextEverywhere(full, text), { verbose: true }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
