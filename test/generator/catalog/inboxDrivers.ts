/** Drivers that ship inside Windows, in the order in which they load: what a usual PC has, by build and kind of machine. Names only. */

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Loaded on every PC, from 17763 to 26100. */
export const INBOX_COMMON: readonly string[] = words(`
  ntoskrnl.exe hal.dll clfs.sys pshed.dll bootvid.dll fltmgr.sys msrpc.sys ksecdd.sys clipsp.sys werkernel.sys ci.dll
  cng.sys wdf01000.sys wdfldr.sys wpprecorder.sys acpiex.sys acpi.sys wmilib.sys windowstrustedrt.sys windowstrustedrtproxy.sys pcw.sys
  msisadrv.sys pci.sys tpm.sys pdc.sys cea.sys partmgr.sys spaceport.sys volmgr.sys mountmgr.sys storahci.sys storport.sys
  stornvme.sys fileinfo.sys wof.sys wdfilter.sys ntfs.sys fs_rec.sys ndis.sys netio.sys ksecpkg.sys tcpip.sys fwpkclnt.sys wfplwfs.sys
  fvevol.sys volume.sys volsnap.sys mup.sys disk.sys classpnp.sys crashdmp.sys null.sys dxgkrnl.sys watchdog.sys
  npfs.sys msfs.sys tdx.sys netbt.sys afd.sys vwififlt.sys pacer.sys vid.sys winhvr.sys rdbss.sys nsiproxy.sys
  mssmbios.sys dfsc.sys bam.sys ahcache.sys usbxhci.sys ucx01000.sys hdaudbus.sys portcls.sys drmk.sys ks.sys
  wmiacpi.sys acpipagr.sys uefi.sys ksthunk.sys usbhub3.sys win32k.sys win32kbase.sys win32kfull.sys
  hidparse.sys usbccgp.sys hidusb.sys hidclass.sys kbdhid.sys kbdclass.sys mouhid.sys mouclass.sys dxgmms2.sys monitor.sys cdd.dll
  wcifs.sys cldflt.sys bindflt.sys ndisuio.sys http.sys mpsdrv.sys mrxsmb.sys mrxsmb20.sys srvnet.sys srv2.sys ndu.sys condrv.sys
  wdnisdrv.sys
`);

/** What single builds load beyond that. */
export const INBOX_BY_BUILD: Readonly<Record<number, readonly string[]>> = {
  17763: words('kd.dll sleepstudyhelper.sys sgrmagent.sys cdrom.sys'),
  19041: words('kd.dll sleepstudyhelper.sys sgrmagent.sys intelpep.sys intelta.sys cimfs.sys afunix.sys ucpd.sys msquic.sys cdrom.sys'),
  22621: words(
    'kd.dll intelpep.sys intelta.sys cimfs.sys afunix.sys ucpd.sys msquic.sys mcupdate.dll dam.sys prm.sys netadaptercx.sys intelpmt.sys',
  ),
  26100: words(
    'kdcom.dll mcupdate.dll symcryptk.dll winaccel.sys prm.sys intelpep.sys intelpmt.sys kerb3961kernel.sys ucpd.sys cimfs.sys afunix.sys netadaptercx.sys executioncontext.sys win32kbase_rs.sys bfs.sys unionfs.sys wtd.sys',
  ),
};

/** For Wi-Fi and Bluetooth. */
export const INBOX_WIRELESS: readonly string[] = words(`
  wdiwifi.sys vwifibus.sys vwifimp.sys nwifi.sys bthusb.sys bthport.sys rfcomm.sys bthenum.sys bthpan.sys
  microsoft.bluetooth.legacy.leenumerator.sys
`);

/** What a company's installation leaves in or out: of three parts two are there, which ones depends on the site group. */
export const INBOX_BY_IMAGE: readonly (readonly string[])[] = [
  words('csc.sys tdi.sys netbios.sys filecrypt.sys'),
  words('fastfat.sys wudfrd.sys storqosflt.sys basicrender.sys'),
  words('usbd.sys mmcss.sys luafv.sys npsvctrig.sys'),
];

/** Battery, touchpad, sensors, camera. */
export const INBOX_LAPTOP: readonly string[] = words(`
  battc.sys cmbatt.sys hidi2c.sys spbcx.sys msgpioclx.sys usbvideo.sys btha2dp.sys vhf.sys mshidkmdf.sys
 
`);

/** Serial ports, USB headsets. */
export const INBOX_DESKTOP: readonly string[] = words(`
  hdaudio.sys usbaudio.sys serial.sys serenum.sys
`);

/** Dial-in and VPN parts, loaded where they were used once. */
export const INBOX_OFFICE: readonly string[] = words(`
  rassstp.sys ndproxy.sys agilevpn.sys rasl2tp.sys raspptp.sys raspppoe.sys ndistapi.sys ndiswan.sys
`);

/** SizeOfImage of the large ones, rounded; the others are made up between 0xb000 and 0xb6000. */
export const INBOX_SIZES: Readonly<Record<string, number>> = {
  'afd.sys': 0xa5000,
  'bthport.sys': 0x1c0000,
  'dxgkrnl.sys': 0x3a4000,
  'dxgmms2.sys': 0xdf000,
  'fltmgr.sys': 0x71000,
  'http.sys': 0x18b000,
  'ndis.sys': 0x16f000,
  'netio.sys': 0x97000,
  'ntfs.sys': 0x2d9000,
  'ntoskrnl.exe': 0x1046000,
  'portcls.sys': 0x66000,
  'srv2.sys': 0xc6000,
  'storport.sys': 0xb0000,
  'tcpip.sys': 0x2eb000,
  'wdf01000.sys': 0xd1000,
  'wdiwifi.sys': 0x120000,
  'win32kbase.sys': 0x343000,
  'win32kfull.sys': 0x3bc000,
};
