import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../shared/report/markdown.ts';
import { failureLine } from '../../../shared/triageDump.ts';
import { fullResult, withTextEverywhere } from './support/results.ts';

const markdown = renderMarkdown(fullResult());
/** Markup that is left when what is escaped is taken away. */
const live = (text: string) => text.replace(/\\[\\`*_{}[\]<>|#~]/g, '');

describe('the Markdown report', () => {
  it('has the file as heading, the sentence in bold and the facts as a table', () => {
    const lines = markdown.split('\n');
    expect(lines[0]).toBe('## a.dmp');
    expect(lines[2]).toMatch(/^\*\*.*evil\.sys.*\*\*$/);
    expect(lines.filter((line) => line.startsWith('| ')).every((line) => live(line).split('|').length === 4)).toBe(true);
    expect(markdown).toMatch(/\| Verdict \| evil\.sys\+0x1c20 \(driver\), confidence \d+% \|/);
  });

  it('says why, what speaks against it, who else, what next, and what could not be seen', () => {
    for (const heading of ['Why', 'Against', 'Other suspects', 'What to do next', 'What could not be seen']) {
      expect(markdown).toContain(`**${heading}**\n\n- `);
    }
  });

  it('folds the stack away and shows each parameter', () => {
    expect(markdown).toMatch(/<details><summary>Stack<\/summary>\n\n- .*\n[\s\S]*\n<\/details>/);
    expect(markdown.match(/^\| Parameter \d/gm)).toHaveLength(4);
  });

  it('folds the objects away, each with its fields', () => {
    expect(markdown).toContain(
      '<details><summary>Objects</summary>\n\n**IRP: IRP_MJ_POWER, IRP_MN_SET_POWER** (0xffff9c0f00001000, parameter 4)',
    );
    expect(markdown).toContain('\n- CurrentLocation: 1 of 2 (waits at the device of evil)\n- Cancel: FALSE\n');
  });

  it('leaves out sections that are empty', () => {
    const bare = renderMarkdown(fullResult({ limits: [], stack: [], objects: [] }));
    expect(bare).not.toContain('What could not be seen');
    expect(bare).not.toContain('<details>');
  });

  it('of a file that could not be read is its name and the reason, both escaped', () => {
    const file = { path: '/d/a_b|c.dmp', name: 'a_b|c.dmp', sizeBytes: 3, sha256: null };
    const text = renderMarkdown(failureLine(file, 'not-a-dump', 'starts with <b>\n# PK'));
    expect(text).toBe('## a_b\\|c.dmp\n\n**Could not be read:** starts with \\<b\\> \\# PK\n\n');
  });
});

describe('hostile strings in a Markdown report', () => {
  const hostile = '|`x`<script>alert(1)</script>[a](javascript:x)**b**\r\n\n# heading\n- item\n</details>';
  const text = renderMarkdown(withTextEverywhere(fullResult(), hostile));

  it('make no markup, no HTML and no links', () => {
    expect(text).toContain('script');
    expect(live(text)).not.toMatch(/<script|`|\[a\]/);
    const folded = ['<details>', '<summary>', '</summary>', '</details>'];
    expect(live(text).match(/<\/?\w+>/g)).toEqual([...folded, ...folded]);
  });

  it('make no lines, cells or headings of their own', () => {
    const count = (whole: string, pattern: RegExp) => whole.match(pattern)?.length ?? 0;
    for (const pattern of [/\n/g, /^## /gm, /^# /gm, /^- /gm, /^\| /gm]) expect(count(text, pattern)).toBe(count(markdown, pattern));
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.every((line) => live(line).split('|').length === 4)).toBe(true);
  });
});
