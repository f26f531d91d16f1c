import type { Step } from './characters.ts';
import { type Detector, REACH } from './detectors/detector.ts';
import { deviceInstance } from './detectors/deviceInstance.ts';
import { email } from './detectors/email.ts';
import { environment } from './detectors/environment.ts';
import { ipv4 } from './detectors/ipv4.ts';
import { ipv6 } from './detectors/ipv6.ts';
import { givenMachineName } from './detectors/machineName.ts';
import { bluetoothDevice, macText } from './detectors/macText.ts';
import { networkPath } from './detectors/networkPath.ts';
import { productKey } from './detectors/productKey.ts';
import { profilePath } from './detectors/profilePath.ts';
import { domainSid, entraSid } from './detectors/sidBinary.ts';
import { sidText } from './detectors/sidText.ts';
import { volumeGuid } from './detectors/volumeGuid.ts';
import { wlanEvent } from './detectors/wlanEvent.ts';
import { wlanScan } from './detectors/wlanScan.ts';
import { type Finding, isBlank, type Sink } from './finding.ts';
import { nextWithEither, pairSet, wordsOf } from './words.ts';

/** What is looked for at which byte of a text. These bytes are rare, so that most of a file is only glanced at. */
const TEXT: Readonly<Record<string, readonly Detector[]>> = {
  '\\': [profilePath, networkPath, deviceInstance],
  '/': [profilePath],
  '#': [deviceInstance],
  '@': [email],
  '-': [sidText, givenMachineName, macText, productKey],
  ':': [macText, ipv6],
  '.': [ipv4],
  '=': [environment],
  _: [bluetoothDevice],
  '{': [volumeGuid],
};

/** The same for structures. */
const BINARY: ReadonlyMap<number, readonly Detector[]> = new Map([
  [0x15, [domainSid]],
  [0x0c, [entraSid]],
  [0xdd, [wlanEvent]],
  [0x5d, [wlanScan]],
]);

/** What stands behind the byte when it is worth asking: nearly always, the next character says already that there is nothing. */
const FOLLOWING_BINARY: ReadonlyMap<number, number> = new Map([
  [0x15, 0x00],
  [0x0c, 0x01],
  [0xdd, 0xd7],
  [0x5d, 0xf7],
]);
const FOLLOWING_TEXT: Readonly<Record<string, RegExp>> = {
  '.': /\d/,
  '-': /[\dA-Z]/i,
  ':': /[\dA-F:]/i,
  _: /[\dA-F]|C/i,
  '{': /[\dA-F]/i,
  '/': /[uh]/i,
  '@': /[a-z\d.-]/i,
};

const ANCHORS = new Uint8Array(256);
const DETECTORS: (readonly Detector[])[] = Array.from({ length: 256 }, () => []);
/** By an anchor and the character behind it: what may follow (1 for text, 2 for structures). */
const AT_TEXT = 1;
const AT_BINARY = 2;
const PAIRS = new Uint8Array(0x10000);
for (const [character, detectors] of Object.entries(TEXT)) {
  const anchor = character.charCodeAt(0);
  ANCHORS[anchor] = AT_TEXT;
  DETECTORS[anchor] = detectors;
  for (let next = 0x20; next < 0x100; next++) {
    if (FOLLOWING_TEXT[character]?.test(String.fromCharCode(next)) ?? true) PAIRS[(anchor << 8) | next] = AT_TEXT;
  }
}
for (const [anchor, detectors] of BINARY) {
  ANCHORS[anchor] = AT_BINARY;
  DETECTORS[anchor] = detectors;
  PAIRS[(anchor << 8) | (FOLLOWING_BINARY.get(anchor) ?? 0)] = AT_BINARY;
}

/** Bytes that `findIn` wants before and behind the part it looks for findings in: it then finds the same however a file is cut up. */
export const MARGIN = 4 * REACH;

/**
 * The personal data that begins in `bytes` between `from` and `to`, in order; what lies inside another finding is left out. `base` is
 * the file offset of the first byte. Linear in `to - from`, whatever the bytes are.
 */
export function findIn(bytes: Uint8Array, base: number, from: number, to: number): Finding[] {
  const found: Finding[] = [];
  const sink: Sink = (kind, start, end, encoding, value, confidence) => {
    if (end > start && !isBlank(kind, value)) {
      found.push({ kind, fileOffset: base + start, sizeBytes: end - start, encoding, value, confidence });
    }
  };
  // What begins in the part may be noticed at a byte behind it, and may lie in something that begins before it.
  visit(bytes, Math.max(0, from - 2 * REACH), Math.min(bytes.length, to + REACH), sink);
  return outermost(found).filter(({ fileOffset }) => fileOffset >= base + from && fileOffset < base + to);
}

function visit(bytes: Uint8Array, from: number, to: number, sink: Sink): void {
  // The last three bytes of a file begin nothing: every detector wants more behind its byte. So what follows the last word needs no look.
  const end = Math.min(to, bytes.length - 3);
  const { words, first } = wordsOf(bytes);
  const each = (start: number, until: number) => {
    const stop = Math.min(until, end);
    for (let at = Math.max(from, start); at < stop; at++) if (isAnchor(bytes, at)) ask(bytes, at, sink);
  };
  each(from, first);
  const last = Math.min(words.length, Math.ceil((end - first) / 4));
  for (let index = Math.max(0, Math.floor((from - first) / 4)); ; index++) {
    index = nextWithEither(words, index, last, MAY_ANCHOR);
    if (index >= last) break;
    each(first + 4 * index, first + 4 * index + 4);
  }
}

function ask(bytes: Uint8Array, at: number, sink: Sink): void {
  const byte = bytes[at] as number;
  const step: Step = bytes[at + 1] === 0 && ANCHORS[byte] === AT_TEXT ? 2 : 1;
  const detectors = DETECTORS[byte] as readonly Detector[];
  for (let i = 0; i < detectors.length; i++) (detectors[i] as Detector)(bytes, at, step, sink);
}

/** True for a byte that is worth a look. */
function isAnchor(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  const anchor = ANCHORS[byte];
  if (anchor === 0) return false;
  let next = bytes[at + 1] as number;
  // An ASCII character in UTF-16 has a zero behind it; after the last one of a text of single bytes nothing begins.
  if (next === 0 && anchor === AT_TEXT) next = bytes[at + 3] === 0 ? (bytes[at + 2] as number) : NOT_ASCII;
  return PAIRS[(byte << 8) | next] !== 0;
}

/** Pairs of bytes of which one may be worth a look, as far as the two can tell. */
const MAY_ANCHOR = pairSet(
  (low, high) => ANCHORS[high] !== 0 || (ANCHORS[low] === AT_TEXT && high === 0) || PAIRS[(low << 8) | high] !== 0,
);

/** Stands for any character beyond ASCII: may follow where any character may. */
const NOT_ASCII = 0xff;

/** In the order of the file, without what another one covers. */
export function outermost(found: Finding[]): Finding[] {
  if (found.length < 2) return found;
  found.sort((a, b) => a.fileOffset - b.fileOffset || b.sizeBytes - a.sizeBytes);
  let end = -1;
  return found.filter((finding) => {
    const reach = finding.fileOffset + finding.sizeBytes;
    if (reach <= end) return false;
    end = reach;
    return true;
  });
}
