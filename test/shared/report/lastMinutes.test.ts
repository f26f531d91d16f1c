import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { dumpSection } from '../../../shared/report/html/dumpSection.ts';
import { beforeText, lastMinutes } from '../../../shared/report/lastMinutes.ts';
import { renderMarkdown } from '../../../shared/report/markdown.ts';
import { redactor } from '../../../shared/report/redact/redactor.ts';
import { renderText } from '../../../shared/report/text.ts';
import { mostTelling } from '../../../shared/result/mostTelling.ts';
import type { ResultTimeline, TimelineEvent } from '../../../shared/result/timeline.ts';
import { isFailure, type TriageLine, type TriageResult } from '../../../shared/result/triageResult.ts';
import { triageLine } from '../../../shared/triageDump.ts';
import { eventDump } from '../dump/support/eventDumps.ts';
import { fc } from '../dump/support/property.ts';
import { anyText, controlCharacters, fullResult } from './support/results.ts';

const FILE = { path: 'a.dmp', name: 'a.dmp', sizeBytes: 0, sha256: null };
const told = (): TriageResult => {
  const line = triageLine(bytesSource(eventDump().finish()), FILE);
  if (isFailure(line)) throw new Error(line.error.message);
  return line;
};
const event = (more: Partial<TimelineEvent>): TimelineEvent => ({
  time: '2024-01-02T03:04:00.000Z',
  secondsBeforeCrash: 5,
  provider: 'disk',
  id: 7,
  level: 2,
  kind: 'disk',
  text: 'The disk has a bad block',
  strings: [],
  count: 1,
  ...more,
});
const timelineOf = (events: readonly TimelineEvent[]): ResultTimeline => ({ ...(told().timeline as ResultTimeline), events });

describe('the last minutes in a report', () => {
  const line = told();

  it('are in the text, Markdown and HTML, with kind, distance and meaning', () => {
    const text = renderText(line, { verbose: false }).replaceAll(/\s+/g, ' ');
    expect(text).toContain('20 s before: warning: WHEA-Logger 19: The processor corrected a machine check (core 3, bank 5)');
    expect(renderMarkdown(line)).toContain('Before the crash');
    const html = dumpSection({ number: 1, line, machine: null, known: null });
    expect(html).toMatch(/<h3>Before the crash<\/h3>[\s\S]*<td>disk<\/td><td>disk 11<\/td>/);
  });

  it('are short unless all is asked for', () => {
    const noise = Array.from({ length: 60 }, (_, index) =>
      event({ id: 1000 + index, kind: 'network', level: 4, text: null, secondsBeforeCrash: 900 - index }),
    );
    const timeline = timelineOf([...noise, event({})]);
    expect(lastMinutes(timeline, false)?.events.map(({ who }) => who)).toEqual(['disk 7']);
    expect(lastMinutes(timeline, true)?.events).toHaveLength(61);
    expect(lastMinutes(timelineOf(Array.from({ length: 60 }, (_, id) => event({ id }))), false)?.events).toHaveLength(15);
  });

  it('show once what a reader could not tell apart', () => {
    const timeline = timelineOf([event({ secondsBeforeCrash: 9, count: 2 }), event({ id: 11 }), event({ secondsBeforeCrash: 3 })]);
    expect(lastMinutes(timeline, false)?.events.map(({ who, before, what }) => `${who} ${before} ${what}`)).toEqual([
      'disk 11 5 s The disk has a bad block',
      'disk 7 3 s The disk has a bad block (3 times)',
    ]);
  });

  it('say how many events there were and what the storage log shows', () => {
    expect(lastMinutes(line.timeline, false)?.notes.join(' ')).toMatch(/of 9 events.*storport\.sys: 1 write; the slowest took 5 s/);
    expect(lastMinutes(line.timeline, true)?.notes.join(' ')).toMatch(/USBXHCI \(framework\): 2 records.*not understood/);
  });

  it('are left out for a dump without them', () => {
    expect(lastMinutes(null, true)).toBeNull();
    expect(lastMinutes(undefined, false)).toBeNull();
    expect(renderText(fullResult(), { verbose: true })).not.toMatch(/Before {2}/);
  });

  it.each([
    [-0.7, '0 s'],
    [2.44, '2.4 s'],
    [200, '3 min 20 s'],
    [18_720, '5 h 12 min'],
  ])('count %d seconds as %s', (seconds, text) => expect(beforeText(seconds)).toBe(text));

  it('stay clean whatever stands in the events', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hostile = { ...line, timeline: timelineOf([event({ text: null, strings: [text], provider: text, level: 1 })]) };
        for (const report of [renderText(hostile, { verbose: true }), renderMarkdown(hostile)])
          expect(controlCharacters(report)).toEqual([]);
        expect(dumpSection({ number: 1, line: hostile, machine: null, known: null })).not.toMatch(/<script/i);
      }),
    );
  });
});

