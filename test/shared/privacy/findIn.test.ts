import { describe, expect, it } from 'vitest';
import { findIn, MARGIN } from '../../../shared/privacy/findIn.ts';
import { bluetoothRadio, sidBytes, wlanEvent, wlanScanMessage } from '../../builder/personal.ts';
import { asciiBytes, concat, utf16Bytes } from '../../builder/section.ts';
import { fc } from '../dump/support/property.ts';
import { everyWay, found, told } from './support.ts';

/** Texts and what is in them, in every encoding. */
const TEXTS: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['C:\\Users\\jane\\AppData\\Local', 'user-name jane'],
  ['\\Device\\HarddiskVolume3\\Users\\jane.doe\\x.exe', 'user-name jane.doe'],
  ['C:\\Users\\Jane Doe\\x', 'user-name Jane Doe'],
  ['C:\\\\Users\\\\jane\\\\x', 'user-name jane'],
  ['file:///C:/Users/jane/x.txt', 'user-name jane'],
  ['C:\\Documents and Settings\\jane\\Desktop', 'user-name jane'],
  ['\\??\\C:\\Users\\jane', 'user-name jane'],
  ['the folder "C:\\Users\\jane" is gone', 'user-name jane'],
  ['C:\\Users\\jane, and others', 'user-name jane'],
  ['\\\\filer\\home$\\jane\\x', 'machine-name filer', 'user-name jane'],
  ['\\\\filer.corp.example\\share', 'machine-name filer.corp.example'],
  ['\\\\corp.example\\SYSVOL\\x', 'domain-name corp.example'],
  ['DESKTOP-A1B2C3D', 'machine-name DESKTOP-A1B2C3D'],
  ['on LAPTOP-0ABCDEF1.', 'machine-name LAPTOP-0ABCDEF1'],
  ['COMPUTERNAME=ACCOUNTING7', 'machine-name ACCOUNTING7'],
  ['LOGONSERVER=\\\\DC01', 'machine-name DC01'],
  ['USERNAME=jane', 'user-name jane'],
  ['USERNAME=ACCOUNTING7$', 'machine-name ACCOUNTING7'],
  ['USERDOMAIN=CONTOSO', 'domain-name CONTOSO'],
  ['USERDOMAIN=DESKTOP-A1B2C3D', 'machine-name DESKTOP-A1B2C3D'],
  ['S-1-5-21-1004336348-1177238915-682003330-1001', 'sid S-1-5-21-1004336348-1177238915-682003330-1001'],
  ['S-1-12-1-1234567890-1234567891-1234567892-1234567893', 'sid S-1-12-1-1234567890-1234567891-1234567892-1234567893'],
  ['AC:12:34:56:78:9F', 'mac-address AC:12:34:56:78:9F'],
  ['ac-12-34-56-78-9f', 'mac-address AC:12:34:56:78:9F'],
  ['BTHENUM\\Dev_AC123456789F\\8&1', 'mac-address AC:12:34:56:78:9F'],
  ['\\??\\Volume{95eff25a-42ed-11eb-9cf4-ac123456789f}', 'mac-address AC:12:34:56:78:9F'],
  ['HomeNet\t486F6D654E6574\tAC:12:34:56:78:9F', 'ssid HomeNet', 'ssid HomeNet', 'mac-address AC:12:34:56:78:9F'],
  ['USBSTOR\\Disk&Ven_X&Prod_Y&Rev_1\\4C530001230914&0', 'serial-number 4C530001230914'],
  ['_??_USBSTOR#Disk&Ven_X#4C530001230914&0#{53f56307}', 'serial-number 4C530001230914'],
  ['USB\\VID_0781&PID_5581\\4C530001230914', 'serial-number 4C530001230914'],
  ['SCSI\\Disk&Ven_NVMe&Prod_X\\S4EVNF0M123456', 'serial-number S4EVNF0M123456'],
  ['jane.doe@mail.example.com', 'email jane.doe@mail.example.com'],
  ['<jane@example.org>', 'email jane@example.org'],
  ['192.168.1.23', 'ip-address 192.168.1.23'],
  ['172.20.1.2', 'ip-address 172.20.1.2'],
  ['10.1.2.3', 'ip-address 10.1.2.3'],
  ['http://93.184.16.34/x', 'ip-address 93.184.16.34'],
  ['fe80::1c2d:3eff:fe4f:5a6b', 'ip-address fe80::1c2d:3eff:fe4f:5a6b'],
  ['2001:db8:1:2:3:4:5:6', 'ip-address 2001:db8:1:2:3:4:5:6'],
  ['VK7JG-NPHTM-C97JM-9MPGT-3V66T', 'product-key VK7JG-NPHTM-C97JM-9MPGT-3V66T'],
];

