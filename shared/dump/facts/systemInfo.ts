import type { ByteSource } from '../../bytes/byteSource.ts';
import { bytesAt } from '../../bytes/reads.ts';
import { remember } from '../../bytes/remember.ts';
import { cleanText, utf16 } from '../../bytes/text.ts';
import type { ProcessFact, ProcessorIdentity, SystemFacts, TaggedBlob } from '../dumpImage.ts';
import { TAG } from '../layouts/taggedData.ts';
import { readAcpiOem } from './acpiTables.ts';
import { type CpuidFacts, readCpuid } from './cpuid.ts';
import { fileNameOf } from './loadedModules.ts';
import { readErrorCorrection, readMemoryModules } from './memoryModules.ts';
import { readPciDevices } from './pciConfig.ts';
import { type ProcessorKey, readProcessorKey } from './processorKey.ts';
import { readSmbios, type SmbiosFacts } from './smbios.ts';
import { smbiosStructures } from './smbiosTable.ts';

const MAX_BLOB_READ = 0x40000;

/** What makers leave in SMBIOS strings when they fill in nothing. */
const PLACEHOLDER =
  /^(to be filled( by o\.?e\.?m\.?)?|default string|system (product name|manufacturer|serial number|version|name|model)|base ?board (product name|manufacturer|serial number|version)|o\.?e\.?m\.?|not (applicable|available|specified|defined)|none|n\/a|unknown|undefined|invalid|empty|type1\w*|chassis serial number|123456789|0123456789|[0x]+|[.\-_\s]+|all series|sku|.* to be filled .*)$/i;

/** UUIDs that many boards share because nobody set them; they identify nothing. */
const SHARED_UUIDS = new Set([
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '03000200-0400-0500-0006-000700080009',
  '12345678-1234-5678-90ab-cddeefaabbcc',
]);

/** Null for an absent string or a maker's placeholder. */
export function meaningful(text: string | null): string | null {
  return text === null ? null : known(text).meaningful;
}

/** Firmware is the same from dump to dump of a machine, and much of it from machine to machine. */
const known = remember(10_000, (text: string) => {
  const trimmed = text.replace(/\s{2,}/g, ' ').trim();
  return { meaningful: trimmed === '' || PLACEHOLDER.test(trimmed) ? null : trimmed };
});

function identityOf(smbios: SmbiosFacts): string | null {
  const uuid = smbios.uuid !== null && !SHARED_UUIDS.has(smbios.uuid) ? smbios.uuid : null;
  const serial = meaningful(smbios.serial);
  const boardSerial = meaningful(smbios.boardSerial);
  if (uuid === null && serial === null && boardSerial === null) return null;
  return [uuid, serial, boardSerial, smbios.boardManufacturer, smbios.boardProduct].map((part) => part ?? '').join('|');
}

/** Maker, model, firmware, memory, processor and devices from the tagged data; null when the dump carries nothing of it. */
export function readSystemFacts(blobs: readonly TaggedBlob[], source: ByteSource): SystemFacts | null {
  // Each blob is decoded before the next is read: the bytes are valid until then.
  const read = <T>(guid: string, decode: (bytes: Uint8Array) => T): T | null => {
    const blob = blobs.find((candidate) => candidate.guid === guid && candidate.sizeBytes > 0);
    return blob ? decode(bytesAt(source, blob.fileOffset, Math.min(blob.sizeBytes, MAX_BLOB_READ))) : null;
  };
  const firmware = read(TAG.smbios, firmwareOf);
  const key = read(TAG.processorRegistry, readProcessorKey);
  const cpuid = read(TAG.cpuid, readCpuid);
  const acpiOem = read(TAG.acpi, readAcpiOem);
  const pciDevices = read(TAG.pciConfig, readPciDevices) ?? [];
  if (!firmware && !key && !cpuid && !acpiOem && pciDevices.length === 0) return null;
  const smbios = firmware?.smbios ?? null;
  return {
    manufacturer: meaningful(smbios?.manufacturer ?? null),
    model: meaningful(smbios?.product ?? null),
    baseboard: meaningful(smbios?.boardProduct ?? null),
    baseboardManufacturer: meaningful(smbios?.boardManufacturer ?? null),
    biosVendor: meaningful(smbios?.biosVendor ?? null),
    biosVersion: meaningful(smbios?.biosVersion ?? null),
    biosDate: meaningful(smbios?.biosDate ?? null),
    chassis: smbios?.chassis ?? null,
    cpu: meaningful(key?.name ?? null),
    processor: key || cpuid ? processorOf(key, cpuid, smbios?.socket ?? null) : null,
    memory: firmware?.memory ?? [],
    memoryErrorCorrection: firmware?.errorCorrection ?? null,
    acpiOem,
    pciDevices,
    identity: smbios ? identityOf(smbios) : null,
  };
}

function firmwareOf(blob: Uint8Array) {
  const structures = smbiosStructures(blob);
  const memory = readMemoryModules(structures).map((module) => ({
    ...module,
    maker: meaningfulPart(module.maker),
    partNumber: meaningfulPart(module.partNumber),
  }));
  return { smbios: readSmbios(structures), memory, errorCorrection: readErrorCorrection(structures) };
}

/** What firmware writes where a module does not say who made it: "Manufacturer0", "Array1_PartNumber0", "[Empty]". */
const NO_PART = /^(manufacturer|part ?num(ber)?|module ?(manufacturer|part ?number))_?\d*$|^array\d+_|^\[?empty\]?$|^9876543210$/i;

function meaningfulPart(text: string | null): string | null {
  return text !== null && NO_PART.test(text) ? null : meaningful(text);
}

/** What firmware writes where it does not name the socket. */
const NO_SOCKET = /^(cpu|processor|socket|cpu ?socket) ?\d*$/i;

const IDENTIFIER = /^(?:Intel64|AMD64|x86) Family (\d{1,3}) Model (\d{1,3}) Stepping (\d{1,3})/;

/** The processor from CPUID; from the registry key where that is missing. The key's revision of the microcode comes first. */
function processorOf(key: ProcessorKey | null, cpuid: CpuidFacts | null, socket: string | null): ProcessorIdentity {
  const [, family, model, stepping] = IDENTIFIER.exec(key?.identifier ?? '') ?? [];
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return {
    vendor: cpuid?.vendor ?? key?.vendor ?? null,
    identifier: key?.identifier ?? null,
    family: cpuid?.family ?? number(family),
    model: cpuid?.model ?? number(model),
    stepping: cpuid?.stepping ?? number(stepping),
    microcode: key?.microcode ?? cpuid?.microcode ?? null,
    mhz: key?.mhz ?? null,
    socket: socket !== null && NO_SOCKET.test(socket) ? null : meaningful(socket),
    features: cpuid?.features ?? [],
    hypervisor: cpuid?.hypervisor ?? null,
    hypervisorVendor: cpuid?.hypervisorVendor ?? null,
  };
}

/** The process name from the tagged image path, for dumps whose EPROCESS gives none. Only the file name is kept. */
export function processFromPath(blobs: readonly TaggedBlob[], source: ByteSource): ProcessFact | null {
  const blob = blobs.find((candidate) => candidate.guid === TAG.processPath);
  if (!blob) return null;
  const name = cleanText(fileNameOf(utf16(bytesAt(source, blob.fileOffset, Math.min(blob.sizeBytes, 2048)))), 64);
  return /^[\w .()+-]{1,60}\.[a-z]{2,4}$/i.test(name) ? { name, found: 'path' } : null;
}
