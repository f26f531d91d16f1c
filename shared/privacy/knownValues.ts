import { fold, isAlnum, type Step, unitAt, unitBefore } from './characters.ts';
import type { Finding, FindingEncoding, PersonalKind } from './finding.ts';

/** A value that was found in one place, as it may stand in others. */
interface Needle {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly encoding: FindingEncoding;
  /** Lower case where it is text. */
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
    needles.push({ kind, value, encoding: 'utf16', bytes: Uint8Array.from(codes.flatMap((code) => [code & 0xff, code >> 8])) });
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
  const first = new Uint8Array(256);
  const alike: Needle[][] = [[]];
  const byPair = new Uint16Array(0x10000);
  for (const needle of needles) {
    const pair = pairOf(needle.bytes, 0);
    first[needle.bytes[0] as number] = 1;
    first[upper(needle.bytes[0] as number)] = 1;
    if (byPair[pair] === 0) byPair[pair] = alike.push([]) - 1;
    const bucket = alike[byPair[pair] as number] as Needle[];
    if (bucket.length < MAX_ALIKE) bucket.push(needle);
  }
  const buckets = alike.map(inOrder);
  return (bytes, base, from, to, found, mayHold) => {
    const end = Math.min(to, bytes.length - 2);
    for (let at = nextStart(bytes, from, end, first, byPair); at < end; at = nextStart(bytes, at + 1, end, first, byPair)) {
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
    }
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

/** The next place where a needle may begin, `end` when there is none. This loop runs over every byte of a file. */
function nextStart(bytes: Uint8Array, from: number, end: number, first: Uint8Array, byPair: Uint16Array): number {
  for (let at = from; at < end; at++) {
    if (first[bytes[at] as number] !== 0 && byPair[pairOf(bytes, at)] !== 0) return at;
  }
  return end;
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
