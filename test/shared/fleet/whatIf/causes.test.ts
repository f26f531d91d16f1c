import { describe, expect, it } from 'vitest';
import type { DriverRole } from '../../../../shared/fleet/culprits/culpritRanking.ts';
import { CAUSES, causeCounts, causeOf, mostBlamedModule } from '../../../../shared/fleet/whatIf/causes.ts';

const roleOf = (name: string): DriverRole => (name === 'ntfs.sys' ? 'inbox' : 'third-party');
const row = (bucket: number | null, kind: string, module: string | null, crashes: number) => ({ bucket, kind, module, crashes });

describe('causes', () => {
  it.each([
    ['driver', 'evil.sys', 'third-party-driver'],
    ['driver', 'ntfs.sys', 'windows'],
    ['driver', null, 'unknown'],
    ['os-component', null, 'windows'],
    ['hardware', null, 'hardware'],
    ['memory-corruption', null, 'memory-corruption'],
    ['user-initiated', null, 'user-initiated'],
    ['unknown', null, 'unknown'],
    ['something new', null, 'unknown'],
  ])('%s of %s is %s', (kind, module, cause) => {
    expect(causeOf({ kind, module }, roleOf)).toBe(cause);
  });

  it('are counted by bucket, and every crash is in one of them', () => {
    const counts = causeCounts(
      [row(1, 'driver', 'evil.sys', 3), row(1, 'driver', 'ntfs.sys', 2), row(1, 'os-component', null, 4), row(null, 'hardware', null, 1)],
      roleOf,
    );
    expect(counts).toEqual([
      { bucket: 1, crashes: 9, byCause: CAUSES.map((cause) => ({ 'third-party-driver': 3, windows: 6 })[cause as string] ?? 0) },
      { bucket: null, crashes: 1, byCause: [0, 0, 1, 0, 0, 0] },
    ]);
  });
});

describe('the module that is blamed most', () => {
  it('is one of another company before any of Windows', () => {
    const rows = [
      row(1, 'driver', 'ntfs.sys', 9),
      row(1, 'driver', 'b.sys', 1),
      row(2, 'driver', 'a.sys', 1),
      row(3, 'driver', 'b.sys', 1),
    ];
    expect(mostBlamedModule(rows, roleOf)).toBe('b.sys');
    expect(mostBlamedModule(rows.slice(0, 1), roleOf)).toBe('ntfs.sys');
    expect(mostBlamedModule([row(1, 'unknown', null, 1)], roleOf)).toBeNull();
  });
});
