import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { readDebugDirectory } from '../../../shared/pe/debugDirectory.ts';
import { readExports } from '../../../shared/pe/exports.ts';
import { openFpoTable } from '../../../shared/pe/fpoData.ts';
import { fileImage, memoryImage } from '../../../shared/pe/openImage.ts';
import type { PeImage } from '../../../shared/pe/peImage.ts';
import { readVersionInfo } from '../../../shared/pe/versionResource.ts';
import { buildPe } from '../../builder/peBuilder.ts';
import { richImage } from './support/richImages.ts';

const open = (bytes: Uint8Array) => fileImage(bytesSource(bytes));

/** The same image as it lies in memory once it is loaded. */
function loaded(image: PeImage): PeImage {
  const bytes = new Uint8Array(image.headers.sizeOfImage);
  bytes.set(image.read(0, image.headers.sizeOfHeaders));
  for (const section of image.headers.sections) bytes.set(image.read(section.rva, section.virtualSize), section.rva);
  return memoryImage((rva, length) => bytes.subarray(rva, rva + length));
}

describe('an image', () => {
  it.each(['x64', 'arm64', 'x86'] as const)('of %s tells what its headers say', (machine) => {
    const { headers } = open(
      buildPe({
        machine,
        timestamp: 0x6123_4567,
        checksum: 0xabc,
        sections: [{ name: '.text', rva: 0x1000, bytes: new Uint8Array(0x123) }],
      }),
    );
    expect(headers).toMatchObject({
      architecture: machine,
      isWide: machine !== 'x86',
      timestamp: 0x6123_4567,
      checksum: 0xabc,
      sizeOfImage: 0x2000,
      sizeOfHeaders: 0x400,
      entryPointRva: 0x1000,
      imageBase: machine === 'x86' ? 0x40_0000n : 0x1_4000_0000n,
      sections: [{ name: '.text', rva: 0x1000, virtualSize: 0x123, fileOffset: 0x400, fileSize: 0x200 }],
    });
    expect(headers.directories).toHaveLength(16);
  });

  it('is read the same from a file and from memory', () => {
    const file = open(richImage('x64'));
    const memory = loaded(file);
    expect(memory.headers).toEqual(file.headers);
    expect(readExports(memory)).toEqual(readExports(file));
    expect(readDebugDirectory(memory)).toEqual(readDebugDirectory(file));
    expect(readVersionInfo(memory)).toEqual(readVersionInfo(file));
  });

  it('maps sections as the loader does: zeros behind the file part, nothing between sections', () => {
    const image = open(richImage('x64'));
    expect(image.read(0x1000, 2)).toEqual(Uint8Array.of(0x53, 0x48));
    expect(image.read(0x27fe, 0x10)).toEqual(new Uint8Array(2));
    expect(image.read(0x2800, 0x10)).toHaveLength(0);
    expect(image.read(0x2_0000, 0x10)).toHaveLength(0);
    expect(image.read(0x3fe, 0x10)).toHaveLength(2);
  });

  it('reads no zeros where the file is cut', () => {
    const bytes = richImage('x64');
    expect(open(bytes.subarray(0, 0x500)).read(0x10f0, 0x20)).toHaveLength(0x10);
    expect(open(bytes.subarray(0, 0x500)).read(0x1100, 0x20)).toHaveLength(0);
  });
});

describe('what an image says about itself', () => {
  it('exports by name, by several names, by ordinal and to another image', () => {
    expect(readExports(open(richImage('x64')))).toEqual({
      dllName: 'RICH.SYS',
      missing: 0,
      exports: [
        { ordinal: 5, name: 'AliasOfFirst', rva: 0x1000, forwarder: null },
        { ordinal: 5, name: 'First', rva: 0x1000, forwarder: null },
        { ordinal: 7, name: 'Forwarded', rva: expect.any(Number), forwarder: 'OTHER.Function' },
        { ordinal: 8, name: 'Fourth', rva: 0x1040, forwarder: null },
        { ordinal: 9, name: null, rva: 0x1040, forwarder: null },
      ],
    });
  });

  it('names its PDB, and says that its timestamp is a hash', () => {
    expect(readDebugDirectory(open(richImage('arm64')))).toMatchObject({
      pdb: { guid: '13121110-1514-1716-1819-1a1b1c1d1e1f', age: 3, path: 'C:\\build\\rich.pdb' },
      isReproducible: true,
      hasProfileData: true,
    });
  });

  it('tells its versions and its vendor', () => {
    expect(readVersionInfo(open(richImage('x64')))).toEqual({
      fileVersion: '1.2.3.4',
      productVersion: '5.6.7.8',
      fileFlags: 2,
      companyName: 'Example Drivers Ltd.',
      productName: 'Rich',
      fileDescription: null,
      fileVersionText: '1.2 (test)',
      productVersionText: null,
      originalFilename: 'rich.sys',
      internalName: null,
      legalCopyright: null,
    });
  });

  it('has FPO records for x86, by address', () => {
    const table = openFpoTable(open(richImage('x86')));
    expect(table?.(0x1100)).toEqual({
      startRva: 0x1100,
      sizeBytes: 0x40,
      prologBytes: 5,
      localBytes: 0x10,
      paramBytes: 8,
      savedRegisterBytes: 8,
      usesBasePointer: false,
      frame: 'fpo',
    });
    expect(table?.(0x117f)).toMatchObject({ startRva: 0x1140, usesBasePointer: true, savedRegisterBytes: 4 });
    expect([table?.(0x10ff), table?.(0x1180)]).toEqual([null, null]);
    expect(openFpoTable(open(richImage('x64')))).toBeNull();
  });

  it('says nothing where it has nothing', () => {
    const bare = open(buildPe({ machine: 'x64', sections: [{ name: '.text', rva: 0x1000, bytes: new Uint8Array(16) }] }));
    expect([readExports(bare), readVersionInfo(bare), readDebugDirectory(bare).pdb]).toEqual([null, null, null]);
  });
});
