import { describe, expect, it } from 'vitest';
import { readDebugDirectory } from '../../../shared/pe/debugDirectory.ts';
import { readExports } from '../../../shared/pe/exports.ts';
import { readVersionInfo } from '../../../shared/pe/versionResource.ts';
import { buildImage, hasToolchain, runTool, type Target } from '../unwind/support/toolchain.ts';

const TARGETS: readonly Target[] = ['x64', 'arm64', 'x86'];
const number = (text: string | undefined) => Number(text ?? Number.NaN);

describe.skipIf(!hasToolchain).each(TARGETS)('a compiled %s image', (target) => {
  it('has the headers, sections, exports, PDB and versions that the LLVM tools say', () => {
    buildImage(target, ({ file, image }) => {
      const text = runTool('llvm-readobj', ['--file-headers', '--sections', '--coff-exports', '--coff-debug-directory', file]);
      const field = (name: string) => new RegExp(`^\\s+${name}: (.*)$`, 'm').exec(text)?.[1];
      expect(image.headers.architecture).toBe(target);
      expect(image.headers.timestamp).toBe(number(/TimeDateStamp: .*\((0x\w+)\)/.exec(text)?.[1]));
      expect(image.headers.sizeOfImage).toBe(number(field('SizeOfImage')));
      expect(image.headers.entryPointRva).toBe(number(field('AddressOfEntryPoint')));
      expect(image.headers.imageBase).toBe(BigInt(field('ImageBase') ?? 0));
      const sections = [
        ...text.matchAll(
          /Name: (\S+) \(.*\n\s+VirtualSize: (\S+)\n\s+VirtualAddress: (\S+)\n\s+RawDataSize: (\S+)\n\s+PointerToRawData: (\S+)/g,
        ),
      ];
      expect(image.headers.sections.map((one) => [one.name, one.virtualSize, one.rva, one.fileSize, one.fileOffset])).toEqual(
        sections.map(([, name, ...numbers]) => [name, ...numbers.map(number)]),
      );
      const exports = [...text.matchAll(/Export \{\n\s+Ordinal: (\d+)\n\s+Name: (.*)\n\s+RVA: (\S+)/g)];
      expect(exports.length).toBeGreaterThan(80);
      const own = readExports(image)?.exports.map((one) => `${one.ordinal} ${one.name} ${one.rva}`) ?? [];
      expect(own.sort()).toEqual(exports.map(([, ordinal, name, rva]) => `${ordinal} ${name} ${number(rva)}`).sort());
      const debug = readDebugDirectory(image);
      expect(`{${debug.pdb?.guid.toUpperCase()}}`).toBe(field('PDBGUID'));
      expect(debug.pdb?.age).toBe(number(field('PDBAge')));
      expect(debug.pdb?.path).toBe(field('PDBFileName'));
      expect(debug.isReproducible).toBe(true);
      expect(readVersionInfo(image)).toEqual({
        fileVersion: '3.14.15.92',
        productVersion: '6.5.35.8979',
        fileFlags: 1,
        companyName: 'Example Drivers Ltd.',
        productName: 'Faultline',
        fileDescription: 'Frame shapes for the unwinder',
        fileVersionText: '3.14.15.92 (test)',
        productVersionText: '6.5',
        originalFilename: 'SHAPES.SYS',
        internalName: 'shapes',
        legalCopyright: null,
      });
    });
  });
});
