/** Ways to damage a dump. Each takes bytes and gives new ones; the signature is put back by `mutate`. */
import { BUGCHECKS } from '../../shared/knowledge/bugchecks/index.ts';
import type { Random } from '../shared/dump/support/random.ts';

/** What a mutator works with: the dump, the dice, and another dump to take pieces from. */
interface Damage {
  readonly bytes: Uint8Array;
  readonly dice: Random;
  readonly donor: Uint8Array;
}
type Mutator = (damage: Damage) => Uint8Array;

const MAX_SIZE = 4 << 20;
const CODES = [...BUGCHECKS.map((row) => row.code), 0x1000_007e, 0x1000_008e, 0x1000_00ea, 0xdead_dead, 0x4544_4544];
const WORDS = [0, 1, 2, 4, 0x10, 0x7f, 0x80, 0xff, 0x100, 0xfff, 0x1000, 0x2000, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x10_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_f000, 0xffff_fffe, 0xffff_ffff]; // biome-ignore format: a list
const QWORDS = [0n, 1n, 0x7fff_ffff_ffffn, 0x8000_0000_0000n, 0x20_0000_0000n, 0xffff_7fff_ffff_ffffn, 0xffff_8000_0000_0000n, 0xffff_f800_0000_0000n, 0xffff_ffff_ffff_f000n, 0xffff_ffff_ffff_ffffn, 0x8000_0000_0000_0000n]; // biome-ignore format: a list
const FILLS = [0, 0xff, 0x0a, 0x41, -1];

/** Damages a copy of `bytes` one to six times; whatever happens, it still starts like the dump that it was. */
export function mutate(bytes: Uint8Array, donor: Uint8Array, dice: Random): Uint8Array {
  let damaged = bytes.slice();
  for (let times = 1 + dice.below(6); times > 0; times--) {
    const mutator = MUTATORS[dice.below(MUTATORS.length)] as Mutator;
    damaged = mutator({ bytes: damaged, dice, donor }).slice(0, MAX_SIZE);
    damaged.set(bytes.subarray(0, Math.min(signatureSize(bytes), damaged.length)));
  }
  return damaged;
}

const MUTATORS: readonly Mutator[] = [
  flipBits, setBytes, setWord, setWord, setWord, setQword, copyQword, copyQword, nudgeWord, pointWord, setBugcheck, setBugcheck,
  truncate, extend, splice, insertPiece, overwritePiece, removePiece, fillPiece, swapRecords,
]; // biome-ignore format: a list

function signatureSize(bytes: Uint8Array): number {
  if (bytes[0] !== 0x4d) return 8; // PAGEDU64 or PAGEDUMP
  if (bytes[1] === 0x69) return 0x20; // a PDB's "Microsoft C/C++ MSF 7.00"
  return bytes[1] === 0x5a ? 0x84 : 4; // an image's DOS header and PE signature, or MDMP
}

function isWide(bytes: Uint8Array): boolean {
  return bytes[6] === 0x36;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A place for a value of `width` bytes: in a header, near something that a header points to, or anywhere. -1 when there is none. */
function placeFor({ bytes, dice }: Damage, width: number): number {
  const last = bytes.length - width;
  if (last < 0) return -1;
  const header = bytes[0] === 0x4d ? 0 : isWide(bytes) ? 0x2000 : 0x1000;
  const choice = dice.below(4);
  const triage = header + dice.below(0x20) * 4;
  if (choice === 0) return Math.min(last, triage);
  if (choice === 1) return Math.min(last, dice.below(0x420) * 4);
  if (choice === 2 && triage + 4 <= bytes.length) {
    const pointed = viewOf(bytes).getUint32(triage, true) + dice.below(0x50) * 4;
    if (pointed <= last) return pointed;
  }
  return dice.below(last + 1) & (dice.below(3) === 0 ? -1 : ~3);
}

function flipBits({ bytes, dice }: Damage): Uint8Array {
  for (let i = dice.below(16); bytes.length > 0 && i >= 0; i--) {
    const at = dice.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8));
  }
  return bytes;
}

function setBytes({ bytes, dice }: Damage): Uint8Array {
  for (let i = dice.below(8); bytes.length > 0 && i >= 0; i--) bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}

function setWord(damage: Damage): Uint8Array {
  const { bytes, dice } = damage;
  const width = ([1, 2, 4, 4] as const)[dice.below(4)] ?? 4;
  const at = placeFor(damage, width);
  const value = WORDS[dice.below(WORDS.length)] ?? 0;
  if (at >= 0 && width === 4) viewOf(bytes).setUint32(at, value, true);
  if (at >= 0 && width === 2) viewOf(bytes).setUint16(at, value & 0xffff, true);
  if (at >= 0 && width === 1) viewOf(bytes).setUint8(at, value & 0xff);
  return bytes;
}

function setQword(damage: Damage): Uint8Array {
  const at = placeFor(damage, 8);
  if (at >= 0) viewOf(damage.bytes).setBigUint64(at, QWORDS[damage.dice.below(QWORDS.length)] ?? 0n, true);
  return damage.bytes;
}

