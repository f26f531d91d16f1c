import { describe, expect, it } from 'vitest';
import { readWheaRecord } from '../../../shared/analysis/wheaRecord.ts';
import { WHEA_SECTIONS, wheaMachineCheck, wheaPcieError, wheaRecord } from '../../builder/whea.ts';
import { fc } from '../dump/support/property.ts';
import { crashDump, imageOf, POOL } from './support/crashes.ts';

const read = (record: Uint8Array) => readWheaRecord(imageOf(crashDump({ code: 0x124 }).memory(POOL, record)), POOL);
const PCIE = { vendorId: 0x10de, deviceId: 0x2489, bus: 10, device: 0, function: 1 };

describe('a WHEA error record', () => {
  it('of a machine check names the sections of the processor', () => {
    const record = wheaMachineCheck({ status: 0xbe00000000800400n, bank: 5, apicId: 2 });
    expect(read(record).map((finding) => finding.part)).toEqual(['processor', 'processor (x86/x64)', 'machine check']);
  });

  it('of a PCI Express error names device and place', () => {
    expect(read(wheaPcieError(PCIE))).toEqual([{ part: 'PCI Express', detail: 'device 0x10de:0x2489 at bus 10:0.1' }]);
  });

  it('leaves out sections of a kind that is not known', () => {
    const sections = [
      { type: '00000000-1111-2222-3333-444444444444', bytes: new Uint8Array(8) },
      { type: WHEA_SECTIONS.memory, bytes: new Uint8Array(0x50) },
    ];
    expect(read(wheaRecord({ sections }))).toEqual([{ part: 'memory', detail: '' }]);
  });

  it('is none when it is not in the dump, cut in its header or signed by nobody', () => {
    const record = wheaPcieError(PCIE);
    expect(readWheaRecord(imageOf(crashDump({ code: 0x124 })), POOL)).toEqual([]);
    expect(read(record.slice(0, 0x7f))).toEqual([]);
    expect(read(record.slice().fill(0, 0, 4))).toEqual([]);
  });

  it('that is cut behind its descriptors still says which part it is about', () => {
    expect(read(wheaPcieError(PCIE).slice(0, 0xc8))).toEqual([{ part: 'PCI Express', detail: '' }]);
  });

  it('that claims thousands of sections yields those that are there', () => {
    const record = wheaPcieError(PCIE);
    new DataView(record.buffer).setUint16(0x0a, 0xffff, true);
    expect(read(record).length).toBeLessThanOrEqual(32);
    expect(read(record)[0]?.part).toBe('PCI Express');
  });

  it('is read without a throw whatever its lengths and offsets say', () => {
    const record = wheaMachineCheck({ status: 1n, bank: 1, apicId: 1 });
    const field = fc.constantFrom(0x0a, 0x14, 0x80, 0x84, 0xc8, 0xcc);
    fc.assert(
      fc.property(field, fc.integer({ min: 0, max: 0xffffffff }), (where, value) => {
        const damaged = record.slice();
        new DataView(damaged.buffer).setUint32(where, value, true);
        expect(read(damaged).length).toBeLessThanOrEqual(32);
      }),
      { numRuns: 60 },
    );
  });
});
