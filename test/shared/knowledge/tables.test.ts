import { describe, expect, it } from 'vitest';
import { DRIVER_FAMILIES, DRIVER_TABLES } from '../../../shared/knowledge/drivers/index.ts';
import { FAST_FAIL_CODES } from '../../../shared/knowledge/fastFailCodes.ts';
import { NT_STATUSES } from '../../../shared/knowledge/ntStatuses.ts';
import { POOL_TAGS } from '../../../shared/knowledge/poolTags.ts';
import { VENDOR_CONTACTS } from '../../../shared/knowledge/vendorContacts.ts';
import { VULNERABLE_DRIVERS } from '../../../shared/knowledge/vulnerableDrivers.ts';
import { WINDOWS_BUILDS } from '../../../shared/knowledge/windowsBuilds.ts';

const increasing = (values: readonly number[]) => values.every((value, index) => index === 0 || value > (values[index - 1] as number));

describe('the smaller tables', () => {
  it('NTSTATUS: a few hundred, sorted, unique, each with name and meaning', () => {
    expect(NT_STATUSES.length).toBeGreaterThan(300);
    expect(increasing(NT_STATUSES.map(([code]) => code))).toBe(true);
    for (const [, name, meaning] of NT_STATUSES) {
      expect(name).toMatch(/^\w+$/);
      expect(meaning.length, name).toBeGreaterThan(8);
    }
  });

  it('Windows builds: sorted, unique, each with a name and a source', () => {
    expect(increasing(WINDOWS_BUILDS.map((row) => row.build))).toBe(true);
    for (const row of WINDOWS_BUILDS) {
      expect(row.client ?? row.server, String(row.build)).not.toBeNull();
      expect(row.source, String(row.build)).toMatch(/^https:\/\//);
    }
  });

  it('fast-fail codes and pool tags: sorted and unique', () => {
    expect(increasing(FAST_FAIL_CODES.map(([code]) => code))).toBe(true);
    const tags = POOL_TAGS.map(([tag]) => tag);
    expect(tags).toEqual([...new Set(tags)].sort((a, b) => (a < b ? -1 : 1)));
    for (const tag of tags) expect(tag).toHaveLength(4);
  });

  it('vulnerable drivers: over a hundred, sorted, unique, each with the entry it comes from, none of them a file of Windows', () => {
    const names = VULNERABLE_DRIVERS.map(([name]) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names).toEqual([...new Set(names)].sort());
    const windows = new Set(DRIVER_TABLES.flatMap((table) => table.filter((row) => row[4] && row[1] === 'Microsoft').map((row) => row[0])));
    for (const [name, cve, entry] of VULNERABLE_DRIVERS) {
      expect(name).toMatch(/^[\w.-]+\.sys$/);
      expect(windows.has(name), name).toBe(false);
      if (cve !== null) expect(cve, name).toMatch(/^CVE-\d{4}-\d{4,}$/);
      expect(entry, name).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
  });

  it('support pages: sorted, unique, on the web, of makers that the driver tables know', () => {
    const vendors = VENDOR_CONTACTS.map(([vendor]) => vendor);
    expect(vendors).toEqual([...new Set(vendors)].sort());
    for (const [vendor, page] of VENDOR_CONTACTS) {
      expect(page, vendor).toMatch(/^https:\/\/[\w.-]+\//);
      expect(
        DRIVER_TABLES.some((table) => table.some((row) => row[1] === vendor)) || DRIVER_FAMILIES.some((row) => row[1] === vendor),
        vendor,
      ).toBe(true);
    }
  });
});
