import { type FirmwareError, readFirmwareError } from './firmwareError.ts';
import { type MachineCheck, readMachineCheck } from './machineCheck.ts';
import { type MemoryError, readMemoryError } from './memoryError.ts';
import { type NmiError, readNmiError } from './nmiError.ts';
import { type PcieError, readPcieError } from './pcieError.ts';
import { type ProcessorError, readProcessorError } from './processorError.ts';
import { readXpfProcessor, type XpfProcessor } from './xpfProcessor.ts';

/** What a section says, by its type. */
export type WheaSectionBody =
  | { readonly kind: 'processor'; readonly error: ProcessorError }
  | { readonly kind: 'xpf-processor'; readonly error: XpfProcessor }
  | { readonly kind: 'machine-check'; readonly error: MachineCheck }
  | { readonly kind: 'memory'; readonly error: MemoryError }
  | { readonly kind: 'pcie'; readonly error: PcieError }
  | { readonly kind: 'firmware'; readonly error: FirmwareError }
  | { readonly kind: 'nmi'; readonly error: NmiError };

type Reader = (bytes: Uint8Array) => WheaSectionBody | null;

function reader<K extends WheaSectionBody['kind'], E>(kind: K, read: (bytes: Uint8Array) => E | null) {
  return (bytes: Uint8Array) => {
    const error = read(bytes);
    return error === null ? null : { kind, error };
  };
}

/** Section types of UEFI appendix N and of cper.h. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['9876ccad-47b4-4bdb-b65e-16f193c4f3db', reader('processor', readProcessorError)],
  ['dc3ea0b0-a144-4797-b95b-53fa242b6e1d', reader('xpf-processor', readXpfProcessor)],
  ['8a1e1d01-42f9-4557-9c33-565e5cc3f7e8', reader('machine-check', readMachineCheck)],
  ['a5bc1114-6f64-4ede-b863-3e83ed7c83b1', reader('memory', readMemoryError)],
  ['d995e954-bbc1-430f-ad91-b44dcb3c6f35', reader('pcie', readPcieError)],
  ['81212a96-09ed-4996-9471-8d729c8e69ed', reader('firmware', readFirmwareError)],
  ['e71254e7-c1b9-4940-ab76-909703a4320f', reader('nmi', readNmiError)],
]);

/** Reads a section of a known type; null for other types and for bytes that are too few. */
export function readSectionBody(type: string, bytes: Uint8Array): WheaSectionBody | null {
  return READERS.get(type)?.(bytes) ?? null;
}
