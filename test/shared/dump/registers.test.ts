import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../shared/bytes/layout.ts';
import { contextSize, readContext, readKernelTrapFrame, trapFrameSize } from '../../../shared/dump/registers.ts';
import { contextRecord } from '../../builder/context.ts';
import { concat } from '../../builder/section.ts';
import { trapFrame32, trapFrame64 } from '../../builder/trapFrame.ts';

const X64 = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15', 'rip'];
const ARM64 = [...Array.from({ length: 29 }, (_, i) => `x${i}`), 'fp', 'lr', 'sp', 'pc'];
const X86 = ['edi', 'esi', 'ebx', 'edx', 'ecx', 'eax', 'ebp', 'eip', 'esp'];

/** A different value for every register. */
function numbered(names: readonly string[], base: bigint): Record<string, bigint> {
  return Object.fromEntries(names.map((name, i) => [name, base + BigInt(i)]));
}

describe('readContext', () => {
  it.each([
    ['x64', X64, 0xffff_f800_0000_1000n, { pc: 'rip', sp: 'rsp', fp: 'rbp', lr: null }],
    ['arm64', ARM64, 0xffff_f800_0000_2000n, { pc: 'pc', sp: 'sp', fp: 'fp', lr: 'lr' }],
    ['x86', X86, 0x8281_5000n, { pc: 'eip', sp: 'esp', fp: 'ebp', lr: null }],
  ] as const)('reads every register of an %s CONTEXT', (arch, names, base, roles) => {
    const values = numbered(names, base);
    const read = readContext(viewOf(contextRecord(arch, values)), 0, arch);
    expect(read?.values).toEqual(values);
    expect(read?.pc).toBe(values[roles.pc]);
    expect(read?.sp).toBe(values[roles.sp]);
    expect(read?.fp).toBe(values[roles.fp]);
    expect(read?.lr).toBe(roles.lr === null ? null : values[roles.lr]);
  });

  it.each(['x64', 'arm64', 'x86'] as const)('needs the whole %s record', (arch) => {
    const record = contextRecord(arch, {});
    expect(record).toHaveLength(contextSize(arch));
    expect(readContext(viewOf(record.subarray(1)), 0, arch)).toBeNull();
    expect(readContext(viewOf(record), 1, arch)).toBeNull();
    expect(readContext(viewOf(record), -1, arch)).toBeNull();
    expect(readContext(viewOf(concat(new Uint8Array(3), record)), 3, arch)).not.toBeNull();
  });
});

describe('readKernelTrapFrame', () => {
  const wide = numbered(['rax', 'rcx', 'rdx', 'r8', 'r9', 'r10', 'r11', 'rbx', 'rdi', 'rsi', 'rbp', 'rip', 'rsp'], 0xffff_f800_0000_3000n);
  const narrow = numbered(['edx', 'ecx', 'eax', 'edi', 'esi', 'ebx', 'ebp', 'eip'], 0x8281_6000n);

  it('reads the registers that an x64 trap saves', () => {
    expect(readKernelTrapFrame(viewOf(trapFrame64({ registers: wide })), 0, 'x64', 0n)?.values).toEqual(wide);
  });

  it('takes the interrupted stack of an x86 trap from where the frame lies', () => {
    const frame = concat(trapFrame32({ registers: narrow }), new Uint8Array(0x18));
    const read = readKernelTrapFrame(viewOf(frame), 0, 'x86', 0x9d3c_1000n);
    expect(read?.sp).toBe(0x9d3c_1074n);
    expect(read?.values).toEqual({ ...narrow, esp: 0x9d3c_1074n });
  });

  it('is null for a trap out of user mode', () => {
    expect(readKernelTrapFrame(viewOf(trapFrame64({ registers: wide, user: true })), 0, 'x64', 0n)).toBeNull();
    expect(readKernelTrapFrame(viewOf(trapFrame32({ registers: narrow, user: true })), 0, 'x86', 0n)).toBeNull();
  });

  it('is null where the stack segment is not that of the kernel', () => {
    const frame = trapFrame64({ registers: wide });
    new DataView(frame.buffer).setUint16(0x188, 0, true);
    expect(readKernelTrapFrame(viewOf(frame), 0, 'x64', 0n)).not.toBeNull();
    new DataView(frame.buffer).setUint16(0x188, 0x2b, true);
    expect(readKernelTrapFrame(viewOf(frame), 0, 'x64', 0n)).toBeNull();
  });

  it('is null where flags cannot be those of running code', () => {
    for (const eflags of [0n, 0x8002n, 0xffff_ffffn]) {
      expect(readKernelTrapFrame(viewOf(trapFrame64({ registers: { ...wide, eflags } })), 0, 'x64', 0n)).toBeNull();
    }
    expect(readKernelTrapFrame(viewOf(new Uint8Array(0x200)), 0, 'x64', 0n)).toBeNull();
  });

  it('is null when the frame is cut, and on ARM64', () => {
    const frame = trapFrame64({ registers: wide });
    expect(frame).toHaveLength(trapFrameSize('x64'));
    expect(readKernelTrapFrame(viewOf(frame), 1, 'x64', 0n)).toBeNull();
    expect(readKernelTrapFrame(viewOf(frame), -8, 'x64', 0n)).toBeNull();
    expect(readKernelTrapFrame(viewOf(frame), 0, 'arm64', 0n)).toBeNull();
    expect(trapFrameSize('arm64')).toBe(0);
  });
});
