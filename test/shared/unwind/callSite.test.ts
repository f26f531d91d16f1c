import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { fileImage } from '../../../shared/pe/openImage.ts';
import { callSiteBefore } from '../../../shared/unwind/callSite.ts';
import { buildPe } from '../../builder/peBuilder.ts';
import { disassemble } from './support/disassembly.ts';
import { buildImage, hasToolchain, type Target } from './support/toolchain.ts';

function imageOf(code: Uint8Array) {
  return fileImage(bytesSource(buildPe({ machine: 'x64', sections: [{ name: '.text', rva: 0x1000, bytes: code }] })));
}

function siteBehind(bytes: readonly number[], architecture: 'x64' | 'arm64' = 'x64') {
  const code = Uint8Array.from([...new Array<number>(8).fill(0x90), ...bytes, 0x90]);
  return callSiteBefore(imageOf(code), 0x1000 + code.length - 1, architecture);
}

describe('a return address', () => {
  it.each([
    ['call rel32', [0xe8, 1, 2, 3, 4]],
    ['call [rip+n]', [0xff, 0x15, 1, 2, 3, 4]],
    ['call with REX.W [rip+n]', [0x48, 0xff, 0x15, 1, 2, 3, 4]],
    ['call rax', [0xff, 0xd0]],
    ['call r10', [0x41, 0xff, 0xd2]],
    ['call [rax]', [0xff, 0x10]],
    ['call [rbx+8]', [0xff, 0x53, 8]],
    ['call [rsp+8]', [0xff, 0x54, 0x24, 8]],
    ['call [rax+0x1234]', [0xff, 0x90, 0x34, 0x12, 0, 0]],
    ['call [r12+rcx*8+0x1234]', [0x41, 0xff, 0x94, 0xcc, 0x34, 0x12, 0, 0]],
    ['call [rcx*8+0x1234]', [0xff, 0x14, 0xcd, 0x34, 0x12, 0, 0]],
    ['a call through the import table with room for a longer one', [0x48, 0xff, 0x15, 1, 2, 3, 4, 0x0f, 0x1f, 0x44, 0, 0]],
    ['call rax with room for a longer one', [0xff, 0xd0, 0x0f, 0x1f, 0]],
  ])('lies behind %s', (_, bytes) => {
    expect(siteBehind(bytes)).toBe('call');
  });

  it.each([
    ['jmp rax', [0xff, 0xe0]],
    ['jmp [rip+n]', [0xff, 0x25, 1, 2, 3, 4]],
    ['call rax and another byte', [0xff, 0xd0, 0x90]],
    ['a NOP alone', [0x90, 0x90, 0x0f, 0x1f, 0]],
    ['half a call [rip+n]', [0xff, 0x15, 1, 2, 3]],
    ['nothing like it', [0x90, 0x90, 0x90]],
  ])('does not lie behind %s', (_, bytes) => {
    expect(siteBehind(bytes)).toBe('no-call');
  });

  it.each([
    ['bl', 0x97ff_fffe, 'call'],
    ['blr x8', 0xd63f_0100, 'call'],
    ['blraa x8, x9', 0xd73f_0909, 'call'],
    ['blrabz x3', 0xd63f_0c7f, 'call'],
    ['b', 0x1400_0010, 'no-call'],
    ['br x8', 0xd61f_0100, 'no-call'],
    ['ret', 0xd65f_03c0, 'no-call'],
  ])('of ARM64 behind %s', (_, word, answer) => {
    expect(siteBehind([word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24], 'arm64')).toBe(answer);
  });

  it('is not known where the code is not in memory, and is none at the start of a section and outside of all', () => {
    const image = imageOf(Uint8Array.of(0xff, 0xd0, 0x90));
    expect(callSiteBefore({ ...image, read: () => new Uint8Array(0) }, 0x1002, 'x64')).toBe('unknown');
    expect([0x1000, 0x1001, 0x1002, 0x1003, 0x200].map((rva) => callSiteBefore(image, rva, 'x64'))).toEqual([
      'no-call',
      'no-call',
      'call',
      'no-call',
      'no-call',
    ]);
  });
});

describe.skipIf(!hasToolchain).each<Target>(['x64', 'x86', 'arm64'])('in a compiled %s image', (target) => {
  it('every call is found, and next to nothing else is taken for one', () => {
    buildImage(target, (built) => {
      const { all } = disassemble(built);
      const mistaken: number[] = [];
      let calls = 0;
      for (let i = 1; i < all.length; i++) {
        const before = all[i - 1];
        const isCall = /^(call|bl|blr)$/.test(before?.mnemonic ?? '');
        const site = callSiteBefore(built.image, all[i]?.rva ?? 0, target);
        if (isCall) expect([before?.rva, site]).toEqual([before?.rva, 'call']);
        else if (site === 'call') mistaken.push(all[i]?.rva ?? 0);
        if (isCall) calls++;
      }
      expect(calls).toBeGreaterThan(200);
      expect(mistaken.length).toBeLessThanOrEqual(target === 'arm64' ? 0 : all.length / 500);
    });
  });
});
