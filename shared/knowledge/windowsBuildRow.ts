/**
 * One Windows release by its build number (MinorVersion of the dump header). Sorted by build, unique.
 * `client` and `server` are marketing names with release ("Windows 11 24H2", "Windows Server 2025"), null where none exists;
 * `released` is year-month of general availability, null when not known. `note` says what shares the build number.
 */
export interface WindowsBuildRow {
  readonly build: number;
  /** Client name for a dump with this build number, where later releases share it. */
  readonly inDump?: string;
  readonly client: string | null;
  readonly server: string | null;
  readonly released: string | null;
  readonly note: string | null;
  readonly source: string;
}
