import { describe, expect, it } from 'vitest';
import { html, link } from '../../../../shared/report/html/markup.ts';
import { pageFoot, pageHead } from '../../../../shared/report/html/page.ts';
import { addToSummary, noDumps, summaryHeadline, summaryMeta } from '../../../../shared/report/html/runSummary.ts';
import { elementsOf, HOSTILE } from '../support/pages.ts';
import { fullResult } from '../support/results.ts';

describe('a page', () => {
  const page = pageHead({ title: HOSTILE, headline: HOSTILE, meta: HOSTILE }) + pageFoot(HOSTILE);

  it('is one file that forbids scripts and fetches nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
    expect(elementsOf(page).filter((name) => ['script', 'link', 'img', 'iframe'].includes(name))).toEqual([]);
    expect(page.replaceAll('src=x', '')).not.toMatch(/url\(|@import|src=/);
  });

  it('has light and dark colours and its own for paper', () => {
    expect(page).toContain('@media(prefers-color-scheme:dark)');
    expect(page).toContain('@media print');
  });
});

describe('markup', () => {
  it('escapes what is not markup itself', () => {
    expect(html`<p title="${'"\'<&>'}">${[html`<b>${1}</b>`, '<', null]}</p>`.text).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;"><b>1</b>&lt;</p>',
    );
  });

  it('links only to the web', () => {
    expect(link('https://example.org/a').text).toContain('<a href=');
    for (const address of ['javascript:alert(1)', 'http://x', 'file:///etc/passwd', 'https://a@b/']) {
      expect(link(address).text).not.toContain('<a');
    }
  });
});

describe('the summary on top', () => {
  it('names what is blamed most often first', () => {
    const summary = noDumps();
    expect(summaryHeadline(summary)).toBe('No dumps were found.');
    const of = (module: string | null) => fullResult({ verdict: { ...fullResult().verdict, module } });
    for (const module of ['b.sys', 'a.sys', 'a.sys', null]) addToSummary(summary, of(module), 'PC-1');
    expect(summaryHeadline(summary)).toBe('4 dumps: a.sys is blamed in 2, b.sys in 1, none in 1.');
    expect(summaryMeta(summary)).toBe('4 dumps read · machine PC-1 · 2024-01-02 03:04 UTC');
  });
});
