import { describe, expect, it } from 'vitest';
import { wheaParts } from '../../../../shared/analysis/rules/nature.ts';
import { WHEA_NOTIFY, wheaPcieError, wheaRecord } from '../../../builder/whea.ts';
import { fruText, type McaSectionFields, mcaSection, memoryErrorSection, nmiSection, xpfSection } from '../../../builder/wheaSections.ts';
import { apply, crashDump, judge, POOL } from '../support/crashes.ts';
import { dumpWith, fieldsOf, objectsIn } from './support.ts';

const scene = { code: 0x124, parameters: [0n, POOL, 0n, 0n] };
const dumpOf = (record: Uint8Array) => dumpWith(scene, [{ address: POOL, bytes: record }]);
const machineCheck = (fields: McaSectionFields, severity = 1) => wheaRecord({ sections: [mcaSection(fields, severity)], severity });
const claimOf = (record: Uint8Array) => apply(wheaParts, dumpOf(record)).natures.get('hardware')?.[0]?.claim ?? '';

const INTERNAL_TIMER = 0xbe00_0000_0080_0400n;
/** Valid, uncorrected, enabled, ADDRV, PCC; a data read in the level 1 data cache. */
const L1_READ = 0xb600_0000_0000_0135n | (1n << 58n);

describe('the objects of a WHEA record', () => {
  it('are the record and its sections, in order', () => {
    const record = wheaRecord({ sections: [memoryErrorSection({ errorType: 3 }), nmiSection(1n, false)], severity: 1 });
    const objects = objectsIn(dumpOf(record));
    expect(objects.map(({ kind }) => kind)).toEqual(['whea-record', 'whea-section', 'whea-section']);
    expect(fieldsOf(objects[0])).toMatchObject({
      Severity: '1 | fatal',
      'Section 1': 'memory | fatal',
      'Notification type': 'machine check exception',
    });
    expect(objects[0]).toMatchObject({ address: `0x${POOL.toString(16)}`, source: 'parameter 2' });
  });

  it('of a machine check decode the status as the manuals do', () => {
    const [, section] = objectsIn(dumpOf(machineCheck({ vendor: 'intel', bank: 0, status: L1_READ, address: 0x1_0000n })));
    const fields = fieldsOf(section);
    expect(fields['Bank 0 MCA error code']).toBe('0x135 | data cache error, level 1, data read');
    expect(fields['Bank 0 MCi_STATUS']).toMatch(/not corrected; VAL .*, UC .*, EN .*, ADDRV .*, PCC/);
    expect(fields['Bank 0 MCi_ADDR']).toBe('0x10000');
    expect(fields.CpuVendor).toBe('Intel');
  });

  it('say how many errors Intel corrected', () => {
    const status = (1n << 63n) | (12n << 38n) | 0x0135n;
    expect(fieldsOf(objectsIn(dumpOf(machineCheck({ vendor: 'intel', bank: 0, status })))[1])['Bank 0 corrected errors']).toBe('12');
  });

  it('name the unit of AMD’s bank, and the kind of memory error', () => {
    const status = (1n << 63n) | (1n << 61n) | 0x0000_011bn;
    const umc = objectsIn(dumpOf(machineCheck({ vendor: 'amd', bank: 17, status, ipid: 0x0000_0096_0000_0000n })))[1];
    expect(umc?.title).toContain('bank 17 (memory controller (UMC)) of the processor with APIC id 4: DRAM ECC error');
    const l3 = objectsIn(dumpOf(machineCheck({ vendor: 'amd', bank: 8, status, ipid: 0x0007_00b0_0000_0000n })))[1];
    expect(fieldsOf(l3).MCA_IPID).toContain('level 3 cache');
    const other = objectsIn(dumpOf(machineCheck({ vendor: 'amd', bank: 8, status, ipid: 0x0fff_0fff_0000_0000n })))[1];
    expect(fieldsOf(other).MCA_IPID).toContain('hardware id 0xfff, type 0xfff');
  });

  it('say of an AMD error that nobody used yet that it is deferred, not corrected', () => {
    const status = (1n << 63n) | (1n << 44n) | 0x0000_011bn;
    const titleOf = (vendor: 'amd' | 'intel') => objectsIn(dumpOf(machineCheck({ vendor, bank: 17, status })))[1]?.title;
    expect([titleOf('amd'), titleOf('intel')]).toEqual([expect.stringMatching(/, deferred$/), expect.stringMatching(/, corrected$/)]);
  });

  it('name the bits of PCI Express errors, those without a name by number', () => {
    const record = wheaPcieError({
      vendorId: 0x8086,
      deviceId: 0x1901,
      bus: 0,
      device: 1,
      function: 0,
      uncorrectableStatus: 0x8000_4000,
      correctableStatus: 0x1041,
    });
    const fields = fieldsOf(objectsIn(dumpOf(record))[1]);
    expect(fields['AER uncorrectable status']).toBe('0x80004000 | Completion Timeout, bits 0x80000000');
    expect(fields['AER correctable status']).toBe('0x1041 | Receiver Error, Bad TLP, Replay Timer Timeout');
    expect(fields['AER uncorrectable severity']).toContain('none of the errors is fatal');
    expect(fields.Device).toContain('0000:00:01.0');
    expect(fields['Vendor and device id']).toBe('8086:1901');
    expect(fields['Port type']).toBe('4 | root port');
  });

  it('of a memory error name module and slot', () => {
    const section = memoryErrorSection({
      errorType: 2,
      node: 0,
      card: 1,
      module: 2,
      bank: 3,
      moduleHandle: 0x4001,
      physicalAddress: 0x1234_5000n,
    });
    const objects = objectsIn(dumpOf(wheaRecord({ sections: [{ ...section, unit: fruText('DIMM 3') }] })));
    expect(fieldsOf(objects[1])).toMatchObject({
      'FRU text': 'DIMM 3 | the unit as the firmware names it',
      'Error type': '2 | single-bit ECC error',
      Module: '2',
      Bank: '3',
    });
    expect(fieldsOf(objects[1])['Module handle']).toContain('0x4001');
  });

  it('of a cache check say transaction, operation and level', () => {
    const info = 0x1fn | (1n << 16n) | (3n << 18n) | (2n << 22n) | (1n << 26n);
    const [, section] = objectsIn(dumpOf(wheaRecord({ sections: [xpfSection(3, info)] })));
    expect(fieldsOf(section)['Check 1']).toBe(`cache check 0x${info.toString(16)} | data transaction, data read, level 2, not corrected`);
  });

  it('are found in tagged data too', () => {
    const bytes = wheaRecord({
      sections: [memoryErrorSection({ errorType: 2 })],
      severity: 2,
      notifyType: WHEA_NOTIFY.correctedMachineCheck,
    });
    const dump = crashDump({ code: 0xd1 }).tagged('11111111-2222-3333-4444-555555555555', bytes);
    const [record] = objectsIn(dump);
    expect(record).toMatchObject({ kind: 'whea-record', address: null, title: 'WHEA error record: corrected' });
    expect(record?.source).toContain('tagged data 11111111-2222-3333-4444-555555555555');
  });
});

