import type { ByteSource } from '../bytes/byteSource.ts';
import { bytesAt } from '../bytes/reads.ts';
import type { DumpImage } from '../dump/dumpImage.ts';
import { findIn, MARGIN, outermost } from './findIn.ts';
import type { Confidence, Finding, FindingEncoding, PersonalKind } from './finding.ts';
import { type KnownValues, knownValues } from './knownValues.ts';
import { type Places, placesOf } from './places.ts';
import { smbiosIdentity } from './smbiosIdentity.ts';

/** Where a value stands: the first few of its places in the file. */
export interface FoundAt {
  readonly fileOffset: number;
  readonly sizeBytes: number;
  readonly encoding: FindingEncoding;
  readonly place: string;
}

/** One value with everything that was found of it. */
export interface PersonalValue {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly count: number;
  /** `certain` when one of the places leaves no doubt. */
  readonly confidence: Confidence;
  /** How often in which structure, the most frequent one first. */
  readonly places: readonly { readonly place: string; readonly count: number }[];
  readonly at: readonly FoundAt[];
}

export interface PrivacyScan {
  /** By kind, within it the most frequent first. */
  readonly values: readonly PersonalValue[];
  readonly scannedBytes: number;
  /** Findings of further values that are not listed: a file with that many was made to have them. */
  readonly unlisted: number;
}

/** A file in pieces, with what is needed to find and blank what is in each. */
export interface PrivacyFinder {
  readonly known: KnownValues;
  /** What begins between `from` and `to` of `bytes`, in order; `base` is the file offset of the first byte. */
  findings(bytes: Uint8Array, base: number, from: number, to: number): Finding[];
}

const PIECE_BYTES = 0x100000;
const MAX_VALUES = 4096;
const MAX_SPANS = 0x40000;
const MAX_LISTED_PLACES = 16;
const MAX_LISTED_AT = 32;

interface Group {
  readonly kind: PersonalKind;
  readonly value: string;
  count: number;
  confidence: Confidence;
  readonly places: Map<string, number>;
  readonly at: FoundAt[];
}

/**
 * Looks for personal data in a whole dump: once for what can be told by its form or its structure, and, when there was any, once more
 * for the same values where nothing tells what they are. Reads 1 MiB at a time; memory is bounded whatever the file holds. Yields the
 * bytes looked through (both times together), so that the caller can show progress or stop.
 */
export function* scanInSteps(source: ByteSource, image: DumpImage): Generator<number, { scan: PrivacyScan; finder: PrivacyFinder }, void> {
  const places = placesOf(source, image);
  const fixed = smbiosIdentity(source, image.taggedBlobs);
  const groups = new Map<string, Group>();
  const spans = newSpans();
  let unlisted = 0;
  const take = (finding: Finding) => {
    if (!addTo(groups, finding, places)) unlisted++;
  };
  let done = 0;
  for (const piece of piecesOf(source)) {
    const found = withFixed(findIn(piece.bytes, piece.base, piece.from, piece.to), fixed, piece);
    for (const finding of found) {
      spans.add(finding);
      take(finding);
    }
    done += piece.to - piece.from;
    yield done;
  }
  const known = knownValues(groups.values());
  if (known.count > 0) {
    for (const { bytes, base, from, to } of piecesOf(source)) {
      const found: Finding[] = [];
      known.find(bytes, base, from, to, found, places.mayHold);
      for (const finding of outermost(found)) if (!spans.touches(finding)) take(finding);
      done += to - from;
      yield done;
    }
  }
  const finder: PrivacyFinder = {
    known,
    findings(bytes, base, from, to) {
      const found = withFixed(findIn(bytes, base, from, to), fixed, { base, from, to });
      known.find(bytes, base, from, to, found, places.mayHold);
      return found.sort((a, b) => a.fileOffset - b.fileOffset);
    },
  };
  return { scan: { values: sorted(groups), scannedBytes: source.size, unlisted }, finder };
}

/** `scanInSteps` without stopping. */
export function scanPrivacy(source: ByteSource, image: DumpImage): PrivacyScan {
  const steps = scanInSteps(source, image);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.scan;
  }
}

/** One part of the file with the margin that `findIn` wants around it. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly base: number;
  readonly from: number;
  readonly to: number;
}

/** The file piece by piece; the bytes of one are valid until the next one is asked for. Ends early where the source does. */
export function* piecesOf(source: ByteSource, pieceBytes = PIECE_BYTES): Generator<Piece, void, void> {
  for (let start = 0; start < source.size; start += pieceBytes) {
    const base = Math.max(0, start - MARGIN);
    const bytes = bytesAt(source, base, start - base + pieceBytes + MARGIN);
    const to = Math.min(bytes.length, start - base + pieceBytes);
    if (to <= start - base) return;
    yield { bytes, base, from: start - base, to };
  }
}

/** SMBIOS findings are known from the structure: those that begin in the piece are put among the others. */
function withFixed(found: Finding[], fixed: readonly Finding[], { base, from, to }: Omit<Piece, 'bytes'>): Finding[] {
  const here = fixed.filter(({ fileOffset }) => fileOffset >= base + from && fileOffset < base + to);
  return here.length === 0 ? found : outermost([...here, ...found]);
}

/** False when there is no room for one more value. */
function addTo(groups: Map<string, Group>, finding: Finding, places: Places): boolean {
  const { kind, value, fileOffset, sizeBytes, encoding } = finding;
  const key = `${kind} ${value.toLowerCase()}`;
  let group = groups.get(key);
  if (!group) {
    if (groups.size >= MAX_VALUES) return false;
    group = { kind, value, count: 0, confidence: 'likely', places: new Map(), at: [] };
    groups.set(key, group);
  }
  const place = places.at(fileOffset);
  group.count++;
  if (finding.confidence === 'certain') group.confidence = 'certain';
  if (group.places.has(place) || group.places.size < MAX_LISTED_PLACES) group.places.set(place, (group.places.get(place) ?? 0) + 1);
  if (group.at.length < MAX_LISTED_AT) group.at.push({ fileOffset, sizeBytes, encoding, place });
  return true;
}

/** What was found the first time, to leave it out the second time. */
function newSpans() {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    /** In ascending order. */
    add({ fileOffset, sizeBytes }: Finding): void {
      if (starts.length >= MAX_SPANS) return;
      starts.push(fileOffset);
      ends.push(fileOffset + sizeBytes);
    },
    touches({ fileOffset, sizeBytes }: Finding): boolean {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] as number) < fileOffset + sizeBytes) low = middle + 1;
        else high = middle;
      }
      return low > 0 && (ends[low - 1] as number) > fileOffset;
    },
  };
}

function sorted(groups: ReadonlyMap<string, Group>): PersonalValue[] {
  return [...groups.values()]
    .map(({ places, ...group }) => ({
      ...group,
      places: [...places].map(([place, count]) => ({ place, count })).sort((a, b) => b.count - a.count || (a.place < b.place ? -1 : 1)),
    }))
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : b.count - a.count || (a.value < b.value ? -1 : 1)));
}
