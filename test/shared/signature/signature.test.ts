import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../shared/signature/signature.ts';
import type { SignatureInput } from '../../../shared/signature/signatureInput.ts';
import { crash, frames, unblamed } from './support/inputs.ts';

const textOf = (input: SignatureInput) => signatureOf(input).text;
const textWith = (drawing: string, changes: Partial<SignatureInput> = {}) =>
  textOf(unblamed('0xd1', ['0x28', '0x2', '0x0', '0x0'], { frames: frames(drawing), ...changes }));

describe('the signature of a crash with a culprit', () => {
  it('is bugcheck, module and offset', () => {
    expect(textOf(crash())).toBe('0x7e|evil.sys+0x1c20');
    expect(textOf(crash({ module: 'amdppm.sys', offset: '0x334c' }))).toBe('0x7e|amdppm.sys+0x334c');
  });

  it('is bugcheck and module when the place in it is not known', () => {
    expect(textOf(crash({ bugcheck: '0x116', module: 'nvlddmkm.sys', offset: null }))).toBe('0x116|nvlddmkm.sys');
  });

  it('does not depend on the rest of the stack, nor on the maker', () => {
    expect(textOf(crash({ frames: [], vendor: 'Contoso' }))).toBe(textOf(crash()));
  });

  it('folds the codes of small dumps, upper case and leading zeros', () => {
    for (const bugcheck of ['0x1000007e', '0x7E', '0x0000007e']) expect(textOf(crash({ bugcheck }))).toBe('0x7e|evil.sys+0x1c20');
    expect(textOf(crash({ bugcheck: '0x10badf00' }))).toBe('0x10badf00|evil.sys+0x1c20');
  });
});

describe('the signature of a crash without a culprit', () => {
  it('is bugcheck, kind and sub-code', () => {
    const memory = unblamed('0x1a', ['0x41792', '0xffffdd010bc5d3f8', '0x2000000000', '0x0'], { kind: 'memory-corruption' });
    expect(textOf(memory)).toBe('0x1a|memory-corruption|0x41792');
    expect(textOf(unblamed('0x124', ['0x4', '0xffffb08d4c2f5028', '0x0', '0x0'], { kind: 'hardware' }))).toBe('0x124|hardware|0x4');
    expect(textOf(unblamed('0x9f', ['0x3', '0x0', '0x0', '0x0']))).toBe('0x9f|unknown|0x3');
  });

  it('takes the sub-code from where the bugcheck has it', () => {
    expect(textOf(unblamed('0x50', ['0xffffa30800000074', '0x0', '0x0', '0x2']))).toBe('0x50|unknown|0x2');
    expect(textOf(unblamed('0xd1', ['0x28', '0x2', '0x0', '0xfffff8067222a9c1']))).toBe('0xd1|unknown');
  });

  it('takes the exception where that is what tells cases apart, and a status where there is nothing better', () => {
    expect(textOf(unblamed('0x1e', ['0xffffffffc000001d', '0x0', '0x0', '0x0']))).toBe('0x1e|unknown|0xc000001d');
    expect(textOf(unblamed('0x7b', ['0xffffd00012345678', '0xffffffffc0000034', '0x0', '0x0']))).toBe('0x7b|unknown|0xc0000034');
  });

  it('takes no address for a sub-code', () => {
    expect(textOf(unblamed('0x1a', ['0xffffdd010bc5d3f8', '0x0', '0x0', '0x0']))).toBe('0x1a|unknown');
    expect(textOf(unblamed('0x1a', ['0x61946', '0x0', '0x0', '0x0'])), 'but one that is not documented yet').toBe('0x1a|unknown|0x61946');
  });

  it('keeps the documented half of sub-codes that carry data in the other', () => {
    const sub = (value: string) => textOf(unblamed('0x27', [value, '0x0', '0x0', '0x0']));
    expect([sub('0xbaad0073'), sub('0xbaad0019')]).toEqual(['0x27|unknown|0xbaad0000', '0x27|unknown|0xbaad0000']);
    expect(sub('0xca550073')).toBe('0x27|unknown|0xca550000');
  });

  it('is bugcheck and kind when there are no parameters, or none that can be read', () => {
    expect(textOf(unblamed('0x1a', []))).toBe('0x1a|unknown');
    expect(textOf(unblamed('0x1a', ['damaged']))).toBe('0x1a|unknown');
  });

  it('for a program is user-mode, the kind and where it stopped', () => {
    const program = unblamed('user-mode', [], { frames: ['app.exe+0x1510', 'ntdll.dll+0x30'] });
    expect(textOf(program)).toBe('user-mode|unknown|app.exe+0x1510');
    expect(textOf({ ...program, bugcheck: null })).toBe(textOf(program));
  });
});

