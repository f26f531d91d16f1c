/** A growing piece of a file: little-endian writers that append, the same at a fixed offset, and labels whose offsets are patched in later. */

export type Int = number | bigint;

export interface Section {
  /** Bytes written so far, which is also the offset of the next append. */
  readonly length: number;
  u8(value: Int): Section;
  u16(value: Int): Section;
  u32(value: Int): Section;
  u64(value: Int): Section;
  bytes(data: Uint8Array): Section;
  /** One byte a character; cut or zero-filled to `size` when it is given. */
  ascii(text: string, size?: number): Section;
  /** UTF-16LE without a terminator; cut or zero-filled to `sizeBytes` when it is given. */
  utf16(text: string, sizeBytes?: number): Section;
  pad(count: number, fill?: number): Section;
  align(boundary: number, fill?: number): Section;
  /** Names the current end. */
  label(name: string): Section;
  /** Appends a u32 that becomes the offset of `label`, which may be set later. */
  ref32(label: string): Section;
  at(label: string): number;
  has(label: string): boolean;
  put8(at: number, value: Int): Section;
  put16(at: number, value: Int): Section;
  put32(at: number, value: Int): Section;
  put64(at: number, value: Int): Section;
  putBytes(at: number, data: Uint8Array): Section;
  putRef32(at: number, label: string): Section;
  /** The bytes, with every reference filled in. Throws when a referenced label was never set. */
  finish(): Uint8Array;
}

export function section(): Section {
  let buffer = new Uint8Array(0x1000);
  let view = new DataView(buffer.buffer);
  let length = 0;
  const labels = new Map<string, number>();
  const references: { at: number; label: string }[] = [];

  const room = (end: number): void => {
    if (end > buffer.length) {
      const grown = new Uint8Array(Math.max(end, buffer.length * 2));
      grown.set(buffer.subarray(0, length));
      buffer = grown;
      view = new DataView(grown.buffer);
    }
    if (end > length) length = end;
  };
  const offsetOf = (label: string): number => {
    const found = labels.get(label);
    if (found === undefined) throw new Error(`builder: label ${label} was never set`);
    return found;
  };

  const self: Section = {
    get length() {
      return length;
    },
    u8: (value) => self.put8(length, value),
    u16: (value) => self.put16(length, value),
    u32: (value) => self.put32(length, value),
    u64: (value) => self.put64(length, value),
    bytes: (data) => self.putBytes(length, data),
    ascii: (text, size) => self.bytes(sized(asciiBytes(text), size)),
    utf16: (text, sizeBytes) => self.bytes(sized(utf16Bytes(text), sizeBytes)),
    pad(count, fill = 0) {
      const start = length;
      room(start + count);
      buffer.fill(fill, start, start + count);
      return self;
    },
    align: (boundary, fill = 0) => self.pad((boundary - (length % boundary)) % boundary, fill),
    label(name) {
      labels.set(name, length);
      return self;
    },
    ref32: (label) => self.putRef32(length, label),
    at: offsetOf,
    has: (label) => labels.has(label),
    put8(at, value) {
      room(at + 1);
      view.setUint8(at, Number(BigInt.asUintN(8, BigInt(value))));
      return self;
    },
    put16(at, value) {
      room(at + 2);
      view.setUint16(at, Number(BigInt.asUintN(16, BigInt(value))), true);
      return self;
    },
    put32(at, value) {
      room(at + 4);
      view.setUint32(at, Number(BigInt.asUintN(32, BigInt(value))), true);
      return self;
    },
    put64(at, value) {
      room(at + 8);
      view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true);
      return self;
    },
    putBytes(at, data) {
      room(at + data.length);
      buffer.set(data, at);
      return self;
    },
    putRef32(at, label) {
      references.push({ at, label });
      return self.put32(at, 0);
    },
    finish() {
      for (const reference of references) self.put32(reference.at, offsetOf(reference.label));
      return buffer.slice(0, length);
    },
  };
  return self;
}

export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character.codePointAt(0) ?? 0) & 0xff);
}

export function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i * 2] = unit & 0xff;
    bytes[i * 2 + 1] = unit >> 8;
  }
  return bytes;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = section();
  for (const part of parts) whole.bytes(part);
  return whole.finish();
}

function sized(bytes: Uint8Array, size: number | undefined): Uint8Array {
  if (size === undefined) return bytes;
  const exact = new Uint8Array(size);
  exact.set(bytes.subarray(0, size));
  return exact;
}
