import { describe, expect, it } from 'vitest';
import { offerPciIds, pciNames, withPciNames } from '../../../electron/node/pciNames.ts';
import { pciIds } from '../../../shared/knowledge/pciIds.ts';
import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { judge } from '../../shared/analysis/support/crashes.ts';
import { richDump } from '../../shared/dump/support/sampleDumps.ts';

const IDS = '\n06d6 First Maker\n\t0001 Card one\n\t06d6 Card with the same digits\n1022 Second\n\t0001 Other card\nffff Last\n';

describe('pciNames', () => {
  const names = pciNames(IDS);

  it('knows makers, and devices of that maker only', () => {
    expect([names.vendor('0x6d6'), names.vendor('0x1022'), names.vendor('0xffff')]).toEqual(['First Maker', 'Second', 'Last']);
    expect(names.device('0x6d6', '0x1')).toBe('Card one');
    expect(names.device('0x6d6', '0x6d6')).toBe('Card with the same digits');
    expect(names.device('0x1022', '0x1')).toBe('Other card');
  });

  it('has null for what it does not know', () => {
    expect([names.vendor('0x1'), names.device('0x1', '0x1'), names.device('0x1022', '0x6d6'), names.device('0xffff', '0x1')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the database', () => {
  it('is sorted by maker and knows the common ones', () => {
    const makers = [...pciIds().matchAll(/^([0-9a-f]{4}) \S/gm)].map((match) => match[1] ?? '');
    expect(makers.length).toBeGreaterThan(2000);
    expect(makers).toEqual([...new Set(makers)].sort());
    const names = pciNames(pciIds());
    for (const id of ['0x8086', '0x1022', '0x10de', '0x1002', '0x10ec', '0x144d', '0x14e4', '0x15ad'])
      expect(names.vendor(id), id).not.toBeNull();
    expect(names.device('0x10de', '0x2504')).toContain('GeForce RTX 3060');
  });
});

describe('withPciNames', () => {
  const result = judge(richDump());

  it('leaves a line as it is until the thread knows where the names are, then fills them in', () => {
    expect(withPciNames(result)).toBe(result);
    offerPciIds(pciIds);
    const named = withPciNames(result) as TriageResult;
    expect(named.system?.pciDevices[1]).toMatchObject({ vendor: 'NVIDIA Corporation', device: expect.stringContaining('GeForce') });
    expect({ ...named, system: null }).toEqual({ ...result, system: null });
    expect(result.system?.pciDevices[1]?.vendor).toBeNull();
  });

  it('leaves failures and machines without devices alone', () => {
    const failure = { schemaVersion: 1, file: result.file, error: { code: 'x', message: 'y' } };
    expect(withPciNames(failure)).toBe(failure);
    const none = { ...result, system: null };
    expect(withPciNames(none)).toBe(none);
  });
});
