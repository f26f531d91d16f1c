import { endOf, isAlnum, isWordBefore, textOf, unitAt, unitBefore } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';
import { macOf } from './macText.ts';

/** Names that Windows setup gives: the word, and how many letters and digits follow. */
const GIVEN: readonly { readonly word: string; readonly length: number }[] = [
  { word: 'desktop', length: 7 },
  { word: 'laptop', length: 8 },
  { word: 'win', length: 11 },
];

/** Machine names as Windows setup makes them up (`DESKTOP-` and 7 letters and digits): found at the hyphen. */
export const givenMachineName: Detector = (bytes, at, step, sink) => {
  const last = unitAt(bytes, at - step, step) | 0x20;
  if (last !== 0x70 && last !== 0x6e) return;
  for (const { word, length } of GIVEN) {
    if (!isWordBefore(bytes, at, step, word)) continue;
    const from = at - word.length * step;
    if (isAlnum(unitBefore(bytes, from, step))) return;
    const end = endOf(bytes, at + step, step, length + 1, isAlnum);
    const name = textOf(bytes, from, end, step);
    if (end - at !== (length + 1) * step || !/-(?=.*[a-z])[a-z0-9]+$/i.test(name)) return;
    const capitals = name === name.toUpperCase();
    if (!capitals && name !== name.toLowerCase()) return;
    // In lower case "desktop-manager" looks the same: only a digit tells.
    if (!capitals && !/\d/.test(name)) return;
    sink('machine-name', from, end, encodingOf(step), name, 'certain');
    if (step === 1) bluetoothRadio(bytes, from, sink);
    return;
  }
};

/** BTH_DEVICE_INFO (bthdef.h): u32 flags, padding, u64 address, u32 class of device, then the name: the radio is named after its machine. */
const RADIO = { addressBefore: 12, addressBytes: 6, classBefore: 4 } as const;

function bluetoothRadio(bytes: Uint8Array, nameAt: number, sink: Parameters<Detector>[3]): void {
  const at = nameAt - RADIO.addressBefore;
  if (at < 8 || bytes[at + 6] !== 0 || bytes[at + 7] !== 0) return;
  // The class has 24 bits and names no reserved format; the flags are few, and padded.
  if (bytes[nameAt - 1] !== 0 || ((bytes[nameAt - RADIO.classBefore] as number) & 3) !== 0) return;
  for (let i = at - 6; i < at; i++) if (bytes[i] !== 0) return;
  const address = [...bytes.subarray(at, at + RADIO.addressBytes)].reverse();
  const value = macOf(address.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  if (value !== null) sink('mac-address', at, at + RADIO.addressBytes, 'binary', value, 'certain');
}
