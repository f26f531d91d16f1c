import { fold, isAlnum, type Step, unitAt, unitBefore } from './characters.ts';
import type { Finding, FindingEncoding, PersonalKind } from './finding.ts';
import { nextWithEither, nextWithFirst, type PairSet, wordsOf } from './words.ts';

/** A value that was found in one place, as it may stand in others. */
interface Needle {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly encoding: FindingEncoding;
  /** Of text each byte as `FOLD` gives it: lower case, and a little more than that in scripts beyond ASCII. */
  readonly bytes: Uint8Array;
}

/** Whether a word at a file offset may be someone's because the same word is one elsewhere. */
export type MayHold = (kind: PersonalKind, fileOffset: number) => boolean;

/** Looks for values known already, where nothing around them tells what they are. */
export interface KnownValues {
  readonly count: number;
  /** Adds those that begin in `bytes` between `from` and `to` to `found`. Text is asked about with `mayHold`. */
  find(bytes: Uint8Array, base: number, from: number, to: number, found: Finding[], mayHold: MayHold): void;
}

const MAX_NEEDLES = 512;
/** Needles that begin alike: a file made to slow us down has thousands. */
const MAX_ALIKE = 32;
const MAX_NEEDLE_BYTES = 512;
/** Shorter ones come about by chance in a file of some megabytes. */
const MIN_ASCII = 4;
const MIN_WIDE = 3;
/** Serial numbers and asset tags may be plain numbers. */
const MIN_SERIAL = 6;
const TEXT_KINDS: ReadonlySet<PersonalKind> = new Set(['user-name', 'machine-name', 'domain-name', 'ssid', 'serial-number']);

/** Names that many have, and that are words: found where a path names them, and not elsewhere. */
const COMMON = new Set(
  (
    'user users admin administrator guest owner test tester default public system windows microsoft local temp home office desktop laptop ' +
    'computer server client root service network install setup support standard personal student intel nvidia amd asus acer dell lenovo ' +
    'gaming gamer games game build builder builds buildagent jenkins runneradmin agent vagrant docker work main info data driver drivers ' +
    'kernel device program domain group workgroup corp none name null true false internet ethernet wifi wi-fi wlan router linksys netgear'
  ).split(' '),
);

/** What can be looked for of the values found so far. */
export function knownValues(values: Iterable<{ readonly kind: PersonalKind; readonly value: string }>): KnownValues {
  const needles: Needle[] = [];
  for (const { kind, value } of values) {
    if (needles.length >= MAX_NEEDLES) break;
    needles.push(...needlesOf(kind, value));
  }
  return { count: needles.length, find: searchFor(needles) };
}

function needlesOf(kind: PersonalKind, value: string): Needle[] {
  if (kind === 'mac-address') return macNeedles(value);
  if (kind === 'machine-uuid') return uuidNeedles(value);
  if (!TEXT_KINDS.has(kind) || COMMON.has(value.toLowerCase()) || new Set(value).size < 2) return [];
  if (kind === 'serial-number' && value.length < MIN_SERIAL) return [];
  return textNeedles(kind, value, value);
}

function textNeedles(kind: PersonalKind, value: string, text: string): Needle[] {
  const needles: Needle[] = [];
  const codes = Array.from({ length: text.length }, (_, i) => fold(text.charCodeAt(i)));
  if (codes.length >= MIN_WIDE && 2 * codes.length <= MAX_NEEDLE_BYTES) {
    needles.push({ kind, value, encoding: 'utf16', bytes: Uint8Array.from(codes.flatMap((code) => [fold(code & 0xff), fold(code >> 8)])) });
  }
  const isAscii = codes.every((code) => code < 0x80);
  if (isAscii && codes.length >= MIN_ASCII && codes.length <= MAX_NEEDLE_BYTES) {
    needles.push({ kind, value, encoding: 'ascii', bytes: Uint8Array.from(codes) });
  }
  return needles;
}

/** The 6 bytes in the order of the network, reversed as Bluetooth keeps them, and the 12 digits without separators. */
function macNeedles(value: string): Needle[] {
  const digits = value.replaceAll(':', '');
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  if (digits.length !== 12 || new Set(bytes).size < 4) return [];
  return [
    { kind: 'mac-address', value, encoding: 'binary', bytes: Uint8Array.from(bytes) },
    { kind: 'mac-address', value, encoding: 'binary', bytes: Uint8Array.from(bytes.reverse()) },
    ...textNeedles('mac-address', value, digits),
  ];
}

