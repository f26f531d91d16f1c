import { describe, expect, it } from 'vitest';
import { driverBuildOf, driverSetOf } from '../../shared/fleet/driverSet.ts';
import { build } from './records.ts';

describe('a driver set', () => {
  const [a, b] = [build('a.sys'), build('b.sys')];

  it('is the same in any order, however often a driver is listed and however its name is written', () => {
    const set = driverSetOf([a, b]);
    expect(driverSetOf([b, a, { ...b, name: 'B.SYS' }])).toEqual(set);
    expect(set).toEqual({ id: set?.id, drivers: [a, b] });
    expect(set?.id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is another one when any part of a build differs', () => {
    const sets = [
      [a, b],
      [a],
      [a, { ...b, timestamp: 9 }],
      [a, { ...b, checksum: 9 }],
      [a, { ...b, sizeBytes: 9 }],
      [a, b, { ...b, timestamp: 9 }],
    ];
    expect(new Set(sets.map((drivers) => driverSetOf(drivers)?.id)).size).toBe(sets.length);
  });

  it('leaves out the copies that write dumps, but not what is only named like them', () => {
    const listed = ['dump_storahci.sys', 'hiber_storport.sys', 'Dump_diskdump.sys', 'dump_wmimmc.sys', 'dumpfve.sys'];
    expect(driverSetOf(listed.map((name) => build(name)))?.drivers.map((driver) => driver.name)).toEqual([
      'dump_wmimmc.sys',
      'dumpfve.sys',
    ]);
  });

  it('is null when no driver is left', () => {
    expect(driverSetOf([])).toBeNull();
    expect(driverSetOf([build('dump_disk.sys')])).toBeNull();
  });

  it('has a fixed id: stores keep it', () => {
    expect(driverSetOf([a, b])?.id).toBe('a87ae90e263ed906dbcb4c72e2a5a6d6');
  });
});

describe('the build of a listed module', () => {
  it('is its lower-case name and three 32-bit numbers', () => {
    const module = { name: 'Evil.SYS', timestamp: '0xffffffff', checksum: '0x1f', sizeBytes: 4096 };
    expect(driverBuildOf(module)).toEqual({ name: 'evil.sys', timestamp: 0xffffffff, checksum: 31, sizeBytes: 4096 });
    expect(driverBuildOf({ ...module, timestamp: '', checksum: 'none', sizeBytes: Number.NaN })).toMatchObject({
      timestamp: 0,
      checksum: 0,
      sizeBytes: 0,
    });
  });
});
