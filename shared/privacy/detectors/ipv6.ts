import { endOf, isAlnum, isHex, startOf, textOf, unitAt, unitBefore } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';

const MAX_TEXT = 40;
const GROUPS = 8;
/** Global, unique local and link-local addresses (RFC 4291, 4193). */
const START = /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe80):/i;

/** IPv6 addresses of machines: found at their first colon. */
export const ipv6: Detector = (bytes, at, step, sink) => {
  const from = startOf(bytes, at, step, 5, isHex);
  if (at - from !== 4 * step) return;
  const before = unitBefore(bytes, from, step);
  if (isAlnum(before) || before === 0x3a) return;
  const end = endOf(bytes, from, step, MAX_TEXT, (unit) => isHex(unit) || unit === 0x3a);
  const after = unitAt(bytes, end, step);
  if (isAlnum(after) || after === 0x2e) return;
  const value = textOf(bytes, from, end, step);
  if (!START.test(value) || !isAddress(value)) return;
  sink('ip-address', from, end, encodingOf(step), value.toLowerCase(), 'certain');
};

function isAddress(text: string): boolean {
  const halves = text.split('::');
  const groups = text.split(':').filter((group) => group !== '');
  if (halves.length > 2 || groups.some((group) => group.length > 4) || /(?:^:[^:])|(?:[^:]:$)/.test(text)) return false;
  if (halves.length === 2) return groups.length >= 3 && groups.length < GROUPS;
  return groups.length === GROUPS;
}
