import { NT_STATUSES } from '../knowledge/ntStatuses.ts';
import { WINDOWS_BUILDS } from '../knowledge/windowsBuilds.ts';

const statuses = new Map<number, string>(NT_STATUSES.map(([code, name]) => [code, name]));
const builds = new Map(WINDOWS_BUILDS.map((row) => [row.build, row]));
const WORKSTATION = 1;

/** The name of an NTSTATUS or exception code; null when it is in no table. */
export function statusName(code: number): string | null {
  return statuses.get(code) ?? null;
}

/** "Windows 11 24H2 to 26H2": client or server name of a build; null when the build is in no table. */
export function windowsName(build: number | null, productType: number | null): string | null {
  const row = build === null ? undefined : builds.get(build);
  if (!row) return null;
  return productType !== null && productType !== WORKSTATION ? (row.server ?? row.client) : (row.inDump ?? row.client ?? row.server);
}
