import { endOf, isHex, isWordBefore, type Step, textOf, unitAt } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';
import { macOf } from './macText.ts';

const HYPHEN = 0x2d;
const BACKSLASH = 0x5c;
const HASH = 0x23;
/** A GUID of version 1 up to its node. RFC 9562, 5.1. */
const VERSION_1 = /^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-$/i;
const HEAD_CHARACTERS = 24;
const NODE_CHARACTERS = 12;
/** What Windows takes for a node when there is no network card. */
const NO_NODE = /^806e6f6e69?6?3?$/i;

/** MAC addresses in names of volumes: `Volume{...}` is a GUID of version 1 and ends in the address of a network card. Found at the brace. */
export const volumeGuid: Detector = (bytes, at, step, sink) => {
  const before = unitAt(bytes, at - step, step);
  const wordEnd = before === BACKSLASH || before === HASH ? at - step : at;
  if (!isWordBefore(bytes, wordEnd, step, 'volume')) return;
  const node = at + (1 + HEAD_CHARACTERS) * step;
  const head = endOf(bytes, at + step, step, HEAD_CHARACTERS, (unit) => isHex(unit) || unit === HYPHEN);
  if (head !== node || !VERSION_1.test(textOf(bytes, at + step, node, step))) return;
  const end = endOf(bytes, node, step, NODE_CHARACTERS, isHex);
  const digits = textOf(bytes, node, end, step);
  if (NO_NODE.test(digits)) return;
  const value = digits.length === NODE_CHARACTERS ? macOf(digits) : cutNode(bytes, digits, end, step);
  if (value !== null) sink('mac-address', node, end, encodingOf(step), value, 'likely');
};

/** A name that was overwritten in part still shows the maker and half of the address. */
function cutNode(bytes: Uint8Array, digits: string, end: number, step: Step): string | null {
  return digits.length >= 8 && unitAt(bytes, end, step) >= 0x80 ? digits.toUpperCase() : null;
}