describe('a redacted timeline', () => {
  const secrets = ['Cafe Central', 'anna', 'S-1-5-21-1-2-3-1001', 'example.org'];

  it('holds no name of a network or a person, no SID, in any report', () => {
    const line = told();
    const safe = redactor().line(line, 'PC-1');
    for (const report of [
      JSON.stringify(safe),
      renderText(safe, { verbose: true }),
      renderMarkdown(safe),
      dumpSection({ number: 1, line: safe, machine: null, known: null }),
    ])
      for (const secret of secrets) expect(report).not.toContain(secret);
    for (const secret of secrets) expect(JSON.stringify(line)).toContain(secret);
  });

  it('keeps meanings, drivers and devices, and names equal texts the same', () => {
    const safe = redactor().line(told(), null);
    const timeline = isFailure(safe) ? null : safe.timeline;
    expect(timeline?.events.map(({ text }) => text)).toContain('The controller of \\Device\\Harddisk0\\DR0 reported an error');
    const wireless = timeline?.events.find(({ id }) => id === 8001)?.strings ?? [];
    expect(wireless[2]).toMatch(/^text-\d+$/);
    expect(wireless[3]).toBe(wireless[2]);
    expect(timeline?.events.find(({ id }) => id === 11)?.strings).toEqual(['\\Device\\Harddisk0\\DR0']);
  });

  it('keeps paths of Windows, but no command lines', () => {
    const strings = ['C:\\Windows\\System32\\a.dll', 'C:\\Windows\\System32\\cmd.exe /c type anna.txt', 'C:\\Users\\anna\\b.exe'];
    const safe = redactor().line({ ...told(), timeline: timelineOf([event({ strings })]) }, null);
    expect(isFailure(safe) || safe.timeline?.events[0]?.strings).toEqual([strings[0], 'text-1', 'folder-1\\b.exe']);
  });

  it('scrubs meanings: SIDs, addresses, private paths', () => {
    const line: TriageLine = {
      ...told(),
      timeline: timelineOf([event({ text: 'S-1-5-21-9-8-7-500 at 192.168.43.156 ran C:\\Users\\anna\\a.exe' })]),
    };
    const safe = redactor().line(line, null);
    expect(isFailure(safe) || safe.timeline?.events[0]?.text).toBe('sid-1 at ip-1 ran folder-1\\a.exe');
  });
});

describe('the most telling events', () => {
  it('are errors of hardware and drivers near the crash, in their order', () => {
    const events = [
      event({ id: 1, kind: 'whea', secondsBeforeCrash: 500 }),
      event({ id: 2, kind: 'network', level: 4, secondsBeforeCrash: 400 }),
      event({ id: 3, kind: 'other', level: 5, text: null, secondsBeforeCrash: 300 }),
      event({ id: 4, kind: 'disk', secondsBeforeCrash: 2 }),
    ];
    expect(mostTelling(events, 2).map(({ id }) => id)).toEqual([1, 4]);
    expect(mostTelling(events, 9)).toEqual(events);
  });
});
