import type { VerdictKind } from '../result/triageResult.ts';

/** One build of a driver: what stands for its version, since dumps carry no version resource. */
export interface DriverBuild {
  /** Lower-case file name. */
  readonly name: string;
  /** PE timestamp (often a hash since Windows 10), checksum and image size, 32 bits each: together they identify a build. */
  readonly timestamp: number;
  readonly checksum: number;
  readonly sizeBytes: number;
}

/** The drivers that were loaded together, without their addresses: a fleet repeats few of these. */
export interface DriverSet {
  /** 32 hex digits over the sorted builds. */
  readonly id: string;
  /** Sorted by name, then timestamp. */
  readonly drivers: readonly DriverBuild[];
}

/** One crash as stores keep it: everything that groups, ranking and incidents need, without the dump. Plain JSON, well-formed texts. */
export interface CrashRecord {
  /** SHA-256 of the dump; for dumps too large to hash, a hash over machine, time and bugcheck. 64 hex digits. */
  readonly id: string;
  /** What tells machines apart: `system.machineId`, else `name:` and the folder's name. */
  readonly machine: string;
  readonly machineName: string;
  readonly site: string | null;
  /** Milliseconds since 1970, UTC; null when the dump does not say. */
  readonly crashTimeMs: number | null;
  readonly uptimeSeconds: number | null;
  /** Normalised code as `0x50`; `user-mode` for the dump of a program. */
  readonly bugcheck: string;
  readonly parameters: readonly string[];
  readonly kind: VerdictKind;
  /** Blamed module, lower case; null when none is blamed. */
  readonly module: string | null;
  readonly offset: string | null;
  readonly confidence: number;
  /** The blamed module's build; null when no loaded module is blamed. */
  readonly blamedBuild: DriverBuild | null;
  readonly vendor: string | null;
  readonly driverClass: string | null;
  readonly osBuild: number | null;
  readonly architecture: string;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly biosVersion: string | null;
  readonly cpu: string | null;
  /** Revision of the loaded microcode with the processor it is for, `0x12b for 6-183-1`; null when the dump does not say. */
  readonly microcode: string | null;
  /** PCI devices that crashes depend on (display, network, storage) as `10de:2504`, each once, sorted; at most 64. */
  readonly devices: readonly string[];
  readonly process: string | null;
  /** `module+0x1234` or `module!symbol`, nearest to the crash first, at most 24; what signatures are made of. */
  readonly frames: readonly string[];
  readonly signature: string;
  /** `DriverSet.id`; null when the dump has no driver list. */
  readonly driverSet: string | null;
  /** Where the dump was read. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Schema version of the result that this was made from. */
  readonly resultVersion: number;
}

/** A crash with its driver set, as it goes into a store; the store keeps each set once. */
export interface IngestItem {
  readonly crash: CrashRecord;
  /** The set that `crash.driverSet` names. */
  readonly driverSet: DriverSet | null;
}
