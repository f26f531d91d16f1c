import { describe, expect, it } from 'vitest';
import { codeParameter, crashSiteCode, namedByWindows } from '../../../../shared/analysis/rules/code.ts';
import { trapFrame64 } from '../../../builder/trapFrame.ts';
import { apply, at, blamed, crashDump, judge, POOL, type Scene, stackOf, weightOf } from '../support/crashes.ts';

const ROLES = ['evil.sys', 'srv2.sys', 'ndis.sys', 'ntoskrnl.exe'] as const;
const descending = (weights: number[]) => weights.every((weight, i) => i === 0 || weight < (weights[i - 1] ?? 0));

describe('the driver that Windows named as broken', () => {
  it('is blamed by its path in the dump', () => {
    const dump = crashDump({ code: 0xc4 }).brokenDriver('\\SystemRoot\\System32\\drivers\\EVIL.SYS');
    const ledger = apply(namedByWindows, dump);
    expect(blamed(ledger)).toEqual(['evil.sys']);
    expect(weightOf(ledger, 'evil.sys')).toBeGreaterThan(0.8);
  });

  it('is believed the less, the more calls pass through it', () => {
    expect(descending(ROLES.map((name) => weightOf(apply(namedByWindows, crashDump({ code: 0xc4 }).brokenDriver(name)), name)))).toBe(true);
  });

  it('is nobody when no such driver is loaded or none was named', () => {
    expect(blamed(apply(namedByWindows, crashDump({ code: 0xc4 }).brokenDriver('gone.sys')))).toEqual([]);
    expect(blamed(apply(namedByWindows, crashDump({ code: 0xc4 }).brokenDriver('vil.sys')))).toEqual([]);
    expect(blamed(apply(namedByWindows, crashDump({ code: 0xc4 })))).toEqual([]);
  });
});

describe('a parameter that is a code address', () => {
  const accessAt = (instruction: bigint): Scene => ({ code: 0xd1, parameters: [POOL, 2n, 0n, instruction] });

  it('blames the module it lies in, with the offset', () => {
    const ledger = apply(codeParameter, crashDump(accessAt(at('evil+0x1c20'))));
    expect(blamed(ledger)).toEqual(['evil.sys']);
    expect(ledger.suspects.get('evil.sys')?.offset).toBe(0x1c20n);
    expect(ledger.suspects.get('evil.sys')?.evidence[0]?.at).toBe('bugcheck parameter 4');
  });

  it('weighs a third-party driver most and the kernel least', () => {
    expect(descending(ROLES.map((name) => weightOf(apply(codeParameter, crashDump(accessAt(at(`${name}+0x1c20`)))), name)))).toBe(true);
  });

  it('blames nobody when it lies in no module or is zero', () => {
    expect(blamed(apply(codeParameter, crashDump(accessAt(POOL))))).toEqual([]);
    expect(blamed(apply(codeParameter, crashDump(accessAt(0n))))).toEqual([]);
  });

  it('is not just any parameter that happens to lie in a module', () => {
    const dump = crashDump({ code: 0xd1, parameters: [at('alpha+0x1000'), 2n, 0n, at('evil+0x1c20')] });
    expect(blamed(apply(codeParameter, dump))).toEqual(['evil.sys']);
    expect(blamed(apply(codeParameter, crashDump({ code: 0xef, parameters: [at('evil+0x1c20'), 0n, 0n, 0n] })))).toEqual([]);
  });
});

describe('the code at the crash site', () => {
  const scene: Scene = { code: 0x139, parameters: [3n, POOL, 0n, 0n], stack: 'nt!KeBugCheckEx <- nt!Caller+0x10' };
  const failedIn = (name: string) =>
    crashDump(scene).memory(POOL, trapFrame64({ registers: { rip: at(`${name}+0x1c20`), rsp: stackOf(scene).top + 0x40n } }));

  it('is blamed when no parameter told it', () => {
    const ledger = apply(crashSiteCode, failedIn('evil'));
    expect(ledger.suspects.get('evil.sys')).toMatchObject({ offset: 0x1c20n });
    expect(ledger.suspects.get('evil.sys')?.evidence[0]?.claim).toContain('executing evil.sys+0x1c20');
  });

  it('weighs a third-party driver most and the kernel least', () => {
    expect(descending(ROLES.map((name) => weightOf(apply(crashSiteCode, failedIn(name)), name)))).toBe(true);
  });

  it('is blamed once, not again when a parameter named it already', () => {
    const dump = crashDump({
      code: 0xd1,
      parameters: [POOL, 2n, 0n, at('evil+0x1c20')],
      stack: 'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x260 <- evil+0x1c20',
    });
    expect(blamed(apply(crashSiteCode, dump))).toEqual(['evil.sys']);
    expect(judge(dump).verdict.evidence.map((evidence) => evidence.rule)).toEqual(['code-parameter']);
  });

  it('is less certain when it was merely interrupted', () => {
    const interrupted = crashDump({ code: 0x133, stack: 'nt!KeBugCheckEx <- nt!Ticks+0x20 <- nt!KiIpiInterrupt+0x35 <- evil+0x1c20' });
    const weight = weightOf(apply(crashSiteCode, interrupted), 'evil.sys');
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(weightOf(apply(crashSiteCode, failedIn('evil')), 'evil.sys'));
  });

  it('is nobody when only the call of the bugcheck was saved', () => {
    expect(blamed(apply(crashSiteCode, crashDump({ code: 0xef, stack: 'nt!KeBugCheckEx <- evil!Foo+0x10' })))).toEqual([]);
  });

  it('is nobody when the processor ran no loaded code', () => {
    const dump = crashDump(scene).memory(POOL, trapFrame64({ registers: { rip: POOL + 0x800n, rsp: stackOf(scene).top + 0x40n } }));
    expect(blamed(apply(crashSiteCode, dump))).toEqual([]);
  });
});
