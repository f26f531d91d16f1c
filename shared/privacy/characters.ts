/** Bytes from one character to the next: 1 for ASCII and its supersets, 2 for UTF-16LE. */
export type Step = 1 | 2;

const DIGIT = 1;
const HEX = 2;
const LETTER = 4;

/** What an ASCII character is, by its code. */
const CLASS = new Uint8Array(128);
for (let code = 0x30; code <= 0x39; code++) CLASS[code] = DIGIT | HEX;
for (let code = 0x41; code <= 0x5a; code++) {
  CLASS[code] = code <= 0x46 ? LETTER | HEX : LETTER;
  CLASS[code + 0x20] = CLASS[code] as number;
}

const classOf = (unit: number): number => (unit >= 0 && unit < 128 ? (CLASS[unit] as number) : 0);
export const isDigit = (unit: number): boolean => (classOf(unit) & DIGIT) !== 0;
export const isHex = (unit: number): boolean => (classOf(unit) & HEX) !== 0;
export const isAlnum = (unit: number): boolean => classOf(unit) !== 0;
export const isPrintable = (unit: number): boolean => unit >= 0x20 && unit < 0x7f;
/** Letters, digits and what names are joined with. */
export const isWord = (unit: number): boolean => isAlnum(unit) || unit === 0x5f || unit === 0x2d || unit === 0x2e;

/** Lower case for ASCII letters, everything else as it is. */
export const fold = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);

/** The code unit at a position; -1 outside the bytes. */
export function unitAt(bytes: Uint8Array, at: number, step: Step): number {
  if (at < 0 || at + step > bytes.length) return -1;
  const low = bytes[at] as number;
  return step === 1 ? low : low | ((bytes[at + 1] as number) << 8);
}

/**
 * The code unit before a text that begins at `at`; 0 when that is the last character of an ASCII string and its NUL, which in front of
 * UTF-16 look like one more character of it (`Wifi`, NUL, then UTF-16, as in the payloads of trace events). -1 outside the bytes.
 */
export function unitBefore(bytes: Uint8Array, at: number, step: Step): number {
  const unit = unitAt(bytes, at - step, step);
  return step === 2 && unit > 0 && unit < 0x100 && at >= 3 && bytes[at - 3] !== 0 ? 0 : unit;
}

/** True when `word` (lower case) stands at `at`, in whatever case. */
export function isWordAt(bytes: Uint8Array, at: number, step: Step, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (fold(unitAt(bytes, at + i * step, step)) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** True when `word` (lower case) ends right before `at`. */
export function isWordBefore(bytes: Uint8Array, at: number, step: Step, word: string): boolean {
  return isWordAt(bytes, at - word.length * step, step, word);
}

/** The end of the characters from `at` on that `accept` takes, at most `most` of them. */
export function endOf(bytes: Uint8Array, at: number, step: Step, most: number, accept: (unit: number) => boolean): number {
  const limit = at + most * step;
  let end = at;
  while (end < limit && accept(unitAt(bytes, end, step))) end += step;
  return end;
}

/** The start of the characters before `at` that `accept` takes, at most `most` of them. */
export function startOf(bytes: Uint8Array, at: number, step: Step, most: number, accept: (unit: number) => boolean): number {
  const limit = at - most * step;
  let start = at;
  while (start > limit && accept(unitAt(bytes, start - step, step))) start -= step;
  return start;
}

/** The characters from `from` to `to` as they are; single bytes as Latin-1. For the few hundred bytes of one finding. */
export function textOf(bytes: Uint8Array, from: number, to: number, step: Step): string {
  let text = '';
  for (let at = from; at < to; at += step) text += String.fromCharCode(unitAt(bytes, at, step));
  return text;
}
