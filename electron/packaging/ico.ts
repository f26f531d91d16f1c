import type { Picture } from './picture.ts';

const ICONDIR_BYTES = 6;
const ICONDIRENTRY_BYTES = 16;
const BITMAPINFOHEADER_BYTES = 40;
/** From this size on pictures are PNG; smaller ones are bitmaps, which every reader of icons knows. */
const PNG_FROM = 256;

/** An .ico file with these pictures, at most 256 pixels wide. Layout: ICONDIR and ICONDIRENTRY, learn.microsoft.com "Icons". */
export function icoFile(pictures: readonly Picture[]): Uint8Array {
  const images = pictures.map((picture) => (picture.size >= PNG_FROM ? picture.png : bitmap(picture)));
  const directory = new DataView(new ArrayBuffer(ICONDIR_BYTES + ICONDIRENTRY_BYTES * pictures.length));
  directory.setUint16(2, 1, true); // an icon, not a cursor
  directory.setUint16(4, pictures.length, true);
  let offset = directory.byteLength;
  pictures.forEach(({ size }, index) => {
    const at = ICONDIR_BYTES + ICONDIRENTRY_BYTES * index;
    const length = images[index]?.length ?? 0;
    directory.setUint8(at, size % 256); // 0 stands for 256
    directory.setUint8(at + 1, size % 256);
    directory.setUint16(at + 4, 1, true); // planes
    directory.setUint16(at + 6, 32, true); // bits a pixel
    directory.setUint32(at + 8, length, true);
    directory.setUint32(at + 12, offset, true);
    offset += length;
  });
  return Buffer.concat([new Uint8Array(directory.buffer), ...images]);
}

/** A bitmap as icons hold it: rows from the bottom, blue first, alpha not multiplied in, and behind it a mask of what is clear. */
function bitmap({ size, rgba }: Picture): Uint8Array {
  const maskRowBytes = Math.ceil(size / 32) * 4;
  const bytes = new Uint8Array(BITMAPINFOHEADER_BYTES + size * size * 4 + size * maskRowBytes);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, BITMAPINFOHEADER_BYTES, true);
  header.setInt32(4, size, true);
  header.setInt32(8, size * 2, true); // picture and mask
  header.setUint16(12, 1, true);
  header.setUint16(14, 32, true);
  header.setUint32(20, size * size * 4, true);
  const maskAt = BITMAPINFOHEADER_BYTES + size * size * 4;
  for (let y = 0; y < size; y++) {
    const row = size - 1 - y;
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4;
      const to = BITMAPINFOHEADER_BYTES + (row * size + x) * 4;
      const alpha = rgba[from + 3] ?? 0;
      for (let channel = 0; channel < 3; channel++) bytes[to + 2 - channel] = straight(rgba[from + channel] ?? 0, alpha);
      bytes[to + 3] = alpha;
      if (alpha === 0)
        bytes[maskAt + row * maskRowBytes + (x >> 3)] = (bytes[maskAt + row * maskRowBytes + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return bytes;
}

function straight(colour: number, alpha: number): number {
  return alpha === 0 ? 0 : Math.min(255, Math.round((colour * 255) / alpha));
}
