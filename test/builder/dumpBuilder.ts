/** The fluent builder of synthetic Windows kernel dumps. */

import type { Arch, Registers } from './context.ts';
import { POINTER_REGISTERS } from './context.ts';
import { debuggerData64 } from './debuggerData.ts';
import { dumpHeader, setRequiredDumpSpace } from './dumpHeader.ts';
import type { DumpParts, MemoryPart, ModulePart, ProcessPart, ProcessPlaces, UnloadedPart } from './dumpParts.ts';
import type { ExceptionFields } from './exceptionRecord.ts';
import type { ModuleOptions } from './kernelModule.ts';
import { idleContext, kernelFirst, modulePart } from './kernelModule.ts';
import { type AcpiTable, acpiBlob, type PciFields, type ProcessorFields, pciBlob, processorBlob } from './machineBlobs.ts';
import type { MemoryDumpKind, MemoryDumpOptions } from './memoryDump.ts';
import { memoryDump } from './memoryDump.ts';
import { eprocessSize, imageFileNameOffset } from './osLayout.ts';
import type { Section } from './section.ts';
import { asciiBytes, section } from './section.ts';
import type { SmbiosFields } from './smbios.ts';
import { smbiosTable } from './smbios.ts';
import type { CpuRegistryFields, TaggedBlob } from './tagged.ts';
import { ACPI_GUID, CPU_REGISTRY_GUID, CPUID_GUID, cpuRegistryBlob, PCI_GUID, SMBIOS_GUID } from './tagged.ts';
import { appendTriage } from './triage.ts';

export interface DumpOptions {
  readonly arch?: Arch | undefined;
  readonly osBuild?: number | undefined;
  readonly processors?: number | undefined;
  readonly crashTime?: Date | string | undefined;
  readonly uptimeSeconds?: number | undefined;
  /** 0xF free build (the default), 0xC checked. */
  readonly majorVersion?: number | undefined;
  /** 1 workstation (the default), 2 domain controller, 3 server. */
  readonly productType?: number | undefined;
  readonly suiteMask?: number | undefined;
  readonly comment?: string | undefined;
}

export type DumpKind = 'triage' | 'header-only' | MemoryDumpKind;

export interface LabelledDump {
  readonly bytes: Uint8Array;
  /** File offset of a label (see `appendTriage`). Throws when the dump has no such part. */
  at(label: string): number;
}

export interface DumpBuilder {
  bugcheck(code: number, parameters?: readonly bigint[]): DumpBuilder;
  module(name: string, base: bigint, size: number, options?: ModuleOptions): DumpBuilder;
  unloaded(name: string, start: bigint, end: bigint): DumpBuilder;
  context(registers: Registers): DumpBuilder;
  exception(fields: ExceptionFields): DumpBuilder;
  /** `topOfStack` is the lowest address, where the stack pointer is. */
  stack(topOfStack: bigint, bytes: Uint8Array): DumpBuilder;
  /** A data block; in memory dumps the bytes are mapped at `address`. */
  memory(address: bigint, bytes: Uint8Array): DumpBuilder;
  process(name: string, imageFileNameAt?: number): DumpBuilder;
  processBytes(bytes: Uint8Array): DumpBuilder;
  /** The list of all processes; only memory dumps hold it. */
  processes(list: readonly ProcessPart[], places?: ProcessPlaces): DumpBuilder;
  thread(bytes: Uint8Array): DumpBuilder;
  prcb(bytes: Uint8Array): DumpBuilder;
  brokenDriver(name: string): DumpBuilder;
  smbios(fields: SmbiosFields): DumpBuilder;
  cpuRegistry(cpu: string | CpuRegistryFields): DumpBuilder;
  processor(fields: ProcessorFields): DumpBuilder;
  acpi(tables: readonly AcpiTable[]): DumpBuilder;
  pci(devices: readonly PciFields[]): DumpBuilder;
  tagged(guid: string, bytes: Uint8Array): DumpBuilder;
  withDebuggerData(): DumpBuilder;
  /** What was gathered so far, with the kernel in front. */
  parts(): DumpParts;
  /** A complete triage dump. */
  finish(): Uint8Array;
  /** The same with the file offsets of its parts. */
  finishLabelled(): LabelledDump;
  /** A dump of another kind from the same parts. `options` say how memory dumps map their pages. */
  finishAs(kind: DumpKind, options?: MemoryDumpOptions): Uint8Array;
}

