import { describe, expect, it } from 'vitest';
import { at, crashDump, judge } from '../support/crashes.ts';

const OLD_FIRMWARE = { biosVersion: '1.0', biosDate: '01/01/2015' };
const CPU = '13th Gen Intel(R) Core(TM) i9-13900K';
const TROUBLED = { vendor: 'GenuineIntel', signature: 0xb0671, microcode: 0x11d_0000_0000n } as const;

function scene(code: number) {
  return crashDump({ code, parameters: [0xffff_8a81_2222_0000n, 0n, at('evil+0x1c20'), 2n], stack: 'nt!KeBugCheckEx <- evil!F+0x8' });
}
const onMachine = (code: number) => judge(scene(code).smbios(OLD_FIRMWARE).cpuRegistry(CPU).processor(TROUBLED)).verdict;
const context = (code: number) => onMachine(code).evidence.filter(({ rule }) => rule === 'machine-context');

describe('machine-context', () => {
  it.each([0x124, 0x1a, 0x19])('sets known trouble of the processor and old firmware beside bugcheck %i', (code) => {
    expect(context(code)).toEqual([
      expect.objectContaining({ weight: 0, claim: expect.stringContaining('Vmin shift'), at: expect.stringContaining('https://') }),
      expect.objectContaining({ weight: 0, claim: expect.stringContaining('firmware'), at: 'SMBIOS' }),
    ]);
  });

  it('tells of the processor, not of firmware, where an exception may have any cause', () => {
    expect(context(0x50).map(({ claim }) => claim)).toEqual([expect.stringContaining('Vmin shift')]);
  });

  it('says nothing where a driver hung or was caught', () => {
    for (const code of [0x9f, 0x116, 0xc9, 0x10d]) expect(context(code)).toEqual([]);
  });

  it.each([0x124, 0x1a, 0x50, 0xd1])('moves no verdict (bugcheck %i)', (code) => {
    const { evidence: with_, ...verdict } = onMachine(code);
    const { evidence: without, ...plain } = judge(scene(code)).verdict;
    expect(verdict).toEqual(plain);
    expect(with_.filter(({ rule }) => rule !== 'machine-context')).toEqual(without);
  });
});
