import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../shared/dump/openDump.ts';
import { blank } from '../../../shared/privacy/blank.ts';
import { type PersonalValue, piecesOf, scanInSteps } from '../../../shared/privacy/scan.ts';
import { isFailure } from '../../../shared/result/triageResult.ts';
import { triageLine } from '../../../shared/triageDump.ts';
import { dumpsIn, SHARED_MATERIAL } from '../../tools/dumpFolder.ts';

const FILES = dumpsIn(path.join(SHARED_MATERIAL, 'dumps'));
const FILE = { path: 'x.dmp', name: 'x.dmp', sizeBytes: 0, sha256: null };

/** Another look at the same bytes, by other means: the whole file as text in each encoding, and regular expressions. */
const FORMS: readonly RegExp[] = [
  /\\(?:users|documents and settings)\\([^\\/:*?"<>|\p{Cc}]{1,40})\\/giu,
  /s-1-(?:5-21|12-1)((?:-\d+){3,})/gi,
  /(?<![0-9a-f:])((?:[0-9a-f]{2}:){5}[0-9a-f]{2})(?![0-9a-f:])/gi,
  /\b((?:desktop-[a-z0-9]{7}|laptop-[a-z0-9]{8}))(?![a-z0-9])/gi,
  /(?<![\d.])(192\.168\.\d{1,3}\.\d{1,3})(?![\d.])/g,
  /\b([\w.+-]{3,}@[a-z0-9-]{3,}\.(?:com|net|org|de|uk|br|it))\b/gi,
  /(?<![A-Z0-9-])((?:[BCDFGHJKMNPQRTVWXY2-9]{5}-){4}[BCDFGHJKMNPQRTVWXY2-9]{5})/g,
];
const HARMLESS = /^(?:public|default|all users|default user|[x0 .:@-]+)$/i;

function* textsOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  yield buffer.toString('latin1');
  yield buffer.toString('utf16le');
  yield buffer.subarray(1).toString('utf16le');
}

function formsIn(bytes: Uint8Array): string[] {
  const found = new Set<string>();
  for (const text of textsOf(bytes)) {
    for (const form of FORMS) {
      for (const [, value = ''] of text.matchAll(form)) if (/[^x0\s.:@-]/i.test(value)) found.add(value);
    }
  }
  return [...found].filter((value) => !HARMLESS.test(value));
}

/** Short names are words elsewhere, and a name that the verdict reads drivers by stays: only what cannot be anything else must be gone. */
function isUnmistakable({ kind, value, confidence }: PersonalValue): boolean {
  return value.length >= 6 && (confidence === 'certain' || kind === 'mac-address');
}

function leftIn(bytes: Uint8Array, values: readonly PersonalValue[]): string[] {
  const texts = [...textsOf(bytes)].map((text) => text.toLowerCase());
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return values.filter(isUnmistakable).flatMap(({ kind, value }) => {
    const named = texts.some((text) => text.includes(value.toLowerCase()));
    const mac = kind === 'mac-address' && value.length === 17 ? Buffer.from(value.replaceAll(':', ''), 'hex') : null;
    const raw = mac !== null && (buffer.includes(mac) || buffer.includes(Buffer.from(mac).reverse()));
    return named || raw ? [`${kind} ${value.slice(0, 1)}***`] : [];
  });
}

describe.skipIf(FILES.length === 0)('a real dump', () => {
  it.each(FILES.map((file) => [path.basename(file), file]))('%s has nothing left that was found, and the same verdict', (_name, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const source = bytesSource(bytes);
    const steps = scanInSteps(source, openDump(source));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { scan, finder } = step.value;
    const copy = new Uint8Array(bytes.length);
    // Small pieces: a few hundred borders.
    for (const { bytes: piece, base, from, to } of piecesOf(source, 20_011)) {
      const part = piece.slice(from, to);
      for (const finding of finder.findings(piece, base, 0, to)) blank(part, base + from, finding);
      copy.set(part, base + from);
    }

    expect(scan.values.length).toBeGreaterThan(0);
    expect(scan.unlisted).toBe(0);
    expect(leftIn(bytes, scan.values).length).toBeGreaterThan(0);
    expect(leftIn(copy, scan.values)).toEqual([]);
    expect(formsIn(copy).map((form) => `${form.slice(0, 1)}***`)).toEqual([]);

    const [before, after] = [triageLine(source, FILE), triageLine(bytesSource(copy), FILE)];
    if (isFailure(before) || isFailure(after)) throw new Error('it does not open');
    expect(after.verdict).toEqual(before.verdict);
    expect(after.limits).toEqual(before.limits);
    expect(after.privacy?.findings).toEqual([]);
  });
});
