/**
 * What kind of failure a bugcheck is, as far as it decides whom to believe. Sources: the parameter descriptions of the
 * bugcheck reference and, for `stack`, whether the code that runs at the time of the bugcheck is usually the code at fault.
 */
export type BugcheckFamily =
  | 'user-initiated' // somebody asked for the crash
  | 'hardware' // the machine reported an error of its own
  | 'memory' // the memory manager's own tables were damaged
  | 'pool' // kernel heap damaged or misused
  | 'storage' // a page or file could not be read
  | 'process' // a process that Windows cannot live without ended
  | 'watchdog' // something ran or hung for too long
  | 'elsewhere' // another processor hung; the one whose stack was saved only noticed
  | 'power' // a power transition or its IRP hung
  | 'video' // display driver or display hardware hung
  | 'verifier' // Driver Verifier caught a driver
  | 'driver-rule'; // a driver broke a rule and the kernel noticed at once

export interface FamilyTraits {
  /** 0..1: how far the drivers on the crashing stack can be believed. */
  readonly stack: number;
}

export const FAMILY_TRAITS: Readonly<Record<BugcheckFamily, FamilyTraits>> = {
  'user-initiated': { stack: 0 },
  hardware: { stack: 0.15 },
  memory: { stack: 0.4 },
  pool: { stack: 0.85 },
  storage: { stack: 0.4 },
  process: { stack: 0.3 },
  watchdog: { stack: 0.9 },
  elsewhere: { stack: 0.3 },
  power: { stack: 0.5 },
  video: { stack: 0.8 },
  verifier: { stack: 1 },
  'driver-rule': { stack: 1 },
};

/** Sorted by code. Codes that are not here are exceptions and assertions: the stack is believed as it is (trait 0.95). */
export const BUGCHECK_FAMILIES: readonly (readonly [code: number, family: BugcheckFamily])[] = [
  [0x19, 'pool'],
  [0x1a, 'memory'],
  [0x2e, 'hardware'],
  [0x41, 'pool'],
  [0x4e, 'memory'],
  [0x77, 'storage'],
  [0x7a, 'storage'],
  [0x7b, 'storage'],
  [0x80, 'hardware'],
  [0x9c, 'hardware'],
  [0x9f, 'power'],
  [0xa0, 'power'],
  [0xc1, 'verifier'],
  [0xc2, 'pool'],
  [0xc4, 'verifier'],
  [0xc5, 'pool'],
  [0xc6, 'verifier'],
  [0xc7, 'driver-rule'],
  [0xc8, 'driver-rule'],
  [0xc9, 'verifier'],
  [0xca, 'driver-rule'],
  [0xcb, 'driver-rule'],
  [0xcc, 'verifier'],
  [0xcd, 'verifier'],
  [0xce, 'driver-rule'],
  [0xd0, 'pool'],
  [0xd3, 'driver-rule'],
  [0xd4, 'driver-rule'],
  [0xd5, 'verifier'],
  [0xd6, 'verifier'],
  [0xd7, 'driver-rule'],
  [0xd8, 'driver-rule'],
  [0xd9, 'driver-rule'],
  [0xda, 'driver-rule'],
  [0xe2, 'user-initiated'],
  [0xe3, 'driver-rule'],
  [0xe4, 'driver-rule'],
  [0xe6, 'verifier'],
  [0xea, 'video'],
  [0xef, 'process'],
  [0xf4, 'process'],
  [0xfc, 'driver-rule'],
  [0xfe, 'driver-rule'],
  [0x101, 'elsewhere'],
  [0x109, 'memory'],
  [0x10d, 'driver-rule'],
  [0x113, 'video'],
  [0x116, 'video'],
  [0x117, 'video'],
  [0x119, 'video'],
  [0x11a, 'driver-rule'],
  [0x11b, 'driver-rule'],
  [0x122, 'hardware'],
  [0x124, 'hardware'],
  [0x127, 'memory'],
  [0x12b, 'hardware'],
  [0x133, 'watchdog'],
  [0x13a, 'pool'],
  [0x141, 'video'],
  [0x142, 'video'],
  [0x144, 'driver-rule'],
  [0x154, 'storage'],
  [0x161, 'user-initiated'],
  [0x17e, 'hardware'],
  [0x1a2, 'memory'],
  [0x1c8, 'user-initiated'],
  [0x1ca, 'watchdog'],
  [0x11c8, 'user-initiated'],
  [0x21c8, 'user-initiated'],
  [0xc0000218, 'storage'],
  [0xc000021a, 'process'],
  [0xdeaddead, 'user-initiated'],
];
