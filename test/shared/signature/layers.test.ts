import { describe, expect, it } from 'vitest';
import { normaliseBugcheck } from '../../../shared/analysis/bugcheck.ts';
import { moduleFault } from '../../../shared/signature/layers.ts';
import { signatureOf } from '../../../shared/signature/signature.ts';
import { codeOf } from '../../../shared/signature/signatureFacts.ts';
import type { SignatureInput } from '../../../shared/signature/signatureInput.ts';
import { crash, frames, unblamed } from './support/inputs.ts';

const KERNEL = '0xffff840500000074';
const access = (bugcheck: string, parameters: string[], changes: Partial<SignatureInput> = {}) =>
  moduleFault(crash({ bugcheck, parameters, ...changes }));
const d1 = (address: string, kind = '0x0', changes: Partial<SignatureInput> = {}) =>
  access('0xd1', [address, '0x2', kind, '0xfffff80060001c20'], changes);

describe('the layers of a signature', () => {
  it('go from the very crash to the company', () => {
    const { layers, text } = signatureOf(crash({ vendor: 'Contoso' }));
    expect(layers).toEqual({
      exact: '0x7e|0xc0000005|evil.sys+0x1c20|evil.sys+0x1c20|ndis.sys+0x40|nt+0x6000',
      moduleOffset: text,
      moduleFault: 'memory-access|evil.sys|0xc0000005',
      company: 'company|Contoso',
    });
  });

  it('fall back to the module, then to the kind, where no company is known', () => {
    expect(signatureOf(crash()).layers.company).toBe('module|evil.sys');
    expect(signatureOf(unblamed('0x124', [], { kind: 'hardware' })).layers.company).toBe('kind|hardware');
  });

  it('exact: tells crashes on other ways to the same place apart, but not where the fault was reported', () => {
    const exact = (drawing: string) => signatureOf(crash({ frames: frames(drawing) })).layers.exact;
    expect(exact('evil.sys+0x1c20 < a.sys+0x1')).not.toBe(exact('evil.sys+0x1c20 < b.sys+0x1'));
    expect(exact('nt!KeBugCheckEx < nt!KiPageFault < evil.sys+0x1c20')).toBe(exact('evil.sys+0x1c20'));
  });
});

describe('the layer that outlives rebuilds', () => {
  it('has no part in offsets and frames', () => {
    const before = crash({ offset: '0xe14ed', frames: frames('csagent.sys+0xe14ed < csagent.sys+0xb71ed') });
    const after = crash({ offset: '0xe3b58', frames: frames('csagent.sys+0xe3b58 < nt+0x1') });
    expect(moduleFault(after)).toBe(moduleFault(before));
  });

  it('says what was done to what kind of address', () => {
    expect(d1('0x28')).toBe('memory-access|evil.sys|read-null');
    expect(d1('0x28', '0x1')).toBe('memory-access|evil.sys|write-null');
    expect(d1('0x7ff612340000')).toBe('memory-access|evil.sys|read-user');
    expect(d1('0x100000000000000')).toBe('memory-access|evil.sys|read-non-canonical');
    expect(d1('0xffffffffffffffff'), 'what the processor reports for any of those').toBe('memory-access|evil.sys|read-non-canonical');
    expect(d1(KERNEL, '0x8')).toBe('memory-access|evil.sys|execute-other');
    expect(d1(KERNEL, '0x77')).toBe('memory-access|evil.sys|access-other');
  });

  it('knows the address space of 32-bit machines', () => {
    expect(d1('0x7fff0000', '0x0', { architecture: 'x86' })).toBe('memory-access|evil.sys|read-user');
    expect(d1('0xcccccccc', '0x0', { architecture: 'x86' })).toBe('memory-access|evil.sys|read-other');
    expect(d1('0xffffffff', '0x0', { architecture: 'x86' })).toBe('memory-access|evil.sys|read-other');
    expect(d1('0x4', '0x0', { architecture: 'x86' })).toBe('memory-access|evil.sys|read-null');
  });

  it('is the same for all bugchecks that report the same access', () => {
    const results = [
      d1('0x28'),
      access('0xa', ['0x28', '0x2', '0x0', '0x0']),
      access('0x50', ['0x28', '0x0', '0x0', '0x2']),
      access('0x1e', ['0xffffffffc0000005', '0xfffff80060001c20', '0x0', '0x28']),
    ];
    expect([...new Set(results)]).toEqual(['memory-access|evil.sys|read-null']);
  });

  it('reads the access as each bugcheck writes it', () => {
    expect(access('0x50', [KERNEL, '0x2', '0x0', '0x2'])).toBe('memory-access|evil.sys|write-other');
    expect(d1(KERNEL, '0x2')).toBe('memory-access|evil.sys|execute-other');
    expect(access('0x50', [KERNEL, '0x10', '0x0', '0x2'])).toBe('memory-access|evil.sys|execute-other');
  });

  it('knows freed memory and the end of an allocation by the bugcheck', () => {
    expect(access('0xd5', [KERNEL, '0x0', '0x0', '0x0'])).toBe('memory-access|evil.sys|read-freed');
    expect(access('0xcc', [KERNEL, '0x1', '0x0', '0x0'])).toBe('memory-access|evil.sys|write-freed');
    expect(access('0xd6', [KERNEL, '0x0', '0x0', '0x0'])).toBe('memory-access|evil.sys|read-beyond-end');
  });

  it('keeps other exceptions apart by their code', () => {
    expect(access('0x3b', ['0xc000001d', '0x0', '0x0', '0x0'])).toBe('exception|evil.sys|0xc000001d');
    expect(access('0x7e', ['0xffffffff80000003', '0x0', '0x0', '0x0'])).toBe('exception|evil.sys|0x80000003');
  });

  it('keeps other bugchecks apart by code and sub-code', () => {
    expect(access('0x139', ['0x3', '0x0', '0x0', '0x0'])).toBe('0x139|evil.sys|0x3');
    expect(access('0x19', ['0x20', '0x0', '0x0', '0x0'])).toBe('pool|evil.sys|0x19:0x20');
    expect(access('0x116', ['0x0', '0x0', '0x0', '0x0'])).toBe('video|evil.sys|0x116');
    expect(access('0xbadf00d', [])).toBe('0xbadf00d|evil.sys');
  });

  it('takes the exception of a program from its record', () => {
    expect(moduleFault(unblamed('user-mode', [], { exceptionCode: '0xc0000409' }))).toBe('user-mode|unknown|0xc0000409');
  });

  it('has the kind in the place of the module when none is blamed', () => {
    expect(moduleFault(unblamed('0xd1', ['0x28', '0x2', '0x0', '0x0']))).toBe('memory-access|unknown|read-null');
  });

  it('stands without parameters', () => {
    for (const bugcheck of ['0x50', '0xd1', '0x1e', '0x7e', '0x139', '0x19']) expect(access(bugcheck, [])).not.toContain('undefined');
    expect(access('0xd1', [])).toBe('memory-access|evil.sys|access-other');
  });
});

describe('the normalised code', () => {
  it('is the one of the analysis', () => {
    const raw = [0x7e, 0x1000007e, 0x1000008e, 0x100000ea, 0x10000000, 0x1fffffff, 0x20001, 0xdeaddead, 0x4000008a, 0xc0000218, 0x10badf00];
    for (const code of raw) expect(codeOf(`0x${code.toString(16)}`)).toBe(normaliseBugcheck(code));
  });
});
