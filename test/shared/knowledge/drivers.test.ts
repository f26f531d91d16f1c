import { describe, expect, it } from 'vitest';
import { AFFINITIES } from '../../../shared/knowledge/driverAffinities.ts';
import { DRIVER_SOURCES } from '../../../shared/knowledge/drivers/driverRow.ts';
import { DRIVER_FAMILIES, DRIVER_TABLES } from '../../../shared/knowledge/drivers/index.ts';
import { KERNEL_IMAGES, PASS_THROUGH } from '../../../shared/knowledge/drivers/passThrough.ts';

const sorted = (names: readonly string[]) => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

describe('the driver tables', () => {
  it.each(DRIVER_TABLES.map((table, index) => [index, table] as const))(
    'table %i is sorted, unique, lower case and sourced',
    (_index, table) => {
      const names = table.map(([name]) => name);
      expect(names).toEqual(sorted([...new Set(names)]));
      for (const [name, vendor, , , , source] of table) {
        expect(name).toBe(name.toLowerCase());
        expect(name).toMatch(/\.(sys|exe|dll|efi|drv)$/);
        expect(vendor.length, name).toBeGreaterThan(1);
        expect(DRIVER_SOURCES[source], name).toBeDefined();
      }
    },
  );

  it('know most drivers one meets', () => {
    expect(DRIVER_TABLES.flat().length).toBeGreaterThan(1300);
    expect(DRIVER_FAMILIES.length).toBeGreaterThan(5);
  });

  it('never call a driver of another company a part of Windows unless it ships in Windows', () => {
    const families = DRIVER_FAMILIES.filter(([, vendor, , , inbox]) => inbox && vendor !== 'Microsoft');
    expect(families).toEqual([]);
  });

  it('keep the lists of Windows parts sorted, unique and disjoint', () => {
    expect(PASS_THROUGH).toEqual(sorted([...new Set(PASS_THROUGH)]));
    expect(KERNEL_IMAGES).toEqual(sorted([...new Set(KERNEL_IMAGES)]));
    expect(PASS_THROUGH.filter((name) => KERNEL_IMAGES.includes(name))).toEqual([]);
  });

  it('list affinities of known Windows parts only', () => {
    const parts = AFFINITIES.map(([part]) => part);
    expect(parts).toEqual(sorted([...new Set(parts)]));
    expect(parts.filter((part) => !PASS_THROUGH.includes(part))).toEqual([]);
  });
});
