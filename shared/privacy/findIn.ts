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
import { type Finding, isBlank, type Sink } from './finding.ts';

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
]);

const AT_TEXT = 1;
const AT_BINARY = 2;
const ANCHORS = new Uint8Array(256);
const DETECTORS: (readonly Detector[])[] = Array.from({ length: 256 }, () => []);
for (const [character, detectors] of Object.entries(TEXT)) {
  ANCHORS[character.charCodeAt(0)] = AT_TEXT;
  DETECTORS[character.charCodeAt(0)] = detectors;
}
for (const [byte, detectors] of BINARY) {
  ANCHORS[byte] = AT_BINARY;
  DETECTORS[byte] = detectors;
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
  for (let at = from; at < to; at++) {
    const anchor = ANCHORS[bytes[at] as number] as number;
    if (anchor === 0) continue;
    const next = at + 1 < bytes.length ? (bytes[at + 1] as number) : 0;
    // An ASCII character in UTF-16 has a zero behind it; the last one before the NUL of a text of single bytes begins nothing.
    const step: Step = next === 0 ? 2 : 1;
    if (anchor === AT_TEXT && step === 1 && next < 0x20) continue;
    for (const detector of DETECTORS[bytes[at] as number] as readonly Detector[]) detector(bytes, at, step, sink);
  }
}

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
