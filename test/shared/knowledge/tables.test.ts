import { describe, expect, it } from 'vitest';
import { DEVICE_TYPES } from '../../../shared/knowledge/deviceTypes.ts';
import { DRIVER_FAMILIES, DRIVER_TABLES } from '../../../shared/knowledge/drivers/index.ts';
import { FAST_FAIL_CODES } from '../../../shared/knowledge/fastFailCodes.ts';
import { functionReason } from '../../../shared/knowledge/frames/functionReason.ts';
import { CPER_NOTIFICATIONS, CPER_SECTIONS, PROCESSOR_CHECKS } from '../../../shared/knowledge/hardware/cper.ts';
import { MCA_REQUESTS, MCA_SIMPLE_CODES, MCI_STATUS_BITS } from '../../../shared/knowledge/hardware/mcaCodes.ts';
import { AER_CORRECTABLE, AER_UNCORRECTABLE, PCIE_PORT_TYPES } from '../../../shared/knowledge/hardware/pcieErrors.ts';
import { SMCA_BANKS, SMCA_UMC_ERRORS } from '../../../shared/knowledge/hardware/smcaBanks.ts';
import { IRP_MAJOR_FUNCTIONS, IRP_PNP_FUNCTIONS } from '../../../shared/knowledge/irpFunctions.ts';
import { NT_STATUSES } from '../../../shared/knowledge/ntStatuses.ts';
import { NT_VERSIONS } from '../../../shared/knowledge/ntVersions.ts';
import { PCI_CLASSES } from '../../../shared/knowledge/pciClasses.ts';
import { POOL_TAGS } from '../../../shared/knowledge/poolTags.ts';
import { PROCESSOR_TROUBLES } from '../../../shared/knowledge/processorTrouble.ts';
import { TDR_REASONS } from '../../../shared/knowledge/tdrReasons.ts';
import { THREAD_STATES, WAIT_REASONS } from '../../../shared/knowledge/threadStates.ts';
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

  it('versions of Windows: newest build first, each newer than the next', () => {
    const builds = NT_VERSIONS.map(([build]) => build);
    expect(increasing([...builds].reverse())).toBe(true);
    expect(increasing([...NT_VERSIONS].reverse().map(([, version]) => Number(version)))).toBe(true);
  });

  it('functions: a star ends a row or stands for a module, and nothing else', () => {
    const reason = functionReason([{ why: 'because', frames: ['*!memcpy*', 'nt!KeBugCheckEx', 'nt!KiTrap*'] }]);
    expect(['evil!memcpy', 'nt!memcpy_s', 'nt!KeBugCheckEx', 'nt!KiTrap0E'].map(reason)).toEqual(Array(4).fill('because'));
    expect(['evil!_memcpy', 'nt!KeBugCheckEx2', 'evil!KiTrap0E', 'memcpy', ''].map(reason)).toEqual(Array(5).fill(null));
  });

  it('PCI classes: sorted, unique, of two, four or six hex digits', () => {
    const prefixes = PCI_CLASSES.map(([prefix]) => prefix);
    expect(prefixes).toEqual([...new Set(prefixes)].sort());
    for (const [prefix, , name] of PCI_CLASSES) {
      expect(prefix).toMatch(/^([0-9a-f]{2}){1,3}$/);
      expect(name.length).toBeGreaterThan(2);
    }
  });

  it('trouble of processors: sorted, unique, each with a public source and one kind of condition on microcode', () => {
    const ids = PROCESSOR_TROUBLES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { id, text, source, signatures, fixedIn, recalled, biosBefore } of PROCESSOR_TROUBLES) {
      expect(text.length, id).toBeGreaterThan(40);
      expect(source, id).toMatch(/^https:\/\//);
      expect(signatures.length, id).toBeGreaterThan(0);
      expect(fixedIn === null || recalled.length === 0, id).toBe(true);
      if (biosBefore !== null) expect(new Date(biosBefore).toISOString(), id).toContain(biosBefore);
    }
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

  it('tables of hardware errors: sorted and unique', () => {
    for (const table of [MCA_SIMPLE_CODES, AER_CORRECTABLE, AER_UNCORRECTABLE, PCIE_PORT_TYPES, SMCA_UMC_ERRORS]) {
      expect(increasing(table.map(([code]) => code))).toBe(true);
    }
    expect(increasing(SMCA_BANKS.map(([hardwareId, type]) => hardwareId * 0x10000 + type))).toBe(true);
    expect(increasing(MCI_STATUS_BITS.map(([bit]) => -bit))).toBe(true);
    for (const table of [CPER_SECTIONS, CPER_NOTIFICATIONS, PROCESSOR_CHECKS]) {
      const guids = table.map(([guid]) => guid);
      expect(guids).toEqual([...new Set(guids)].sort());
      for (const guid of guids) expect(guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
    expect(MCA_REQUESTS[5]).toBe('instruction fetch');
  });

  it('tables of the kernel: the index is the value', () => {
    expect(IRP_MAJOR_FUNCTIONS).toHaveLength(0x1c);
    expect([IRP_MAJOR_FUNCTIONS[0x16], IRP_MAJOR_FUNCTIONS[0x1b]]).toEqual(['IRP_MJ_POWER', 'IRP_MJ_PNP']);
    expect([WAIT_REASONS[5], WAIT_REASONS[15], WAIT_REASONS[27], WAIT_REASONS[37]]).toEqual([
      'Suspended',
      'WrQueue',
      'WrResource',
      'WrAlertByThreadId',
    ]);
    expect(THREAD_STATES[5]).toBe('waiting');
    for (const table of [IRP_PNP_FUNCTIONS, DEVICE_TYPES, TDR_REASONS]) expect(increasing(table.map(([code]) => code))).toBe(true);
  });
});
