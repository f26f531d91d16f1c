/** A way to run a driver's work so that its faults stop at itself instead of stopping Windows. */
export type Containment = 'user-mode' | 'ebpf' | 'memory-safe';

/** Which crashes of third-party drivers a containment would have contained: `sure` ones, and `perhaps` ones on top of these. */
export interface ContainmentRule {
  readonly id: Containment;
  readonly title: string;
  /** Driver classes, or null where the class does not matter. */
  readonly classes: { readonly sure: readonly string[]; readonly perhaps: readonly string[] } | null;
  /** Bugchecks, or null where they do not matter. */
  readonly bugchecks: { readonly sure: readonly string[]; readonly perhaps: readonly string[] } | null;
  readonly assumption: string;
  readonly source: string;
}

/** Bugchecks that say of themselves that memory was touched that must not be: freed, out of bounds, not there, or not to be written. */
const MEMORY_ERRORS = [
  '0xa',
  '0x18',
  '0x19',
  '0x50',
  '0xbe',
  '0xc2',
  '0xc5',
  '0xcc',
  '0xcd',
  '0xd0',
  '0xd1',
  '0xd5',
  '0xd6',
  '0xf7',
  '0xfc',
  '0x139',
  '0x13a',
] as const;

/** Exceptions that nobody handled: access violations for the most part, but not all. */
const EXCEPTIONS = ['0x1e', '0x3b', '0x7e', '0x8e'] as const;

/** What is assumed about each containment. Classes are those of the driver tables. */
export const CONTAINMENTS: readonly ContainmentRule[] = [
  {
    id: 'user-mode',
    title: 'run in user mode',
    classes: {
      sure: ['camera', 'input', 'monitoring', 'printer', 'remote-access', 'tuning', 'usb', 'virtual-device'],
      perhaps: ['anti-cheat', 'audio', 'bluetooth', 'copy-protection', 'data-protection', 'endpoint-security', 'firewall', 'modem', 'vpn'],
    },
    bugchecks: null,
    assumption:
      'A fault in a process ends that process; Windows goes on. Sure: classes for which Windows has had user-mode frameworks for years (UMDF, WinUSB, indirect displays, IPP printing, event tracing). Perhaps: classes for which a user-mode way is offered or being built, such as the endpoint security platform of the Windows Resiliency Initiative, at the price of a small kernel part that is not counted here.',
    source: 'https://learn.microsoft.com/windows-hardware/drivers/wdf/overview-of-the-umdf',
  },
  {
    id: 'ebpf',
    title: 'be hosted by eBPF for Windows',
    classes: { sure: ['firewall', 'monitoring'], perhaps: ['endpoint-security', 'vpn'] },
    bugchecks: null,
    assumption:
      'A program that eBPF for Windows has verified cannot touch memory that is not its own nor run forever. Sure: filtering and watching network connections and processes, for which it has hooks. Perhaps: products of which that is a part only. Its own driver is taken to be without faults.',
    source: 'https://microsoft.github.io/ebpf-for-windows',
  },
  {
    id: 'memory-safe',
    title: 'be written in a memory-safe language',
    classes: null,
    bugchecks: { sure: MEMORY_ERRORS, perhaps: EXCEPTIONS },
    assumption:
      'A safe language turns wrong memory accesses into errors that the driver must handle. Sure: bugchecks that are wrong memory accesses by their meaning. Perhaps: unhandled exceptions, most of which are access violations. Unsafe parts, hardware access and logic errors remain; a driver that stops itself on an error still does not do its work. This is therefore an upper bound.',
    source: 'https://github.com/microsoft/windows-drivers-rs',
  },
];

/** What holds for the whole answer. */
export const GENERAL_ASSUMPTIONS: readonly string[] = [
  'A crash counts for what its verdict blames; wrong verdicts are wrong here too.',
  'Crashes of one machine are not independent of each other, so intervals of crashes are as wide as for the number of machines (95%, Wilson).',
  'Shares of machines do not add up: a machine may have crashed for several reasons.',
  'The ways of containment overlap: their shares must not be added.',
];