/** A value from elsewhere in the dump: mostly a pointer that leads somewhere, off by a little. */
function copyQword(damage: Damage): Uint8Array {
  const { bytes, dice } = damage;
  const at = placeFor(damage, 8);
  const from = placeFor(damage, 8);
  if (at < 0 || from < 0) return bytes;
  const value = viewOf(bytes).getBigUint64(from, true) + BigInt(dice.below(3) === 0 ? dice.below(64) - 32 : 0);
  viewOf(bytes).setBigUint64(at, BigInt.asUintN(64, value), true);
  return bytes;
}

function nudgeWord(damage: Damage): Uint8Array {
  const at = placeFor(damage, 4);
  if (at < 0) return damage.bytes;
  const view = viewOf(damage.bytes);
  view.setUint32(at, (view.getUint32(at, true) + damage.dice.below(65) - 32) >>> 0, true);
  return damage.bytes;
}

/** A word that points into the file, or just past it. */
function pointWord(damage: Damage): Uint8Array {
  const { bytes, dice } = damage;
  const at = placeFor(damage, 4);
  if (at >= 0) viewOf(bytes).setUint32(at, dice.below(4) === 0 ? bytes.length - 4 + dice.below(8) : dice.below(bytes.length), true);
  return bytes;
}

/** Another bugcheck, with its parameters taken from anywhere in the dump. */
function setBugcheck(damage: Damage): Uint8Array {
  const { bytes, dice } = damage;
  if (bytes.length < 0x1000) return bytes;
  const view = viewOf(bytes);
  const wide = isWide(bytes);
  if (dice.below(2) === 0) view.setUint32(wide ? 0x38 : 0x28, CODES[dice.below(CODES.length)] ?? 0, true);
  for (let i = dice.below(4); i >= 0; i--) {
    const from = placeFor(damage, 8);
    if (wide) view.setBigUint64(0x40 + i * 8, dice.below(3) === 0 ? BigInt(dice.below(0x200)) : view.getBigUint64(from, true), true);
    else view.setUint32(0x2c + i * 4, dice.below(3) === 0 ? dice.below(0x200) : view.getUint32(from, true), true);
  }
  return bytes;
}

function truncate({ bytes, dice }: Damage): Uint8Array {
  return bytes.slice(0, dice.below(bytes.length + 1));
}

function extend({ bytes, dice }: Damage): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1 + dice.below(0x4000));
  if (dice.below(2) === 0) for (let at = bytes.length; at < longer.length; at++) longer[at] = dice.below(256);
  longer.set(bytes);
  return longer;
}

/** The start of one dump and the end of another. */
function splice({ bytes, dice, donor }: Damage): Uint8Array {
  const cut = dice.below(bytes.length + 1);
  const from = dice.below(2) === 0 ? Math.min(cut, donor.length) : dice.below(donor.length + 1);
  return joined(bytes.subarray(0, cut), donor.subarray(from));
}

function piece({ dice }: Damage, of: Uint8Array): Uint8Array {
  const size = dice.below(Math.min(of.length, 1 << dice.below(14)) + 1);
  const from = dice.below(of.length - size + 1);
  return of.slice(from, from + size);
}

function insertPiece(damage: Damage): Uint8Array {
  const { bytes, dice, donor } = damage;
  const at = dice.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), piece(damage, dice.below(2) === 0 ? bytes : donor), bytes.subarray(at));
}

function overwritePiece(damage: Damage): Uint8Array {
  const { bytes, dice, donor } = damage;
  const copied = piece(damage, dice.below(2) === 0 ? bytes : donor);
  const at = dice.below(bytes.length + 1) & ~7;
  bytes.set(copied.subarray(0, bytes.length - at), at);
  return bytes;
}

function removePiece(damage: Damage): Uint8Array {
  const { bytes, dice } = damage;
  const { length } = piece(damage, bytes);
  const at = dice.below(bytes.length - length + 1);
  return joined(bytes.subarray(0, at), bytes.subarray(at + length));
}

function fillPiece(damage: Damage): Uint8Array {
  const { bytes, dice } = damage;
  const { length } = piece(damage, bytes);
  const at = dice.below(bytes.length - length + 1);
  const fill = FILLS[dice.below(FILLS.length)] ?? 0;
  if (fill >= 0) return bytes.fill(fill, at, at + length);
  for (let i = at; i < at + length; i++) bytes[i] = 'PAGE'.charCodeAt(i & 3);
  return bytes;
}

/** Two records of a list change places: here two runs of 16 to 0x90 bytes anywhere. */
function swapRecords({ bytes, dice }: Damage): Uint8Array {
  const size = [0x10, 0x38, 0x48, 0x90][dice.below(4)] ?? 0x10;
  if (bytes.length < 2 * size) return bytes;
  const a = dice.below(bytes.length - size);
  const b = dice.below(bytes.length - size);
  const kept = bytes.slice(a, a + size);
  bytes.copyWithin(a, b, b + size);
  bytes.set(kept, b);
  return bytes;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of pieces) {
    out.set(one, at);
    at += one.length;
  }
  return out;
}
