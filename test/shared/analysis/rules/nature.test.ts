import { describe, expect, it } from 'vitest';
import {
  askedFor,
  deviceFailed,
  familyOf,
  hardwareReported,
  memoryTablesDamaged,
  poolDamaged,
  wheaParts,
} from '../../../../shared/analysis/rules/nature.ts';
import type { Rule } from '../../../../shared/analysis/rules/rule.ts';
import { wheaMachineCheck, wheaPcieError } from '../../../builder/whea.ts';
import { apply, at, crashDump, POOL, type Scene } from '../support/crashes.ts';

function finding(rule: Rule, nature: 'hardware' | 'memory-corruption' | 'user-initiated', scene: Scene) {
  const ledger = apply(rule, crashDump(scene));
  expect(ledger.suspects.size).toBe(0);
  return ledger.natures.get(nature)?.[0] ?? null;
}

describe('a crash that somebody asked for', () => {
  it.each([0xe2, 0x1c8, 0x161, 0xdeaddead])('is seen by its bugcheck %i', (code) => {
    expect(finding(askedFor, 'user-initiated', { code })?.weight).toBeGreaterThan(0.9);
  });

  it('says of a held power button that the reason for it is not in the dump', () => {
    expect(finding(askedFor, 'user-initiated', { code: 0x1c8 })?.claim).toMatch(/power button/);
    expect(finding(askedFor, 'user-initiated', { code: 0xe2 })?.claim).not.toMatch(/power button/);
  });

  it('is not seen in any other bugcheck', () => {
    expect(finding(askedFor, 'user-initiated', { code: 0xef })).toBeNull();
  });
});

describe('an error that the hardware reported', () => {
  it('is hardware, in the words of the sub-code', () => {
    const evidence = finding(hardwareReported, 'hardware', { code: 0x124, parameters: [0n, POOL, 0n, 0n] });
    expect(evidence?.claim).toMatch(/machine check/i);
    expect(evidence?.weight).toBeGreaterThan(0.8);
  });

  it('is less sure when a driver reported it', () => {
    const processor = finding(hardwareReported, 'hardware', { code: 0x124, parameters: [4n, POOL, 0n, 0n] })?.weight ?? 0;
    const driver = finding(hardwareReported, 'hardware', { code: 0x124, parameters: [0x10n, POOL, 0n, 0n] })?.weight ?? 1;
    expect(driver).toBeLessThan(processor);
    expect(driver).toBeGreaterThan(0);
  });

  it('is not seen in a page fault', () => {
    expect(finding(hardwareReported, 'hardware', { code: 0x50, parameters: [POOL, 0n, 0n, 0n] })).toBeNull();
  });
});

describe('the WHEA record', () => {
  it('names the device that failed', () => {
    const record = wheaPcieError({ vendorId: 0x10de, deviceId: 0x2489, bus: 10, device: 0, function: 1 });
    const dump = crashDump({ code: 0x124, parameters: [4n, POOL, 0n, 0n] }).memory(POOL, record);
    const evidence = apply(wheaParts, dump).natures.get('hardware')?.[0];
    expect(evidence?.claim).toContain('PCI Express (device 10de:2489 at 0000:0a:00.1, root port: Completion Timeout)');
    expect(evidence?.at).toContain('parameter 2');
  });

  it('names each part once', () => {
    const record = wheaMachineCheck({ status: 0xbe00000000800400n, bank: 5, apicId: 2 });
    const dump = crashDump({ code: 0x124, parameters: [0n, POOL, 0n, 0n] }).memory(POOL, record);
    expect(apply(wheaParts, dump).natures.get('hardware')?.[0]?.claim).toMatch(/machine check/);
  });

  it('that is not in the dump adds nothing', () => {
    expect(finding(wheaParts, 'hardware', { code: 0x124, parameters: [0n, POOL, 0n, 0n] })).toBeNull();
  });

  it('is only looked for where a parameter is one', () => {
    const record = wheaMachineCheck({ status: 1n, bank: 5, apicId: 2 });
    expect(apply(wheaParts, crashDump({ code: 0xd1, parameters: [POOL, POOL, POOL, 0n] }).memory(POOL, record)).natures.size).toBe(0);
  });
});

describe('damage that somebody else may have done', () => {
  it.each([0x1a, 0x4e, 0x109])('in the tables of the memory manager is memory corruption (%i)', (code) => {
    expect(finding(memoryTablesDamaged, 'memory-corruption', { code })?.weight).toBeGreaterThan(0.5);
    expect(finding(poolDamaged, 'memory-corruption', { code })).toBeNull();
  });

  it.each([0x19, 0xc2, 0xc5, 0x13a])('in the pool is memory corruption, less surely (%i)', (code) => {
    const pool = finding(poolDamaged, 'memory-corruption', { code })?.weight ?? 1;
    const tables = finding(memoryTablesDamaged, 'memory-corruption', { code: 0x1a })?.weight ?? 0;
    expect(pool).toBeLessThan(tables);
    expect(finding(memoryTablesDamaged, 'memory-corruption', { code })).toBeNull();
  });

  it('is not seen in an access violation', () => {
    expect(finding(poolDamaged, 'memory-corruption', { code: 0x3b })).toBeNull();
    expect(finding(memoryTablesDamaged, 'memory-corruption', { code: 0x3b })).toBeNull();
  });
});

describe('a disk that failed', () => {
  it('is not seen in the low half of a pointer', () => {
    expect(finding(deviceFailed, 'hardware', { code: 0x7a, parameters: [POOL, 0n, 0xfffff800c0000185n, POOL] })).toBeNull();
  });

  it.each([0xc000009cn, 0xffffffffc0000185n, 0xc000000en, 0xffffffffc000016an])(
    'is hardware when a page could not be read: %x',
    (status) => {
      const evidence = finding(deviceFailed, 'hardware', { code: 0x7a, parameters: [POOL, status, 0n, POOL] });
      expect(evidence?.claim).toContain('disk');
      expect(evidence?.weight).toBeGreaterThan(0.5);
    },
  );

  it('is seen behind an exception with the in-page error as its reason', () => {
    const dump = crashDump({ code: 0x1e, parameters: [0xffffffffc0000006n, at('ndis+0x1000'), 0n, 0n] });
    expect(apply(deviceFailed, dump).natures.size).toBe(0);
    const broken = crashDump({ code: 0x1e, parameters: [0xffffffffc0000006n, at('ndis+0x1000'), 0n, 0xffffffffc000009cn] });
    expect(apply(deviceFailed, broken).natures.has('hardware')).toBe(true);
  });

  it.each([0xc000009an, 0xc0000005n, 0n])('is not seen when the reason is another: %x', (status) => {
    expect(finding(deviceFailed, 'hardware', { code: 0x7a, parameters: [POOL, status, 0n, POOL] })).toBeNull();
  });

  it('is not seen when the bugcheck is about something else', () => {
    expect(finding(deviceFailed, 'hardware', { code: 0xd1, parameters: [POOL, 2n, 0xc000009cn, 0n] })).toBeNull();
  });
});

describe('the family of a bugcheck', () => {
  it('is none for exceptions, whose stack is believed as it is', () => {
    expect(familyOf(0x3b)).toBeNull();
    expect(familyOf(0x124)).toBe('hardware');
  });
});
