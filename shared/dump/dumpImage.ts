import type { FileOffset, Gva } from '../bytes/address.ts';
import type { RangeMap } from '../bytes/rangeMap.ts';
import type { AcpiOem } from './facts/acpiTables.ts';
import type { MemoryModule } from './facts/memoryModules.ts';
import type { PciDevice } from './facts/pciConfig.ts';
import type { KernelSymbols } from './kernelSymbols.ts';

export type DumpKind = 'triage' | 'full' | 'kernel' | 'bitmap-full' | 'bitmap-kernel' | 'live' | 'header-only' | 'user-minidump';
export type Architecture = 'x64' | 'arm64' | 'x86';

/** A loaded image. `base` and `end` are addresses, `end` exclusive. */
export interface LoadedModule {
  /** File name in lower case, without its folder. */
  readonly name: string;
  /** As the dump has it: a full NT path or a bare file name. */
  readonly path: string;
  readonly base: Gva;
  readonly end: Gva;
  readonly sizeBytes: number;
  readonly timestamp: number;
  readonly checksum: number;
}

/** A module that was unloaded before the crash. `name` is cut to 12 characters by Windows. */
export interface UnloadedModule {
  readonly name: string;
  readonly base: Gva;
  readonly end: Gva;
}

/** General-purpose registers by their lower-case names (`rip`, `rsp`, `x0`, `eip` ...) of one CONTEXT or KTRAP_FRAME. */
export interface RegisterSet {
  readonly pc: Gva;
  readonly sp: Gva;
  /** Frame pointer (rbp, x29, ebp). */
  readonly fp: Gva;
  /** Link register; null where the architecture has none. */
  readonly lr: Gva | null;
  readonly values: Readonly<Record<string, bigint>>;
}

export interface ExceptionRecord {
  /** NTSTATUS, unsigned 32 bits. */
  readonly code: number;
  readonly flags: number;
  readonly address: Gva;
  readonly parameters: readonly bigint[];
}

/** A read of virtual memory: the bytes there are (maybe none) and why it ended early, null when all were there. */
export interface MemoryRead {
  readonly bytes: Uint8Array;
  readonly miss: 'not-in-dump' | 'non-canonical' | null;
}

/** Virtual memory as far as the dump holds it. Never throws on a miss. */
export interface VirtualMemory {
  read(address: Gva, length: number): MemoryRead;
  /** Number of separate ranges that can be read (stack included). */
  readonly rangeCount: number;
}

/** A piece of virtual memory in the file. */
export interface MemoryBlock {
  readonly address: Gva;
  readonly fileOffset: FileOffset;
  readonly sizeBytes: number;
}

/** A stack. In memory dumps its pages may lie apart in the file: then there is no one place for it, and memory is the way to read it. */
export interface StackBlock {
  readonly address: Gva;
  readonly fileOffset: FileOffset | null;
  readonly sizeBytes: number;
}

/** One blob of tagged data behind the triage part. */
export interface TaggedBlob {
  readonly guid: string;
  readonly fileOffset: FileOffset;
  readonly sizeBytes: number;
}

/** The processor as it names itself, in CPUID and in the registry. Null: the dump does not say. */
export interface ProcessorIdentity {
  /** "GenuineIntel". */
  readonly vendor: string | null;
  /** "Intel64 Family 6 Model 167 Stepping 1". */
  readonly identifier: string | null;
  readonly family: number | null;
  readonly model: number | null;
  readonly stepping: number | null;
  /** Revision of the loaded microcode. */
  readonly microcode: number | null;
  readonly mhz: number | null;
  readonly socket: string | null;
  /** Names of CPUID features, see facts/cpuid.ts. */
  readonly features: readonly string[];
  /** Whether a hypervisor ran below this Windows. */
  readonly hypervisor: boolean | null;
  readonly hypervisorVendor: string | null;
}

/** What the firmware and the processor say about the machine. Absent or placeholder strings are null. */
export interface SystemFacts {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly baseboard: string | null;
  readonly baseboardManufacturer: string | null;
  readonly biosVendor: string | null;
  readonly biosVersion: string | null;
  readonly biosDate: string | null;
  readonly chassis: string | null;
  readonly cpu: string | null;
  readonly processor: ProcessorIdentity | null;
  /** The modules that are plugged in. */
  readonly memory: readonly MemoryModule[];
  readonly memoryErrorCorrection: boolean | null;
  readonly acpiOem: AcpiOem | null;
  readonly pciDevices: readonly PciDevice[];
  /** What identifies the machine (SMBIOS UUID, serials, board), canonical text to be hashed; never shown. Null when nothing does. */
  readonly identity: string | null;
}

/** Header fields that no later stage interprets further. */
export interface HeaderFacts {
  readonly directoryTableBase: bigint;
  readonly psLoadedModuleList: Gva;
  readonly psActiveProcessHead: Gva;
  readonly kdDebuggerDataBlock: Gva;
  readonly checkedBuild: boolean;
  /** 1 workstation, 2 domain controller, 3 server; null when not written. */
  readonly productType: number | null;
  readonly comment: string | null;
}

