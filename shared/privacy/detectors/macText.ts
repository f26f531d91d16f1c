import { endOf, isAlnum, isHex, isWordBefore, type Step, startOf, textOf, unitAt, unitBefore } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';
import { ssidBeforeMac } from './ssidRow.ts';

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const AMPERSAND = 0x26;
const PAIRS = 6;

/** MAC addresses as text, `AA:BB:CC:DD:EE:FF` or with hyphens: found at the first separator. */
export const macText: Detector = (bytes, at, step, sink) => {
  const separator = unitAt(bytes, at, step);
  const from = at - 2 * step;
  for (let pair = 0; pair < PAIRS; pair++) {
    const place = from + 3 * pair * step;
    if (!isHex(unitAt(bytes, place, step)) || !isHex(unitAt(bytes, place + step, step))) return;
    if (pair > 0 && unitAt(bytes, place - step, step) !== separator) return;
  }
  const end = from + (3 * PAIRS - 1) * step;
  if (isJoined(unitBefore(bytes, from, step), separator) || isJoined(unitAt(bytes, end, step), separator)) return;
  const value = macOf(textOf(bytes, from, end, step));
  if (value === null) return;
  sink('mac-address', from, end, encodingOf(step), value, 'certain');
  if (separator !== HYPHEN) ssidBeforeMac(bytes, from, step, sink);
};

function isJoined(unit: number, separator: number): boolean {
  return isAlnum(unit) || unit === separator;
}

/**
 * Bluetooth addresses in names of devices: `Dev_` or `BluetoothDevice_` and 12 hex digits (fewer where the name was cut), or
 * `&` 12 digits `_` as in instances of BTHENUM. Found at the underscore.
 */
export const bluetoothDevice: Detector = (bytes, at, step, sink) => {
  const before = unitAt(bytes, at - step, step);
  if (before === 0x76 || before === 0x56 || before === 0x65 || before === 0x45) {
    if (!isWordBefore(bytes, at, step, 'dev') && !isWordBefore(bytes, at, step, 'bluetoothdevice')) return;
    const from = at + step;
    const end = endOf(bytes, from, step, 2 * PAIRS, isHex);
    const cut = end - from < 2 * PAIRS * step;
    if (isAlnum(unitAt(bytes, end, step)) || (cut && (end - from < PAIRS * step || unitAt(bytes, end, step) < 0x80))) return;
    tell(bytes, from, end, step, sink);
  } else if (isHex(before) && unitAt(bytes, at, step) === UNDERSCORE) {
    const from = startOf(bytes, at, step, 2 * PAIRS, isHex);
    if (at - from === 2 * PAIRS * step && unitAt(bytes, from - step, step) === AMPERSAND) tell(bytes, from, at, step, sink);
  }
};

function tell(bytes: Uint8Array, from: number, end: number, step: Step, sink: Parameters<Detector>[3]): void {
  const digits = textOf(bytes, from, end, step);
  const whole = digits.length === 2 * PAIRS;
  const value = whole ? macOf(digits) : digits.toUpperCase();
  if (value !== null) sink('mac-address', from, end, encodingOf(step), value, whole ? 'certain' : 'likely');
}

/** `AA:BB:CC:DD:EE:FF` from the same digits however they are written; null for addresses of groups, of all, and of nobody. */
export function macOf(text: string): string | null {
  const digits = text.replaceAll(/[^0-9a-f]/gi, '').toUpperCase();
  if (digits.length !== 2 * PAIRS || /^(..)\1{5}$/.test(digits)) return null;
  if ((Number.parseInt(digits.slice(0, 2), 16) & 1) !== 0) return null;
  return (digits.match(/../g) ?? []).join(':');
}
