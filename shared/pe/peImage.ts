import { viewOf } from '../bytes/layout.ts';

/** Offset from the image base once the image is loaded. */
export type Rva = number;

/** As many of `length` bytes as there are at `at`, maybe none. Valid until the next read. Never throws on a miss. */
export type ReadBytes = (at: number, length: number) => Uint8Array;

export type PeArchitecture = 'x64' | 'arm64' | 'x86';

/** A row of the section table. Sizes and places are as the file claims them: unchecked. */
export interface Section {
  readonly name: string;
  readonly rva: Rva;
  readonly virtualSize: number;
  readonly fileOffset: number;
  readonly fileSize: number;
  readonly characteristics: number;
}

/** Where a data directory lies; rva 0 means that there is none. Unchecked. */
export interface Directory {
  readonly rva: Rva;
  readonly sizeBytes: number;
}

export interface PeHeaders {
  /** IMAGE_FILE_MACHINE_*. */
  readonly machine: number;
  /** Null for machines that Windows dumps of today do not come from. */
  readonly architecture: PeArchitecture | null;
  /** True for PE32+ (64-bit image base). */
  readonly isWide: boolean;
  /** TimeDateStamp: seconds since 1970, or a hash of the content (see `isReproducible` of the debug directory). */
  readonly timestamp: number;
  readonly characteristics: number;
  readonly entryPointRva: Rva;
  /** The preferred base; where it was loaded is the caller's knowledge. */
  readonly imageBase: bigint;
  readonly sectionAlignment: number;
  readonly sizeOfImage: number;
  readonly sizeOfHeaders: number;
  readonly checksum: number;
  readonly subsystem: number;
  readonly dllCharacteristics: number;
  /** In file order. */
  readonly sections: readonly Section[];
  /** At most 16, by their usual index (see DIRECTORY). */
  readonly directories: readonly Directory[];
}

/** An image, in a file or in memory alike. */
export interface PeImage {
  readonly headers: PeHeaders;
  /** Bytes of the loaded image by RVA. */
  readonly read: ReadBytes;
  /** Bytes of the file by offset, for what is not mapped (FPO data); null when only the loaded image is at hand. */
  readonly readFile: ReadBytes | null;
}

/** Indexes of the data directories (PE format, "Optional Header Data Directories"). */
export const DIRECTORY = { exports: 0, resources: 2, exceptions: 3, debug: 6 } as const;

/** The directory if the image has it and it starts inside the image; null otherwise. */
export function directoryOf(image: PeImage, index: number): Directory | null {
  const directory = image.headers.directories[index];
  if (!directory || directory.rva === 0 || directory.sizeBytes === 0 || directory.rva >= image.headers.sizeOfImage) return null;
  return directory;
}

/** Bytes that a section takes once it is loaded. */
export function mappedSize(section: Section): number {
  return section.virtualSize === 0 ? section.fileSize : section.virtualSize;
}

/** The first section that covers `rva`, as hostile ones overlap; null when none does. */
export function sectionAt(headers: PeHeaders, rva: Rva): Section | null {
  return headers.sections.find((one) => rva >= one.rva && rva < one.rva + mappedSize(one)) ?? null;
}

/** A view over exactly `length` bytes at `at`; null when they are not all there. Valid until the next read. */
export function viewAtRva(read: ReadBytes, at: number, length: number): DataView | null {
  if (length <= 0) return null;
  const bytes = read(at, length);
  return bytes.length === length ? viewOf(bytes) : null;
}
