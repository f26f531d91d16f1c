import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { readKernelHeader } from '../../../../shared/dump/readers/header.ts';
import { dumpBuilder } from '../../../builder/dumpBuilder.ts';

function built(): Uint8Array {
  return dumpBuilder({
    arch: 'x86',
    osBuild: 7601,
    processors: 2,
    crashTime: '2012-02-03T04:05:06.007Z',
    uptimeSeconds: 90.25,
    comment: 'xp',
  })
    .bugcheck(0x8e, [0xc000_0005n, 0x9123_1c20n, 0x9d3c_1000n, 0n])
    .context({ eip: 0x9123_1c20n, esp: 0x9d3c_1728n, ebp: 0x9d3c_1740n })
    .exception({ code: 0xc000_0005, address: 0x9123_1c20n, parameters: [0n, 0x18n] })
    .finishAs('header-only');
}

describe('readKernelHeader, 32 bits', () => {
  it('reads every fact of a good header, addresses zero-extended', () => {
    const header = readKernelHeader(bytesSource(built()), false);
    expect(header).toMatchObject({
      wide: false,
      architecture: 'x86',
      dumpType: 3,
      osBuild: 7601,
      crashTime: '2012-02-03T04:05:06.007Z',
      uptimeSeconds: 90.25,
      processorCount: 2,
      bugcheck: { rawCode: 0x8e, parameters: [0xc000_0005n, 0x9123_1c20n, 0x9d3c_1000n, 0n] },
      context: { pc: 0x9123_1c20n, sp: 0x9d3c_1728n, fp: 0x9d3c_1740n, lr: null },
      exception: { code: 0xc000_0005, address: 0x9123_1c20n, parameters: [0n, 0x18n] },
      limits: [],
    });
    expect(header.facts).toMatchObject({ directoryTableBase: 0x1ad000n, psLoadedModuleList: 0x82b2_2360n, productType: 1, comment: 'xp' });
  });

  it('finds no context, exception, time or product where the filler was left', () => {
    const bytes = built();
    const view = new DataView(bytes.buffer);
    view.setUint32(0x320 + 0xb8, 0x4547_4150, true);
    view.setUint32(0x7d0, 0x4547_4150, true);
    view.setBigUint64(0xfc0, 0x4547_4150_4547_4150n, true);
    view.setBigUint64(0xfb8, 0x4547_4150_4547_4150n, true);
    view.setUint32(0xf94, 0x4547_4150, true);
    const header = readKernelHeader(bytesSource(bytes), false);
    expect(header).toMatchObject({ context: null, exception: null, crashTime: null, uptimeSeconds: null });
    expect(header.facts.productType).toBeNull();
    expect(header.limits).toHaveLength(2);
  });
});
