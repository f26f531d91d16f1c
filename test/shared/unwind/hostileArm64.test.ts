import { expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { fileImage } from '../../../shared/pe/openImage.ts';
import { unwindArm64 } from '../../../shared/unwind/arm64.ts';
import { buildPe } from '../../builder/peBuilder.ts';
import { section } from '../../builder/section.ts';

const BASE = 0xffff_f800_4000_0000n;
const EPILOGUES = 0xffff;
const CODE_BYTES = 0xff * 4;

/** One function with as many epilogues as a record can name, all at its start, each of them a thousand codes long. */
function manyEpilogues(): Uint8Array {
  const xdata = section()
    .u32(0x3_ffff)
    .u32(EPILOGUES | ((CODE_BYTES / 4) << 16))
    .pad(4 * EPILOGUES);
  xdata.pad(CODE_BYTES - 1, 0xe3).u8(0xe4);
  return buildPe({
    machine: 'arm64',
    sections: [
      { name: '.text', rva: 0x1000, bytes: new Uint8Array(16), virtualSize: 0x8_0000 },
      { name: '.pdata', rva: 0x10_0000, bytes: section().u32(0x1000).u32(0x20_0000).finish() },
      { name: '.xdata', rva: 0x20_0000, bytes: xdata.finish() },
    ],
    directories: { 3: [0x10_0000, 8] },
  });
}

it('a record that names its longest epilogue 65,535 times does not hold up a walk', () => {
  const image = { base: BASE, pe: fileImage(bytesSource(manyEpilogues())) };
  const pc = BASE + 0x4_0000n;
  const registers = { pc, sp: 0n, fp: 0n, lr: 7n, values: { lr: 7n } };
  for (let frame = 0; frame < 256; frame++) {
    expect(unwindArm64(registers, 'exact', image, () => new Uint8Array(0))).toMatchObject({ kind: 'caller', registers: { pc: 7n } });
  }
}, 10_000);
