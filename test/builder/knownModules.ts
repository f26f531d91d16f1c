/** File names and usual image sizes of drivers, for module lists that look like a machine's. */

export interface KnownModule {
  readonly stem: string;
  readonly file: string;
  /** Usual SizeOfImage on 64-bit Windows, rounded. */
  readonly size: number;
}

/** Part of Windows, most of them loaded on every machine. Sorted by stem. */
export const INBOX_MODULES = [
  { stem: 'acpi', file: 'ACPI.sys', size: 0xcc000 },
  { stem: 'afd', file: 'afd.sys', size: 0xa5000 },
  { stem: 'atmfd', file: 'ATMFD.DLL', size: 0x4e000 },
  { stem: 'bootvid', file: 'BOOTVID.dll', size: 0xb000 },
  { stem: 'ci', file: 'CI.dll', size: 0xdb000 },
  { stem: 'classpnp', file: 'CLASSPNP.SYS', size: 0x6c000 },
  { stem: 'clfs', file: 'CLFS.SYS', size: 0x69000 },
  { stem: 'cng', file: 'cng.sys', size: 0xb7000 },
  { stem: 'disk', file: 'disk.sys', size: 0x1d000 },
  { stem: 'dxgkrnl', file: 'dxgkrnl.sys', size: 0x3a2000 },
  { stem: 'dxgmms1', file: 'dxgmms1.sys', size: 0x5d000 },
  { stem: 'dxgmms2', file: 'dxgmms2.sys', size: 0xdf000 },
  { stem: 'fltmgr', file: 'FLTMGR.SYS', size: 0x71000 },
  { stem: 'fwpkclnt', file: 'fwpkclnt.sys', size: 0x7c000 },
  { stem: 'hal', file: 'hal.dll', size: 0x6000 },
  { stem: 'hdaudbus', file: 'HDAudBus.sys', size: 0x27000 },
  { stem: 'http', file: 'HTTP.sys', size: 0x18b000 },
  { stem: 'intelppm', file: 'intelppm.sys', size: 0x41000 },
  { stem: 'kbdclass', file: 'kbdclass.sys', size: 0x14000 },
  { stem: 'kdcom', file: 'kdcom.dll', size: 0xb000 },
  { stem: 'ks', file: 'ks.sys', size: 0x7b000 },
  { stem: 'ksecdd', file: 'ksecdd.sys', size: 0x2a000 },
  { stem: 'mouclass', file: 'mouclass.sys', size: 0x13000 },
  { stem: 'mountmgr', file: 'mountmgr.sys', size: 0x1f000 },
  { stem: 'msrpc', file: 'msrpc.sys', size: 0x62000 },
  { stem: 'ndis', file: 'ndis.sys', size: 0x16f000 },
  { stem: 'netbt', file: 'netbt.sys', size: 0x59000 },
  { stem: 'netio', file: 'NETIO.SYS', size: 0x97000 },
  { stem: 'nt', file: 'ntoskrnl.exe', size: 0x1046000 },
  { stem: 'ntfs', file: 'Ntfs.sys', size: 0x2d9000 },
  { stem: 'partmgr', file: 'partmgr.sys', size: 0x30000 },
  { stem: 'pci', file: 'pci.sys', size: 0x78000 },
  { stem: 'portcls', file: 'portcls.sys', size: 0x66000 },
  { stem: 'pshed', file: 'PSHED.dll', size: 0x1a000 },
  { stem: 'rdbss', file: 'rdbss.sys', size: 0x79000 },
  { stem: 'spaceport', file: 'spaceport.sys', size: 0xaf000 },
  { stem: 'srv2', file: 'srv2.sys', size: 0xc6000 },
  { stem: 'storahci', file: 'storahci.sys', size: 0x32000 },
  { stem: 'storport', file: 'storport.sys', size: 0xb0000 },
  { stem: 'tcpip', file: 'tcpip.sys', size: 0x2ec000 },
  { stem: 'usbccgp', file: 'usbccgp.sys', size: 0x34000 },
  { stem: 'usbehci', file: 'usbehci.sys', size: 0x1a000 },
  { stem: 'usbhub', file: 'usbhub.sys', size: 0x84000 },
  { stem: 'usbhub3', file: 'UsbHub3.sys', size: 0xa7000 },
  { stem: 'usbport', file: 'USBPORT.SYS', size: 0x79000 },
  { stem: 'usbxhci', file: 'USBXHCI.SYS', size: 0x97000 },
  { stem: 'verifierext', file: 'VerifierExt.sys', size: 0x48000 },
  { stem: 'volmgr', file: 'volmgr.sys', size: 0x1a000 },
  { stem: 'volsnap', file: 'volsnap.sys', size: 0x70000 },
  { stem: 'watchdog', file: 'watchdog.sys', size: 0x18000 },
  { stem: 'wdf01000', file: 'Wdf01000.sys', size: 0xd1000 },
  { stem: 'wfplwfs', file: 'wfplwfs.sys', size: 0x33000 },
  { stem: 'win32k', file: 'win32k.sys', size: 0x99000 },
  { stem: 'win32kbase', file: 'win32kbase.sys', size: 0x2c2000 },
  { stem: 'win32kfull', file: 'win32kfull.sys', size: 0x3b3000 },
] as const satisfies readonly KnownModule[];

/** Other makers' drivers that many machines have and that are not to be blamed. Sorted by stem. */
export const THIRD_PARTY_MODULES = [
  { stem: 'e1i65x64', file: 'e1i65x64.sys', size: 0x8e000 },
  { stem: 'iastorac', file: 'iaStorAC.sys', size: 0xe4000 },
  { stem: 'nvlddmkm', file: 'nvlddmkm.sys', size: 0x2240000 },
  { stem: 'rt640x64', file: 'rt640x64.sys', size: 0xa8000 },
  { stem: 'rtkvhd64', file: 'RTKVHD64.sys', size: 0x67a000 },
] as const satisfies readonly KnownModule[];

/** Their 32-bit kin. */
export const THIRD_PARTY_MODULES_X86 = [
  { stem: 'e1q6232', file: 'e1q6232.sys', size: 0x38000 },
  { stem: 'iastor', file: 'iaStor.sys', size: 0x9a000 },
  { stem: 'nvlddmkm', file: 'nvlddmkm.sys', size: 0x982000 },
  { stem: 'rt86win7', file: 'Rt86win7.sys', size: 0x42000 },
  { stem: 'rtkvhda', file: 'RTKVHDA.sys', size: 0x2c8000 },
] as const satisfies readonly KnownModule[];

/** Modules that live in user mode and never stand in a kernel's module list. */
export const USER_MODULES =
  /^(ntdll|kernel32|kernelbase|user32|gdi32|gdi32full|win32u|ucrtbase|msvcr\w*|msvcp\w*|wow64\w*|rpcrt4|combase)$/i;

export function inboxFile(stem: string): string | null {
  return INBOX_MODULES.find((module) => module.stem === stem)?.file ?? null;
}

export function usualSize(stem: string): number | null {
  return [...INBOX_MODULES, ...THIRD_PARTY_MODULES].find((module) => module.stem === stem)?.size ?? null;
}
