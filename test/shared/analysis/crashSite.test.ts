import { describe, expect, it } from 'vitest';
import { contextRecord } from '../../builder/context.ts';
import { trapFrame64 } from '../../builder/trapFrame.ts';
import { fc } from '../dump/support/property.ts';
import { at, crashDump, crashOf, POOL, type Scene, stackOf } from './support/crashes.ts';

const FAULT = at('evil+0x1c20');
const TO_BUGCHECK = 'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69';
const PAGE_FAULT: Scene = {
  code: 0xd1,
  parameters: [POOL, 2n, 0n, FAULT],
  stack: `${TO_BUGCHECK} <- nt!KiPageFault+0x260 <- evil+0x1c20 <- ndis!Send+0x40`,
};
const SYSTEM_SERVICE: Scene = { code: 0x3b, parameters: [0xc0000005n, FAULT, POOL, 0n], stack: `${TO_BUGCHECK} <- nt!Caller+0x10` };
const FAST_FAIL: Scene = { code: 0x139, parameters: [3n, POOL, 0n, 0n], stack: `${TO_BUGCHECK} <- nt!Caller+0x10` };
const inStack = (scene: Scene) => stackOf(scene).top + 0x40n;

const siteOf = (...dump: Parameters<typeof crashOf>) => crashOf(...dump).site;

