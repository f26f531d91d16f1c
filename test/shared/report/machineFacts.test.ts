import { describe, expect, it } from 'vitest';
import { machineRows } from '../../../shared/report/machineFacts.ts';
import { renderMarkdown } from '../../../shared/report/markdown.ts';
import { renderText } from '../../../shared/report/text.ts';
import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { judge } from '../analysis/support/crashes.ts';
import { richDump } from '../dump/support/sampleDumps.ts';

const result = judge(richDump());
const system = result.system as NonNullable<TriageResult['system']>;
const rows = (changes: Partial<typeof system>) =>
  Object.fromEntries(machineRows({ ...result, system: { ...system, ...changes } }).map(({ label, text }) => [label, text]));

describe('the machine of a report', () => {
  it('says what is in it', () => {
    expect(rows({})).toEqual({
      Chassis: 'tower',
      Processor: 'AuthenticAMD, family 25, model 33, stepping 0, microcode 0xa201016, 3600 MHz, AM4; hypervisor Microsoft Hv',
      Memory: '8 GB, no error correction: 1 x 8 GB DDR4 at 2666 MT/s Contoso Memory CM-8 (DIMM 1, P0 CHANNEL A)',
      Devices: 'display: 0x10de:0x2504 at 01:00.0; network: 0x8086:0x15fa at 2a:1f.6',
      Note: expect.stringContaining('firmware'),
    });
  });

  it('puts equal modules together', () => {
    const [module] = system.memory;
    if (!module) throw new Error('no module');
    expect(
      rows({
        memory: [
          { ...module, slot: 'A' },
          { ...module, slot: 'B' },
        ],
        memoryMb: null,
        memoryErrorCorrection: null,
      }).Memory,
    ).toBe('size not known: 2 x 8 GB DDR4 at 2666 MT/s Contoso Memory CM-8 (A; B)');
  });

  it('names devices where the names are known, and counts what it does not show', () => {
    const [, card] = system.pciDevices;
    if (!card) throw new Error('no card');
    const named = { ...card, vendor: 'Maker', device: 'Card' };
    expect(rows({ pciDevices: [named] }).Devices).toBe('display: Maker Card (0x10de:0x2504) at 01:00.0');
    expect(rows({ pciDevices: Array.from({ length: 15 }, () => card) }).Devices).toMatch(/; 3 more$/);
  });

  it('leaves out what is not known', () => {
    const nothing = { chassis: null, processor: null, memory: [], pciDevices: [], notes: [] };
    expect(rows(nothing)).toEqual({});
    expect(machineRows({ ...result, system: null })).toEqual([]);
  });

  it('is in the text and in Markdown', () => {
    for (const text of [renderText(result, { verbose: false }), renderMarkdown(result)]) expect(text).toMatch(/Memory.*8 GB/);
  });
});
