import { describe, expect, it } from 'vitest';
import { bugcheckCaller } from '../../../../shared/analysis/rules/stack.ts';
import { apply, at, blamed, crashDump, POOL, type Scene, weightOf } from '../support/crashes.ts';

const calls = (...callers: string[]): Scene => ({
  code: 0x116,
  parameters: [POOL, 0n, 0xc000009an, 4n],
  stack: ['nt!KeBugCheckEx', ...callers.map((name, i) => `${name}!Call${i}+0x20`), 'nt!Work+0x8'].join(' <- '),
});
const weight = (scene: Scene, module: string) => weightOf(apply(bugcheckCaller, crashDump(scene)), `${module}.sys`);

describe('the driver that called for the bugcheck', () => {
  it('is blamed with its place', () => {
    const ledger = apply(bugcheckCaller, crashDump(calls('evil', 'alpha')));
    expect(blamed(ledger)).toEqual(['evil.sys']);
    expect(ledger.suspects.get('evil.sys')?.offset).toBe(at('evil!Call0+0x20') - at('evil'));
    expect(weightOf(ledger, 'evil.sys')).toBeGreaterThan(0.4);
  });

  it('is not the kernel, which calls for most of them', () => {
    expect(blamed(apply(bugcheckCaller, crashDump(calls('nt', 'evil'))))).toEqual([]);
  });

  it('is the caller behind the helper that raises bugchecks for others, a little less surely', () => {
    const ledger = apply(bugcheckCaller, crashDump(calls('watchdog', 'evil')));
    expect(blamed(ledger)).toEqual(['evil.sys']);
    expect(weightOf(ledger, 'evil.sys')).toBeLessThan(weight(calls('evil'), 'evil'));
  });

  it('counts less when it is a part of Windows', () => {
    expect(weight(calls('srv2'), 'srv2')).toBeLessThan(weight(calls('evil'), 'evil'));
    expect(weight(calls('dxgkrnl'), 'dxgkrnl')).toBeLessThan(weight(calls('srv2'), 'srv2'));
  });

  it('is less certain on a stack full of other drivers’ left-overs', () => {
    expect(weight(calls('evil', 'alpha', 'beta', 'gamma', 'delta'), 'evil')).toBeLessThan(weight(calls('evil'), 'evil'));
  });

  it('is as certain as ever on a crowded stack when frame pointers lead to it', () => {
    const crowded: Scene = { ...calls('evil', 'alpha', 'beta', 'gamma', 'delta'), arch: 'x86', parameters: [0n, 0n, 0n, 0n] };
    expect(weight(crowded, 'evil')).toBe(weight({ ...calls('evil'), arch: 'x86', parameters: [0n, 0n, 0n, 0n] }, 'evil'));
  });

  it('is nobody when the state of the fault is known: then the kernel called for it', () => {
    const scene: Scene = {
      code: 0x1000007e,
      parameters: [0xffffffffc0000005n, at('ndis+0x1c20'), 0n, 0n],
      stack: 'ndis+0x1c20 <- evil!Foo+0x20',
    };
    expect(blamed(apply(bugcheckCaller, crashDump(scene)))).toEqual([]);
  });

  it('is nobody on an empty stack', () => {
    expect(blamed(apply(bugcheckCaller, crashDump({ ...calls(), stack: 'nt!KeBugCheckEx' })))).toEqual([]);
  });
});
