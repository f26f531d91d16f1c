/** Personal data as it lies in dumps, made up: texts, and the structures that hold some of it. Layouts from public headers, offsets our own. */

import { concat, section, utf16Bytes } from './section.ts';
import { guidBytes } from './tagged.ts';

export const EVENTS_GUID = '2b88b710-1c93-4f7c-b06c-655ecc50decc';
export const PROCESS_PATH_GUID = 'be84d651-a550-4367-8e63-ab792b631f94';

/** A binary SID (MS-DTYP 2.4.2.2). */
export function sidBytes(text: string): Uint8Array {
  const [authority = 0, ...numbers] = text.split('-').slice(2).map(Number);
  const out = section()
    .u8(1)
    .u8(numbers.length)
    .u16(0)
    .u16(0)
    .u8(authority >> 8)
    .u8(authority);
  for (const number of numbers) out.u32(number);
  return out.finish();
}

export function macBytes(text: string): Uint8Array {
  return Uint8Array.from(text.split(':'), (pair) => Number.parseInt(pair, 16));
}

/** An event of WLAN AutoConfig: EVENT_HEADER (evntcons.h) of 0x50 bytes, then interface, description, mode, profile, SSID, kind of network. */
export function wlanEvent(ssid: string): Uint8Array {
  const payload = concat(
    guidBytes('6a0c1f5e-3b0e-4f5b-9a52-0d1f2f6f7a11'),
    utf16Bytes('Contoso Wireless Adapter\0Automatic connection with a profile\0'),
    utf16Bytes([ssid, ssid, 'Infrastructure', '802.11ac', 'WPA2-Personal', 'AES-CCMP', ''].join('\0')),
  );
  const out = section()
    .u16(0x50 + payload.length)
    .u8(0x13)
    .u8(0xc0)
    .u16(1)
    .u16(0)
    .u32(0x1234)
    .u32(0x4321)
    .u64(0x1da_0000_0000_0000n);
  out.bytes(guidBytes('9580d7dd-0379-4658-9870-d5be7d52d6de')).u16(8001).u8(0).u8(16).u8(4).u8(0).u16(24010).u64(0x8000_0000_0000_0200n);
  return out
    .pad(0x50 - out.length)
    .bytes(payload)
    .finish();
}

/** A trace message of the wireless service on a network in range: provider, time, two numbers, a word, access point, counted name. */
export function wlanScanMessage(mac: string, ssid: string): Uint8Array {
  const out = section().bytes(guidBytes('52e7f75d-e24c-3377-5166-598873cd9617')).u64(0x1676_ee66n).u32(0x190).u32(4).ascii('EXISTING\0');
  return out.bytes(macBytes(mac)).u16(ssid.length).ascii(ssid).u32(1).finish();
}

/** BTH_DEVICE_INFO (bthdef.h) of a machine's own radio. */
export function bluetoothRadio(mac: string, name: string): Uint8Array {
  const address = macBytes(mac).reverse();
  return section().u32(7).u32(0).bytes(address).u16(0).u32(0x2a0104).ascii(name, 248).finish();
}
