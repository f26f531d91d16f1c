import { describe, expect, it } from 'vitest';
import { readDebuggerData } from '../../../../shared/dump/facts/debuggerData.ts';
import { readThread } from '../../../../shared/dump/facts/thread.ts';
import { debuggerData64 } from '../../../builder/debuggerData.ts';
import { section } from '../../../builder/section.ts';
import { kthread } from '../support/sampleDumps.ts';

const SP = 0xffff_d000_2b3c_1728n;

function thread(initialStack: bigint, stackLimit: bigint, stackBase: bigint): Uint8Array {
  return section().pad(0x40).put64(0x28, initialStack).put64(0x30, stackLimit).put64(0x38, stackBase).finish();
}

describe('readThread', () => {
  it.each(['x64', 'arm64'] as const)('reads the stack bounds of an %s KTHREAD', (arch) => {
    expect(readThread(kthread(SP), arch)).toEqual({
      initialStack: 0xffff_d000_2b3c_4000n,
      stackLimit: 0xffff_d000_2b3b_e000n,
      stackBase: 0xffff_d000_2b3c_4000n,
    });
  });

  it('reads none from a 32-bit dump or from too few bytes', () => {
    expect(readThread(kthread(SP), 'x86')).toBeNull();
    expect(readThread(kthread(SP).subarray(0, 0x3f), 'x64')).toBeNull();
    expect(readThread(new Uint8Array(0), 'x64')).toBeNull();
  });

  it.each([
    ['user addresses', 0x7ff0_0000n, 0x7fe0_0000n, 0x7ff0_0000n],
    ['a limit above the base', SP, SP + 0x1000n, SP],
    ['an empty stack', SP, SP, SP],
    ['more than a megabyte', SP, SP - 0x10_0001n, SP],
    ['zeros', 0n, 0n, 0n],
  ])('believes in no stack with %s', (_what, initialStack, limit, base) => {
    expect(readThread(thread(initialStack, limit, base), 'x64')).toBeNull();
  });
});

describe('readDebuggerData', () => {
  const fields = {
    kernelBase: 0x8281_5000n,
    psLoadedModuleList: 0x82b2_2360n,
    psActiveProcessHead: 0x82b2_25a0n,
    address: 0x82b2_2b20n,
    osBuild: 7601,
    pointerBytes: 4,
  } as const;
  const expected = { kernBase: 0x8281_5000n, psLoadedModuleList: 0x82b2_2360n, sizeBytes: 0x380 };

  it('reads the addresses, zero-extended for a 32-bit kernel', () => {
    expect(readDebuggerData(debuggerData64(fields), false)).toEqual(expected);
    expect(readDebuggerData(debuggerData64({ ...fields, kernelBase: 0xffff_f800_1020_0000n, pointerBytes: 8 }))).toEqual({
      ...expected,
      kernBase: 0xffff_f800_1020_0000n,
    });
  });

  it('is null without the KDBG tag, as in the encoded form, and when cut', () => {
    const bytes = debuggerData64(fields);
    expect(readDebuggerData(bytes.subarray(0, 0x57))).toBeNull();
    expect(readDebuggerData(bytes.subarray(0, 0x58))).not.toBeNull();
    bytes[0x10] = 0;
    expect(readDebuggerData(bytes)).toBeNull();
  });
});
