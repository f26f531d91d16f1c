/** Everything a dump is made of, gathered by the builder before any byte is written. */

import type { Arch, Registers } from './context.ts';
import type { ExceptionFields } from './exceptionRecord.ts';
import type { TaggedBlob } from './tagged.ts';

export interface ModulePart {
  readonly name: string;
  readonly base: bigint;
  readonly size: number;
  readonly timestamp: number;
  readonly checksum: number;
  /** As it stands in the string pool. */
  readonly path: string;
}

export interface UnloadedPart {
  readonly name: string;
  readonly start: bigint;
  readonly end: bigint;
}

export interface MemoryPart {
  readonly address: bigint;
  readonly bytes: Uint8Array;
}

export interface ProcessPart {
  readonly id: number;
  readonly name: string;
}

/** Where members lie in EPROCESS, when not where the build has them. */
export interface ProcessPlaces {
  readonly id: number;
  readonly links: number;
  readonly name: number;
}

export interface DumpParts {
  readonly arch: Arch;
  readonly osBuild: number;
  readonly majorVersion: number;
  readonly processors: number;
  readonly crashTime: Date;
  readonly uptimeSeconds: number;
  readonly productType: number;
  readonly suiteMask: number;
  readonly comment: string;
  readonly code: number;
  readonly parameters: readonly bigint[];
  readonly registers: Registers;
  readonly exception: ExceptionFields;
  /** The kernel first. */
  readonly modules: readonly ModulePart[];
  readonly unloaded: readonly UnloadedPart[];
  readonly stack: MemoryPart | null;
  readonly memory: readonly MemoryPart[];
  readonly process: Uint8Array | null;
  readonly thread: Uint8Array | null;
  readonly prcb: Uint8Array | null;
  /** What PsActiveProcessHead of a memory dump leads to. */
  readonly processes: readonly ProcessPart[];
  readonly processPlaces: ProcessPlaces | null;
  readonly brokenDriver: string | null;
  readonly debuggerData: Uint8Array | null;
  readonly tagged: readonly TaggedBlob[];
  readonly psLoadedModuleList: bigint;
  readonly psActiveProcessHead: bigint;
  readonly kdDebuggerDataBlock: bigint;
}