describe('the frames of a signature', () => {
  it('start behind the fault, without what reports it', () => {
    expect(textWith('nt!KeBugCheckEx < nt!KiBugCheckDispatch+0x69 < nt!KiPageFault+0x260 < evil!Send+0x1c < ndis!Q+0x4')).toBe(
      '0xd1|unknown|evil!Send',
    );
    expect(textWith('nt!KeBugCheckEx < nt!MiSystemFault < nt!MmAccessFault < nt!KiPageFaultShadow < win32kbase!Connect')).toBe(
      '0xd1|unknown|win32kbase!Connect',
    );
  });

  it('start behind the clock interrupt of a watchdog', () => {
    const drawing =
      'nt!KeBugCheckEx < nt!KeAccumulateTicks < nt!KeClockInterruptNotify < hal!HalpTimerClockIpiRoutine < ' +
      'nt!KiCallInterruptServiceRoutine < nt!KiInterruptSubDispatchNoLockNoEtw < nt!KiInterruptDispatchNoLockNoEtw < nt!MiFindContiguousPages';
    expect(textOf(unblamed('0x133', ['0x0', '0x501', '0x500', '0x0'], { frames: frames(drawing) }))).toBe(
      '0x133|unknown|0x0|nt!MiFindContiguousPages',
    );
  });

  it('do not start behind a fault in whose service something else was found', () => {
    const text = textWith('nt!KeBugCheckEx < nt!MiDecrementShareCount < nt!MmAccessFault < nt!KiPageFault < innocent!Touch');
    expect(text).toBe('0xd1|unknown|nt!MiDecrementShareCount');
  });

  it('do not start behind an older fault further down', () => {
    expect(textWith('evil!Send < ndis!Q < nt!KiPageFault < other!Thing')).toBe('0xd1|unknown|evil!Send');
  });

  it('go on from a helper to its caller', () => {
    expect(textWith('nt!memcpy < nt!IofCallDriver < vmx86.sys+0xbd6 < vmx86.sys+0x129a')).toBe(
      '0xd1|unknown|nt!memcpy|nt!IofCallDriver|vmx86.sys+0xbd6',
    );
  });

  it('are at most four, however many helpers there are', () => {
    const helpers = Array.from({ length: 20 }, (_, i) => `nt!ExFree${i}`).join(' < ');
    expect(textWith(helpers).split('|')).toHaveLength(6);
  });

  it('show a third-party driver with its offset, parts of Windows without: updates move those', () => {
    expect(textWith('mydriver.sys+0x199e')).toBe('0xd1|unknown|mydriver.sys+0x199e');
    expect(textWith('win32kfull.sys+0x10f183')).toBe('0xd1|unknown|win32kfull.sys');
    expect(textWith('ndis.sys+0x10 < ndis.sys+0x20 < mydriver.sys+0x1')).toBe('0xd1|unknown|ndis.sys|mydriver.sys+0x1');
  });

  it('show the kernel without symbols once, and only on the way to something', () => {
    expect(textWith('ntoskrnl.exe+0x1 < ntoskrnl.exe+0x2 < ntkrnlmp.exe+0x3')).toBe('0xd1|unknown');
    expect(textWith('ntoskrnl.exe+0x1 < ntoskrnl.exe+0x2 < mydriver.sys+0x3')).toBe('0xd1|unknown|nt|mydriver.sys+0x3');
    expect(textWith('ntoskrnl.exe+0x1 < tcpip.sys+0x2 < ntoskrnl.exe+0x3')).toBe('0xd1|unknown|nt|tcpip.sys');
  });

  it('are one for all depths of recursion', () => {
    const deep = (depth: number) =>
      textWith(
        Array.from({ length: depth }, () => 'nt!RtlpHpFree')
          .join(' < ')
          .concat(' < evil!Loop'),
      );
    expect(deep(9)).toBe(deep(2));
  });

  it('are left out where the stack is not where the cause is', () => {
    const stack = frames('evil.sys+0x10 < other.sys+0x20');
    for (const kind of ['hardware', 'memory-corruption', 'user-initiated'] as const) {
      expect(textOf(unblamed('0x50', [], { kind, frames: stack }))).toBe(`0x50|${kind}`);
    }
    expect(textOf(unblamed('0x9f', ['0x3'], { frames: stack })), 'the stack of a power time-out').toBe('0x9f|unknown|0x3');
  });
});

