/** How much of a dump's tagged data we understand. One row for each blob that has a decoder: bytes whose structure it follows. */
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { readAcpiTables } from '../../shared/dump/facts/acpiTables.ts';
import { pciRecords } from '../../shared/dump/facts/pciConfig.ts';
import { registryValues } from '../../shared/dump/facts/registryValues.ts';
import { smbiosStructures } from '../../shared/dump/facts/smbiosTable.ts';
import { CPUID_RECORD_SIZE, PCI_RECORD } from '../../shared/dump/layouts/machineData.ts';
import { TAG } from '../../shared/dump/layouts/taggedData.ts';
import { openDump } from '../../shared/dump/openDump.ts';

type Decoded = (blob: Uint8Array) => number;

/** Add a row for each further decoder. */
const DECODED: ReadonlyMap<string, Decoded> = new Map<string, Decoded>([
  [
    TAG.smbios,
    (blob) =>
      sum(
        smbiosStructures(blob).map(({ formatted, strings }) => formatted.length + Math.max(strings.length, 1) + 1),
        8,
      ),
  ],
  [TAG.processorRegistry, (blob) => sum([...registryValues(blob)].map(([name, { data }]) => 2 * (name.length + 1) + 12 + data.length))],
  [TAG.cpuid, (blob) => blob.length - (blob.length % CPUID_RECORD_SIZE)],
  [TAG.acpi, (blob) => readAcpiTables(blob).decodedBytes],
  [
    TAG.pciConfig,
    (blob) => sum(pciRecords(blob).map((at) => new DataView(blob.buffer, blob.byteOffset).getUint32(at + PCI_RECORD.size.at, true))),
  ],
  [TAG.processPath, (blob) => blob.length],
]);

export interface TaggedCoverage {
  readonly blobs: number;
  readonly bytes: number;
  readonly decodedBlobs: number;
  readonly decodedBytes: number;
}

export function taggedCoverage(dump: Uint8Array): TaggedCoverage {
  const image = openDump(bytesSource(dump));
  const known = image.taggedBlobs.filter(({ guid }) => DECODED.has(guid));
  return {
    blobs: image.taggedBlobs.length,
    bytes: sum(image.taggedBlobs.map(({ sizeBytes }) => sizeBytes)),
    decodedBlobs: known.length,
    decodedBytes: sum(known.map((blob) => Math.min(blob.sizeBytes, DECODED.get(blob.guid)?.(image.readTagged(blob)) ?? 0))),
  };
}

function sum(values: readonly number[], start = 0): number {
  return values.reduce((total, value) => total + value, start);
}
