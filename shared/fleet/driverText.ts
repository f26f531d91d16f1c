import type { LoadedModule } from './fleetStore.ts';

const BUILD = /^(.+)@(?:0x)?([0-9a-f]{1,8})-(?:0x)?([0-9a-f]{1,8})-(?:0x)?([0-9a-f]{1,8})$/i;

/** A module from `name` or `name@timestamp-checksum-size` in hex, as inventories, options and addresses name it; null when it is neither. */
export function parseDriver(text: string): LoadedModule | null {
  const trimmed = text.trim();
  const [, name, timestamp = '', checksum = '', size = ''] = BUILD.exec(trimmed) ?? [];
  const hex = (digits: string) => Number.parseInt(digits, 16);
  if (name !== undefined) {
    return { name: name.toLowerCase(), version: { timestamp: hex(timestamp), checksum: hex(checksum), sizeBytes: hex(size) } };
  }
  return trimmed === '' || trimmed.includes('@') ? null : { name: trimmed.toLowerCase(), version: null };
}

/** What `parseDriver` reads. */
export function driverText({ name, version }: LoadedModule): string {
  if (version === null) return name;
  return `${name}@${[version.timestamp, version.checksum, version.sizeBytes].map((value) => value.toString(16)).join('-')}`;
}
