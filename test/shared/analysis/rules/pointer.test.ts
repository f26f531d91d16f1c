import { describe, expect, it } from 'vitest';
import { badPointer } from '../../../../shared/analysis/rules/pointer.ts';
import { exceptionRecord64 } from '../../../builder/exceptionRecord.ts';
import { apply, at, crashDump, kprcb, POOL, type Scene } from '../support/crashes.ts';

function words(scene: Scene): string | null {
  const ledger = apply(badPointer, crashDump(scene));
  expect([ledger.suspects.size, ledger.natures.size]).toEqual([0, 0]);
  expect(ledger.notes.every((note) => note.weight === 0)).toBe(true);
  return ledger.notes[0]?.claim ?? null;
}
const accessed = (address: bigint, code = 0xd1): Scene => ({ code, parameters: [address, 2n, 0n, at('evil+0x1c20')] });

describe('what a bad pointer shows', () => {
  it.each([
    [0n, /is a null pointer\.$/],
    [0x28n, /null pointer plus 0x28/],
    [0xfffn, /null pointer plus 0xfff/],
    [0x1000n, /user space/],
    [0x7fff_ffff_0000n, /user space/],
    [0x4141_4141_4141_4141n, /not canonical/],
    [0x0000_8000_0000_0000n, /not canonical/],
    [0xffff_ffff_ffff_ffffn, /is -1/],
  ])('is said of %x', (address, expected) => {
    expect(words(accessed(address))).toMatch(expected);
  });

  it('is nothing for a kernel address', () => {
    expect(words(accessed(POOL))).toBeNull();
    expect(words(accessed(0xffff_8000_0000_0000n))).toBeNull();
  });

  it('is said in the bugchecks whose first parameter is that address, and in no others', () => {
    for (const code of [0x0a, 0x50, 0xcc, 0xd5]) expect(words(accessed(0n, code))).toMatch(/null pointer/);
    for (const code of [0xef, 0x9f, 0x124]) expect(words(accessed(0n, code))).toBeNull();
  });

  it('is taken from the exception record of an access violation', () => {
    const record = (code: number) => exceptionRecord64({ code, address: at('evil+0x1c20'), parameters: [0n, 0x18n] });
    const scene: Scene = { code: 0x7e, parameters: [0xffffffffc0000005n, at('evil+0x1c20'), POOL, 0n] };
    const claim = (code: number) => apply(badPointer, crashDump(scene).memory(POOL, record(code))).notes[0];
    expect(claim(0xc0000005)?.claim).toMatch(/null pointer plus 0x18/);
    expect(claim(0xc0000005)?.at).toBe('exception record');
    expect(claim(0xc0000096)).toBeUndefined();
  });

  it('names the parameter when the bugcheck itself repeats what was accessed', () => {
    const scene: Scene = { code: 0x1e, parameters: [0xffffffffc0000005n, at('evil+0x1c20'), 0n, 0x18n] };
    expect(apply(badPointer, crashDump(scene)).notes[0]).toMatchObject({
      at: 'bugcheck parameter 4',
      claim: expect.stringContaining('0x18'),
    });
  });

  it('knows that 32-bit kernels begin at 0x80000000', () => {
    const narrow = (address: bigint): Scene => ({ arch: 'x86', code: 0xd1, parameters: [address, 2n, 0n, at('evil+0x1c20', 'x86')] });
    expect(words(narrow(0x7fff_0000n))).toMatch(/user space/);
    expect(words(narrow(0x8654_0000n))).toBeNull();
    expect(words(narrow(0x10n))).toMatch(/null pointer plus 0x10/);
  });

  describe('when there is no exception record', () => {
    const violation = (rcx: bigint, code = 0xffffffffc0000005n): Scene => ({
      code: 0x1000007e,
      parameters: [code, at('evil+0x1c20'), 0n, 0n],
      stack: 'evil+0x1c20 <- nt!Work+0x8',
      context: { rcx },
    });
    const note = (scene: Scene, cr2: bigint) => apply(badPointer, crashDump(scene).prcb(kprcb({ cr2 }))).notes[0];

    it('is taken from CR2 when a register points just below it', () => {
      expect(note(violation(0x7ff6_1234_5000n), 0x7ff6_1234_5018n)).toMatchObject({ at: expect.stringContaining('CR2') });
      expect(note(violation(0x7ff6_1234_5000n), 0x7ff6_1234_5018n)?.claim).toMatch(/0x7ff612345018.*user space/);
    });

    it('is not taken from the CR2 of some other page fault', () => {
      expect(note(violation(0x7ff6_1234_5000n), 0x1_0000_0000n)).toBeUndefined();
      expect(note(violation(0x7ff6_1234_5000n), 0x7ff6_1234_4ff0n)).toBeUndefined();
    });

    it('is not taken from CR2 in an exception that is no access violation, nor without the state of the crash', () => {
      expect(note(violation(0x7ff6_1234_5000n, 0xffffffffc0000094n), 0x7ff6_1234_5018n)).toBeUndefined();
      const unseen: Scene = { ...violation(0n), stack: 'nt!KeBugCheckEx <- nt!Work+0x8' };
      expect(note(unseen, 0x18n)).toBeUndefined();
    });
  });
});
