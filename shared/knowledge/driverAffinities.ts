import type { DriverClass } from './drivers/driverRow.ts';

/**
 * Which classes of driver feed which part of Windows: when the fault shows in that part, a driver of such a class on the
 * stack is the likelier cause than any other. From the documented port/miniport and class/filter pairs. `part` is lower case.
 */
export const AFFINITIES: readonly (readonly [part: string, classes: readonly DriverClass[]])[] = [
  ['afd.sys', ['network', 'wifi', 'vpn', 'firewall', 'endpoint-security']],
  ['ataport.sys', ['storage']],
  ['classpnp.sys', ['storage', 'encryption', 'usb']],
  ['disk.sys', ['storage', 'encryption']],
  ['dxgkrnl.sys', ['graphics']],
  ['dxgmms1.sys', ['graphics']],
  ['dxgmms2.sys', ['graphics']],
  ['fltmgr.sys', ['endpoint-security', 'file-system-filter', 'data-protection', 'encryption', 'backup', 'monitoring']],
  ['fwpkclnt.sys', ['firewall', 'endpoint-security', 'vpn']],
  ['hidclass.sys', ['input', 'usb']],
  ['kbdclass.sys', ['input']],
  ['ks.sys', ['audio', 'camera']],
  ['mouclass.sys', ['input']],
  ['ndis.sys', ['network', 'wifi', 'vpn', 'firewall', 'virtualization']],
  ['netio.sys', ['network', 'wifi', 'vpn', 'firewall', 'endpoint-security']],
  ['ntfs.sys', ['endpoint-security', 'file-system-filter', 'encryption', 'backup', 'storage']],
  ['nwifi.sys', ['wifi']],
  ['portcls.sys', ['audio']],
  ['storport.sys', ['storage']],
  ['tcpip.sys', ['network', 'wifi', 'vpn', 'firewall', 'endpoint-security']],
  ['usbhub.sys', ['usb', 'audio', 'camera', 'input']],
  ['usbhub3.sys', ['usb', 'audio', 'camera', 'input']],
  ['usbport.sys', ['usb', 'audio', 'camera', 'input']],
  ['usbxhci.sys', ['usb', 'chipset']],
  ['volsnap.sys', ['backup', 'storage']],
  ['watchdog.sys', ['graphics']],
  ['wdiwifi.sys', ['wifi']],
];
