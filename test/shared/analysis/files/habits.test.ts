import { describe, expect, it } from 'vitest';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import { built, type FileScene, filesFor, store, triage } from './scenes.ts';

const REQUEST = ['nt!IofCallDriver+0x59', 'nt!IopXxxControlFile+0x7a2', 'nt!NtDeviceIoControlFile+0x56', 'nt!KiSystemServiceCopyEnd+0x25'];
const FAULT = ['nt!KeBugCheckEx', 'nt!KiBugCheckDispatch+0x69', 'nt!KiPageFault+0x468'];

/** A crash that is read with all files. */
function judged(bugcheck: string, args: readonly string[], stack: readonly string[], arch: FileScene['arch'] = 'x64'): TriageResult {
  const dump = built({ name: `${bugcheck} ${stack.join(' ')}`, bugcheck, args, stack, arch, culprit: null }, 1, 0);
  return triage(dump, store(filesFor(dump)));
}

/** An access whose instruction is the first frame of `stack`; the parameters leave it to the stack to say which that was. */
const faulted = (...stack: string[]) => judged('0xa', ['0xffff9c0f12345000', '0x2', '0x0', '0x0'], [...FAULT, ...stack, ...REQUEST]);
const rules = ({ verdict }: TriageResult) => verdict.evidence.map(({ rule }) => rule);

describe('a helper that is linked into a driver', () => {
  it('that failed stands for the function that called it, in the verdict and in the signature', () => {
    const result = faulted('wolfram!memcpy+0x33', 'wolfram!Parse+0x1c', 'wolfram!Dispatch+0x77');
    expect(result.verdict).toMatchObject({ module: 'wolfram.sys', symbol: 'wolfram!Parse+0x1c' });
    expect(result.verdict.offset).toBe(result.stack.find(({ symbol }) => symbol === 'wolfram!Parse+0x1c')?.offset);
    expect(result.signature).toBe('0xa|wolfram.sys!Parse');
  });

  it('that was called from another module stands for itself', () => {
    const result = faulted('wolfram!memcpy+0x33', 'ndis!ndisCall+0x33');
    expect(result.verdict).toMatchObject({ module: 'wolfram.sys', symbol: 'wolfram!memcpy+0x33' });
    expect(result.signature).toBe('0xa|wolfram.sys!memcpy');
  });

  it('that found its stack overwritten blames the driver it checks for, not whoever called that', () => {
    const found = judged(
      '0xf7',
      ['0x1', '0x2b992ddfa232', '0xffffd466d2205dcd', '0x0'],
      [...['nt!KeBugCheckEx', 'wolfram!_report_gsfailure+0x25', 'wolfram!Parse+0x1c', 'vector!Send+0x88'], ...REQUEST],
    );
    expect(found.verdict).toMatchObject({ module: 'wolfram.sys', symbol: 'wolfram!Parse+0x1c' });
    expect(found.verdict.confidence).toBeGreaterThan(0.7);
    const inWindows = judged(
      '0xf7',
      ['0x1', '0x2b992ddfa232', '0xffffd466d2205dcd', '0x0'],
      [...['nt!KeBugCheckEx', 'ndis!_report_gsfailure+0x25', 'ndis!ndisParse+0x1c', 'wolfram!Send+0x88'], ...REQUEST],
    );
    expect(inWindows.verdict.module === 'wolfram.sys' ? inWindows.verdict.confidence : 0).toBeLessThan(0.5);
  });
});

describe('a function of the kernel that failed on what it was given', () => {
  it('blames the driver that gave it', () => {
    const result = faulted('nt!memcpy+0x33', 'wolfram!Parse+0x1c');
    expect(result.verdict).toMatchObject({ kind: 'driver', module: 'wolfram.sys', symbol: 'wolfram!Parse+0x1c' });
    expect(result.verdict.evidence[0]).toMatchObject({ rule: 'gave-to-helper', claim: 'nt!memcpy failed on what wolfram!Parse gave it.' });
    expect(rules(result)).not.toContain('on-the-stack');
    expect(faulted('nt!memcpy+0x33', 'srv2!Srv2Read+0x1c').verdict).toMatchObject({ module: 'srv2.sys' });
  });

  it('blames nobody when the kernel gave it', () => {
    expect(rules(faulted('nt!memcpy+0x33', 'nt!CcCopyRead+0x1c', 'wolfram!Parse+0x1c'))).not.toContain('gave-to-helper');
  });

  it('blames nobody when the fault was harmless and only brought damaged tables to light', () => {
    const stack = ['nt!KeBugCheckEx', 'nt!MmAccessFault+0x12', 'nt!KiPageFault+0x468', 'nt!memcpy+0x33', 'wolfram!Parse+0x1c', ...REQUEST];
    expect(rules(judged('0x1a', ['0x61941', '0x0', '0x0', '0x0'], stack))).not.toContain('gave-to-helper');
  });

  it('blames the driver that gave it on x86, where only the frame pointer leads to it', () => {
    const handlers = ['nt!KeBugCheckEx+0x1e', 'nt!MmAccessFault+0x104', 'nt!KiTrap0E+0xdc'];
    const stack = [...handlers, 'nt!memcpy+0x33', 'wolfram!Parse+0x1c', 'nt!IopfCallDriver+0x31', 'nt!KiFastCallEntry+0x12a'];
    const result = judged('0x50', ['0x88880000', '0x0', '0x0', '0x0'], stack, 'x86');
    expect(result.verdict).toMatchObject({ module: 'wolfram.sys', symbol: 'wolfram!Parse+0x1c' });
    expect(rules(result)).toContain('gave-to-helper');
  });

  it('says nothing of a driver that only may have called it', () => {
    const dump = built(
      {
        name: 'guess',
        bugcheck: '0xa',
        args: ['0x0', '0x2', '0x0', '0x0'],
        stack: [...FAULT, 'nt!memcpy+0x33', 'wolfram+0x2a10'],
        culprit: null,
      },
      1,
      0,
    );
    expect(rules(triage(dump, null))).not.toContain('gave-to-helper');
  });
});