/** Looks like it, and is not. */
const NOBODYS: readonly string[] = [
  'C:\\Users\\Public\\Documents',
  'C:\\Users\\Default User\\x',
  'C:\\Documents and Settings\\All Users\\x',
  'C:\\Windows\\System32\\config\\systemprofile\\AppData',
  'C:\\Users\\%USERNAME%\\x',
  'https://example.com/users/list/x',
  'USERNAME=SYSTEM',
  'USERDOMAIN=WORKGROUP',
  'S-1-5-18',
  'S-1-5-80-123-456-789-12-13',
  'S-1-5-21-0000-000-000-000',
  'FF:FF:FF:FF:FF:FF',
  '01:00:5E:00:00:FB',
  'AC:12:34:56:78:9F:11',
  '00:00:00:00:00:00',
  '\\??\\Volume{95eff25a-42ed-11eb-9cf4-806e6f6e6963}',
  '\\??\\Volume{95eff25a-42ed-41eb-9cf4-ac123456789f}',
  'PCI\\VEN_8086&DEV_24FB&SUBSYS_21108086&REV_10\\4&2DD5E221&0&00E8',
  'USBSTOR\\Disk&Ven_X\\7&2dd5e221&0',
  'HID\\VID_30FA&PID_0400\\6&387e46a1&0&0000',
  'icon@2x.png',
  'package@1.2.3',
  '127.0.0.1',
  '0.0.0.0',
  '255.255.255.0',
  '10.0.19041.1',
  '31.0.101.2111',
  '5.0.57.1',
  'v192.168.1.2',
  '192.168.1.2.3',
  'std::string::size',
  '12:34:56',
  '\\\\.\\pipe\\x',
  '\\\\?\\C:\\x',
  'C:\\\\Windows\\\\System32',
  '\\\\Device\\Harddisk0',
  'DESKTOP-APP',
  'LAPTOP-manager',
  'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY',
  'ca01e9d0-24fb-11eb-9cf4-ac123456789f',
];

describe('text', () => {
  it.each(TEXTS)('%s', (text, ...expected) => {
    for (const { how, bytes } of everyWay(text)) expect(told(bytes), how).toEqual(expected);
  });

  it.each(NOBODYS)("%s is nobody's", (text) => {
    for (const { how, bytes } of everyWay(text)) expect(told(bytes), how).toEqual([]);
  });

  it('is found at its place, and in its length', () => {
    for (const { bytes } of everyWay('x C:\\Users\\jane\\x')) {
      const [finding] = found(bytes);
      const text = bytes.subarray(finding?.fileOffset, (finding?.fileOffset ?? 0) + (finding?.sizeBytes ?? 0));
      expect(Buffer.from(text).toString('latin1').replaceAll('\0', '')).toBe('jane');
    }
  });

  it('takes names of any script where the path goes on, and only what is plain where it runs into rubbish', () => {
    const wide = (text: string) => told(concat(utf16Bytes(text), Uint8Array.of(0, 0)));
    expect(wide('C:\\Users\\Jürgen Жук\\x')).toEqual(['user-name Jürgen Жук']);
    expect(told(concat(utf16Bytes('C:\\Users\\jane'), Uint8Array.of(0x12, 0xd8, 0xff, 0xff, 0, 0)))).toEqual(['user-name jane']);
  });

  it('is found in UTF-16 right behind an ASCII string', () => {
    const bytes = concat(
      asciiBytes('Wifi\0'),
      utf16Bytes('S-1-5-21-11-22-33-1001\0'),
      asciiBytes('Wifi\0'),
      utf16Bytes('AC:12:34:56:78:9F\0'),
    );
    expect(told(bytes)).toEqual(['sid S-1-5-21-11-22-33-1001', 'mac-address AC:12:34:56:78:9F']);
  });
});

