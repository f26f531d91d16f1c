/** A memory module that is plugged in. Serial numbers are not part of a result. */
export interface ResultMemoryModule {
  /** Socket on the board, with its bank where firmware names both: "DIMM 1, P0 CHANNEL A". */
  readonly slot: string | null;
  readonly sizeMb: number | null;
  /** "DDR4". */
  readonly kind: string | null;
  /** Megatransfers per second that it runs at. */
  readonly speedMts: number | null;
  readonly maker: string | null;
  readonly partNumber: string | null;
}

export interface ResultProcessor {
  /** "GenuineIntel", "AuthenticAMD". */
  readonly vendor: string | null;
  readonly identifier: string | null;
  readonly family: number | null;
  readonly model: number | null;
  readonly stepping: number | null;
  /** Revision of the loaded microcode as hex; null when the dump does not say (most dumps of AMD machines do not). */
  readonly microcode: string | null;
  /** Frequency that Windows measured at start. */
  readonly mhz: number | null;
  readonly socket: string | null;
  /** Of the features that triage asks about (nx, vmx, svm, sse4.2, popcnt, aes, avx, rdrand, x2apic) those that CPUID shows. */
  readonly features: readonly string[];
  /** Null when it is not known whether a hypervisor ran below Windows; `vendor` null when it did not say its name. */
  readonly hypervisor: { readonly present: boolean; readonly vendor: string | null } | null;
}

/** One function of a PCI device. Ids are hex without leading zeros. */
export interface ResultPciDevice {
  /** "01:00.0": bus and device as hex, function. */
  readonly place: string;
  readonly vendorId: string;
  readonly deviceId: string;
  /** Who built the card and what they call it: "0x1043:0x8810". Null for bridges and when not set. */
  readonly subsystem: string | null;
  readonly revision: string;
  readonly classCode: string;
  /** What it is by its class: "display", "network", "storage", "audio", "usb", "bridge" or "other". */
  readonly kind: PciKind;
  /** Names from the PCI ID database; null when it has none or was not asked (only reports with details ask it). */
  readonly vendor: string | null;
  readonly device: string | null;
}

export type PciKind = 'display' | 'network' | 'storage' | 'audio' | 'usb' | 'bridge' | 'other';

/** Something about the machine that a support engineer should know. Context: it never blames, and no verdict rests on it. */
export interface MachineNote {
  readonly kind: 'processor-trouble' | 'firmware-age' | 'virtual-machine';
  readonly text: string;
  /** Public page it is known from; null when it follows from the dump alone. */
  readonly source: string | null;
}

/** The machine beyond its maker, model and firmware. */
export interface ResultMachine {
  readonly baseboardManufacturer: string | null;
  /** "desktop", "notebook" ... */
  readonly chassis: string | null;
  readonly processor: ResultProcessor | null;
  readonly memory: readonly ResultMemoryModule[];
  /** All modules together; null when there is none or one does not say its size. */
  readonly memoryMb: number | null;
  /** Whether the memory corrects errors; null when firmware does not say. */
  readonly memoryErrorCorrection: boolean | null;
  /** Who made the firmware's ACPI tables. */
  readonly acpiOem: { readonly oemId: string | null; readonly oemTableId: string | null } | null;
  readonly pciDevices: readonly ResultPciDevice[];
  readonly notes: readonly MachineNote[];
}
