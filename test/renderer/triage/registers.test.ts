import { describe, expect, it } from 'vitest';
import { registerText } from '../../../renderer/views/triage/registers.ts';
import type { ResultModule } from '../../../shared/result/triageResult.ts';

const MODULE: ResultModule = {
  name: 'evil.sys',
  path: 'evil.sys',
  base: '0xfffff80312340000',
  sizeBytes: 0x1000,
  timestamp: '0x1',
  checksum: '0x1',
  vendor: null,
  class: null,
  inbox: null,
};
const text = (name: string, value: string, isWide = true) => registerText(name, value, [MODULE], isWide);

describe('a register', () => {
  it('is told by what it is for and the module it points into', () => {
    expect(text('rip', '0xfffff80312340010')).toBe('next instruction: evil.sys+0x10');
    expect(text('rax', '0xfffff80312340fff')).toBe('evil.sys+0xfff');
    expect(text('rsp', '0xfffff80312341000')).toBe('stack pointer: kernel memory');
  });

  it('is told to be null or no address where that is certain, and nothing else', () => {
    expect(['0x0', '0x28', '0x7ff612345678', '0x8000000000000000', '0xffffffffffffffff'].map((value) => text('rcx', value))).toEqual([
      'null',
      '',
      '',
      'no possible address',
      '',
    ]);
    expect([text('eax', '0x8281f000', false), text('eax', '0x12345678', false)]).toEqual(['kernel memory', '']);
    expect(text('rflags', '0x0')).toBe('');
  });
});
