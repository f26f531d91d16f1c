/** Crashes drawn in a few lines: the same drivers in every dump, a stack as a drawing, and the ways to judge them. */
import { analyze } from '../../../../shared/analysis/analyze.ts';
import { explainBugcheck } from '../../../../shared/analysis/bugcheck.ts';
import type { Crash } from '../../../../shared/analysis/crash.ts';
import { findCrashSite, findException } from '../../../../shared/analysis/crashSite.ts';
import { type Ledger, newLedger } from '../../../../shared/analysis/ledger.ts';
import type { Rule } from '../../../../shared/analysis/rules/rule.ts';
import { walkStack } from '../../../../shared/analysis/stack.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { DumpImage } from '../../../../shared/dump/dumpImage.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import type { FileFacts, TriageResult } from '../../../../shared/result/triageResult.ts';
import type { Arch, Registers } from '../../../builder/context.ts';
import { type DumpBuilder, type DumpKind, dumpBuilder } from '../../../builder/dumpBuilder.ts';
import { section } from '../../../builder/section.ts';
import { addressOf, type DrawnModule, type DrawnStack, type DrawOptions, drawStack } from '../../../builder/stackText.ts';

/**
 * Names and roles: `nt` kernel; `ndis` to `watchdog` pass-through; `srv2` and `bthport` other drivers of Windows, `win32kfull`
 * its core; `nvlddmkm` to `netwtw10` known third-party drivers; `evil` to `delta` in no table.
 */
const DRIVERS = [
  ...['ndis.sys', 'tcpip.sys', 'fltmgr.sys', 'storport.sys', 'dxgkrnl.sys', 'usbxhci.sys', 'watchdog.sys'],
  ...['srv2.sys', 'bthport.sys', 'win32kfull.sys'],
  ...['nvlddmkm.sys', 'csagent.sys', 'rtkvhd64.sys', 'iastora.sys', 'netwtw10.sys'],
  ...['evil.sys', 'alpha.sys', 'beta.sys', 'gamma.sys', 'delta.sys'],
];

function place(arch: Arch): readonly DrawnModule[] {
  const wide = arch !== 'x86';
  const kernel = { name: 'ntoskrnl.exe', base: wide ? 0xffff_f800_1020_0000n : 0x8281_5000n, size: wide ? 0x104_6000 : 0x41_2000 };
  const first = wide ? 0xffff_f800_5100_0000n : 0x9100_0000n;
  return [kernel, ...DRIVERS.map((name, i) => ({ name, base: first + BigInt(i) * (wide ? 0x100_0000n : 0x10_0000n), size: 0x8_0000 }))];
}

const MODULES = { x64: place('x64'), arm64: place('arm64'), x86: place('x86') } as const;

export const FILE: FileFacts = { path: 'C:\\dumps\\a.dmp', name: 'a.dmp', sizeBytes: 1, sha256: null };
/** A pool address that no test dump holds. */
export const POOL = 0xffff_9c0f_1234_5000n;

/** The drivers of every dump made here. */
export function modulesOf(arch: Arch = 'x64'): readonly DrawnModule[] {
  return MODULES[arch];
}

/** The address of `evil+0x1c20` or `nt!KiPageFault+0x260` in every dump made here. */
export function at(text: string, arch: Arch = 'x64'): bigint {
  return addressOf(text, MODULES[arch]);
}

export interface Scene {
  readonly arch?: Arch;
  readonly code: number;
  readonly parameters?: readonly bigint[];
  /** Of the crashing thread; the first frame is the header's context. */
  readonly stack?: string;
  readonly draw?: Partial<DrawOptions>;
  /** Replaces registers of the drawing's first frame. */
  readonly context?: Registers;
}

/** The stack of a scene, for tests that need to know where things ended up. */
export function stackOf(scene: Scene): DrawnStack {
  const arch = scene.arch ?? 'x64';
  return drawStack(scene.stack ?? 'nt!KeBugCheckEx', { arch, modules: MODULES[arch], ...scene.draw });
}

/** A dump of the scene, to which a test adds what it is about. */
export function crashDump(scene: Scene): DumpBuilder {
  const arch = scene.arch ?? 'x64';
  const builder = dumpBuilder({ arch, osBuild: arch === 'x86' ? 7601 : arch === 'arm64' ? 22000 : 19041 });
  for (const module of MODULES[arch]) builder.module(module.name, module.base, module.size);
  const stack = stackOf(scene);
  return builder
    .bugcheck(scene.code, scene.parameters ?? [])
    .stack(stack.top, stack.bytes)
    .context({ ...stack.registers, ...scene.context });
}

/** A KPRCB of x64 (public symbols): current and idle thread, CR0, CR2 and CR8. */
export function kprcb({ cr2 = 0n, irql = 0 }: { cr2?: bigint; irql?: number }): Uint8Array {
  const out = section().pad(0x200).put64(0x08, 0xffff_9c0f_0077_0080n).put64(0x18, 0xffff_9c0f_0011_0080n);
  return out.put64(0x100, 0x8005_0033n).put64(0x108, cr2).put64(0x1a0, irql).finish();
}

/** Its triage dump when no kind is given. */
export function imageOf(dump: DumpBuilder, kind?: DumpKind): DumpImage {
  return openDump(bytesSource(kind === undefined ? dump.finish() : dump.finishAs(kind)));
}

/** The result of a whole dump. */
export function judge(dump: DumpBuilder): TriageResult {
  return analyze(imageOf(dump), FILE);
}

/** A crash read but not judged, as the rules see it. */
export function crashOf(dump: DumpBuilder, kind?: DumpKind): Crash {
  const image = imageOf(dump, kind);
  if (!image.bugcheck) throw new Error('not a kernel dump');
  const bugcheck = explainBugcheck(image.bugcheck.rawCode, image.bugcheck.parameters);
  const site = findCrashSite(image, bugcheck);
  return { image, bugcheck, site, exception: findException(image, bugcheck), frames: site ? walkStack(image, site.registers) : [] };
}

/** What one rule leaves behind on one dump. */
export function apply(rule: Rule, dump: DumpBuilder): Ledger {
  const ledger = newLedger();
  rule.apply(crashOf(dump), ledger);
  return ledger;
}

/** The weight that a rule gave against a module, 0 when it gave none. */
export function weightOf(ledger: Ledger, module: string): number {
  return ledger.suspects.get(module)?.evidence[0]?.weight ?? 0;
}

/** The names blamed, in the order in which they were. */
export function blamed(ledger: Ledger): string[] {
  return [...ledger.suspects.keys()];
}

/** Addresses in a row by name, the first one `step` bytes behind `base`. */
export function placesAt<const Name extends string>(base: bigint, step: bigint, ...names: readonly Name[]): Record<Name, bigint> {
  return Object.fromEntries(names.map((name, i) => [name, base + BigInt(i + 1) * step])) as Record<Name, bigint>;
}
