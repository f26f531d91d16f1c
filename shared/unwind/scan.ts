import type { Gva } from '../bytes/address.ts';
import type { CallSite } from './callSite.ts';
import type { ReadMemory } from './step.ts';

/** A slot of the stack that may hold a return address. */
export interface ScannedSlot {
  readonly slot: Gva;
  readonly address: Gva;
  readonly callSite: CallSite;
}

/** Slots looked at before giving up: 8 KiB of stack on 64-bit machines. */
const MAX_SLOTS = 1024;
const SLOTS_AT_ONCE = 64;

/**
 * The first slot at or above `from` whose value can be a return address: `judge` says what stands before it, or null when it is
 * no code address. With code at hand only addresses behind a call count; without, the first code address is taken as it is.
 */
export function scanForReturn(
  from: Gva,
  limit: Gva,
  wordBytes: 4 | 8,
  read: ReadMemory,
  judge: (address: Gva) => CallSite | null,
): ScannedSlot | null {
  const step = BigInt(wordBytes);
  let at = from + ((step - (from % step)) % step);
  for (let left = MAX_SLOTS; left > 0 && at < limit; left -= SLOTS_AT_ONCE) {
    const room = limit - at;
    const wanted = SLOTS_AT_ONCE * wordBytes;
    const bytes = read(at, room < BigInt(wanted) ? Number(room) : wanted).slice();
    const found = firstIn(bytes, wordBytes, judge);
    if (found) return { ...found, slot: at + found.slot };
    if (bytes.length < wanted) return null;
    at += BigInt(wanted);
  }
  return null;
}

/** The first slot of `bytes` that qualifies; `slot` counts from their start. */
function firstIn(bytes: Uint8Array, wordBytes: 4 | 8, judge: (address: Gva) => CallSite | null): ScannedSlot | null {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + wordBytes <= bytes.length; at += wordBytes) {
    const address = wordBytes === 8 ? view.getBigUint64(at, true) : BigInt(view.getUint32(at, true));
    const callSite = judge(address);
    if (callSite !== null && callSite !== 'no-call') return { slot: BigInt(at), address, callSite };
  }
  return null;
}
