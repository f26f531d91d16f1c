/**
 * EPROCESS.ImageFileName (15 bytes, ASCII) by build. `verified` rows were seen on real dumps; the others are from the public
 * symbols of those builds. A build between two rows uses the row below it; the reader checks that a name is really there.
 */
export interface BuildRow {
  readonly architecture: 'x64' | 'arm64' | 'x86';
  readonly fromBuild: number;
  readonly at: number;
}

export const IMAGE_FILE_NAME: readonly BuildRow[] = [
  { architecture: 'x64', fromBuild: 3790, at: 0x268 },
  { architecture: 'x64', fromBuild: 6000, at: 0x238 },
  { architecture: 'x64', fromBuild: 7600, at: 0x2e0 },
  { architecture: 'x64', fromBuild: 9200, at: 0x438 },
  { architecture: 'x64', fromBuild: 10240, at: 0x448 },
  { architecture: 'x64', fromBuild: 10586, at: 0x450 },
  { architecture: 'x64', fromBuild: 18362, at: 0x450 },
  { architecture: 'x64', fromBuild: 19041, at: 0x5a8 },
  { architecture: 'x64', fromBuild: 26100, at: 0x338 },
  { architecture: 'arm64', fromBuild: 22000, at: 0x560 },
  { architecture: 'x86', fromBuild: 2600, at: 0x174 },
  { architecture: 'x86', fromBuild: 3790, at: 0x164 },
  { architecture: 'x86', fromBuild: 6000, at: 0x14c },
  { architecture: 'x86', fromBuild: 7600, at: 0x16c },
  { architecture: 'x86', fromBuild: 9200, at: 0x170 },
  { architecture: 'x86', fromBuild: 10240, at: 0x178 },
  { architecture: 'x86', fromBuild: 18362, at: 0x1ac },
];

export const IMAGE_FILE_NAME_SIZE = 15;

/**
 * EPROCESS.UniqueProcessId by build, from public symbols; 19041 and 26100 of x64 checked on real dumps. ActiveProcessLinks follows it on
 * all of them. ARM64 is known for builds before 26100 only.
 */
export const UNIQUE_PROCESS_ID: readonly BuildRow[] = [
  { architecture: 'x64', fromBuild: 3790, at: 0xd8 },
  { architecture: 'x64', fromBuild: 6000, at: 0xe0 },
  { architecture: 'x64', fromBuild: 7600, at: 0x180 },
  { architecture: 'x64', fromBuild: 9200, at: 0x2e0 },
  { architecture: 'x64', fromBuild: 10240, at: 0x2e8 },
  { architecture: 'x64', fromBuild: 15063, at: 0x2e0 },
  { architecture: 'x64', fromBuild: 18362, at: 0x2e8 },
  { architecture: 'x64', fromBuild: 19041, at: 0x440 },
  { architecture: 'x64', fromBuild: 26100, at: 0x1d0 },
  { architecture: 'arm64', fromBuild: 19041, at: 0x3f8 },
  { architecture: 'x86', fromBuild: 2600, at: 0x84 },
  { architecture: 'x86', fromBuild: 3790, at: 0x94 },
  { architecture: 'x86', fromBuild: 6000, at: 0x9c },
  { architecture: 'x86', fromBuild: 7600, at: 0xb4 },
  { architecture: 'x86', fromBuild: 19041, at: 0xe4 },
];

/** The row of a build: the last that begins at or below it. Null when there is none. */
export function offsetForBuild(rows: readonly BuildRow[], architecture: BuildRow['architecture'], osBuild: number): number | null {
  let at: number | null = null;
  for (const row of rows) if (row.architecture === architecture && row.fromBuild <= osBuild) at = row.at;
  return at;
}

/** KTHREAD stack bounds on 64-bit builds (public symbols, unchanged since Windows 8). */
export const KTHREAD_STACK64 = { initialStack: 0x28, stackLimit: 0x30, stackBase: 0x38 } as const;
