import { hex } from '../bytes/address.ts';
import type { ProcessorIdentity, SystemFacts } from '../dump/dumpImage.ts';
import type { MemoryModule } from '../dump/facts/memoryModules.ts';
import type { PciDevice } from '../dump/facts/pciConfig.ts';
import { PCI_CLASSES } from '../knowledge/pciClasses.ts';
import type { PciKind, ResultMachine, ResultMemoryModule, ResultPciDevice, ResultProcessor } from '../result/machineFacts.ts';

const KINDS: ReadonlyMap<string, PciKind> = new Map(PCI_CLASSES.map(([prefix, kind]) => [prefix, kind]));

/** The machine's parts as a result shows them. Notes are made from these and the crash, see machineNotes.ts. */
export function machineFacts(system: SystemFacts): Omit<ResultMachine, 'notes'> {
  const { baseboardManufacturer, chassis, processor, memory, memoryErrorCorrection, acpiOem, pciDevices } = system;
  return {
    baseboardManufacturer,
    chassis,
    processor: processor ? resultProcessor(processor) : null,
    memory: memory.map(resultModule),
    memoryMb:
      memory.length === 0
        ? null
        : memory.reduce<number | null>((sum, { sizeMb }) => (sum === null || sizeMb === null ? null : sum + sizeMb), 0),
    memoryErrorCorrection,
    acpiOem: acpiOem && { oemId: acpiOem.oemId, oemTableId: acpiOem.oemTableId },
    pciDevices: pciDevices.map(resultDevice),
  };
}

function resultProcessor({ microcode, hypervisor, hypervisorVendor, ...same }: ProcessorIdentity): ResultProcessor {
  return {
    vendor: same.vendor,
    identifier: same.identifier,
    family: same.family,
    model: same.model,
    stepping: same.stepping,
    microcode: microcode === null ? null : hex(microcode),
    mhz: same.mhz,
    socket: same.socket,
    features: same.features,
    hypervisor: hypervisor === null ? null : { present: hypervisor, vendor: hypervisorVendor },
  };
}

function resultModule({ slot, bank, sizeMb, kind, speedMts, maker, partNumber }: MemoryModule): ResultMemoryModule {
  return { slot: [slot, bank].filter((part) => part !== null).join(', ') || null, sizeMb, kind, speedMts, maker, partNumber };
}

function resultDevice(device: PciDevice): ResultPciDevice {
  const { subsystem, classCode } = device;
  return {
    place: `${twoDigits(device.bus)}:${twoDigits(device.device)}.${device.function}`,
    vendorId: hex(device.vendorId),
    deviceId: hex(device.deviceId),
    subsystem: subsystem && `${hex(subsystem.vendorId)}:${hex(subsystem.id)}`,
    revision: hex(device.revision),
    classCode: hex(classCode),
    kind: kindOf(classCode),
    vendor: null,
    device: null,
  };
}

/** By the longest part of the class code that the table has. */
function kindOf(classCode: number): PciKind {
  const digits = classCode.toString(16).padStart(6, '0');
  return KINDS.get(digits) ?? KINDS.get(digits.slice(0, 4)) ?? KINDS.get(digits.slice(0, 2)) ?? 'other';
}

function twoDigits(value: number): string {
  return value.toString(16).padStart(2, '0');
}