/** Facts of KDDEBUGGER_DATA64 as saved in a triage dump. */
export interface DebuggerData {
  readonly kernBase: Gva;
  readonly psLoadedModuleList: Gva;
  readonly sizeBytes: number;
}

export interface ProcessFact {
  readonly name: string;
  /** How the name was found: `offset` (known for this build), `search` (looked for in the EPROCESS bytes), `path` (tagged data). */
  readonly found: 'offset' | 'search' | 'path';
}

export interface ThreadFact {
  readonly stackBase: Gva;
  readonly stackLimit: Gva;
  readonly initialStack: Gva;
}

/** What the crashing processor's control block says. */
export interface ProcessorFact {
  readonly number: number;
  /** True when the idle thread was running. */
  readonly isIdle: boolean;
  /** CR2: the address of the last page fault that this processor took; not always the one that crashed Windows. */
  readonly lastFaultAddress: Gva;
  /** CR8 when the state was saved. */
  readonly irql: number;
}

/** What one processor was running when Windows stopped. */
export interface ProcessorState {
  readonly number: number;
  /** Address of its KPRCB. */
  readonly prcb: Gva;
  /** Address of the KTHREAD that ran on it. */
  readonly thread: Gva;
  readonly isIdle: boolean;
  /** The process that the thread was attached to. */
  readonly process: ProcessFact | null;
  /** Where it was; null when its saved CONTEXT is not in the dump. */
  readonly context: RegisterSet | null;
}

/** A process that existed when Windows stopped. */
export interface ProcessEntry {
  /** Address of its EPROCESS. */
  readonly address: Gva;
  /** ImageFileName, cut at 15 characters; null when it is not in the dump or no name. */
  readonly name: string | null;
  /** UniqueProcessId; null when it is not in the dump or none. */
  readonly id: number | null;
}

export interface ProcessList {
  /** In the order of the kernel's list, the System process first. */
  readonly processes: readonly ProcessEntry[];
  /** False when the walk did not come back to the head: there are more than are read, pages are missing, or the list is damaged. */
  readonly complete: boolean;
}

/** Everything read from one dump. Facts only: no opinion about who crashed. */
export interface DumpImage {
  readonly kind: DumpKind;
  readonly architecture: Architecture;
  /** MinorVersion of the header: the OS build. Null for user-mode dumps without system information. */
  readonly osBuild: number | null;
  /** ISO 8601 UTC, null when not written. */
  readonly crashTime: string | null;
  readonly uptimeSeconds: number | null;
  readonly processorCount: number | null;
  /** Null only for user-mode minidumps. */
  readonly bugcheck: { readonly rawCode: number; readonly parameters: readonly [bigint, bigint, bigint, bigint] } | null;
  readonly header: HeaderFacts | null;
  /** The header's CONTEXT; null when it was not written. */
  readonly context: RegisterSet | null;
  readonly exception: ExceptionRecord | null;
  /** In the order of the loaded-module list: the kernel first. */
  readonly modules: readonly LoadedModule[];
  readonly moduleMap: RangeMap<LoadedModule>;
  readonly unloadedModules: readonly UnloadedModule[];
  readonly memory: VirtualMemory;
  /** The saved part of the crashing thread's stack; `address` is its lowest byte. */
  readonly stack: StackBlock | null;
  /**
   * File name in lower case that Windows itself recorded as the broken driver, when it did: in the header of a triage dump; in memory
   * dumps in nt!KiBugCheckDriver, which the kernel's PDB finds.
   */
  readonly brokenDriver: string | null;
  readonly debuggerData: DebuggerData | null;
  readonly process: ProcessFact | null;
  readonly thread: ThreadFact | null;
  /** The crashing processor; null when its control block is not in the dump or is not understood. */
  readonly processor: ProcessorFact | null;
  /** Every processor of a memory dump, read when asked for; none for other dumps, which hold the crashing one only. */
  processors(): readonly ProcessorState[];
  /** The processes of a memory dump, read when asked for; null when the dump has no list of them or where it lies in EPROCESS is not known. */
  processes(): ProcessList | null;
  readonly system: SystemFacts | null;
  readonly taggedBlobs: readonly TaggedBlob[];
  /** Raw bytes of one tagged blob, bounded; for analyses that know its GUID. */
  readTagged(blob: TaggedBlob): Uint8Array;
  /** What could not be read, and what that weakens. */
  readonly limits: readonly string[];
  /** What the kernel's PDB says; null until `withSymbols`. */
  readonly symbols: KernelSymbols | null;
  /**
   * The same dump with those facts read anew that depend on where Windows keeps them in its structures. Modules and memory are the
   * very same.
   */
  withSymbols(symbols: KernelSymbols): DumpImage;
}
