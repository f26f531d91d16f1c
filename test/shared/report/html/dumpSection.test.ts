import { describe, expect, it } from 'vitest';
import type { KnownIncidentNote } from '../../../../shared/report/fleet/fleetAnswer.ts';
import { dumpSection, machineSection } from '../../../../shared/report/html/dumpSection.ts';
import { dumpRow, dumpTable } from '../../../../shared/report/html/dumpTable.ts';
import { failureLine } from '../../../../shared/triageDump.ts';
import { attributesOf, elementsOf, HOSTILE } from '../support/pages.ts';
import { fullResult, withTextEverywhere } from '../support/results.ts';

const KNOWN: KnownIncidentNote = {
  id: 'x',
  title: 'Bad update',
  strength: 'certain',
  why: 'bugcheck and module',
  cause: 'A table was too short.',
  artifact: 'bad.sys',
  recovery: ['Start in safe mode', 'Delete bad.sys'],
  script: ['@echo off', 'del bad.sys'],
  source: 'https://example.org/kb',
};
const entry = { number: 1, line: fullResult(), machine: 'PC-1', known: null };
const section = dumpSection(entry);
const headings = (html: string) => [...html.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, text]) => text);

describe('the objects of a dump', () => {
  it('are folded but for the first, each with its fields as a table', () => {
    expect(section).toContain('<details open><summary>IRP: IRP_MJ_POWER, IRP_MN_SET_POWER ');
    expect(section).toContain('<td class="keep">CurrentLocation</td><td class="any">1 of 2 (waits at the device of evil)</td>');
    expect(section).toContain('<details><summary>DPC watchdog ');
    expect(headings(dumpSection({ ...entry, line: fullResult({ objects: [] }) }))).not.toContain('Objects');
  });
});

describe('the section of a dump', () => {
  it('has the sentence of the verdict first, then why, what to do, and the facts for experts', () => {
    expect(headings(section)[0]).toMatch(/evil\.sys.*0xd1/);
    expect(headings(section).slice(1)).toEqual([
      'Why',
      'What speaks against it',
      'Other suspects',
      'What to do',
      'Bugcheck parameters',
      'Objects',
      'Stack',
      'Drivers of other companies',
      'System',
      'What could not be seen',
    ]);
    expect(elementsOf(section)).toContain('svg');
  });

  it('shows the confidence as a bar that says the same', () => {
    expect(section).toMatch(/<svg class="bar \w+"[^>]* aria-label="confidence (\d+%)".*?<\/svg><span>confidence \1<\/span>/);
    const { verdict } = entry.line;
    const unknown = dumpSection({ ...entry, line: fullResult({ verdict: { ...verdict, kind: 'unknown', module: null, offset: null } }) });
    expect(unknown).toContain('Cause unknown');
    expect(unknown).not.toContain('aria-label="confidence');
  });

  it('marks the blamed frames and how far each frame can be trusted', () => {
    const stack = section.slice(section.indexOf('<ol class="stack">'));
    expect(stack).toMatch(/<li class="blamed"><span class="trust scan">scanned<\/span><span class="mono">evil\.sys\+0x33ec/);
    expect(stack).toMatch(/<li class=""><span class="trust scan">scanned<\/span><span class="mono">tcpip\.sys/);
  });

  it('lists the drivers of others in the open, the blamed one first, and folds Windows away', () => {
    const drivers = section.slice(section.indexOf('Drivers of other companies'));
    expect(drivers).toMatch(/<tbody><tr class="blamed"><td class="mono">evil\.sys/);
    expect(drivers).toMatch(/<details><summary>Windows&#39; own modules \(\d+\)<\/summary>.*ntoskrnl\.exe/);
    expect(drivers.slice(0, drivers.indexOf('<details>'))).not.toContain('ntoskrnl.exe');
  });

  it('says what to do: the advice, whom to ask, another version, safe mode', () => {
    for (const title of ['First', 'Whom to ask', 'Update or roll back', 'If Windows does not start'])
      expect(section).toContain(`<h4>${title}`);
  });

  it('of a known incident has the recovery first, with its script as text and its source as link', () => {
    const known = dumpSection({ ...entry, known: KNOWN });
    expect(known.indexOf('Known incident: Bad update')).toBeLessThan(known.indexOf('<h3>Why'));
    expect(known.indexOf('Delete bad.sys')).toBeLessThan(known.indexOf('<h4>First'));
    expect(known).toContain('<pre>@echo off\ndel bad.sys\n</pre>');
    expect(known).toContain('<a href="https://example.org/kb"');
    expect(elementsOf(known).length).toBeGreaterThan(50);
  });

  it('of a file that could not be read says only that', () => {
    const line = failureLine({ path: '/d/a.dmp', name: 'a.dmp', sizeBytes: 3, sha256: null }, 'not-a-dump', 'starts with <b>');
    const html = dumpSection({ number: 7, line, machine: null, known: null });
    expect(html).toContain('id="dump-7"');
    expect(html).toContain('Could not be read: starts with &lt;b&gt;');
  });
});

describe('hostile strings in HTML', () => {
  const line = withTextEverywhere(fullResult(), HOSTILE);
  const known = { ...KNOWN, title: HOSTILE, source: `https://example.org/${HOSTILE}`, script: [HOSTILE], recovery: [HOSTILE] };
  const verdict = {
    machine: HOSTILE,
    dumps: 2,
    bugchecks: [HOSTILE],
    kind: 'unknown' as const,
    module: null,
    confidence: 0,
    summary: HOSTILE,
  };
  const hostile = dumpSection({ number: 1, line, machine: HOSTILE, known });
  const row = dumpRow({ number: 1, line, machine: HOSTILE, known });

  it.each([
    ['a section', hostile],
    ['the machines', machineSection([verdict])],
    ['the table', dumpTable([row, row], 2)],
  ])('make no elements and no attributes in %s', (_what, html) => {
    expect(elementsOf(html)).not.toContain('script');
    expect(elementsOf(html)).not.toContain('img');
    expect(attributesOf(html).filter((name) => /^on|^src$/.test(name))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what turns the direction of text or ends it is looked for
    expect(html).not.toMatch(/[\u0000\u202e\u2066\r]/);
  });

  it('change neither the number of elements nor where links go', () => {
    const sane = dumpSection({ ...entry, known: { ...KNOWN, script: ['x'], recovery: ['x'] } });
    const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(elementsOf(hostile).filter((name) => name === 'h3')).toEqual(elementsOf(sane).filter((name) => name === 'h3'));
    expect(links(hostile).every((href) => href.startsWith('https://'))).toBe(true);
  });
});

describe('the table of dumps', () => {
  it('is left out for one dump, and says how many more there are', () => {
    const row = dumpRow(entry);
    expect(dumpTable([row], 1)).toBe('');
    expect(dumpTable([row, { ...row, number: 2 }], 9)).toContain('The first 2 of 9');
    expect(dumpTable([row, row], 2)).toMatch(/<a href="#dump-1">a\.dmp<\/a>.*PC-1.*2024-01-02 03:04.*evil\.sys/);
  });
});
