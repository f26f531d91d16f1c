/** Modules as a dump lists them, and the kernel that every dump has. */

import type { Arch, Registers } from './context.ts';
import { POINTER_REGISTERS } from './context.ts';
import type { MemoryPart, ModulePart } from './dumpParts.ts';
import { hash32 } from './hash.ts';

export interface ModuleOptions {
  readonly timestamp?: number | undefined;
  readonly checksum?: number | undefined;
  /** As it stands in the string pool; without it `\SystemRoot\System32\[drivers\]<name>`, from 26100 on the bare name. */
  readonly path?: string | undefined;
}

const KERNEL = /^(ntoskrnl|ntkrnl\w*|ntkrpamp)\.exe$/i;

/** The kernel in front; one at a usual place when none is given. */
export function kernelFirst(arch: Arch, osBuild: number, modules: readonly ModulePart[]): readonly [ModulePart, ...ModulePart[]] {
  const kernel = modules.find((module) => KERNEL.test(module.name)) ?? defaultKernel(arch, osBuild);
  return [kernel, ...modules.filter((module) => module !== kernel)];
}

function defaultKernel(arch: Arch, osBuild: number): ModulePart {
  if (arch === 'x86') return modulePart(osBuild, 'ntoskrnl.exe', 0x8281_5000n, 0x41_2000, {});
  return modulePart(osBuild, 'ntoskrnl.exe', 0xffff_f800_1020_0000n, 0x104_6000, {});
}

export function modulePart(osBuild: number, name: string, base: bigint, size: number, options: ModuleOptions): ModulePart {
  const folder = /\.(exe|dll)$/i.test(name) ? '\\SystemRoot\\system32\\' : '\\SystemRoot\\System32\\drivers\\';
  return {
    name,
    base,
    size,
    timestamp: options.timestamp ?? 0x5f00_0000 + (hash32(`stamp ${name}`) % 0x0400_0000),
    checksum: options.checksum ?? size + (hash32(`sum ${name}`) % 0x1_0000),
    path: options.path ?? (osBuild >= 26100 ? name : folder + name),
  };
}

/** A context in KeBugCheckEx, which is all that most triage dumps hold. */
export function idleContext(arch: Arch, kernel: ModulePart, stack: MemoryPart | null): Registers {
  const { ip, sp } = POINTER_REGISTERS[arch];
  return { [ip]: kernel.base + BigInt(Math.floor(kernel.size / 4) & ~0xf), [sp]: stack?.address ?? 0n };
}