describe('the kernel heap', () => {
  it('that failed over its blocks points at damaged memory, not at the part of Windows that uses it', () => {
    for (const first of ['nt!ExDeferredFreePool+0x21b', 'nt!RtlRbRemoveNode+0x2f']) {
      const result = faulted(first, 'nt!ExFreePoolWithTag+0x1a0', 'nt!IopCompleteRequest+0x92');
      expect(result.verdict, first).toMatchObject({ kind: 'memory-corruption', module: null });
      expect(rules(result), first).toContain('heap-at-work');
    }
  });

  it('leaves the driver that called it the first suspect, a little less surely', () => {
    const heap = faulted('nt!ExFreePoolWithTag+0x1a0', 'wolfram!Free+0x1c').verdict;
    const other = faulted('nt!SeAccessCheck+0x1a0', 'wolfram!Free+0x1c').verdict;
    expect([heap.module, other.module]).toEqual(['wolfram.sys', 'wolfram.sys']);
    expect(heap.confidence).toBeLessThan(other.confidence);
    expect(heap.confidence).toBeGreaterThan(0.5);
  });

  it('is not at fault for a tree of somebody else', () => {
    expect(rules(faulted('nt!RtlRbRemoveNode+0x2f', 'nt!CcUnmapView+0x1a0'))).not.toContain('heap-at-work');
  });

  it('needs no second reason in a bugcheck about pool', () => {
    const stack = ['nt!KeBugCheckEx', 'nt!ExFreePoolWithTag+0x1a0', ...REQUEST];
    expect(rules(judged('0x19', ['0x20', '0x0', '0x0', '0x0'], stack))).not.toContain('heap-at-work');
  });
});

describe('code that a trap stopped', () => {
  const trapped = (bugcheck: string, ...stack: string[]) => judged(bugcheck, ['0x8', '0x0', '0x0', '0x0'], [...stack, ...REQUEST]);

  it('is what failed, where no parameter says so', () => {
    const result = trapped('0x7f', 'nt!KeBugCheckEx', 'nt!KiBugCheckDispatch+0x69', 'nt!KiDoubleFaultAbort+0x28b', 'srv2!Srv2Loop+0x42');
    expect(result.verdict).toMatchObject({ module: 'srv2.sys', symbol: 'srv2!Srv2Loop+0x42' });
    expect(result.verdict.evidence[0]).toMatchObject({ rule: 'trapped-code' });
    expect(result.verdict.confidence).toBeGreaterThan(0.7);
  });

  it('is not when something else of the kernel called for the bugcheck on the way', () => {
    const result = trapped(
      '0x7f',
      'nt!KeBugCheckEx',
      'nt!MiCheckTables+0x69',
      'nt!MmAccessFault+0x12',
      'nt!KiPageFault+0x468',
      'wolfram!Touch+0x42',
    );
    expect(rules(result)).not.toContain('trapped-code');
  });

  it('is a bystander when an interrupt brought bad news of the hardware', () => {
    const result = trapped(
      '0x80',
      'nt!KeBugCheckEx',
      'nt!KiProcessNMI+0x12',
      'nt!KxNmiInterrupt+0x82',
      'nt!KiNmiInterrupt+0x242',
      'wolfram!Idle+0x42',
    );
    expect(result.verdict.module).toBeNull();
    expect(rules(result)).not.toContain('trapped-code');
  });
});

describe('a walked stack', () => {
  it('makes helpers that raise bugchecks no doubt about the driver behind them', () => {
    const byHelper = judged(
      '0x119',
      ['0xa000', '0x0', '0x0', '0x0'],
      ['nt!KeBugCheckEx', 'watchdog!WdLogSingleEntry5+0x3b45', 'wolfram!Reset+0x3b8', ...REQUEST],
    );
    const alone = judged('0x119', ['0xa000', '0x0', '0x0', '0x0'], ['nt!KeBugCheckEx', 'wolfram!Reset+0x3b8', ...REQUEST]);
    const weightOf = ({ verdict }: TriageResult) => verdict.evidence.find(({ rule }) => rule === 'bugcheck-caller')?.weight;
    expect(byHelper.verdict.module).toBe('wolfram.sys');
    expect(weightOf(byHelper)).toBe(weightOf(alone));
  });
});
