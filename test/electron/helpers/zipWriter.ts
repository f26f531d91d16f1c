import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** Sets the encryption bit (the data stay readable: nobody should get that far). */
  readonly encrypted?: boolean;
  readonly method?: number;
  /** What the archive claims instead of the truth. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  /** Spoils the compressed data. */
  readonly damaged?: boolean;
}

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;

/** A zip archive, byte by byte as APPNOTE has it; no data descriptors, no zip64. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const data = dataOf(part);
    const common = commonFields(part, data.length, name.length);
    const local = Buffer.concat([u32(LOCAL), common, name, data]);
    centrals.push(Buffer.concat([u32(CENTRAL), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const counts = [u16(parts.length), u16(parts.length)];
  return Buffer.concat([...locals, directory, u32(END), u16(0), u16(0), ...counts, u32(directory.length), u32(offset), u16(0)]);
}

/** From "version needed" to the extra field's length: the same in both headers. */
function commonFields(part: ZipPart, packed: number, nameLength: number): Buffer {
  const utf8 = 0x800;
  return Buffer.concat([
    u16(20),
    u16(utf8 | (part.encrypted ? 1 : 0)),
    u16(part.method ?? (part.stored ? 0 : 8)),
    u32(0),
    u32(part.claimedCrc ?? crc32(part.bytes)),
    u32(packed),
    u32(part.claimedSize ?? part.bytes.length),
    u16(nameLength),
    u16(0),
  ]);
}

function dataOf(part: ZipPart): Buffer {
  const data = part.stored ? Buffer.from(part.bytes) : deflateRawSync(part.bytes);
  if (part.damaged) data.fill(0xff, Math.floor(data.length / 2));
  return data;
}

function u16(value: number): Buffer {
  const out = Buffer.alloc(2);
  out.writeUInt16LE(value);
  return out;
}

function u32(value: number): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(value >>> 0);
  return out;
}
