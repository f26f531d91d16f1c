import type { PciKind, ResultMachine, ResultMemoryModule, ResultPciDevice, ResultProcessor } from '../result/machineFacts.ts';
import type { TriageResult } from '../result/triageResult.ts';
import type { Fact } from './reportModel.ts';

/** Devices that a report names: those whose drivers crash. The others are in the JSON result. */
const SHOWN_KINDS: readonly PciKind[] = ['display', 'network', 'storage'];
const SHOWN_DEVICES = 12;
const SHOWN_MODULES = 16;

/** What is known of the machine beyond its name: rows of a report. Empty when the dump says nothing. */
export function machineRows({ system }: TriageResult): Fact[] {
  if (!system) return [];
  const rows: Fact[] = [
    { label: 'Chassis', text: system.chassis ?? '' },
    { label: 'Processor', text: system.processor ? processorText(system.processor) : '' },
    { label: 'Memory', text: memoryText(system) },
    { label: 'Devices', text: devicesText(system.pciDevices) },
    ...system.notes.map(({ text, source }) => ({ label: 'Note', text: source === null ? text : `${text} Source: ${source}` })),
  ];
  return rows.filter(({ text }) => text !== '');
}

/** "GenuineIntel, family 6, model 183, stepping 1, microcode 0x12b, 3600 MHz, LGA1700; hypervisor Microsoft Hv". */
function processorText({ vendor, identifier, family, model, stepping, microcode, mhz, socket, hypervisor }: ResultProcessor): string {
  const signature = family === null ? identifier : `family ${family}, model ${model}, stepping ${stepping}`;
  const parts = [vendor, signature, microcode && `microcode ${microcode}`, mhz === null ? null : `${mhz} MHz`, socket];
  const guest = hypervisor?.present
    ? `; ${hypervisor.vendor === null ? 'a hypervisor runs below Windows' : `hypervisor ${hypervisor.vendor}`}`
    : '';
  return parts.filter((part) => part !== null).join(', ') + guest;
}

/** "16 GB, no error correction: 2 x 8 GB DDR4 at 2666 MT/s Contoso C-1 (A1; B1)". Equal modules together. */
function memoryText({ memory, memoryMb, memoryErrorCorrection }: ResultMachine): string {
  if (memory.length === 0) return '';
  const groups = new Map<string, (string | null)[]>();
  for (const module of memory.slice(0, SHOWN_MODULES)) {
    const key = moduleText(module);
    groups.set(key, [...(groups.get(key) ?? []), module.slot]);
  }
  const modules = [...groups].map(([text, slots]) => {
    const places = slots.filter((slot) => slot !== null).join('; ');
    return `${slots.length} x ${text}${places === '' ? '' : ` (${places})`}`;
  });
  const correction = memoryErrorCorrection === null ? '' : memoryErrorCorrection ? ', with error correction' : ', no error correction';
  return `${memoryMb === null ? 'size not known' : sizeText(memoryMb)}${correction}: ${modules.join(', ')}`;
}

function moduleText({ sizeMb, kind, speedMts, maker, partNumber }: ResultMemoryModule): string {
  const speed = speedMts === null ? null : `at ${speedMts} MT/s`;
  return [sizeMb === null ? 'module' : sizeText(sizeMb), kind, speed, maker, partNumber].filter((part) => part !== null).join(' ');
}

function sizeText(megabytes: number): string {
  return megabytes % 1024 === 0 ? `${megabytes / 1024} GB` : `${megabytes} MB`;
}

function devicesText(devices: readonly ResultPciDevice[]): string {
  const shown = devices.filter(({ kind }) => SHOWN_KINDS.includes(kind));
  const more = shown.length > SHOWN_DEVICES ? `; ${shown.length - SHOWN_DEVICES} more` : '';
  return shown.slice(0, SHOWN_DEVICES).map(deviceText).join('; ') + more;
}

/** "display: NVIDIA Corporation GA106 (0x10de:0x2504) at 01:00.0". */
function deviceText({ kind, vendor, device, vendorId, deviceId, place }: ResultPciDevice): string {
  const ids = `${vendorId}:${deviceId}`;
  return `${kind}: ${vendor === null ? ids : `${vendor} ${device ?? 'device'} (${ids})`} at ${place}`;
}
