import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../../shared/bytes/byteSource.ts';
import type { HeaderFacts } from '../../../../../shared/dump/dumpImage.ts';
import { readDebuggerBlock } from '../../../../../shared/dump/facts/kernel/debuggerBlock.ts';
import { openDump } from '../../../../../shared/dump/openDump.ts';
import type { Arch } from '../../../../builder/context.ts';
import { debuggerData64, encodedDebuggerData } from '../../../../builder/debuggerData.ts';
import { kernelScope } from '../../support/kernelScope.ts';
import { fc } from '../../support/property.ts';
import { richDump } from '../../support/sampleDumps.ts';

const HEADER: HeaderFacts = {
  directoryTableBase: 0x1ad000n,
  psLoadedModuleList: 0xffff_f800_1234_5670n,
  psActiveProcessHead: 0xffff_f800_1234_6670n,
  kdDebuggerDataBlock: 0xffff_f800_1234_7000n,
  checkedBuild: false,
  productType: 1,
  comment: null,
};
const PLAIN = debuggerData64({
  kernelBase: 0xffff_f800_1000_0000n,
  psLoadedModuleList: HEADER.psLoadedModuleList,
  psActiveProcessHead: HEADER.psActiveProcessHead,
  address: HEADER.kdDebuggerDataBlock,
  osBuild: 19041,
  pointerBytes: 8,
  kiProcessorBlock: 0xffff_f800_1234_9000n,
});
const KEYS = { never: 0x1122_3344_5566_77a5n, always: 0xfeed_face_1357_9bdfn, encodedFlag: 0xffff_f800_1111_2222n };
const read = (bytes: Uint8Array) => readDebuggerBlock(kernelScope('x64', [{ address: HEADER.kdDebuggerDataBlock, bytes }]), HEADER);

describe('readDebuggerBlock', () => {
  it('reads facts, addresses of variables and offsets', () => {
    const block = read(PLAIN);
    expect(block?.facts).toEqual({ kernBase: 0xffff_f800_1000_0000n, psLoadedModuleList: HEADER.psLoadedModuleList, sizeBytes: 0x380 });
    expect(block?.variable('kiProcessorBlock')).toBe(0xffff_f800_1234_9000n);
    expect(block?.variable('mmUnloadedDrivers')).toBeNull();
    expect(block?.offset('kthreadApcProcess')).toBe(0xb8);
  });

  it('decodes an encoded block without its keys', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 64n - 1n),
        fc.bigInt(0n, 2n ** 64n - 1n),
        fc.bigInt(0n, 2n ** 64n - 1n),
        (never, always, encodedFlag) => {
          const block = read(encodedDebuggerData(PLAIN, { never, always, encodedFlag }));
          expect(block?.facts.kernBase).toBe(0xffff_f800_1000_0000n);
          expect(block?.variable('kiProcessorBlock')).toBe(0xffff_f800_1234_9000n);
          expect(block?.offset('prcbCurrentThread')).toBe(8);
        },
      ),
    );
  });

  it.each([0x10, 0x48, 0x50])('believes no block whose field at %i is damaged, encoded or not', (at) => {
    const encoded = encodedDebuggerData(PLAIN, KEYS);
    encoded[at] = (encoded[at] ?? 0) ^ 1;
    expect(read(encoded)).toBeNull();
    const plain = PLAIN.slice();
    plain[0x10] = 0;
    expect(read(plain)).toBeNull();
  });

  it('reads no fields behind the size that the block claims, or behind its bytes', () => {
    const short = PLAIN.slice();
    new DataView(short.buffer).setUint32(0x14, 0x21c, true);
    expect(read(short)?.variable('kiProcessorBlock')).toBeNull();
    expect(read(PLAIN.subarray(0, 0x2a0))?.offset('kthreadApcProcess')).toBeNull();
    expect(read(PLAIN.subarray(0, 0x40))).toBeNull();
  });

  it.each(['x64', 'arm64', 'x86'] as const)('makes an encoded block lead to everything that a plain one leads to, %s', (arch) => {
    const plain = richDump(arch).finishAs('kernel');
    expect(openDump(bytesSource(withEncodedBlock(plain, arch)))).toMatchObject({
      limits: [],
      process: { name: 'evil_app.exe' },
      unloadedModules: [{ name: 'dam.sys' }, { name: 'wdfilter.sys' }],
    });
  });
});

/** The block lies on one page of the file; its tag tells where. */
function withEncodedBlock(bytes: Uint8Array, arch: Arch): Uint8Array {
  const at = Buffer.from(bytes).indexOf('KDBG') - 0x10;
  const size = new DataView(bytes.buffer).getUint32(at + 0x14, true);
  const out = bytes.slice();
  out.set(encodedDebuggerData(bytes.subarray(at, at + size), arch === 'x86' ? { ...KEYS, encodedFlag: 0x8281_1234n } : KEYS), at);
  return out;
}