describe('the evidence of a WHEA record', () => {
  it('names the bank and what it says', () => {
    const claim = claimOf(machineCheck({ vendor: 'intel', bank: 3, status: INTERNAL_TIMER }));
    expect(claim).toContain('machine check (bank 3 of the processor with APIC id 4: the internal timer ran out');
    expect(claim).toContain('WHEA, fatal');
  });

  it('names the memory module', () => {
    const section = memoryErrorSection({ errorType: 3, module: 1, physicalAddress: 0x5000n });
    expect(claimOf(wheaRecord({ sections: [{ ...section, unit: fruText('DIMM_B2') }] }))).toContain(
      'memory (unit "DIMM_B2", multi-bit ECC error, module 1, at physical address 0x5000)',
    );
  });

  it('points to hardware for a corrected cache error', () => {
    const corrected = (1n << 63n) | 0x0135n;
    const { verdict } = judge(
      dumpWith({ code: 0x124, parameters: [1n, POOL, 0n, 0n] }, [
        { address: POOL, bytes: machineCheck({ vendor: 'intel', bank: 0, status: corrected }, 2) },
      ]),
    );
    expect(verdict.kind).toBe('hardware');
    expect(verdict.evidence.map(({ claim }) => claim).join()).toContain('data cache error, level 1, data read, corrected');
  });
});

describe('a machine check whose record is not in the dump', () => {
  const of = (source: bigint, high: bigint, low: bigint) => crashDump({ code: 0x124, parameters: [source, POOL, high, low] });

  it('is decoded from parameters 3 and 4', () => {
    const dump = of(0n, 0xbe00_0000n, 0x0080_0400n);
    const [object] = objectsIn(dump);
    expect(object?.title).toContain('the internal timer ran out');
    expect(fieldsOf(object).MCi_STATUS).toContain('0xbe00000000800400 | not corrected');
    expect(apply(wheaParts, dump).natures.get('hardware')?.[0]?.claim).toContain('the internal timer ran out');
  });

  it('says nothing when the halves are no valid status, or another source reported it', () => {
    for (const dump of [of(0n, 0x3e00_0000n, 0x400n), of(4n, 0xbe00_0000n, 0x400n), of(0n, 0x1_be00_0000n, 0x400n)]) {
      expect(objectsIn(dump)).toEqual([]);
      expect(apply(wheaParts, dump).natures.size).toBe(0);
    }
  });

  it('gives way to the record when that is there', () => {
    const scene124 = { code: 0x124, parameters: [0n, POOL, 0xbe00_0000n, 0x400n] };
    const record = machineCheck({ vendor: 'intel', bank: 3, status: INTERNAL_TIMER });
    expect(objectsIn(dumpWith(scene124, [{ address: POOL, bytes: record }])).map(({ source }) => source)).toEqual([
      'parameter 2',
      'parameter 2',
    ]);
  });
});
