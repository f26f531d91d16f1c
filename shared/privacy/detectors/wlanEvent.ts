import { isWordAt, type Step, textOf, unitAt } from '../characters.ts';
import type { Detector } from './detector.ts';

/** Microsoft-Windows-WLAN-AutoConfig, {9580d7dd-0379-4658-9870-d5be7d52d6de}, as it lies in memory. */
const PROVIDER = [0xdd, 0xd7, 0x80, 0x95, 0x79, 0x03, 0x58, 0x46, 0x98, 0x70, 0xd5, 0xbe, 0x7d, 0x52, 0xd6, 0xde] as const;
/** EVENT_HEADER (evntrace/evntcons.h): u16 size and u8 type at its start, the provider at 0x18, the payload from 0x50. */
const EVENT = { provider: 0x18, size: 0x50, marker: 0xc0 } as const;
const TYPES = [0x12, 0x13];
const MAX_EVENT = 1000;
const MAX_SSID = 32;
const WIDE: Step = 2;

/** What follows the name of the network in the events of this provider: how it is built, or how one is let in. */
const FOLLOWING = ['infrastructure\0', 'independent\0', '802.11', 'wpa3-', 'wpa2-', 'wpa-', 'wpa\0', 'open\0', 'wep\0'] as const;
const FIRST = new Set(FOLLOWING.map((word) => word.charCodeAt(0)));

/** Names of wireless networks (SSIDs) and of their profiles in events of WLAN AutoConfig: found at the provider's first byte. */
export const wlanEvent: Detector = (bytes, at, _step, sink) => {
  for (let i = 1; i < PROVIDER.length; i++) if (bytes[at + i] !== PROVIDER[i]) return;
  const start = at - EVENT.provider;
  if (start < 0 || bytes[start + 3] !== EVENT.marker || !TYPES.includes(bytes[start + 2] as number)) return;
  const size = Math.min((bytes[start] as number) | ((bytes[start + 1] as number) << 8), MAX_EVENT);
  const end = Math.min(start + size, bytes.length);
  let known = start + EVENT.size;
  for (let where = known; where + 10 <= end; where++) {
    if (bytes[where + 1] !== 0 || !FIRST.has((bytes[where] as number) | 0x20)) continue;
    if (!FOLLOWING.some((word) => isWordAt(bytes, where, WIDE, word))) continue;
    const from = nameStart(bytes, where - WIDE, known);
    const name = textOf(bytes, from, where - WIDE, WIDE);
    if (name !== '' && !FOLLOWING.some((word) => `${name.toLowerCase()}\0`.startsWith(word))) {
      sink('ssid', from, where - WIDE, 'utf16', name, 'certain');
      // The profile stands before it and is most often called after it.
      const profile = nameStart(bytes, from - WIDE, known);
      if (textOf(bytes, profile, from - WIDE, WIDE) === name) sink('ssid', profile, from - WIDE, 'utf16', name, 'certain');
    }
    known = where;
  }
};

/** Where the text that ends (with its NUL) at `end` begins; `end` itself when there is none or it is too long for a name. */
function nameStart(bytes: Uint8Array, end: number, limit: number): number {
  if (unitAt(bytes, end, WIDE) !== 0) return end;
  let from = end;
  while (from - WIDE >= limit && isName(unitAt(bytes, from - WIDE, WIDE))) {
    from -= WIDE;
    if (end - from > MAX_SSID * WIDE) return end;
  }
  return from;
}

function isName(unit: number): boolean {
  return unit >= 0x20 && unit !== 0x7f && unit < 0xd800;
}
