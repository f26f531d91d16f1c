import { describe, expect, it } from 'vitest';
import { readMachineCheck } from '../../../../../shared/dump/facts/objects/whea/machineCheck.ts';
import { parseWheaRecord, readWheaRecord } from '../../../../../shared/dump/facts/objects/whea/record.ts';
import { WHEA_SECTIONS, wheaMachineCheck, wheaPcieError, wheaRecord } from '../../../../builder/whea.ts';
import { firmwareSection, fruText, mcaSection, memoryErrorSection, nmiSection, xpfSection } from '../../../../builder/wheaSections.ts';
import { crashDump, imageOf, POOL } from '../../../analysis/support/crashes.ts';
import { fc } from '../../support/property.ts';

const PCIE = { vendorId: 0x10de, deviceId: 0x2489, bus: 10, device: 3, function: 1 };
const bodyOf = (record: Uint8Array, i = 0) => parseWheaRecord(record)?.sections[i]?.body;

describe('a WHEA error record', () => {
  it('is read from memory with severity, notification and sections', () => {
    const record = wheaMachineCheck({ status: 0xbe00_0000_0080_0400n, bank: 5, apicId: 2 });
    const read = readWheaRecord(imageOf(crashDump({ code: 0x124 }).memory(POOL, record)), POOL);
    expect(read).toMatchObject({ severity: 1, notification: 'e8f56ffe-919c-4cc5-ba88-65abe14913bb', previous: false });
    expect(read?.sections.map((section) => section.body?.kind)).toEqual(['processor', 'xpf-processor', 'machine-check']);
    expect(read?.sections.map((section) => section.primary)).toEqual([true, false, false]);
  });

  it('is none when it is not in the dump, cut in its header or signed by nobody', () => {
    const record = wheaPcieError(PCIE);
    expect(readWheaRecord(imageOf(crashDump({ code: 0x124 })), POOL)).toBeNull();
    expect(parseWheaRecord(record.slice(0, 0x7f))).toBeNull();
    expect(parseWheaRecord(record.slice().fill(0, 0, 4))).toBeNull();
  });

  it('keeps sections of a kind that is not known, without a body', () => {
    const record = wheaRecord({ sections: [{ type: '00000000-1111-2222-3333-444444444444', bytes: new Uint8Array(8), severity: 3 }] });
    expect(parseWheaRecord(record)?.sections).toEqual([
      { type: '00000000-1111-2222-3333-444444444444', severity: 3, primary: true, unit: null, body: null },
    ]);
  });

  it('says when the error is from before the last start', () => {
    expect(parseWheaRecord(wheaRecord({ sections: [], flags: 2 }))?.previous).toBe(true);
  });

  it('names the unit only when the descriptor calls its text valid', () => {
    const section = memoryErrorSection({ errorType: 3 });
    const unit = fruText('DIMM_A1');
    expect(parseWheaRecord(wheaRecord({ sections: [{ ...section, unit }] }))?.sections[0]?.unit).toBe('DIMM_A1');
    const unmarked = wheaRecord({ sections: [{ ...section, unit }] });
    unmarked[0x80 + 0x0a] = 0;
    expect(parseWheaRecord(unmarked)?.sections[0]?.unit).toBeNull();
  });
});

describe('a machine-check section', () => {
  it('has the bank, and its address only when the status says it is valid', () => {
    const valid = bodyOf(
      wheaRecord({ sections: [mcaSection({ vendor: 'intel', bank: 9, status: 1n << 58n, address: 0x1234n, misc: 5n })] }),
    );
    expect(valid).toMatchObject({
      error: { vendor: 'intel', processor: 7, apicId: 4, banks: [{ bank: 9, address: 0x1234n, misc: null }] },
    });
    const invalid = bodyOf(
      wheaRecord({ sections: [mcaSection({ vendor: 'intel', bank: 9, status: 1n << 59n, address: 0x1234n, misc: 5n })] }),
    );
    expect(invalid).toMatchObject({ error: { banks: [{ address: null, misc: 5n }] } });
  });

  it('has AMD’s bank id, and Intel’s extended registers are not taken for one', () => {
    const ipid = 0x0000_0096_0000_0000n;
    expect(bodyOf(wheaRecord({ sections: [mcaSection({ vendor: 'amd', bank: 17, status: 1n, ipid, syndrome: 8n })] }))).toMatchObject({
      error: { ipid, syndrome: 8n },
    });
    expect(bodyOf(wheaRecord({ sections: [mcaSection({ vendor: 'intel', bank: 17, status: 1n, ipid })] }))).toMatchObject({
      error: { ipid: null },
    });
  });

  it('has no bank id where fewer registers were saved than hold one', () => {
    const { bytes } = mcaSection({ vendor: 'amd', bank: 17, status: 1n, ipid: 0x0000_0096_0000_0000n });
    expect(readMachineCheck(bytes)?.ipid).not.toBeNull();
    bytes[0x40] = 1;
    expect(readMachineCheck(bytes)?.ipid).toBeNull();
  });

  it('of version 4 lists further banks, at most 32 whatever it claims', () => {
    const further = [
      { bank: 3, status: 0x8000_0000_0000_0134n },
      { bank: 4, status: 0x8400_0000_0000_0005n, address: 0x77n },
    ];
    const banks = (furtherCount?: number) => {
      const body = bodyOf(wheaRecord({ sections: [mcaSection({ vendor: 'intel', bank: 1, status: 1n, further, furtherCount })] }));
      return body?.kind === 'machine-check' ? body.error.banks : [];
    };
    expect(banks().map(({ bank, status, address }) => [bank, status, address])).toEqual([
      [1, 1n, null],
      [3, 0x8000_0000_0000_0134n, null],
      [4, 0x8400_0000_0000_0005n, 0x77n],
    ]);
    expect(banks(0xffff_ffff)).toHaveLength(33);
  });
});

