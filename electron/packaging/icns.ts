import type { Picture } from './picture.ts';

/** Types of an .icns file that hold a PNG, by its size in pixels; `@2x` types are for screens with double resolution. */
const TYPES = [
  { type: 'ic11', size: 32 }, // 16@2x
  { type: 'ic12', size: 64 }, // 32@2x
  { type: 'ic07', size: 128 },
  { type: 'ic13', size: 256 }, // 128@2x
  { type: 'ic08', size: 256 },
  { type: 'ic14', size: 512 }, // 256@2x
  { type: 'ic09', size: 512 },
  { type: 'ic10', size: 1024 }, // 512@2x
] as const;

const HEADER_BYTES = 8;

/**
 * An .icns file. 16 and 32 pixels on old screens are made by macOS from the next size: their types with a PNG in them were shown
 * as noise by some versions. Layout: four letters and a big-endian length, which includes both, for the file and for each picture.
 */
export function icnsFile(draw: (size: number) => Picture): Uint8Array {
  const pictures = TYPES.map(({ type, size }) => chunk(type, draw(size).png));
  return chunk('icns', Buffer.concat(pictures));
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(type, 'latin1');
  header.writeUInt32BE(HEADER_BYTES + body.length, 4);
  return Buffer.concat([header, body]);
}
