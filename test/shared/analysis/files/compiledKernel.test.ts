/** The whole way with files that clang and lld made: an image and a PDB of a kernel whose structures the compiler laid out. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withKernelSymbols } from '../../../../shared/analysis/files/kernelSymbols.ts';
import { type ModuleFiles, openFiles } from '../../../../shared/analysis/files/moduleFiles.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { DumpImage } from '../../../../shared/dump/dumpImage.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { fileImage } from '../../../../shared/pe/openImage.ts';
import { dumpBuilder } from '../../../builder/dumpBuilder.ts';
import { unicodeString } from '../../../builder/objects.ts';
import { section } from '../../../builder/section.ts';
import { hasLlvm, runLlvm, TRIPLES } from '../../../tools/llvm.ts';

const SOURCE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'images/kernel.c');
const KERNEL = 0xffff_f800_1020_0000n;
const NAME = 0xffff_9c0f_0000_1000n;
const MARK = 0x50414c53;
/** In the order of `Offsets` in kernel.c, behind its mark. */
const ASKED = [
  ['_EPROCESS', 'ImageFileName'],
  ['_EPROCESS', 'UniqueProcessId'],
  ['_EPROCESS', 'ActiveProcessLinks'],
  ['_KTHREAD', 'InitialStack'],
  ['_KTHREAD', 'StackLimit'],
  ['_KTHREAD', 'StackBase'],
  ['_KTHREAD', 'ApcState.Process'],
  ['_KTHREAD', 'State'],
  ['_KTHREAD', 'Process'],
  ['_ETHREAD', 'StartAddress'],
  ['_ETHREAD', 'Cid.UniqueThread'],
  ['_KPRCB', 'CurrentThread'],
  ['_KPRCB', 'IdleThread'],
  ['_KPRCB', 'ProcessorState.SpecialRegisters.Cr8'],
  ['_KPRCB', 'ProcessorState.ContextFrame'],
  ['_DRIVER_OBJECT', 'DriverName'],
  ['_IRP', 'Tail.Overlay.Thread'],
  ['_IRP', 'IoStatus.Status'],
  ['_IRP', 'CurrentLocation'],
] as const;

describe.skipIf(!hasLlvm)('a kernel that clang compiled', () => {
  let folder: string;
  let image: Uint8Array;
  let pdb: Uint8Array;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-kernel-'));
    const at = (name: string) => path.join(folder, name);
    runLlvm('clang', [`--target=${TRIPLES.x64}`, '-c', '-g', '-gcodeview', '-O1', '-ffreestanding', SOURCE, '-o', at('nt.obj')], folder);
    const options = ['/driver', '/subsystem:native', '/entry:DriverEntry', '/nodefaultlib', '/debug', '/timestamp:1593000000'];
    runLlvm('lld-link', [...options, `/out:${at('nt.exe')}`, `/pdb:${at('nt.pdb')}`, at('nt.obj')], folder);
    image = new Uint8Array(fs.readFileSync(at('nt.exe')));
    pdb = new Uint8Array(fs.readFileSync(at('nt.pdb')));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** What the compiler says, as it stands in the image. */
  function compiledOffsets(): number[] {
    const view = new DataView(image.buffer, image.byteOffset, image.length);
    let at = 0;
    while (view.getUint32(at, true) !== MARK) at += 4;
    return ASKED.map((_, i) => view.getUint32(at + 4 * (i + 1), true));
  }

  function known(variable: bigint | null): DumpImage {
    const { timestamp, sizeOfImage } = fileImage(bytesSource(image)).headers;
    const [, id = 0, links = 0] = compiledOffsets();
    const [name = 0] = compiledOffsets();
    const dump = dumpBuilder()
      .module('ntoskrnl.exe', KERNEL, sizeOfImage, { timestamp })
      .module('evil.sys', KERNEL + 0x1000_0000n, 0x1_0000)
      .processes(
        [
          { id: 4, name: 'System' },
          { id: 7001, name: 'evil_app.exe' },
        ],
        { id, links, name },
      );
    if (variable !== null) dump.memory(variable, section().u64(NAME).finish());
    for (const part of unicodeString(NAME, 'evil.sys', NAME + 0x10n)) dump.memory(part.address, part.bytes);
    const opened = openDump(bytesSource(dump.finishAs('kernel')));
    const files: ModuleFiles = {
      image: ({ name: module }) => (module === 'ntoskrnl.exe' ? bytesSource(image) : null),
      pdb: () => bytesSource(pdb),
    };
    return withKernelSymbols(opened, openFiles(opened, files));
  }

  it('has its members where the compiler says', () => {
    const { symbols } = known(null);
    expect(ASKED.map(([structure, member]) => symbols?.offsetOf(structure, member))).toEqual(compiledOffsets());
    expect(symbols?.offsetOf('_IRP', 'Tail.Overlay.Nothing')).toBeNull();
    expect(symbols?.sizeOf('_IRP')).toBeGreaterThan(0x60);
  });

  it('tells the processes, and the driver that it noted', () => {
    expect(known(null).processes()).toMatchObject({ complete: true, processes: [{ name: 'System' }, { id: 7001, name: 'evil_app.exe' }] });
    const variable = known(null).symbols?.addressOf('KiBugCheckDriver') ?? 0n;
    expect(variable).toBeGreaterThan(KERNEL);
    expect(known(variable).brokenDriver).toBe('evil.sys');
    expect(known(null).brokenDriver).toBeNull();
  });
});
