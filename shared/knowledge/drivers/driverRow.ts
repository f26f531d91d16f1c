/** What a driver does; one word per driver, the most telling one. */
export type DriverClass =
  | 'kernel' // the kernel image, HAL, boot libraries
  | 'windows-core' // other parts of Windows with no better class
  | 'windows-rust' // parts of the Windows kernel written in Rust
  | 'ebpf' // eBPF for Windows
  | 'endpoint-security' // antivirus, EDR, intrusion prevention
  | 'data-protection' // DLP, device control, information protection
  | 'encryption'
  | 'backup' // backup, replication, snapshots, imaging
  | 'graphics'
  | 'network' // wired adapters, protocols, NDIS filters
  | 'wifi'
  | 'bluetooth'
  | 'modem' // cellular
  | 'vpn'
  | 'firewall' // network filters and firewalls that are no antivirus
  | 'storage' // disks, controllers, RAID, volume managers
  | 'file-system'
  | 'file-system-filter'
  | 'audio'
  | 'camera'
  | 'virtualization' // hypervisors, guest drivers, emulators, containers, sandboxes
  | 'anti-cheat'
  | 'copy-protection'
  | 'input'
  | 'usb'
  | 'chipset' // chipset, bus, ACPI, management engine, sensors of the platform
  | 'power' // power and thermal management
  | 'tuning' // overclocking, fan, RGB and hardware-monitoring tools
  | 'virtual-device' // virtual audio/serial/display/disk devices, remapping
  | 'remote-access'
  | 'printer'
  | 'monitoring' // process, file and performance monitors, debuggers' helpers
  | 'testing' // crash and test drivers
  | 'other';

/**
 * One driver. `name` is the lower-case file name; `vendor` the company as it is known; `product` null when not known.
 * `inbox` is true only for files that ship inside Windows itself.
 * `source` is a key of DRIVER_SOURCES.
 */
export type DriverRow = readonly [
  name: string,
  vendor: string,
  product: string | null,
  driverClass: DriverClass,
  inbox: boolean,
  source: DriverSource,
];

/** A family of file names that share a prefix: used only when no exact row exists. `prefix` is lower case. */
export type DriverFamilyRow = readonly [
  prefix: string,
  vendor: string,
  product: string | null,
  driverClass: DriverClass,
  inbox: boolean,
  source: DriverSource,
];

/** Where driver facts come from. */
export const DRIVER_SOURCES = {
  altitudes: 'https://learn.microsoft.com/windows-hardware/drivers/ifs/allocated-altitudes',
  inbox: 'Files of a Windows installation and the Windows driver documentation (https://learn.microsoft.com/windows-hardware/drivers/)',
  vendor: "The vendor's own driver package, product pages or public support threads that name the file",
  public: 'Public driver references and crash reports that name the file and its maker',
} as const;

export type DriverSource = keyof typeof DRIVER_SOURCES;
