import { endOf, isDigit, isWord, startOf, textOf, unitAt, unitBefore } from '../characters.ts';
import type { Confidence } from '../finding.ts';
import { type Detector, encodingOf } from './detector.ts';

const MAX_TEXT = 16;
const QUAD = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** IPv4 addresses: found at their first dot. Versions have four numbers, too: see `confidenceOf`. */
export const ipv4: Detector = (bytes, at, step, sink) => {
  if (!isDigit(unitAt(bytes, at - step, step)) || !isDigit(unitAt(bytes, at + step, step))) return;
  const from = startOf(bytes, at, step, 4, isDigit);
  const before = unitBefore(bytes, from, step);
  if (isWord(before)) return;
  const end = endOf(bytes, from, step, MAX_TEXT, (unit) => isDigit(unit) || unit === 0x2e);
  if (isWord(unitAt(bytes, end, step))) return;
  const value = textOf(bytes, from, end, step);
  const numbers = QUAD.exec(value)?.slice(1).map(Number);
  if (!numbers || numbers.some((number) => number > 255)) return;
  const confidence = confidenceOf(numbers, /^(?:\/\/|@)$/.test(textOf(bytes, from - 2 * step, from, step)) || before === 0x40);
  if (confidence !== null) sink('ip-address', from, end, encodingOf(step), value, confidence);
};

/**
 * Private ranges are sure but for 10/8, which versions use as well. Of the others (4.0.1.2, 31.0.101.2111) only what a version hardly
 * looks like is taken: two numbers of 64 and more, or one in an address of the web. Null: nobody's, or a version.
 */
function confidenceOf(numbers: readonly number[], inAddress: boolean): Confidence | null {
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (a === 0 || a === 127 || a >= 224 || d === 255) return null;
  if ((a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32) || (a === 169 && b === 254)) return 'certain';
  if (a === 10) return c === 0 && d === 0 ? null : 'likely';
  return inAddress || numbers.filter((number) => number >= 64).length >= 2 ? 'likely' : null;
}