describe('the other sections', () => {
  it('memory: only the fields that are valid', () => {
    const body = bodyOf(
      wheaRecord({ sections: [memoryErrorSection({ errorType: 3, physicalAddress: 0x1_2345_6000n, module: 2, row: 0x77 })] }),
    );
    expect(body).toMatchObject({
      kind: 'memory',
      error: { errorType: 3, physicalAddress: 0x1_2345_6000n, module: 2, row: 0x77, card: null, rank: null, moduleHandle: null },
    });
  });

  it('memory of old firmware ends before rank and handles', () => {
    const section = memoryErrorSection({ errorType: 2, rank: 1, moduleHandle: 0x4000 });
    expect(bodyOf(wheaRecord({ sections: [{ ...section, bytes: section.bytes.slice(0, 0x49) }] }))).toMatchObject({
      error: { errorType: 2, rank: null, moduleHandle: null },
    });
  });

  it('PCI Express: device, place and error registers', () => {
    expect(bodyOf(wheaPcieError({ ...PCIE, segment: 1, uncorrectableStatus: 0x40000, correctableStatus: 0x41 }))).toEqual({
      kind: 'pcie',
      error: {
        portType: 4,
        command: 0x407,
        status: 0x10,
        device: { vendorId: 0x10de, deviceId: 0x2489, classCode: 0x06_0400, segment: 1, bus: 10, device: 3, function: 1 },
        aer: { uncorrectable: 0x40000, severity: 0x46_2030, correctable: 0x41 },
      },
    });
  });

  it('x86/x64 processor: check structures, as many as are there', () => {
    const section = xpfSection(6, 0x7fn, 63);
    const body = bodyOf(wheaRecord({ sections: [section] }));
    expect(body).toMatchObject({ kind: 'xpf-processor', error: { apicId: 6n } });
    expect(body?.kind === 'xpf-processor' && body.error.checks.map(({ info, target }) => [info, target])).toEqual([[0x7fn, null]]);
  });

  it('NMI and firmware', () => {
    const record = wheaRecord({ sections: [nmiSection(0x60n, true), firmwareSection(0xabcdn)] });
    expect(bodyOf(record, 0)).toEqual({ kind: 'nmi', error: { data: 0x60n, byHypervisor: true } });
    expect(bodyOf(record, 1)).toEqual({ kind: 'firmware', error: { type: 2, recordId: 0xabcdn } });
  });
});

describe('a hostile WHEA record', () => {
  it('that claims thousands of sections yields at most 32', () => {
    const record = wheaRecord({ sections: [memoryErrorSection({ errorType: 2 })] });
    new DataView(record.buffer).setUint16(0x0a, 0xffff, true);
    expect(parseWheaRecord(record)?.sections[0]?.body?.kind).toBe('memory');
    expect(parseWheaRecord(new Uint8Array([...record, ...new Uint8Array(0x8000)]))?.sections).toHaveLength(32);
  });

  it.each([0x80, 0x90, 0xc8])('cut at %i still says what it can', (length) => {
    const record = wheaPcieError(PCIE).slice(0, length);
    expect(parseWheaRecord(record)?.sections).toHaveLength(length >= 0xc8 ? 1 : 0);
    expect(bodyOf(record) ?? null).toBeNull();
  });

  it('is read without a throw whatever is written over it', () => {
    const sections = [
      mcaSection({ vendor: 'amd', bank: 1, status: 1n, ipid: 1n, further: [{ bank: 2, status: 2n }] }),
      xpfSection(1, 1n),
      memoryErrorSection({ errorType: 3, node: 1 }),
      { type: WHEA_SECTIONS.processorGeneric, bytes: new Uint8Array(0xc0) },
    ];
    const record = wheaRecord({ sections });
    fc.assert(
      fc.property(
        fc.nat({ max: record.length - 4 }),
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.nat({ max: record.length }),
        (at, value, end) => {
          const damaged = record.slice();
          new DataView(damaged.buffer).setUint32(at, value, true);
          const read = parseWheaRecord(damaged.subarray(0, end));
          expect(read === null || read.sections.length <= 32).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