describe('the trace', () => {
  it('says for each step which rule, what was before and after, and why', () => {
    const drawing = 'nt!KeBugCheckEx < nt!KiBugCheckDispatch < nt!KiPageFault < nt!memcpy < evil.sys+0x10 < nt!KiSystemServiceCopyEnd';
    const { trace, text } = signatureOf(unblamed('0x1e', ['0xffffffffc0000005', '0x0', '0x0', '0x28'], { frames: frames(drawing) }));
    expect(trace.map((step) => step.rule)).toEqual(['sentinel', 'irrelevant', 'bugcheck', 'kind', 'sub-code', 'top-frames']);
    expect(trace[0]).toEqual({
      rule: 'sentinel',
      before: 'nt!KeBugCheckEx < nt!KiBugCheckDispatch < nt!KiPageFault < nt!memcpy < evil.sys+0x10 < nt!KiSystemServiceCopyEnd',
      after: 'nt!memcpy < evil.sys+0x10 < nt!KiSystemServiceCopyEnd',
      why: expect.stringMatching(/^nt!KiPageFault: the processor raised a fault/),
    });
    expect(trace[1]).toMatchObject({ after: 'nt!memcpy < evil.sys+0x10', why: 'where threads start, idle or enter the kernel' });
    expect(trace[2]).toMatchObject({ before: '', after: '0x1e', why: expect.stringContaining('KMODE_EXCEPTION_NOT_HANDLED') });
    expect(trace.at(-1)).toMatchObject({ before: '0x1e|unknown|0xc0000005', after: text });
  });

  it('ends with the blamed code', () => {
    expect(signatureOf(crash()).trace.map((step) => step.rule)).toEqual(['bugcheck', 'blamed-code']);
    expect(signatureOf(crash({ offset: null })).trace.at(-1)?.rule).toBe('blamed-module');
  });

  it('says why frames were left out', () => {
    const last = signatureOf(unblamed('0x124', ['0x0'], { kind: 'hardware' })).trace.at(-1);
    expect(last).toMatchObject({ rule: 'top-frames', before: '0x124|hardware|0x0', after: '0x124|hardware|0x0' });
    expect(last?.why).toContain('not on the stack');
  });

  it('is unbroken: each step begins where the one before it ended', () => {
    const { trace } = signatureOf(unblamed('0x1e', ['0xc0000005'], { frames: frames('nt!KeBugCheckEx < a!B < a!B < c!D') }));
    const text = trace.filter((step) => !['sentinel', 'irrelevant', 'repeats'].includes(step.rule));
    for (const [i, step] of text.entries()) expect(step.before).toBe(i === 0 ? '' : text[i - 1]?.after);
  });
});

describe('with symbols', () => {
  it('the signature names the function of the blamed module that is nearest to the crash, irrelevant ones left out', () => {
    const named = crash({
      module: 'evil.sys',
      offset: '0x1c20',
      frames: frames('nt!KeBugCheckEx < nt!Work+0x8 < evil!Send+0x1c < evil!Main+0x8'),
    });
    const signature = signatureOf(named);
    expect(signature.text.endsWith('|evil.sys!Send')).toBe(true);
    expect(signature.trace.at(-1)?.rule).toBe('blamed-function');
    expect(
      signatureOf({ ...named, frames: frames('nt!Work+0x8 < evil.sys+0x1c20 < evil!Main+0x8') }).text.endsWith('|evil.sys+0x1c20'),
    ).toBe(true);
  });
});
