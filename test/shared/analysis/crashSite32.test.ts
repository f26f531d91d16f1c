import { describe, expect, it } from 'vitest';
import { contextRecord } from '../../builder/context.ts';
import { trapFrame32 } from '../../builder/trapFrame.ts';
import { at, crashDump, crashOf, type Scene, stackOf } from './support/crashes.ts';

const FAULT = at('evil+0x1c20', 'x86');
const POOL32 = 0x8654_0000n;
const UNHANDLED: Scene = {
  arch: 'x86',
  code: 0x1000008e,
  parameters: [0xc0000005n, FAULT, POOL32, 0n],
  stack: 'nt!KeBugCheckEx <- nt!Caller+0x8',
};
const PAGE_FAULT: Scene = {
  arch: 'x86',
  code: 0xd1,
  parameters: [POOL32, 2n, 0n, FAULT],
  stack: 'nt!KeBugCheckEx <- nt!KiTrap0E+0x2cf <- evil+0x1c20 <- ndis!Send+0x40 <- nt!Thread+0x10',
};

describe('the crash site on x86', () => {
  it('is the trap frame that a parameter points to; the interrupted stack begins right behind its flags', () => {
    const { top } = stackOf(UNHANDLED);
    const frame = trapFrame32({ registers: { eip: FAULT, ebp: top + 0x20n, eax: 0x77n } });
    const { bytes } = stackOf(UNHANDLED);
    bytes.set(frame, 0x80);
    const { site } = crashOf(crashDump({ ...UNHANDLED, parameters: [0xc0000005n, FAULT, top + 0x80n, 0n] }).stack(top, bytes));
    expect(site?.source).toBe('trap-frame');
    expect(site?.registers).toMatchObject({ pc: FAULT, sp: top + 0x80n + 0x74n, fp: top + 0x20n });
    expect(site?.registers.values).toMatchObject({ eax: 0x77n, esp: top + 0xf4n });
  });

  it('is not a trap frame of user mode', () => {
    const frame = trapFrame32({ registers: { eip: FAULT, ebp: 0n }, user: true });
    expect(crashOf(crashDump(UNHANDLED).memory(POOL32, frame)).site?.source).toBe('bugcheck-call');
  });

  it('is not a trap frame that is not in the dump', () => {
    expect(crashOf(crashDump(UNHANDLED)).site?.source).toBe('bugcheck-call');
  });

  it('is the trap frame on the stack that holds the faulting address', () => {
    const { traps } = stackOf(PAGE_FAULT);
    const { site } = crashOf(crashDump(PAGE_FAULT));
    expect(site?.source).toBe('found-trap-frame');
    expect(site?.registers.pc).toBe(FAULT);
    expect(site?.registers.sp).toBe((traps[0]?.at ?? 0n) + 0x74n);
  });

  it('is no trap frame of another instruction', () => {
    expect(crashOf(crashDump({ ...PAGE_FAULT, parameters: [POOL32, 2n, 0n, FAULT + 2n] })).site?.source).toBe('bugcheck-call');
  });

  it('is the context record that a parameter points to', () => {
    const scene: Scene = { ...UNHANDLED, code: 0x7e, parameters: [0xc0000005n, FAULT, 0n, POOL32] };
    const record = contextRecord('x86', { eip: FAULT, esp: stackOf(scene).top + 0x20n, ebx: 0x99n });
    const { site } = crashOf(crashDump(scene).memory(POOL32, record));
    expect([site?.source, site?.registers.values.ebx]).toEqual(['context-record', 0x99n]);
  });
});

describe('the crash site on ARM64', () => {
  const fault = at('evil+0x1c20', 'arm64');
  const pool = 0xffff_9c0f_1234_5000n;

  it('is the context record that a parameter points to', () => {
    const scene: Scene = {
      arch: 'arm64',
      code: 0x3b,
      parameters: [0xc0000005n, fault, pool, 0n],
      stack: 'nt!KeBugCheckEx <- nt!Caller+0x8',
    };
    const record = contextRecord('arm64', { pc: fault, sp: stackOf(scene).top + 0x40n, lr: at('ndis!Send+0x40', 'arm64'), x19: 0x19n });
    const { site } = crashOf(crashDump(scene).memory(pool, record));
    expect(site?.source).toBe('context-record');
    expect(site?.registers).toMatchObject({ pc: fault, lr: at('ndis!Send+0x40', 'arm64') });
    expect(site?.registers.values.x19).toBe(0x19n);
  });

  it('is the call of the bugcheck otherwise: trap frames of ARM64 are not read', () => {
    const scene: Scene = { arch: 'arm64', code: 0xd1, parameters: [pool, 2n, 0n, fault], stack: 'nt!KeBugCheckEx <- evil+0x1c20' };
    expect(crashOf(crashDump(scene)).site?.source).toBe('bugcheck-call');
  });
});
