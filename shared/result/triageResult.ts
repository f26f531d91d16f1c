import type { ResultDetails } from './details.ts';
import type { ResultMachine } from './machineFacts.ts';
import type { ResultObject } from './objects.ts';

/**
 * The one value that moves between the analysis and everything else: plain JSON, versioned. Addresses and 64-bit values are
 * lower-case hex strings with `0x`; times ISO 8601 UTC; `null` = looked for, not there. Fields may be added freely; renaming
 * or removing one needs a new SCHEMA_VERSION, an upgrader and a line in CHANGELOG-result.md.
 */
export const SCHEMA_VERSION = 1;

export type VerdictKind = 'driver' | 'os-component' | 'hardware' | 'memory-corruption' | 'user-initiated' | 'unknown';
export type FrameTrust = 'context' | 'unwind' | 'frame-pointer' | 'scan';
export type ResultDumpKind = 'triage' | 'full' | 'kernel' | 'bitmap-full' | 'bitmap-kernel' | 'live' | 'header-only' | 'user-minidump';

export interface FileFacts {
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Null when the file was too large to hash without being asked. */
  readonly sha256: string | null;
}

export interface ResultParameter {
  readonly value: string;
  readonly meaning: string;
  /** The module this address lies in, lower case; null for values and addresses in no module. */
  readonly module: string | null;
}

export interface ResultBugcheck {
  /** Normalised: 0x1000007e is 0x7e. */
  readonly code: string;
  readonly rawCode: string;
  /** Null when the code is in no table. */
  readonly name: string | null;
  readonly meaning: string | null;
  readonly parameters: readonly ResultParameter[];
  readonly causes: readonly string[];
  /** Public page on this bugcheck; null when there is none. */
  readonly documentation: string | null;
}

/** One reason for or against a verdict. `weight` is between -1 and 1; negative speaks against. */
export interface Evidence {
  /** Id of the rule that left it. */
  readonly rule: string;
  readonly claim: string;
  readonly weight: number;
  /** Where it was read. */
  readonly at: string;
  /** Number of the bit (0..63) that the claim says was flipped; absent for every other claim. */
  readonly flippedBit?: number;
}

export interface Alternative {
  readonly module: string;
  readonly confidence: number;
  readonly why: string;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Lower-case file name as in the module list; null when no module is blamed. */
  readonly module: string | null;
  /** Offset of the blamed code in that module; null when only the module is known. */
  readonly offset: string | null;
  /** The function at that offset, `evil!Send+0x14`; absent without symbols. */
  readonly symbol?: string;
  /** FileVersion of the blamed module's image, `10.0.22621.1`; absent where that image was not given. */
  readonly imageVersion?: string;
  /** 0..1, calibrated: of the verdicts at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** One sentence that can be pasted into a ticket. */
  readonly summary: string;
  readonly vendor: string | null;
  readonly product: string | null;
  readonly class: string | null;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
  /** What would change this verdict, or what to do or collect next. */
  readonly advice: readonly string[];
}

export interface ResultFrame {
  readonly address: string;
  readonly module: string | null;
  readonly offset: string | null;
  /** `nt!KiPageFault+0x260`; null without symbols. */
  readonly symbol: string | null;
  readonly trust: FrameTrust;
  /** Stack pointer in this frame; absent where the stack was not unwound. */
  readonly sp?: string;
  /** Absent unless a PDB with lines was given. */
  readonly source?: { readonly file: string; readonly line: number };
}

export interface ResultModule {
  readonly name: string;
  readonly path: string;
  readonly base: string;
  readonly sizeBytes: number;
  readonly timestamp: string;
  readonly checksum: string;
  readonly vendor: string | null;
  readonly class: string | null;
  /** True when the file ships inside Windows, false when not, null when it is not known. */
  readonly inbox: boolean | null;
}

export interface ResultException {
  readonly code: string;
  readonly name: string | null;
  readonly address: string;
  readonly module: string | null;
  readonly offset: string | null;
}

export interface ResultSystem extends ResultMachine {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly baseboard: string | null;
  readonly biosVendor: string | null;
  readonly biosVersion: string | null;
  readonly biosDate: string | null;
  readonly cpu: string | null;
  /** One-way hash of what identifies the machine; null when nothing does. */
  readonly machineId: string | null;
}

/** Where the registers of the crash were read. */
export interface ResultCrashSite {
  /** `bugcheck-call`: only the state inside KeBugCheckEx was saved; the fault itself is further up the stack. */
  readonly source: 'header-context' | 'context-record' | 'trap-frame' | 'found-trap-frame' | 'interrupted' | 'bugcheck-call';
  /** Of the CONTEXT or KTRAP_FRAME; null for the context of the dump's header. */
  readonly address: string | null;
}

/** A file that would improve the verdict. */
export interface Want {
  readonly kind: 'image' | 'pdb';
  readonly name: string;
  /** Symbol-server key: timestamp and size for images, GUID and age for PDBs. */
  readonly key: string;
}

export interface TriageResult extends ResultDetails {
  readonly schemaVersion: number;
  readonly file: FileFacts;
  readonly dump: {
    readonly kind: ResultDumpKind;
    readonly architecture: 'x64' | 'arm64' | 'x86';
    readonly osBuild: number | null;
    /** Marketing name of the build, for instance "Windows 11 24H2"; null when not known. */
    readonly osName: string | null;
    readonly crashTime: string | null;
    readonly uptimeSeconds: number | null;
    readonly processorCount: number | null;
  };
  /** Null for user-mode minidumps. */
  readonly bugcheck: ResultBugcheck | null;
  readonly verdict: Verdict;
  readonly exception: ResultException | null;
  /** Registers of the crash site by name; null when they could not be had. */
  readonly registers: Readonly<Record<string, string>> | null;
  /** Absent where `registers` is null. */
  readonly crashSite?: ResultCrashSite;
  readonly stack: readonly ResultFrame[];
  readonly process: { readonly name: string } | null;
  readonly irql: number | null;
  readonly modules: readonly ResultModule[];
  readonly unloadedModules: readonly { readonly name: string; readonly base: string; readonly end: string }[];
  readonly system: ResultSystem | null;
  readonly signature: string;
  readonly knownIncident: string | null;
  /** What the bugcheck is about, read from memory: the most telling first. Empty when nothing of it is in the dump. */
  readonly objects: readonly ResultObject[];
  /** What could not be seen, and what that weakens. */
  readonly limits: readonly string[];
  readonly wants: readonly Want[];
}

/** The line for a file that could not be read. */
export interface TriageFailure {
  readonly schemaVersion: number;
  readonly file: FileFacts;
  readonly error: { readonly code: string; readonly message: string };
}

export type TriageLine = TriageResult | TriageFailure;

/** True for the line of a file that could not be read. */
export function isFailure(line: TriageLine): line is TriageFailure {
  return 'error' in line;
}