/** Deterministic defaults: x64, build 19041, 4 processors, 2024-01-02T03:04:05.678Z, up 3600 s. A kernel module is added in front when none is given. */
export function dumpBuilder(options: DumpOptions = {}): DumpBuilder {
  const arch = options.arch ?? 'x64';
  const osBuild = options.osBuild ?? 19041;
  const modules: ModulePart[] = [];
  const unloaded: UnloadedPart[] = [];
  const memory: MemoryPart[] = [];
  const tagged: TaggedBlob[] = [];
  let code = 0;
  let parameters: readonly bigint[] = [];
  let registers: Registers | null = null;
  let exception: ExceptionFields | null = null;
  let stack: MemoryPart | null = null;
  let process: Uint8Array | null = null;
  let processes: readonly ProcessPart[] = [];
  let processPlaces: ProcessPlaces | null = null;
  let thread: Uint8Array | null = null;
  let prcb: Uint8Array | null = null;
  let brokenDriver: string | null = null;
  let debuggerData = false;

  const gather = (): DumpParts => {
    const ordered = kernelFirst(arch, osBuild, modules);
    const [kernel] = ordered;
    const data = kernel.base + BigInt(Math.floor(kernel.size * 0.75) & ~0xfff);
    const addresses = { psLoadedModuleList: data + 0x360n, psActiveProcessHead: data + 0x5a0n, kdDebuggerDataBlock: data + 0xb20n };
    const context = registers ?? idleContext(arch, kernel, stack);
    return {
      arch,
      osBuild,
      majorVersion: options.majorVersion ?? 0xf,
      processors: options.processors ?? 4,
      crashTime: new Date(options.crashTime ?? '2024-01-02T03:04:05.678Z'),
      uptimeSeconds: options.uptimeSeconds ?? 3600,
      productType: options.productType ?? 1,
      suiteMask: options.suiteMask ?? 0x110,
      comment: options.comment ?? '',
      code,
      parameters,
      registers: context,
      exception: exception ?? { code: 0x8000_0003, flags: 1, address: context[POINTER_REGISTERS[arch].ip] ?? 0n },
      modules: ordered,
      unloaded,
      stack,
      memory,
      process,
      processes,
      processPlaces,
      thread,
      prcb,
      brokenDriver,
      debuggerData: debuggerData
        ? debuggerData64({
            kernelBase: kernel.base,
            psLoadedModuleList: addresses.psLoadedModuleList,
            psActiveProcessHead: addresses.psActiveProcessHead,
            address: addresses.kdDebuggerDataBlock,
            osBuild,
            pointerBytes: arch === 'x86' ? 4 : 8,
          })
        : null,
      tagged,
      ...addresses,
    };
  };

  const self: DumpBuilder = {
    bugcheck(newCode, newParameters = []) {
      code = newCode;
      parameters = newParameters;
      return self;
    },
    module(name, base, size, more = {}) {
      modules.push(modulePart(osBuild, name, base, size, more));
      return self;
    },
    unloaded(name, start, end) {
      unloaded.push({ name, start, end });
      return self;
    },
    context(values) {
      registers = values;
      return self;
    },
    exception(fields) {
      exception = fields;
      return self;
    },
    stack(topOfStack, bytes) {
      stack = { address: topOfStack, bytes };
      return self;
    },
    memory(address, bytes) {
      memory.push({ address, bytes });
      return self;
    },
    process(name, imageFileNameAt = imageFileNameOffset(arch, osBuild)) {
      const out = section()
        .u32(3)
        .pad(eprocessSize(arch, osBuild) - 4);
      process = out.putBytes(imageFileNameAt, asciiBytes(name.slice(0, 15).padEnd(15, '\0'))).finish();
      return self;
    },
    processBytes(bytes) {
      process = bytes;
      return self;
    },
    processes(list, places) {
      processes = list;
      processPlaces = places ?? null;
      return self;
    },
    thread(bytes) {
      thread = bytes;
      return self;
    },
    prcb(bytes) {
      prcb = bytes;
      return self;
    },
    brokenDriver(name) {
      brokenDriver = name;
      return self;
    },
    smbios: (fields) => self.tagged(SMBIOS_GUID, smbiosTable(fields)),
    cpuRegistry: (cpu) => self.tagged(CPU_REGISTRY_GUID, cpuRegistryBlob(typeof cpu === 'string' ? { name: cpu } : cpu)),
    processor: (fields) => self.tagged(CPUID_GUID, processorBlob(fields)),
    acpi: (tables) => self.tagged(ACPI_GUID, acpiBlob(tables)),
    pci: (devices) => self.tagged(PCI_GUID, pciBlob(devices)),
    tagged(guid, bytes) {
      tagged.push({ guid, bytes });
      return self;
    },
    withDebuggerData() {
      debuggerData = true;
      return self;
    },
    parts: gather,
    finish: () => triageDump(gather()).finish(),
    finishLabelled() {
      const out = triageDump(gather());
      return { bytes: out.finish(), at: (label) => out.at(label) };
    },
    finishAs(kind, options) {
      if (kind === 'triage') return self.finish();
      return kind === 'header-only' ? headerOnly(gather()) : memoryDump(gather(), kind, options);
    },
  };
  return self;
}

function triageDump(parts: DumpParts): Section {
  const out = dumpHeader({ ...parts, dumpType: 4, directoryTableBase: 0x1ad000n, pfnDataBase: 0n, runs: null });
  appendTriage(out, parts);
  setRequiredDumpSpace(out);
  return out;
}

function headerOnly(parts: DumpParts): Uint8Array {
  const out = dumpHeader({ ...parts, dumpType: 3, directoryTableBase: 0x1ad000n, pfnDataBase: 0n, runs: null });
  setRequiredDumpSpace(out);
  return out.finish();
}
