import type { PropertyKind } from '../../../../shared/fleet/features.ts';

/** A property of a machine as text. */
export const PROPERTY_SQL: Readonly<Record<PropertyKind, string>> = {
  bios: 'bios_version',
  cpu: 'cpu',
  microcode: 'microcode',
  model: 'model',
  'os-build': 'CAST(os_build AS VARCHAR)',
  site: 'site',
};
