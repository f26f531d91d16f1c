import { remember } from '../bytes/remember.ts';
import type { DriverClass, DriverFamilyRow, DriverRow } from '../knowledge/drivers/driverRow.ts';
import { DRIVER_FAMILIES, DRIVER_TABLES } from '../knowledge/drivers/index.ts';
import { KERNEL_IMAGES, PASS_THROUGH } from '../knowledge/drivers/passThrough.ts';

/**
 * How much a driver's presence says: `kernel` and `pass-through` parts of Windows carry everybody's calls, `inbox` is any
 * other part of Windows, `third-party` everything else (drivers that are in no table included).
 */
export type DriverRole = 'kernel' | 'pass-through' | 'inbox' | 'third-party';

export interface DriverFacts {
  readonly role: DriverRole;
  readonly vendor: string | null;
  readonly product: string | null;
  readonly class: DriverClass | null;
  /** Null when the driver is in no table. */
  readonly inbox: boolean | null;
}

const byName = new Map<string, DriverRow>();
for (const table of DRIVER_TABLES) {
  for (const row of table) {
    const known = byName.get(row[0]);
    if (!known || !isWindows(known)) byName.set(row[0], row);
  }
}
const families: readonly DriverFamilyRow[] = [...DRIVER_FAMILIES].sort((a, b) => b[0].length - a[0].length);
const passThrough = new Set(PASS_THROUGH);
const kernelImages = new Set(KERNEL_IMAGES);
const MAX_REMEMBERED = 20_000;
const EXTENSIONS = ['.sys', '.dll', '.exe'];

/** Made by Microsoft and shipped inside Windows: a name that other companies use as well is still Windows' own. */
function isWindows(row: DriverRow | DriverFamilyRow): boolean {
  return row[4] && row[1] === 'Microsoft';
}

/** What is known of a driver by its lower-case file name. Unknown drivers count as third-party with null facts. */
export const driverFacts: (name: string) => DriverFacts = remember(MAX_REMEMBERED, lookUp);

function lookUp(listed: string): DriverFacts {
  const name = withExtension(listed);
  const row = byName.get(name) ?? families.find((family) => name.startsWith(family[0]));
  if (!row) return { role: roleOf(name, false), vendor: null, product: null, class: null, inbox: null };
  const [, vendor, product, driverClass, inbox] = row;
  return { role: roleOf(name, isWindows(row)), vendor, product, class: driverClass, inbox };
}

/** The debugger's short names and lists without extensions: `nt`, `hal`, `tcpip`. */
function withExtension(name: string): string {
  if (name === 'nt') return 'ntoskrnl.exe';
  if (/\.[a-z]{2,4}$/.test(name)) return name;
  return EXTENSIONS.map((extension) => name + extension).find((full) => byName.has(full)) ?? `${name}.sys`;
}

function roleOf(name: string, windows: boolean): DriverRole {
  if (kernelImages.has(name)) return 'kernel';
  if (passThrough.has(name)) return 'pass-through';
  return windows ? 'inbox' : 'third-party';
}

/** "Realtek PCIe network driver rt640x64.sys" or as much of it as is known; for sentences. */
export function describeDriver(name: string): string {
  const facts = driverFacts(name);
  if (facts.vendor === null) return name;
  const what = facts.product === null ? '' : `, ${facts.product}`;
  return `${name} (${facts.vendor}${what})`;
}