function uuidNeedles(value: string): Needle[] {
  const raw = (value.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  if (new Set(raw).size < 6) return [];
  return [
    { kind: 'machine-uuid', value, encoding: 'binary', bytes: Uint8Array.from(order, (place) => raw[place] ?? 0) },
    ...textNeedles('machine-uuid', value, value),
  ];
}

const FOLD = Uint8Array.from({ length: 256 }, (_, byte) => fold(byte));

/** Needles by their first and third byte: in either encoding two characters or one and a half, which few places of a file have. */
function searchFor(needles: readonly Needle[]): KnownValues['find'] {
  const alike: Needle[][] = [[]];
  const byPair = new Uint16Array(0x10000);
  for (const needle of needles) {
    const pair = pairOf(needle.bytes, 0);
    if (byPair[pair] === 0) byPair[pair] = alike.push([]) - 1;
    const bucket = alike[byPair[pair] as number] as Needle[];
    if (bucket.length < MAX_ALIKE) bucket.push(needle);
  }
  const buckets = alike.map(inOrder);
  const places = placesOf(needles);
  return (bytes, base, from, to, found, mayHold) => {
    places(bytes, from, Math.min(to, bytes.length - 2), (at) => {
      let matched = 0;
      for (const { needle, shared } of buckets[byPair[pairOf(bytes, at)] as number] as Ordered[]) {
        const { kind, value, encoding, bytes: wanted } = needle;
        const isText = encoding !== 'binary';
        // A text that goes on as the one before it does, beyond where that one failed, fails there as well.
        if (isText && shared > matched) continue;
        const same = sameBytes(wanted, bytes, at, isText ? shared : 0, isText);
        if (isText) matched = same;
        if (same < wanted.length || (isText && (isPartOfWord(needle, bytes, at) || !mayHold(kind, base + at)))) continue;
        found.push({ kind, value, encoding, fileOffset: base + at, sizeBytes: wanted.length, confidence: 'likely' });
      }
    });
  };
}

/** From this many bytes on every needle fills the first half of an aligned word, wherever it begins. */
const ALWAYS_FIRST = 5;

/**
 * Visits all places from `from` to `end` where one of the needles may begin, in order. Looks at two bytes of each aligned word, or at
 * both halves of it where a needle is short: one of the needle's first pairs stands there.
 */
function placesOf(needles: readonly Needle[]) {
  const shortest = needles.reduce((least, { bytes }) => Math.min(least, bytes.length), ALWAYS_FIRST);
  const [next, before] = shortest >= ALWAYS_FIRST ? [nextWithFirst, 3] : [nextWithEither, 1];
  const set: PairSet = new Uint8Array(0x10000);
  for (const { bytes, encoding } of needles) {
    const forms = (at: number) => (encoding === 'binary' ? [bytes[at] as number] : [bytes[at] as number, upper(bytes[at] as number)]);
    for (let at = 0; at <= before; at++) {
      for (const low of forms(at)) for (const high of forms(at + 1)) set[low | (high << 8)] = 1;
    }
  }
  return (bytes: Uint8Array, from: number, end: number, visit: (at: number) => void) => {
    const { words, first, end: behind } = wordsOf(bytes);
    const each = (start: number, until: number) => {
      const stop = Math.min(until, end);
      for (let at = Math.max(from, start); at < stop; at++) visit(at);
    };
    // A word at `where` tells of the places from `where - before` on, four of them.
    const origin = first - before;
    each(from, origin);
    const last = Math.min(words.length, Math.ceil((end - origin) / 4));
    for (let index = Math.max(0, Math.floor((from - origin) / 4)); ; index++) {
      index = next(words, index, last, set);
      if (index >= last) break;
      each(origin + 4 * index, origin + 4 * index + 4);
    }
    each(behind - before, end);
  };
}

/** A needle among those that begin alike. */
interface Ordered {
  readonly needle: Needle;
  /** Texts: how many bytes it begins with are those of the text before it. */
  readonly shared: number;
}

/** Structures, then texts by their bytes, so that what many begin with is looked at once: a file made to slow us down has long ones. */
function inOrder(needles: readonly Needle[]): Ordered[] {
  const texts = needles.filter(({ encoding }) => encoding !== 'binary').sort((a, b) => compareBytes(a.bytes, b.bytes));
  return [
    ...needles.filter(({ encoding }) => encoding === 'binary').map((needle) => ({ needle, shared: 0 })),
    ...texts.map((needle, i) => ({ needle, shared: i === 0 ? 0 : sameBytes((texts[i - 1] as Needle).bytes, needle.bytes, 0, 0, false) })),
  ];
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const same = sameBytes(a, b, 0, 0, false);
  return (a[same] ?? -1) - (b[same] ?? -1);
}

/** How many of the bytes of `wanted` stand at `at`, in whatever case for texts; the first `known` of them do. */
function sameBytes(wanted: Uint8Array, bytes: Uint8Array, at: number, known: number, isText: boolean): number {
  const most = Math.min(wanted.length, bytes.length - at);
  let same = known;
  while (same < most && (isText ? FOLD[bytes[at + same] as number] : bytes[at + same]) === wanted[same]) same++;
  return same;
}

/** The capital of a lower-case letter; any other byte as it is. */
const upper = (byte: number): number => (byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte);

function pairOf(bytes: Uint8Array, at: number): number {
  return ((FOLD[bytes[at] as number] as number) << 8) | (FOLD[bytes[at + 2] as number] as number);
}

function isPartOfWord({ bytes: wanted, encoding }: Needle, bytes: Uint8Array, at: number): boolean {
  const step: Step = encoding === 'ascii' ? 1 : 2;
  return isAlnum(unitBefore(bytes, at, step)) || isAlnum(unitAt(bytes, at + wanted.length, step));
}
