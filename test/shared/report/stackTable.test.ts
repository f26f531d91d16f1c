import { describe, expect, it } from 'vitest';
import { stackTable } from '../../../shared/report/stackTable.ts';
import type { ResultFrame } from '../../../shared/result/triageResult.ts';

const frame = (address: string, more: Partial<ResultFrame>): ResultFrame => ({
  address,
  module: 'evil.sys',
  offset: '0x1c20',
  symbol: null,
  trust: 'unwind',
  ...more,
});

describe('the table of a stack', () => {
  it('shows stack pointers and return addresses where it was unwound, and neither where the next frame is a guess', () => {
    const stack = [
      frame('0xfffff80010201000', { module: 'ntoskrnl.exe', symbol: 'nt!KeBugCheckEx', trust: 'context', sp: '0xffffd0002b3c1728' }),
      frame('0xfffff80051001c20', { sp: '0xffffd0002b3c1730', symbol: 'evil!Send+0x1c', source: { file: 'send.c', line: 12 } }),
      frame('0xfffff80052001000', { module: 'beta.sys', offset: '0x1000', trust: 'scan' }),
    ];
    expect(stackTable(stack)).toEqual([
      '#  Child-SP         RetAddr          Call Site                    Found by',
      '00 ffffd0002b3c1728 fffff80051001c20 nt!KeBugCheckEx              context',
      '01 ffffd0002b3c1730 -                evil!Send+0x1c [send.c @ 12] unwind',
      '02 -                -                beta.sys+0x1000              scan',
    ]);
  });

  it('shows addresses where it was not', () => {
    expect(stackTable([frame('0x82815000', { trust: 'scan' }), frame('0x12', { module: null, offset: null, trust: 'context' })])).toEqual([
      '#  Address  Call Site       Found by',
      '00 82815000 evil.sys+0x1c20 scan',
      '01 00000012 0x12            context',
    ]);
  });
});