describe('the crash site on x64', () => {
  it('is the header context when that is the faulting instruction', () => {
    const scene: Scene = { code: 0x1000007e, parameters: [0xffffffffc0000005n, FAULT, 0n, 0n], stack: 'evil+0x1c20 <- nt!Caller+0x8' };
    const site = siteOf(crashDump(scene));
    expect(site?.source).toBe('header-context');
    expect(site?.registers.pc).toBe(FAULT);
  });

  it('is the context record that a parameter points to', () => {
    const record = contextRecord('x64', { rip: FAULT, rsp: inStack(SYSTEM_SERVICE), rax: 0x1234n });
    const site = siteOf(crashDump(SYSTEM_SERVICE).memory(POOL, record));
    expect(site?.source).toBe('context-record');
    expect([site?.registers.pc, site?.registers.values.rax]).toEqual([FAULT, 0x1234n]);
    expect(site?.at).toContain('parameter 3');
  });

  it.each([
    ['is cut', contextRecord('x64', { rip: FAULT, rsp: inStack(SYSTEM_SERVICE) }).slice(0, 0x4c0)],
    ['is empty', contextRecord('x64', {})],
    ['points nowhere', contextRecord('x64', { rip: 0x4141414141414141n, rsp: 0x4242424242424242n })],
    ['is filler', new Uint8Array(0x4d0).fill(0xff)],
  ])('is not a context record that %s', (_what, record) => {
    expect(siteOf(crashDump(SYSTEM_SERVICE).memory(POOL, record))?.source).toBe('bugcheck-call');
  });

  it('is the trap frame that a parameter points to', () => {
    const frame = trapFrame64({ registers: { rip: FAULT, rsp: inStack(FAST_FAIL), rcx: 3n } });
    const site = siteOf(crashDump(FAST_FAIL).memory(POOL, frame));
    expect(site?.source).toBe('trap-frame');
    expect([site?.registers.pc, site?.registers.sp, site?.registers.values.rcx]).toEqual([FAULT, inStack(FAST_FAIL), 3n]);
  });

  it.each([
    ['of user mode', trapFrame64({ registers: { rip: FAULT, rsp: inStack(FAST_FAIL) }, user: true })],
    ['with impossible flags', trapFrame64({ registers: { rip: FAULT, rsp: inStack(FAST_FAIL), eflags: 0n } })],
    ['that is cut', trapFrame64({ registers: { rip: FAULT, rsp: inStack(FAST_FAIL) } }).slice(0, 0x180)],
    ['whose registers point nowhere', trapFrame64({ registers: { rip: 0x4141414141414141n, rsp: 0x4242424242424242n } })],
  ])('is not a trap frame %s', (_what, frame) => {
    expect(siteOf(crashDump(FAST_FAIL).memory(POOL, frame))?.source).toBe('bugcheck-call');
  });

  it('is the trap frame on the stack that holds the faulting address', () => {
    const { traps } = stackOf(PAGE_FAULT);
    const site = siteOf(crashDump(PAGE_FAULT));
    expect(site?.source).toBe('found-trap-frame');
    expect([site?.registers.pc, site?.registers.sp]).toEqual([FAULT, traps[0]?.sp]);
    expect(site?.at).toContain(traps[0]?.at.toString(16));
  });

  it('is no trap frame of another instruction', () => {
    expect(siteOf(crashDump({ ...PAGE_FAULT, parameters: [POOL, 2n, 0n, FAULT + 4n] }))?.source).toBe('bugcheck-call');
  });

  it.each([
    ['below itself', 0x1000n],
    ['beyond the saved stack', -0x10000n],
  ])('is no trap frame whose stack pointer lies %s', (_where, distance) => {
    const { top, bytes, traps } = stackOf(PAGE_FAULT);
    const frameAt = Number((traps[0]?.at ?? 0n) - top);
    new DataView(bytes.buffer).setBigUint64(frameAt + 0x180, (traps[0]?.at ?? 0n) - distance, true);
    expect(siteOf(crashDump(PAGE_FAULT).stack(top, bytes))?.source).toBe('bugcheck-call');
  });

  it('is never made of chance: a frame needs the selectors and flags of kernel mode', () => {
    const { top, bytes, traps } = stackOf(PAGE_FAULT);
    const frameAt = Number((traps[0]?.at ?? 0n) - top);
    const reserved = 0xffc08028;
    const damage = fc.oneof(
      fc.record({ at: fc.constant(0x170), value: fc.integer({ min: 0, max: 0xffff }).filter((cs) => cs !== 0x10) }),
      fc.record({ at: fc.constant(0x188), value: fc.integer({ min: 0, max: 0xffff }).filter((ss) => ss !== 0x18 && ss !== 0) }),
      fc.record({ at: fc.constant(0x178), value: fc.integer({ min: 0, max: 0xffffffff }).filter((flags) => (flags & reserved) !== 0) }),
    );
    fc.assert(
      fc.property(damage, ({ at: field, value }) => {
        const damaged = bytes.slice();
        new DataView(damaged.buffer).setUint32(frameAt + field, value, true);
        expect(siteOf(crashDump(PAGE_FAULT).stack(top, damaged))?.source).toBe('bugcheck-call');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the crash site of a watchdog', () => {
  const stack = `nt!KeBugCheckEx <- nt!KeAccumulateTicks+0x20 <- nt!KiIpiInterrupt+0x35 <- evil+0x1c20 <- nt!KiDpcInterrupt+0x10 <- alpha+0x2000`;

  it.each([0x133, 0x1ca])('%i is the code that was interrupted first', (code) => {
    const site = siteOf(crashDump({ code, parameters: [0n, 0n, 0n, 0n], stack }));
    expect(site?.source).toBe('interrupted');
    expect(site?.registers.pc).toBe(FAULT);
  });

  it('is not looked for when another processor hung: what ran here only noticed', () => {
    expect(siteOf(crashDump({ code: 0x101, parameters: [0n, 0n, 0n, 3n], stack }))?.source).toBe('bugcheck-call');
  });

  it('is not looked for below the stack pointer', () => {
    const { traps } = stackOf({ code: 0x133, stack });
    const dump = crashDump({ code: 0x133, stack, context: { rsp: (traps[0]?.at ?? 0n) + 0x18n } });
    expect(siteOf(dump)?.registers.pc).toBe(at('alpha+0x2000'));
  });

  it('is not looked for in other bugchecks, which may have any number of old interrupts on the stack', () => {
    expect(siteOf(crashDump({ code: 0xef, stack }))?.source).toBe('bugcheck-call');
  });
});

describe('when only the call of the bugcheck was saved', () => {
  it('that is the site', () => {
    const site = siteOf(crashDump({ code: 0xef, parameters: [POOL, 0n, 0n, 0n] }));
    expect(site?.source).toBe('bugcheck-call');
    expect(site?.registers.pc).toBe(at('nt!KeBugCheckEx'));
  });

  it('and not even that, there is none, and no stack is walked', () => {
    const crash = crashOf(crashDump({ code: 0xef, context: { rip: 0n, rsp: 0n } }));
    expect(crash.site).toBeNull();
    expect(crash.frames).toEqual([]);
  });
});
