/** Crashes as recorded rows would tell them, invented here, with the files that fit their stacks. */
import type { ModuleFiles } from '../../../../shared/analysis/files/moduleFiles.ts';
import { type ByteSource, bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import { triageDump } from '../../../../shared/triageDump.ts';
import { buildCase, type CaseDump, type CrashCase } from '../../../builder/caseToDump.ts';
import { type ModuleFile, stackFiles } from '../../../builder/moduleFiles.ts';
import { FILE } from '../support/crashes.ts';

export interface FileScene {
  readonly name: string;
  readonly bugcheck: string;
  readonly args: readonly string[];
  readonly arch?: 'x64' | 'arm64' | 'x86';
  /** Nearest to the crash first. */
  readonly stack: readonly string[];
  /** The file that is to be blamed; null: none. */
  readonly culprit: string | null;
}

/** `nt!A+0x1`: what lies behind a frame is given by its name only, so the builder chooses the addresses. */
export function caseOf(scene: FileScene): CrashCase {
  return {
    id: scene.name,
    bugcheck: scene.bugcheck,
    args: scene.args,
    arch: scene.arch ?? 'x64',
    os: { x86: '7601', x64: '19041', arm64: '22000' }[scene.arch ?? 'x64'],
    process: 'System',
    stack: scene.stack.map((frame) => ({ child_sp: null, ret_addr: null, frame })),
  };
}

const TAIL = ['nt!IofCallDriver+0x59', 'nt!ExpWorkerThread+0x105', 'nt!PspSystemThreadStartup+0x55', 'nt!KiStartSystemThread+0x28'];

/** Instructions are four bytes long. */
const TAIL_ARM64 = ['nt!IofCallDriver+0x5c', 'nt!ExpWorkerThread+0x108', 'nt!PspSystemThreadStartup+0x58', 'nt!KiStartSystemThread+0x24'];

export const SCENES: readonly FileScene[] = [
  {
    name: 'a driver that called into the file system',
    bugcheck: '0x44',
    args: ['0xffff9c0f12345000', '0x1232', '0x0', '0x0'],
    stack: ['nt!KeBugCheckEx', 'nt!MmProbe+0x12', 'ntfs!NtfsCommonRead+0x1a2', 'fltmgr!FltpDispatch+0x88', 'wolfram+0x2a10', ...TAIL],
    culprit: 'wolfram.sys',
  },
  {
    name: 'a driver deep in the network stack',
    bugcheck: '0x139',
    args: ['0x3', '0x0', '0x0', '0x0'],
    stack: [
      'nt!KeBugCheckEx',
      'nt!RtlFailFast+0x5',
      'ndis!ndisCall+0x33',
      'tcpip!IppSend+0x210',
      'wolfram!Send+0x1c',
      'wolfram!Loop+0x77',
      ...TAIL,
    ],
    culprit: 'wolfram.sys',
  },
  {
    name: 'a part of Windows alone',
    bugcheck: '0x139',
    args: ['0x3', '0x0', '0x0', '0x0'],
    stack: ['nt!KeBugCheckEx', 'nt!KeTicks+0x20', 'srv2!Srv2Wait+0x42', 'srv2!Srv2Dpc+0x12', ...TAIL],
    culprit: 'srv2.sys',
  },
  {
    name: 'a driver that asked for the bugcheck',
    bugcheck: '0xe2',
    args: ['0x0', '0x0', '0x0', '0x0'],
    stack: ['nt!KeBugCheckEx', 'wolfram+0x1200', 'ndis!ndisCall+0x33', ...TAIL],
    culprit: null,
  },
  {
    name: 'a driver on ARM64',
    arch: 'arm64',
    bugcheck: '0x44',
    args: ['0xffff9c0f12345000', '0x1232', '0x0', '0x0'],
    stack: ['nt!KeBugCheckEx', 'nt!MmProbe+0x14', 'ndis!ndisCall+0x34', 'wolfram!Send+0x1c', 'wolfram!Loop+0x78', ...TAIL_ARM64],
    culprit: 'wolfram.sys',
  },
  {
    name: 'a driver on x86',
    arch: 'x86',
    bugcheck: '0x44',
    args: ['0x86543210', '0x1232', '0x0', '0x0'],
    stack: ['nt!KeBugCheckEx+0x1e', 'nt!IopCheck+0x12', 'wolfram!Complete+0x1c', 'nt!IopfCompleteRequest+0x11d', 'nt!KiStart+0x19'],
    culprit: 'wolfram.sys',
  },
];

export function built(scene: FileScene, seed: number, stalePercent: number): CaseDump {
  return buildCase(caseOf(scene), { noise: stalePercent > 0, stalePercent, seed });
}

export type Files = Map<string, ModuleFile>;

export function filesFor({ facts, modules, stack }: CaseDump): Files {
  return stackFiles({ arch: facts.arch, modules, frames: stack.frames });
}

/** A store with those files of which `has` says so. */
export function store(files: Files, has: (name: string, kind: 'image' | 'pdb') => boolean = () => true): ModuleFiles {
  const found = (name: string, kind: 'image' | 'pdb'): ByteSource | null => {
    const file = files.get(name);
    if (!file || !has(name, kind)) return null;
    return kind === 'image' ? file.image : bytesSource(file.pdb);
  };
  return { image: ({ name }) => found(name, 'image'), pdb: ({ name }) => found(name, 'pdb') };
}

export function triage({ builder }: CaseDump, files: ModuleFiles | null): TriageResult {
  return triageDump(bytesSource(builder.finish()), FILE, 'verdict', files);
}
