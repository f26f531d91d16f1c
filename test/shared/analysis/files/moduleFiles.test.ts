import { describe, expect, it } from 'vitest';
import { plainName } from '../../../../shared/analysis/files/frameNames.ts';
import { type ModuleFiles, openFiles } from '../../../../shared/analysis/files/moduleFiles.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { LoadedModule } from '../../../../shared/dump/dumpImage.ts';
import type { Want } from '../../../../shared/result/triageResult.ts';
import { PDB_GUID } from '../../../builder/pdbBuilder.ts';
import { buildPe } from '../../../builder/peBuilder.ts';
import { crashDump, imageOf } from '../support/crashes.ts';
import { built, type FileScene, filesFor, SCENES, store, triage } from './scenes.ts';

const scene = SCENES[1] as FileScene;
const dump = built(scene, 1, 3);
const files = filesFor(dump);
const NOTHING: ModuleFiles = { image: () => null, pdb: () => null };
const names = (wants: readonly Want[], kind: Want['kind']) => wants.filter((want) => want.kind === kind).map((want) => want.name);

describe('files of modules', () => {
  it('change nothing when there are none', () => {
    expect(triage(dump, NOTHING)).toEqual({ ...triage(dump, null), wants: triage(dump, NOTHING).wants });
  });

  it('say which function of which driver', () => {
    const { verdict, signature, stack } = triage(dump, store(files));
    expect(verdict).toMatchObject({ module: 'wolfram.sys', symbol: 'wolfram!Send+0x1c' });
    expect(verdict.summary).toContain('(wolfram!Send+0x1c)');
    expect(signature).toBe('0x139|wolfram.sys!Send');
    expect(stack[1]).toMatchObject({ module: 'ntoskrnl.exe', symbol: 'nt!RtlFailFast+0x5', trust: 'unwind' });
    expect(stack.slice(0, 3).map((frame) => BigInt(frame.sp ?? 0))).toEqual(dump.stack.frames.slice(0, 3).map((frame) => frame.sp));
  });

  it('are wanted one after the other: images, then the PDBs that they name, then nothing', () => {
    const first = triage(dump, null).wants;
    expect(names(first, 'image')).toContain('ntoskrnl.exe');
    const withKernel = triage(
      dump,
      store(files, (name, kind) => name === 'ntoskrnl.exe' && kind === 'image'),
    ).wants;
    expect(withKernel).toContainEqual({ kind: 'pdb', name: 'nt.pdb', key: `${PDB_GUID.replaceAll('-', '').toUpperCase()}3` });
    expect(names(withKernel, 'image')).not.toContain('ntoskrnl.exe');
    // The walk stopped in ndis.sys, so its image comes first.
    expect(withKernel[0]).toMatchObject({ kind: 'image', name: 'ndis.sys' });
    expect(triage(dump, store(files)).wants).toEqual([]);
  });

  it('are sixteen at most, however many modules the stack seems to hold', () => {
    const noisy = triage(built(scene, 1, 12), null);
    expect(noisy.modules.length).toBeGreaterThan(16);
    expect(noisy.wants).toHaveLength(16);
  });

  it('come to an end when a caller fetches what is wanted and asks again', () => {
    const have = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const { wants } = triage(
        dump,
        store(files, (name, kind) => have.has(`${kind} ${name.replace(/\.\w+$/, '')}`)),
      );
      const before = have.size;
      for (const { kind, name } of wants) have.add(`${kind} ${name === 'nt.pdb' ? 'ntoskrnl' : name.replace(/\.\w+$/, '')}`);
      if (have.size === before) break;
    }
    expect(
      triage(
        dump,
        store(files, (name, kind) => have.has(`${kind} ${name.replace(/\.\w+$/, '')}`)),
      ),
    ).toEqual(triage(dump, store(files)));
  });

  it('are refused where dump and image have no timestamp to go by', () => {
    const file = (timestamp: number) =>
      bytesSource(buildPe({ machine: 'x64', timestamp, sections: [{ name: '.text', rva: 0x1000, bytes: new Uint8Array(16) }] }));
    const image = imageOf(crashDump({ code: 0xd1 }));
    const takes = (timestamp: number) => {
      const module = { ...(image.modules[0] as LoadedModule), timestamp, sizeBytes: 0x2000 };
      return openFiles(image, { image: () => file(timestamp), pdb: () => null }).imageOf(module) !== null;
    };
    expect([takes(0x5f00_0000), takes(0)]).toEqual([true, false]);
  });

  it.each(['timestamp', 'size', 'nothing of an image'])('are refused and named in the limits when the image has another %s', (what) => {
    const image = files.get('ntoskrnl.exe')?.image;
    if (!image) throw new Error('no image');
    const at = { timestamp: 0x88, size: 0xd1, 'nothing of an image': 0 }[what] ?? 0;
    const damaged = (offset: number, length: number) => {
      const bytes = image.read(offset, length);
      if (at >= offset && at < offset + bytes.length) bytes[at - offset] = (bytes[at - offset] ?? 0) ^ 0x10;
      return bytes;
    };
    const wrong = { size: image.size, read: damaged };
    const result = triage(dump, { image: ({ name }) => (name === 'ntoskrnl.exe' ? wrong : null), pdb: () => null });
    expect(result.limits.at(-1)).toMatch(/^The image given for ntoskrnl\.exe is (not the one that was loaded|damaged): it was not used\.$/);
    expect(result.stack).toEqual(triage(dump, null).stack);
  });

  it('are refused when the PDB is not the one that the image names', () => {
    const pdb = files.get('ntoskrnl.exe')?.pdb.slice();
    if (!pdb) throw new Error('no PDB');
    for (let i = 0; i < pdb.length - 4; i++) if (pdb[i] === 0x33 && pdb[i + 1] === 0x22 && pdb[i + 2] === 0x11) pdb[i] = 0x34;
    const result = triage(dump, { ...store(files), pdb: ({ name }) => (name === 'ntoskrnl.exe' ? bytesSource(pdb) : null) });
    expect(result.limits.at(-1)).toBe("The PDB given for ntoskrnl.exe is not the image's: it was not used.");
    expect(result.stack.every((frame) => frame.symbol === null)).toBe(true);
  });
});

describe('decorated names', () => {
  it.each([
    ['?Reset@DXGADAPTER@@QEAAXXZ', 'DXGADAPTER::Reset'],
    ['?TdrIsRecoveryRequired@@YAEXZ', 'TdrIsRecoveryRequired'],
    ['?Stop@Queue@Net@@QEAAXXZ', 'Net::Queue::Stop'],
    ['??0DXGADAPTER@@QEAA@XZ', '??0DXGADAPTER@@QEAA@XZ'],
    ['KeBugCheckEx', 'KeBugCheckEx'],
    ['?x@1@@', '?x@1@@'],
  ])('%s is %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});
