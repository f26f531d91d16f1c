import { describe, expect, it } from 'vitest';
import { renderFleetJson } from '../../../../shared/report/fleet/fleetAnswer.ts';
import { renderFleetText } from '../../../../shared/report/fleet/fleetText.ts';
import { headline } from '../../../../shared/report/fleet/headline.ts';
import { table } from '../../../../shared/report/fleet/table.ts';
import { probability, share, span, times, wrapped } from '../../../../shared/report/fleet/words.ts';
import { ANSWER, CULPRIT } from '../support/fleets.ts';

describe('the text on a fleet', () => {
  it('is a sentence, then sections', () => {
    expect(renderFleetText(ANSWER)).toBe(`\
csagent.sys build 0x668dea59 is behind 812 of 1,200 crashes on 318 machines since 2024-07-19 04:10 UTC (score 0.97).

1,200 crashes, 400 machines, 2024-07-01 00:12 to 2024-07-20 08:00 UTC, 1 duplicate left out, 3 files could not be read

Culprit: csagent.sys build 0x668dea59, CrowdStrike, score 0.97
  812 crashes (68%) on 318 machines, blamed directly in 94%, 9.1 times as common as elsewhere (p 1e-40)
  build: timestamp 0x668dea59, checksum 0x1f, 1,234,567 bytes
  csagent.sys is blamed in 812 of 1200 crashes
  against: it comes with a model
  cannot be told apart from: model Latitude 5420

Candidates, not claimed
  fltmgr.sys  score 0.30  1 crash  1 machine

Incident since 2024-07-19 04:10 UTC
  812 crashes on 318 machines, until 2024-07-20 08:00 UTC; 0.83 an hour before, 211 at the peak
  behind it: csagent.sys build 0x668dea59 (score 0.97)
  bugchecks: 0x50, 0x7e
  no driver changed when it began
  cost: 2,345.5 machine hours, 120 machines in a boot loop
  known as: crowdstrike-2024-07-19

Known incident: CrowdStrike channel file 291
  certain: bugcheck 0x50 in csagent.sys while the cause was being handed out; 812 crashes on 318 machines
  A content update read past the end of a table.
  1. Start in safe mode
  2. Delete C-00000291*.sys
  source: https://example.org/kb

What stopped Windows (share of crashes, with its 95% interval)
  third-party drivers  70%  65-75%  840 crashes  10 machines
    CrowdStrike        68%  63-73%  812 crashes  10 machines
  hardware             30%  25-35%  360 crashes  10 machines

What if third-party drivers had to
  run in user mode: 28 crashes (2%) contained, at best 840 crashes (70%)

Machines that crash differ from others in
  model Latitude 5420  100 machines  4 times as common  p 1e-4

Groups (the first 2; --limit shows more)
  crashes  machines  first       last        signature
    1,830       322  2024-07-19  2024-07-20  0x50|csagent.sys+0xe14ed
        7         3                          0x124|hardware

Limits and assumptions
  no other machines to compare with
  machine hours: each machine counts once
  A crash counts for what its verdict blames.
  run in user mode: Windows goes on. (https://u)
`);
  });

  it('lets no text from a dump steer the terminal', () => {
    const groups = ANSWER.groups.map((group) => ({ ...group, signature: '0x50|\u001b[2Jevil\n.sys' }));
    const text = renderFleetText({ ...ANSWER, groups, culprits: [{ ...CULPRIT, module: 'a\u001b]0;x\u0007.sys' }] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('the headline', () => {
  it('says that nobody stands out, and who comes nearest', () => {
    const culprits = [{ ...CULPRIT, score: 0.31 }];
    expect(headline({ ...ANSWER, culprits })).toBe(
      'No common culprit in 1,200 crashes on 400 machines, 2024-07-01 00:12 to 2024-07-20 08:00 UTC; the nearest is csagent.sys build 0x668dea59 (score 0.31)',
    );
    expect(headline({ ...ANSWER, culprits: [] })).toMatch(/08:00 UTC$/);
  });

  it('names the beginning of the incident, else the first crash, and counts other culprits', () => {
    const two = [CULPRIT, { ...CULPRIT, module: 'b.sys', score: 0.6 }];
    expect(headline({ ...ANSWER, incidents: [], culprits: two })).toMatch(
      /since 2024-07-01 00:12 UTC \(score 0\.97\); 1 more culprit below$/,
    );
  });

  it('names drivers together that cannot be told apart and are claimed as surely', () => {
    const best = { ...CULPRIT, score: 0.85, confounders: ['twin.sys', 'weak.sys'] };
    const others = [
      { ...CULPRIT, module: 'twin.sys', score: 0.84 },
      { ...CULPRIT, module: 'weak.sys', score: 0.6 },
    ];
    expect(headline({ ...ANSWER, culprits: [best, ...others] })).toMatch(
      /^csagent\.sys build 0x668dea59 or twin\.sys, which cannot be told apart, is behind 812 .*; 1 more culprit below$/,
    );
  });

  it('does not say "behind" of a driver that no crash blames', () => {
    const culprits = [{ ...CULPRIT, blamedDirectly: 0 }];
    expect(headline({ ...ANSWER, culprits })).toMatch(
      /^csagent\.sys build 0x668dea59 was loaded, though never blamed, in 812 of 1,200 crashes/,
    );
  });

  it('says that there is nothing', () => {
    const totals = { ...ANSWER.totals, crashes: 0, machines: 0, from: null, to: null };
    expect(headline({ ...ANSWER, totals: { ...totals, inStore: 0 } })).toBe('There are no crashes to report on: the store is empty');
    const selection = { since: '2024-07-19T00:00:00.000Z', until: '2024-07-20T00:00:00.000Z', conditions: [] };
    expect(headline({ ...ANSWER, totals, selection })).toBe(
      'There are no crashes since 2024-07-19 00:00 UTC until 2024-07-20 00:00 UTC; the store has 1,200 at other times',
    );
    const conditions = ['site Graz or Wien', 'OS build 22631'];
    expect(headline({ ...ANSWER, totals, selection: { since: null, until: null, conditions } })).toBe(
      'There are no crashes with site Graz or Wien, OS build 22631; the store has 1,200 others',
    );
  });

  it('says what it was asked about where it blames nobody', () => {
    const selection = { since: '2024-07-19T00:00:00.000Z', until: null, conditions: ['bugcheck 0x50'] };
    expect(headline({ ...ANSWER, culprits: [], selection })).toMatch(/ \(of the span asked about, bugcheck 0x50\)$/);
    expect(headline({ ...ANSWER, culprits: [] })).not.toContain('asked about');
  });
});

describe('the JSON on a fleet', () => {
  it('is one line', () => {
    const text = renderFleetJson(ANSWER);
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(JSON.parse(text)).toEqual(ANSWER);
  });
});

describe('words', () => {
  it('round without lying', () => {
    expect([0, 0.001, 0.5, 0.9999, 1].map(share)).toEqual(['0%', 'under 1%', '50%', 'over 99%', '100%']);
    expect([1, 9.13, 312.4, 12345, Number.POSITIVE_INFINITY].map(times)).toEqual(['1', '9.1', '312', '12,300', 'many']);
    expect([0, 1.3e-17, 0.00099, 0.0123, 1].map(probability)).toEqual(['under 1e-300', '1e-17', '1e-3', '0.012', '1']);
    expect(span('2024-07-01T00:12:00.000Z', '2024-07-01T00:12:00.000Z')).toBe('2024-07-01 00:12 UTC');
    expect(span(null, null)).toBeNull();
  });

  it('are wrapped between words', () => {
    expect(wrapped('a bb ccc dddd', 8)).toEqual(['  a bb', '    ccc', '    dddd']);
    expect(wrapped('x'.repeat(20), 8)).toEqual([`  ${'x'.repeat(20)}`]);
  });

  it('stand in columns', () => {
    expect(
      table(
        [
          ['a', '1'],
          ['bbb', '22'],
        ],
        [false, true],
      ),
    ).toEqual(['a     1', 'bbb  22']);
  });
});
