import { type DumpBuilder, dumpBuilder } from '../../builder/dumpBuilder.ts';
import { bluetoothRadio, EVENTS_GUID, macBytes, PROCESS_PATH_GUID, sidBytes, wlanEvent, wlanScanMessage } from '../../builder/personal.ts';
import { asciiBytes, concat, utf16Bytes } from '../../builder/section.ts';

const BASE = 0xffff_f800_1234_0000n;
export const SID = 'S-1-5-21-1004336348-1177238915-682003330-1001';
export const MAC = 'AC:12:34:56:78:9F';
export const UUID = '4c4c4544-0042-3510-8057-b8c04f4a4433';

/** Every value that lies in `personalDump`, by its kind. */
export const PLANTED: readonly (readonly [kind: string, value: string])[] = [
  ['user-name', 'janedoe'],
  ['machine-name', 'DESKTOP-A1B2C3D'],
  ['machine-name', 'ACCOUNTING7'],
  ['domain-name', 'CONTOSO'],
  ['sid', SID],
  ['mac-address', MAC],
  ['mac-address', '2C:00:11:22:33:44'],
  ['ssid', 'Home of Jane'],
  ['ssid', 'Next Door 5G'],
  ['serial-number', 'SN-4711-0815'],
  ['serial-number', 'BOARD99887766'],
  ['serial-number', '4C530001230914'],
  ['machine-uuid', UUID],
  ['email', 'jane.doe@mail.example.com'],
  ['ip-address', '192.168.1.23'],
  ['product-key', 'VK7JG-NPHTM-C97JM-9MPGT-3V66T'],
];

/** A triage dump of a crash of evil.sys with personal data of every kind: on the stack, in saved memory, in tagged data. */
export function personalDump(more: (builder: DumpBuilder) => DumpBuilder = (builder) => builder): DumpBuilder {
  const text = (value: string) => concat(new Uint8Array(4), utf16Bytes(value), new Uint8Array(4));
  const memory = concat(
    text('USERDOMAIN=CONTOSO\0COMPUTERNAME=ACCOUNTING7\0USERNAME=janedoe\0USERPROFILE=C:\\Users\\janedoe\0'),
    text('USBSTOR\\Disk&Ven_X&Prod_Y&Rev_1\\4C530001230914&0'),
    new Uint8Array(3),
    sidBytes(SID),
    bluetoothRadio('2C:00:11:22:33:44', 'DESKTOP-A1B2C3D'),
    // Nothing around these says what they are.
    text('Welcome, JANEDOE!'),
    asciiBytes('\x01accounting7\x02'),
    macBytes(MAC),
  );
  const events = concat(
    wlanEvent('Home of Jane'),
    wlanScanMessage(MAC, 'Next Door 5G'),
    text([SID, MAC, '192.168.1.23', 'jane.doe@mail.example.com'].join('\0')),
    asciiBytes('\0Home of Jane\0'),
  );
  return more(
    dumpBuilder()
      .bugcheck(0xd1, [0x10n, 2n, 0n, BASE + 0x1234n])
      .module('evil.sys', BASE, 0x10000)
      .stack(0xffff_8000_0000_1000n, concat(new Uint8Array(0x100), text('C:\\Users\\janedoe\\x.exe'), new Uint8Array(0x100)))
      .memory(0xffff_8a81_0000_0000n, memory)
      .process('x.exe')
      .smbios({ manufacturer: 'Contoso', product: 'Laptop 14', serial: 'SN-4711-0815', uuid: UUID, boardSerial: 'BOARD99887766' })
      .tagged('e83b40d2-b0a0-4842-abea-71c9e3463dd1', asciiBytes('MSDM\0\0\0\0VK7JG-NPHTM-C97JM-9MPGT-3V66TSSDT'))
      .tagged(PROCESS_PATH_GUID, utf16Bytes('\\Device\\HarddiskVolume3\\Users\\janedoe\\x.exe\0'))
      .tagged(EVENTS_GUID, events),
  );
}
