import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { readKernelHeader } from '../../../../shared/dump/readers/header.ts';
import { dumpBuilder } from '../../../builder/dumpBuilder.ts';

const NO_TIME = 'The header holds no crash time: this crash cannot be placed on a timeline.';
const NO_CONTEXT = 'The header holds no processor context: registers and the start of the stack are unknown.';

function built(): Uint8Array {
  return dumpBuilder({ osBuild: 26100, processors: 16, crashTime: '2024-07-19T04:09:12.345Z', uptimeSeconds: 12.5, comment: 'lab 7' })
    .bugcheck(0x1000_007e, [0xffff_ffff_c000_0005n, 2n, 3n, 0xffff_f801_0000_0004n])
    .context({ rip: 0xffff_f801_1111_2222n, rsp: 0xffff_d000_0000_0008n, rbp: 5n })
    .exception({ code: 0xc000_0005, address: 0xffff_f801_1111_2222n, parameters: [1n, 8n] })
    .finishAs('header-only');
}

function changed(change: (view: DataView) => void) {
  const bytes = built();
  change(new DataView(bytes.buffer));
  return readKernelHeader(bytesSource(bytes), true);
}

describe('readKernelHeader, 64 bits', () => {
  it('reads every fact of a good header', () => {
    const header = readKernelHeader(bytesSource(built()), true);
    expect(header).toMatchObject({
      wide: true,
      architecture: 'x64',
      dumpType: 3,
      osBuild: 26100,
      crashTime: '2024-07-19T04:09:12.345Z',
      uptimeSeconds: 12.5,
      processorCount: 16,
      bugcheck: { rawCode: 0x1000_007e, parameters: [0xffff_ffff_c000_0005n, 2n, 3n, 0xffff_f801_0000_0004n] },
      exception: { code: 0xc000_0005, address: 0xffff_f801_1111_2222n, parameters: [1n, 8n] },
      limits: [],
    });
    expect(header.context).toMatchObject({ pc: 0xffff_f801_1111_2222n, sp: 0xffff_d000_0000_0008n, fp: 5n, lr: null });
    expect(header.facts).toEqual({
      directoryTableBase: 0x1ad000n,
      psLoadedModuleList: 0xffff_f800_10e3_4360n,
      psActiveProcessHead: 0xffff_f800_10e3_45a0n,
      kdDebuggerDataBlock: 0xffff_f800_10e3_4b20n,
      checkedBuild: false,
      productType: 1,
      comment: 'lab 7',
    });
  });

  it('reads an ARM64 header with its own registers', () => {
    const bytes = dumpBuilder({ arch: 'arm64', osBuild: 22000 })
      .context({ pc: 0xffff_f801_2222_0000n, sp: 1n, lr: 7n })
      .finishAs('header-only');
    const header = readKernelHeader(bytesSource(bytes), true);
    expect(header.architecture).toBe('arm64');
    expect(header.context).toMatchObject({ pc: 0xffff_f801_2222_0000n, sp: 1n, lr: 7n });
  });

  it('knows a checked build and a server', () => {
    const bytes = dumpBuilder({ majorVersion: 0xc, productType: 3 }).finishAs('header-only');
    expect(readKernelHeader(bytesSource(bytes), true).facts).toMatchObject({ checkedBuild: true, productType: 3 });
  });

  it.each([0x4547_4150_4547_4150n, 0n, 0xffff_ffff_ffff_ffffn])('says that the crash time %s was not written', (value) => {
    const header = changed((view) => view.setBigUint64(0xfa8, value, true));
    expect(header.crashTime).toBeNull();
    expect(header.limits).toEqual([NO_TIME]);
  });

  it.each([0x4547_4150_4547_4150n, 0n, 0xffff_ffff_ffff_ffffn])('has no uptime from %s', (value) => {
    expect(changed((view) => view.setBigUint64(0x1030, value, true)).uptimeSeconds).toBeNull();
  });

  it.each([0n, 0x4547_4150_4547_4150n])('says that there is no context when the instruction pointer is %s', (value) => {
    const header = changed((view) => view.setBigUint64(0x348 + 0xf8, value, true));
    expect(header.context).toBeNull();
    expect(header.limits).toEqual([NO_CONTEXT]);
  });

  it.each([0, 2049, 0x4547_4150, 0xffff_ffff])('does not believe in %i processors', (value) => {
    expect(changed((view) => view.setUint32(0x34, value, true)).processorCount).toBeNull();
  });

  it.each([0, 4, 0x4547_4150])('has no product type from %i', (value) => {
    expect(changed((view) => view.setUint32(0x1040, value, true)).facts.productType).toBeNull();
  });

  it('has no exception from filler, from code 0 or with an absurd number of parameters', () => {
    expect(changed((view) => view.setUint32(0xf00, 0x4547_4150, true)).exception).toBeNull();
    expect(changed((view) => view.setUint32(0xf00, 0, true)).exception).toBeNull();
    expect(changed((view) => view.setUint32(0xf18, 16, true)).exception).toBeNull();
  });

  it('takes filler for no comment, and drops control characters from one', () => {
    const filler = dumpBuilder().finishAs('header-only');
    expect(readKernelHeader(bytesSource(filler), true).facts.comment).toBeNull();
    const coloured = dumpBuilder({ comment: 'a\u001b[31mb' }).finishAs('header-only');
    expect(readKernelHeader(bytesSource(coloured), true).facts.comment).toBe('a[31mb');
  });
});
