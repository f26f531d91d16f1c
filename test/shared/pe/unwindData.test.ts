/** Unwind data that no compiler at hand makes; the rest is compared with LLVM in test/shared/unwind. */
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { decodeSequenceArm64 } from '../../../shared/pe/codesArm64.ts';
import { fileImage } from '../../../shared/pe/openImage.ts';
import { readUnwindInfoArm64 } from '../../../shared/pe/unwindInfoArm64.ts';
import { readUnwindInfoX64 } from '../../../shared/pe/unwindInfoX64.ts';
import { buildPe } from '../../builder/peBuilder.ts';
import { section } from '../../builder/section.ts';

function imageWith(bytes: Uint8Array, machine: 'x64' | 'arm64' = 'x64') {
  return fileImage(bytesSource(buildPe({ machine, sections: [{ name: '.xdata', rva: 0x1000, bytes }] })));
}

const x64 = (...bytes: number[]) => readUnwindInfoX64(imageWith(Uint8Array.from(bytes)), 0x1000);

describe('x64 unwind data', () => {
  it('has large frame offsets (SET_FPREG_LARGE), used with the offset 15', () => {
    expect(x64(1, 8, 3, 0xf5, 8, 0x0b, 0x00, 0x10, 0, 0)).toMatchObject({ codes: [{ offset: 8, op: 'set-frame', frameOffset: 0x1_0000 }] });
  });

  it('has saves of 64 bits of XMM registers in early images, which restore nothing', () => {
    expect(x64(1, 8, 4, 0, 8, 0x66, 1, 0, 4, 0x42, 1, 0x30)).toMatchObject({
      codes: [
        { op: 'alloc', sizeBytes: 0x28 },
        { op: 'push', register: 3 },
      ],
      epilogues: null,
    });
  });

  it('names its handler', () => {
    expect(x64(0x09, 4, 1, 0, 4, 0x42, 0, 0, 0x78, 0x56, 0x34, 0x12)).toMatchObject({ handlerRva: 0x1234_5678, chained: null });
  });

  it.each([
    ['of version 3', 'unsupported', [3, 0, 0, 0]],
    ['with an unknown code', 'damaged', [1, 4, 1, 0, 4, 0x0f]],
    ['with a code whose operand is behind the end', 'damaged', [1, 4, 1, 0, 4, 0x01]],
    ['with an impossible large allocation', 'damaged', [1, 4, 3, 0, 4, 0x21, 0, 0, 0, 0]],
  ])('%s is %s', (_, answer, bytes) => {
    expect(x64(...bytes)).toBe(answer);
  });

  it('that is not in the image is unreadable', () => {
    expect(readUnwindInfoX64(imageWith(Uint8Array.of(1, 4, 9, 0)), 0x1000)).toBe('unreadable');
    expect(readUnwindInfoX64(imageWith(Uint8Array.of(1)), 0x8000)).toBe('unreadable');
  });
});

describe('ARM64 unwind data', () => {
  const decode = (...bytes: number[]) => decodeSequenceArm64(Uint8Array.from([...bytes, 0xe4]), 0);

  it.each([
    ['scalable vectors (alloc_z)', [0xdf, 1]],
    ['a scalable register (save_zreg)', [0xe7, 0x00, 0xc0]],
    ['an ARM64EC context', [0xeb]],
    ['a reserved code of one byte', [0xf0]],
    ['a reserved code of three bytes', [0xf9, 0xe4, 0xe4]],
    ['a pair behind the last register', [0xe7, 0x5e, 0x00]],
    ['save_next behind no pair', [0xe6, 0x01]],
  ])('does not understand %s, and goes on behind it', (_, bytes) => {
    const codes = decode(...bytes);
    expect(codes?.[0]).toEqual({ op: 'unsupported' });
    expect(codes?.at(-1)).toEqual({ op: 'end' });
  });

  it('that never ends is damaged', () => {
    expect(decodeSequenceArm64(Uint8Array.of(0xe3, 0xe3), 0)).toBeNull();
    expect(decodeSequenceArm64(Uint8Array.of(0xe0, 0xe4), 0)).toBeNull();
    expect(decodeSequenceArm64(Uint8Array.of(0xe4), 9)).toBeNull();
  });

  it('has a second header word for more than 31 epilogues or code words', () => {
    const bytes = section()
      .u32(0x1000)
      .u32(40 | (33 << 16));
    for (let i = 0; i < 40; i++) bytes.u32((i * 8) | ((i & 1) << 22));
    bytes.u8(0x01).u8(0xe4).pad(130, 0xe3);
    const info = readUnwindInfoArm64(imageWith(bytes.finish(), 'arm64'), { begin: 0x500, unwindData: 0x1000 });
    if (typeof info === 'string') throw new Error(info);
    expect(info).toMatchObject({
      form: 'full',
      lengthBytes: 0x4000,
      prologue: [{ op: 'alloc', sizeBytes: 16 }, { op: 'end' }],
      handlerRva: null,
    });
    expect(info.epilogueStarts).toHaveLength(40);
    expect([info.epilogueStarts[39], info.epilogueCodes(0)?.length, info.epilogueCodes(1)]).toEqual([39 * 32, 2, [{ op: 'end' }]]);
  });

  it.each([
    ['with the reserved flag', 3, 'unsupported'],
    ['packed, with a frame smaller than what it saves', 1 | (8 << 2) | (10 << 16) | (1 << 23), 'damaged'],
    ['packed, with more registers than there are', 1 | (8 << 2) | (11 << 16) | (20 << 23), 'damaged'],
    ['packed, with a chain in no frame', 1 | (8 << 2) | (3 << 21), 'damaged'],
    ['full, of another version', 0x1000, 'unsupported'],
  ])('%s is refused', (_, unwindData, answer) => {
    const image = imageWith(
      section()
        .u32(16 | (1 << 18) | (1 << 27))
        .u32(0)
        .finish(),
      'arm64',
    );
    expect(readUnwindInfoArm64(image, { begin: 0x500, unwindData })).toBe(answer);
  });
});
