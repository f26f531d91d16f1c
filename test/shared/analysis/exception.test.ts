import { describe, expect, it } from 'vitest';
import { exceptionRecord32, exceptionRecord64 } from '../../builder/exceptionRecord.ts';
import { at, crashDump, crashOf, POOL, type Scene } from './support/crashes.ts';

const FAULT = at('evil+0x1c20');
const UNHANDLED: Scene = { code: 0x7e, parameters: [0xffffffffc0000005n, FAULT, POOL, 0n], stack: 'nt!KeBugCheckEx <- nt!Caller+0x8' };

describe('the exception behind a crash', () => {
  it('is the record that a parameter points to, with its parameters', () => {
    const record = exceptionRecord64({ code: 0xc0000005, address: FAULT, parameters: [1n, 0x10n] });
    const { exception } = crashOf(crashDump(UNHANDLED).memory(POOL, record));
    expect(exception).toMatchObject({ code: 0xc0000005, address: FAULT, parameters: [1n, 0x10n] });
  });

  it('is a 32-bit record on x86', () => {
    const fault = at('evil+0x1c20', 'x86');
    const scene: Scene = { ...UNHANDLED, arch: 'x86', parameters: [0xc0000005n, fault, 0x8654_0000n, 0n] };
    const record = exceptionRecord32({ code: 0xc0000005, address: fault, parameters: [0n, 0x44n] });
    expect(crashOf(crashDump(scene).memory(0x8654_0000n, record)).exception).toMatchObject({ address: fault, parameters: [0n, 0x44n] });
  });

  it.each([
    ['is not in the dump', null],
    ['is cut', exceptionRecord64({ code: 0xc0000005, address: 1n }).slice(0, 0x90)],
    ['holds a success code', exceptionRecord64({ code: 0x1234, address: 1n })],
    ['claims more parameters than there can be', exceptionRecord64({ code: 0xc0000005, address: 1n }).fill(0xff, 0x18, 0x1c)],
  ])('is told by the parameters when the record %s', (_what, record) => {
    const dump = crashDump(UNHANDLED);
    const { exception } = crashOf(record === null ? dump : dump.memory(POOL, record));
    expect(exception).toEqual({ code: 0xc0000005, flags: 0, address: FAULT, parameters: [] });
  });

  it('is the header record when the bugcheck tells none', () => {
    const dump = crashDump({ code: 0xef }).exception({ code: 0xc000001d, address: FAULT });
    expect(crashOf(dump).exception).toMatchObject({ code: 0xc000001d, address: FAULT });
  });

  it('is not the breakpoint that the call of a bugcheck leaves in the header', () => {
    expect(crashOf(crashDump({ code: 0xef }).exception({ code: 0x80000003, address: at('nt!KeBugCheckEx') })).exception).toBeNull();
  });

  it('may be a breakpoint that nobody handled', () => {
    const { exception } = crashOf(crashDump({ ...UNHANDLED, parameters: [0xffffffff80000003n, FAULT, 0n, 0n] }));
    expect(exception).toMatchObject({ code: 0x80000003, address: FAULT });
  });
});
