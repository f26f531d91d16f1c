import type { ByteSource } from '../../bytes/byteSource.ts';
import { bytesAt } from '../../bytes/reads.ts';
import { cleanText, utf16 } from '../../bytes/text.ts';
import type { ProcessFact, SystemFacts, TaggedBlob } from '../dumpImage.ts';
import { TAG } from '../layouts/taggedData.ts';
import { fileNameOf } from './loadedModules.ts';
import { registryStrings } from './registryValues.ts';
import { readSmbios, type SmbiosFacts } from './smbios.ts';

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
  if (text === null) return null;
  const trimmed = text.replace(/\s{2,}/g, ' ').trim();
  return trimmed === '' || PLACEHOLDER.test(trimmed) ? null : trimmed;
}

function identityOf(smbios: SmbiosFacts): string | null {
  const uuid = smbios.uuid !== null && !SHARED_UUIDS.has(smbios.uuid) ? smbios.uuid : null;
  const serial = meaningful(smbios.serial);
  const boardSerial = meaningful(smbios.boardSerial);
  if (uuid === null && serial === null && boardSerial === null) return null;
  return [uuid, serial, boardSerial, smbios.boardManufacturer, smbios.boardProduct].map((part) => part ?? '').join('|');
}

/** Maker, model, firmware and processor from the tagged data; null when the dump carries neither SMBIOS nor processor data. */
export function readSystemFacts(blobs: readonly TaggedBlob[], source: ByteSource): SystemFacts | null {
  const blob = (guid: string) => blobs.find((candidate) => candidate.guid === guid);
  const bytes = (found: TaggedBlob) => bytesAt(source, found.fileOffset, Math.min(found.sizeBytes, MAX_BLOB_READ));
  const smbiosBlob = blob(TAG.smbios);
  const registryBlob = blob(TAG.processorRegistry);
  if (!smbiosBlob && !registryBlob) return null;
  const smbios = smbiosBlob ? readSmbios(bytes(smbiosBlob)) : null;
  const cpu = registryBlob ? (registryStrings(bytes(registryBlob)).get('ProcessorNameString') ?? null) : null;
  return {
    manufacturer: meaningful(smbios?.manufacturer ?? null),
    model: meaningful(smbios?.product ?? null),
    baseboard: meaningful(smbios?.boardProduct ?? null),
    biosVendor: meaningful(smbios?.biosVendor ?? null),
    biosVersion: meaningful(smbios?.biosVersion ?? null),
    biosDate: meaningful(smbios?.biosDate ?? null),
    cpu: meaningful(cpu),
    identity: smbios ? identityOf(smbios) : null,
  };
}

/** The process name from the tagged image path, for dumps whose EPROCESS gives none. Only the file name is kept. */
export function processFromPath(blobs: readonly TaggedBlob[], source: ByteSource): ProcessFact | null {
  const blob = blobs.find((candidate) => candidate.guid === TAG.processPath);
  if (!blob) return null;
  const name = cleanText(fileNameOf(utf16(bytesAt(source, blob.fileOffset, Math.min(blob.sizeBytes, 2048)))), 64);
  return /^[\w .()+-]{1,60}\.[a-z]{2,4}$/i.test(name) ? { name, found: 'path' } : null;
}
