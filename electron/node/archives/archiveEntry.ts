/** A file inside an archive, whatever the format. */
export interface ArchiveEntry {
  /** As it stands in the archive: hostile. */
  readonly rawName: string;
  /** Unpacked size as the archive claims it. */
  readonly sizeBytes: number;
  /** Compressed size; null where the format does not say. */
  readonly packedBytes: number | null;
  /**
   * The unpacked bytes in chunks; a chunk is void once the next is asked for. May be left early, and must be read before the
   * next entry is asked for. Throws ArchiveError when they cannot be had.
   */
  read(): AsyncIterable<Uint8Array>;
}

/** Where an archive lies. */
export type ArchiveSource =
  | { readonly kind: 'file'; readonly path: string; readonly sizeBytes: number }
  | { readonly kind: 'memory'; readonly bytes: Uint8Array };
