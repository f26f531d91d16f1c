import { describe, expect, it } from 'vitest';
import { propertyBars, versionBars } from '../../../renderer/views/fleet/bars.ts';
import { shareRows, shareText } from '../../../renderer/views/fleet/kernelShare.ts';
import { WEEK_MS } from '../../../shared/fleet/weeks.ts';

describe('bars of a breakdown', () => {
  const counts = {
    property: 'site' as const,
    values: 3,
    rows: [
      { value: 'Graz', label: null, crashes: 10, machines: 8, all: 40 },
      { value: 'Wien', label: null, crashes: 20, machines: 1, all: 20 },
      { value: null, label: null, crashes: 1, machines: 1, all: 1 },
    ],
  };

  it('are as long as all crashes, filled as far as they match, most first', () => {
    const bars = propertyBars(counts, { sites: ['Graz'] });
    expect(bars.map(({ name, length, filled, figures, meaning, isChosen }) => [name, length, filled, figures, meaning, isChosen])).toEqual([
      ['Wien', 0.5, 1, '20', 'crashes, 1 machine', false],
      ['Graz', 1, 0.25, '10 of 40', 'crashes, 8 machines', true],
      ['not known', 1 / 40, 1, '1', 'crashes, 1 machine', null],
    ]);
    expect(bars.map(({ filter }) => filter)).toEqual([{ sites: ['Graz', 'Wien'] }, {}, { sites: ['Graz'] }]);
  });

  it('show what is chosen where no crash has it', () => {
    const bars = propertyBars({ ...counts, rows: [], values: 0 }, { sites: ['Linz'] });
    expect(bars).toMatchObject([{ name: 'Linz', length: 0, filled: 0, figures: '0', isChosen: true, filter: {} }]);
  });

  it('of builds say how many of their crashes blame the module', () => {
    const build = { name: 'a.sys', timestamp: 0x66, checksum: 1, sizeBytes: 2 };
    const row = { build, crashes: 8, machines: 3, blamed: 2, firstSeenMs: Date.UTC(2024, 6, 1), lastSeenMs: null };
    const [bar] = versionBars({ module: 'a.sys', rows: [row], more: 0 }, {});
    expect(bar).toMatchObject({ name: '0x66', length: 1, filled: 0.25, figures: '2 of 8', isChosen: false });
    expect(bar?.meaning).toBe('crashes with this build loaded blame it, 3 machines, first seen 2024-07-01');
    expect(bar?.filter).toEqual({ loaded: [{ name: 'a.sys', version: { timestamp: 0x66, checksum: 1, sizeBytes: 2 } }] });
  });
});

describe('the kernel share', () => {
  const counts = { bucket: 22_631, crashes: 8, byCause: [4, 2, 0, 0, 1, 1] };

  it('divides the crashes of a build, and together the parts are all', () => {
    const [row] = shareRows([counts], 'os-build', {});
    expect(row?.parts.map(({ id, from, share }) => [id, from, share])).toEqual([
      ['third-party', 0, 0.5],
      ['windows', 0.5, 0.25],
      ['hardware', 0.75, 0],
      ['memory', 0.75, 0],
      ['other', 0.75, 0.25],
    ]);
    expect(row && shareText(row)).toBe('Third-party drivers 50%, Windows 25%, Other or not known 25%');
    expect(row).toMatchObject({ name: '22631', filter: { osBuilds: [22_631] }, isChosen: false });
  });

  it('chooses a week by its time, and takes it back', () => {
    const monday = Date.UTC(2024, 6, 15);
    const [row] = shareRows([{ ...counts, bucket: monday }], 'week', { kinds: ['driver'] });
    expect(row).toMatchObject({ name: 'week of 2024-07-15', filter: { kinds: ['driver'], sinceMs: monday, untilMs: monday + WEEK_MS } });
    const [again] = shareRows([{ ...counts, bucket: monday }], 'week', row?.filter ?? {});
    expect(again).toMatchObject({ isChosen: true, filter: { kinds: ['driver'] } });
    expect(shareRows([{ ...counts, bucket: null }], 'os-build', {})).toMatchObject([{ name: 'not known', filter: null }]);
  });
});
