import { isWordAt } from '../characters.ts';
import type { Detector } from './detector.ts';
import { macOf } from './macText.ts';

/** Trace messages of the wireless service on networks in range, {52e7f75d-e24c-3377-5166-598873cd9617} (seen in dumps of build 22000 and later). */
const PROVIDER = [0x5d, 0xf7, 0xe7, 0x52, 0x4c, 0xe2, 0x77, 0x33, 0x51, 0x66, 0x59, 0x88, 0x73, 0xcd, 0x96, 0x17] as const;
/** From the provider on: u64 time, two u32, an ASCIIZ word; then 6 bytes of access point, u16 length and the bytes of the name. */
const WORD_AT = 0x20;
const WORDS = ['existing\0', 'new\0'] as const;
const ADDRESS_BYTES = 6;
const MAX_SSID = 32;
const UTF8 = new TextDecoder();

/** Names of wireless networks in range and addresses of their access points: found at the provider's first byte. */
export const wlanScan: Detector = (bytes, at, _step, sink) => {
  for (let i = 1; i < PROVIDER.length; i++) if (bytes[at + i] !== PROVIDER[i]) return;
  const word = WORDS.find((candidate) => isWordAt(bytes, at + WORD_AT, 1, candidate));
  if (word === undefined) return;
  const address = at + WORD_AT + word.length;
  const name = address + ADDRESS_BYTES + 2;
  if (name > bytes.length) return;
  const mac = macOf([...bytes.subarray(address, address + ADDRESS_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  if (mac !== null) sink('mac-address', address, address + ADDRESS_BYTES, 'binary', mac, 'certain');
  const length = (bytes[name - 2] as number) | ((bytes[name - 1] as number) << 8);
  const ssid = bytes.subarray(name, name + length);
  if (length === 0 || length > MAX_SSID || ssid.length < length || ssid.some((byte) => byte < 0x20 || byte === 0x7f)) return;
  sink('ssid', name, name + length, 'ascii', UTF8.decode(ssid), 'certain');
};
