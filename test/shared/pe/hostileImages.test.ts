import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { readExports } from '../../../shared/pe/exports.ts';
import { findFunctionX64 } from '../../../shared/pe/functionsX64.ts';
import { fileImage } from '../../../shared/pe/openImage.ts';
import { PeError } from '../../../shared/pe/peError.ts';
import { parseVersionInfo } from '../../../shared/pe/versionInfo.ts';
import { readVersionInfo } from '../../../shared/pe/versionResource.ts';
import { buildPe, exportSection, versionBlock, versionInfo } from '../../builder/peBuilder.ts';
import { section } from '../../builder/section.ts';
import { judgeImage } from '../../fuzz/judgeImage.ts';
import { fc } from '../dump/support/property.ts';
import { RVA, richImage } from './support/richImages.ts';

const MACHINES = ['x64', 'arm64', 'x86'] as const;
const open = (bytes: Uint8Array) => fileImage(bytesSource(bytes));

function patched(bytes: Uint8Array, at: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return out;
}

function errorOf(bytes: Uint8Array): unknown {
  try {
    open(bytes);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(PeError);
    return error instanceof PeError ? [error.code, error.message] : null;
  }
}

describe('an image that is none', () => {
  const image = richImage('x64');
  it.each([
    ['an empty file', new Uint8Array(0), ['not-a-pe', 'not a PE image: no MZ at its start']],
    ['a file of two bytes', image.subarray(0, 2), ['truncated-header', 'DOS header truncated: need 64 bytes, image has 2']],
    ['NT headers far away', patched(image, 0x3c, 0x7fff_ffff), ['damaged-header', 'NT headers at 2147483647, expected at most 65536']],
    ['no PE signature', patched(image, 0x80, 0x454e), ['not-a-pe', 'no PE signature at 128: found 0x454e']],
    ['too many sections', patched(image, 0x86, 0xffff, 2), ['damaged-header', 'the header claims 65535 sections, at most 256 are read']],
    ['no optional header', patched(image, 0x94, 0, 2), ['damaged-header', 'the image has no optional header']],
    [
      'a strange optional header',
      patched(image, 0x98, 0x107, 2),
      ['damaged-header', 'optional header has magic 0x107, expected 0x10b or 0x20b'],
    ],
    ['a short optional header', patched(image, 0x94, 0x60, 2), ['damaged-header', 'optional header has 96 bytes, need 112']],
    [
      'a file cut in the section table',
      image.subarray(0, 0x190),
      ['truncated-header', 'section table truncated: need 240 bytes at 392, image has 8'],
    ],
  ])('says so: %s', (_, bytes, error) => {
    expect(errorOf(bytes)).toEqual(error);
  });
});

describe('hostile images', () => {
  it('with more bytes of names than any image has keep some of them', () => {
    const names = Array.from({ length: 3000 }, () => ({ name: 'A'.repeat(2000), index: 0 }));
    const exports = exportSection(0x1000, { dllName: 'LONG.SYS', base: 1, functions: [0x800], names });
    const image = buildPe({
      machine: 'x64',
      sections: [{ name: '.edata', rva: 0x1000, bytes: exports }],
      directories: { 0: [0x1000, exports.length] },
    });
    const table = readExports(open(image));
    expect(table?.exports.length).toBeLessThan(2200);
    expect(table?.missing).toBeGreaterThan(800);
  });

  it.each(MACHINES)('cut at every 197th byte, of %s', (machine) => {
    const bytes = richImage(machine);
    for (let size = 0; size < bytes.length; size += 197) judgeImage(bytes.subarray(0, size), true);
  });

  it.each(MACHINES)('with any bytes changed, of %s, do no harm', (machine) => {
    const bytes = richImage(machine);
    const place = fc.oneof(fc.integer({ min: 0x80, max: 0x280 }), fc.integer({ min: 0x400, max: bytes.length - 4 }));
    const word = fc.oneof(fc.constantFrom(0, 1, 0x1000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff), fc.nat(0xffff_ffff));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, word), { minLength: 1, maxLength: 6 }), (changes) => {
        judgeImage(
          changes.reduce((image, [at, value]) => patched(image, at, value), bytes),
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('with sections that overlap: the first one counts', () => {
    const one = { name: 'one', rva: 0x1000, bytes: new Uint8Array(0x100).fill(1) };
    const image = open(buildPe({ machine: 'x64', sections: [one, { name: 'two', rva: 0x1080, bytes: new Uint8Array(0x100).fill(2) }] }));
    expect([image.read(0x10ff, 4), image.read(0x1100, 4)]).toEqual([Uint8Array.of(1), new Uint8Array(4).fill(2)]);
  });

  it('with exports beyond counting', () => {
    const bytes = section().pad(0x14).u32(0xffff_ffff).u32(0xffff_ffff).u32(0x1000).u32(0x1000).u32(0x1000).pad(0x2_0000, 0x41).finish();
    const image = open(buildPe({ machine: 'x64', sections: [{ name: '.edata', rva: 0x1000, bytes }], directories: { 0: [0x1000, 40] } }));
    const table = readExports(image);
    expect(table?.exports.length).toBeLessThanOrEqual(0x1_0000);
    expect(table?.missing).toBeGreaterThan(0xfff0_0000);
  });

  it('with a function table that claims the whole address space', () => {
    const bytes = section().u32(0x1000).u32(0x1010).u32(0x1000).finish();
    const image = open(
      buildPe({ machine: 'x64', sections: [{ name: '.pdata', rva: 0x1000, bytes }], directories: { 3: [0x1000, 0xffff_fff0] } }),
    );
    expect(findFunctionX64(image, 0x1004).kind).toBe('unreadable');
  });

  it('with resources that contain themselves', () => {
    const loop = section().pad(12).u16(0).u16(1).u32(16).u32(0x8000_0000).finish();
    const image = open(
      buildPe({ machine: 'x64', sections: [{ name: '.rsrc', rva: 0x1000, bytes: loop }], directories: { 2: [0x1000, 24] } }),
    );
    expect(readVersionInfo(image)).toBeNull();
  });

  it('with version blocks of no length, of too much and of too many', () => {
    const good = versionInfo([1, 2, 3, 4], [1, 2, 3, 4], { CompanyName: 'X' });
    for (let at = 0; at < good.length; at += 2) {
      for (const value of [0, 1, 5, 6, 0x7fff, 0xffff]) parseVersionInfo(patched(good, at, value, 2));
    }
    const many = Array.from({ length: 2000 }, (_, i) => versionBlock(`K${i}`, new Uint8Array(2), 1, []));
    const strings = versionBlock('StringFileInfo', new Uint8Array(0), 1, [versionBlock('040904b0', new Uint8Array(0), 1, many)]);
    expect(parseVersionInfo(versionBlock('VS_VERSION_INFO', new Uint8Array(0), 0, [strings]))?.fileVersion).toBeNull();
    expect(parseVersionInfo(new Uint8Array(0))).toBeNull();
  });

  it('starts from something: the whole image gives facts, unwind data and walks', () => {
    const findings = judgeImage(richImage('x64'), true);
    expect(findings.error).toBeNull();
    expect(findings.unwindData).toContain('alloc push');
    expect(findings.walks.some((walk) => walk.includes('u'))).toBe(true);
    expect(findFunctionX64(open(richImage('x64')), RVA.text)).toMatchObject({ kind: 'found', entry: { begin: 0x1000, end: 0x1011 } });
  });
});