describe('structures', () => {
  const around = (bytes: Uint8Array) => concat(new Uint8Array(9), bytes, new Uint8Array(9));

  it.each(['S-1-5-21-1004336348-1177238915-682003330-1001', 'S-1-5-21-1004336348-1177238915-682003330', 'S-1-12-1-11-12-13-14'])(
    'the binary SID %s',
    (sid) => {
      expect(told(around(sidBytes(sid)))).toEqual([`sid ${sid}`]);
    },
  );

  it('no SIDs of services and groups of Windows', () => {
    for (const sid of ['S-1-5-18', 'S-1-5-32-544', 'S-1-5-80-1-2-3-4-5', 'S-1-16-12288']) expect(told(around(sidBytes(sid)))).toEqual([]);
  });

  it('names of networks in events of WLAN AutoConfig', () => {
    expect(told(around(wlanEvent('Home of Jane')))).toEqual(['ssid Home of Jane', 'ssid Home of Jane']);
  });

  it('networks in range and their access points in the trace of the wireless service', () => {
    expect(told(around(wlanScanMessage('AC:12:34:56:78:9F', 'Next Door')))).toEqual(['mac-address AC:12:34:56:78:9F', 'ssid Next Door']);
  });

  it("the Bluetooth radio's address before the name of its machine", () => {
    expect(told(around(bluetoothRadio('AC:12:34:56:78:9F', 'DESKTOP-A1B2C3D')))).toEqual([
      'mac-address AC:12:34:56:78:9F',
      'machine-name DESKTOP-A1B2C3D',
    ]);
  });
});

describe('chance', () => {
  it('finds nothing in random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1024, maxLength: 16_384 }), (bytes) => {
        expect(told(bytes)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing in random bytes that are mostly text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcXYZ0159 \\/@.-:=_{}#&%\n'), minLength: 100, maxLength: 4000 });
    // Addresses may come about in a soup of the very characters they are made of: nothing that claims to be sure but them.
    const rare = /^(?:email|mac-address|ip-address|machine-name) /;
    fc.assert(
      fc.property(text, (soup) => {
        expect(told(asciiBytes(soup)).filter((one) => !rare.test(one))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Texts that are told by one of their first or last bytes. */
const SHORT = ['\\Users\\anna\\', 'jdo@fabrikam.de', 'C:\\Users\\ann'];

describe('pieces', () => {
  it.each([...TEXTS.map(([text]) => text), ...SHORT])('give the same wherever they lie in memory: %s', (text) => {
    for (const encoded of [asciiBytes(text), utf16Bytes(text)]) {
      for (const behind of [0, 1, 2, 3]) {
        const ways = [0, 1, 2, 3].map((offset) => told(concat(new Uint8Array(offset), encoded, new Uint8Array(behind)).subarray(offset)));
        expect(new Set(ways.map(String)).size).toBe(1);
      }
    }
    expect(told(asciiBytes(`${text}\0\0\0\0`))).not.toEqual([]);
  });

  it('give the same however the bytes are cut up', () => {
    const parts = fc.constantFrom(...TEXTS.map(([text]) => text), ...NOBODYS);
    const piece = fc.record({ text: parts, wide: fc.boolean(), gap: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 5, maxLength: 60 }), fc.integer({ min: 64, max: 3000 }), (pieces, size) => {
        const bytes = concat(
          ...pieces.flatMap(({ text, wide, gap }) => [new Uint8Array(gap + 2), wide ? utf16Bytes(text) : asciiBytes(text)]),
          wlanEvent('Home of Jane'),
          new Uint8Array(8),
        );
        const whole = found(bytes);
        const cut = [];
        for (let start = 0; start < bytes.length; start += size) {
          const base = Math.max(0, start - MARGIN);
          const end = Math.min(bytes.length, start + size);
          cut.push(...findIn(bytes.slice(base, end + MARGIN), base, start - base, end - base));
        }
        expect(cut).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});
