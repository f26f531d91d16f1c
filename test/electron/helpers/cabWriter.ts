import { deflateRawSync } from 'node:zlib';

export interface CabPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 0x8000;
const HEADER = 36;
const FOLDER = 8;
const UTF8_NAME = 0x80;

/** A cabinet with one folder, as [MS-CAB] has it: stored or MSZIP, no checksums (0 means "not checked"). */
export function cabOf(parts: readonly CabPart[], compression: 'stored' | 'mszip' = 'stored'): Buffer {
  const content = Buffer.concat(parts.map((part) => part.bytes));
  const blocks = compression === 'stored' ? storedBlocks(content) : mszipBlocks(content);
  const files = filesOf(parts);
  const filesAt = HEADER + FOLDER;
  const dataAt = filesAt + files.length;
  const data = Buffer.concat(blocks);
  const header = Buffer.alloc(HEADER + FOLDER);
  header.write('MSCF', 0, 'latin1');
  header.writeUInt32LE(dataAt + data.length, 8);
  header.writeUInt32LE(filesAt, 16);
  header.writeUInt8(3, 24);
  header.writeUInt8(1, 25);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(parts.length, 28);
  header.writeUInt32LE(dataAt, HEADER);
  header.writeUInt16LE(blocks.length, HEADER + 4);
  header.writeUInt16LE(compression === 'stored' ? 0 : 1, HEADER + 6);
  return Buffer.concat([header, files, data]);
}

function filesOf(parts: readonly CabPart[]): Buffer {
  let start = 0;
  return Buffer.concat(
    parts.map((part) => {
      const fixed = Buffer.alloc(16);
      fixed.writeUInt32LE(part.bytes.length, 0);
      fixed.writeUInt32LE(start, 4);
      fixed.writeUInt16LE(UTF8_NAME, 14);
      start += part.bytes.length;
      return Buffer.concat([fixed, Buffer.from(`${part.name}\0`, 'utf8')]);
    }),
  );
}

function pieces(content: Buffer): Buffer[] {
  const out: Buffer[] = [];
  for (let at = 0; at < content.length; at += BLOCK) out.push(content.subarray(at, at + BLOCK));
  return out;
}

function storedBlocks(content: Buffer): Buffer[] {
  return pieces(content).map((piece) => blockOf(piece, piece.length));
}

/** Every block is deflated on its own, with the block before it as the dictionary. */
function mszipBlocks(content: Buffer): Buffer[] {
  let before: Buffer | null = null;
  return pieces(content).map((piece) => {
    const packed = deflateRawSync(piece, before === null ? {} : { dictionary: before });
    before = piece;
    return blockOf(Buffer.concat([Buffer.from('CK', 'latin1'), packed]), piece.length);
  });
}

function blockOf(data: Buffer, unpackedLength: number): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(data.length, 4);
  head.writeUInt16LE(unpackedLength, 6);
  return Buffer.concat([head, data]);
}
