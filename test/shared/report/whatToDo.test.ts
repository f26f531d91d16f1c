import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../shared/report/markdown.ts';
import { renderText } from '../../../shared/report/text.ts';
import { supportPage, whatToDo } from '../../../shared/report/whatToDo.ts';
import type { Verdict } from '../../../shared/result/triageResult.ts';
import { fullResult } from './support/results.ts';

const KNOWN = {
  id: 'x',
  title: 'Bad update',
  strength: 'certain' as const,
  why: 'same bugcheck',
  cause: 'A table was too short.',
  artifact: 'bad.sys',
  recovery: ['Start in safe mode', 'Delete it'],
  script: ['del bad.sys'],
  source: 'https://example.org/kb',
};
const { verdict } = fullResult();
const kinds = (changes: Partial<Verdict>, known: typeof KNOWN | null = null) =>
  whatToDo(fullResult({ verdict: { ...verdict, ...changes } }), known).map(({ kind }) => kind);

describe('what to do', () => {
  it('begins with the recovery of a known incident', () => {
    expect(kinds({}, KNOWN)).toEqual(['recovery', 'advice', 'contact', 'version', 'safe-mode']);
  });

  it('names whom to ask and what to send', () => {
    const groups = whatToDo(fullResult({ verdict: { ...verdict, vendor: 'CrowdStrike' } }), null);
    expect(groups.find(({ kind }) => kind === 'contact')).toMatchObject({
      title: 'Whom to ask: CrowdStrike',
      link: supportPage('CrowdStrike'),
    });
    expect(groups.find(({ kind }) => kind === 'contact')?.steps.join()).toMatch(/evil\.sys \(timestamp 0x5f001234, checksum 0x14444/);
    expect(supportPage('nobody')).toBeNull();
  });

  it('rolls devices back in Device Manager, and programs with their installer', () => {
    const version = (driverClass: string) =>
      whatToDo(fullResult({ verdict: { ...verdict, class: driverClass } }), null)
        .find(({ kind }) => kind === 'version')
        ?.steps.join();
    expect(version('graphics')).toContain('Device Manager');
    expect(version('endpoint-security')).not.toContain('Device Manager');
  });

  it('does not send anybody after a driver where none is blamed, or to roll Windows back', () => {
    expect(kinds({ kind: 'memory-corruption', module: null, advice: ['Test the memory'] })).toEqual(['advice']);
    expect(kinds({ vendor: 'Microsoft' })).toEqual(['advice']);
    expect(kinds({ kind: 'unknown', module: null, advice: [] })).toEqual([]);
  });
});

describe('a known incident', () => {
  it('stands with its steps in text and Markdown, the script as code', () => {
    expect(renderText(fullResult(), { verbose: false }, KNOWN)).toMatch(
      / {2}Known {8}Bad update \(certain: same bugcheck\)\n +Start in safe mode\n +Delete it\n +Source: https/,
    );
    const markdown = renderMarkdown(fullResult(), KNOWN);
    expect(markdown).toContain('**Known incident (certain): Bad update.** A table was too short. (same bugcheck)');
    expect(markdown).toContain('```bat\ndel bad.sys\n```');
    expect(markdown.indexOf('Delete it')).toBeLessThan(markdown.indexOf('**What to do next**'));
  });
});
