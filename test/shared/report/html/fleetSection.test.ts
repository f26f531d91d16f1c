import { describe, expect, it } from 'vitest';
import { renderFleetMarkdown } from '../../../../shared/report/fleet/fleetMarkdown.ts';
import { fleetSections } from '../../../../shared/report/html/fleetSection.ts';
import { timeBars } from '../../../../shared/report/html/timelineChart.ts';
import { rewriteTexts } from '../../../../shared/report/redact/rewriteTexts.ts';
import { ANSWER, DETAILS } from '../support/fleets.ts';
import { attributesOf, elementsOf, HOSTILE } from '../support/pages.ts';

const TIMES = new Set(['at', 'onset', 'end', 'from', 'to', 'firstSeen', 'lastSeen', 'cause']);
const sections = fleetSections(ANSWER, DETAILS);

describe('a fleet in HTML', () => {
  it('has time, culprits, incidents, known incidents, machines, shares, factors, groups and limits', () => {
    expect([...sections.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text)).toEqual([
      'The fleet over time',
      'Who is behind it',
      'Incident since 2024-07-19 04:10 UTC',
      'Machines that crashed',
      'What stopped Windows',
      'Machines that crash differ from others in',
      'Groups of crashes',
      'Limits and assumptions',
    ]);
    expect(sections).toContain('Known incident: CrowdStrike channel file 291');
    expect(sections).toContain('cannot be told apart from: model Latitude 5420');
    expect(sections).toContain('<a href="https://supportportal.crowdstrike.com/"');
    expect(sections).toContain('399 more machines');
    expect(elementsOf(sections).filter((name) => name === 'svg').length).toBeGreaterThan(5);
  });

  it('draws a bar for each span with crashes and marks the incident', () => {
    expect(sections.match(/class="crash"/g)).toHaveLength(3);
    expect(sections.match(/class="incident"/g)).toHaveLength(1);
    expect(sections).toContain('csagent.sys, 2024-07-19 04:10 UTC');
    expect(sections).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('adds neighbours up when there are too many bars', () => {
    const { bars, spanMs } = timeBars(DETAILS, 10);
    expect(spanMs).toBe(6 * 3_600_000);
    expect(bars.reduce((sum, bar) => sum + bar.crashes, 0)).toBe(223);
    expect(timeBars({ ...DETAILS, timeline: [] }).bars).toEqual([]);
  });

  it('claims nobody below the line', () => {
    const weak = { ...ANSWER, culprits: ANSWER.culprits.map((one) => ({ ...one, score: 0.3 })) };
    expect(fleetSections(weak, DETAILS)).toContain('so none is claimed');
  });

  it('lets no text make elements, attributes or links of its own', () => {
    const rewrite = <T>(value: T) => rewriteTexts(value, TIMES, (text) => text + HOSTILE);
    const hostile = fleetSections(rewrite(ANSWER), rewrite(DETAILS));
    expect(elementsOf(hostile).filter((name) => name === 'script' || name === 'img')).toEqual([]);
    expect(attributesOf(hostile).filter((name) => /^on|^src$/.test(name))).toEqual([]);
    const markdown = renderFleetMarkdown(rewrite(ANSWER), rewrite(DETAILS));
    expect(markdown).not.toMatch(/(?<!\\)<|\u202e/);
  });
});

describe('a fleet in Markdown', () => {
  it('has the sentence as heading and tables of machines and groups', () => {
    const text = renderFleetMarkdown(ANSWER, DETAILS);
    expect(text).toMatch(/^# csagent\.sys build 0x668dea59 is behind 812 of 1,200 crashes/);
    expect(text).toContain('| PC-0042 | Graz | Latitude 5420 | 14 |');
    expect(text).toContain('## Known incident: CrowdStrike channel file 291 (certain)');
    expect(text).toContain('- against: it comes with a model');
  });
});
