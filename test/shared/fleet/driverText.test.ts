import { expect, it } from 'vitest';
import { driverText, parseDriver } from '../../../shared/fleet/driverText.ts';

it('reads a module with and without a build, and writes what it reads', () => {
  const one = { name: 'evil.sys', version: { timestamp: 0xffffffff, checksum: 0, sizeBytes: 0x1000 } };
  expect(parseDriver('Evil.SYS')).toEqual({ name: 'evil.sys', version: null });
  expect(parseDriver(' evil.sys@0xFFFFFFFF-0-1000 ')).toEqual(one);
  expect([parseDriver(driverText(one)), driverText(one)]).toEqual([one, 'evil.sys@ffffffff-0-1000']);
  expect(driverText({ name: 'a.sys', version: null })).toBe('a.sys');
});

it.each(['', ' ', 'a.sys@', 'a.sys@1', 'a.sys@1-2', 'a.sys@1-2-123456789', '@1-2-3'])('reads nothing in %j', (text) => {
  expect(parseDriver(text)).toBeNull();
});
