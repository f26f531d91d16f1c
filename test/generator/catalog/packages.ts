/** Drivers that come and are updated together. The first is the main one, the one that crashes most. */
export interface DriverPackage {
  readonly id: string;
  readonly drivers: readonly string[];
}

/** Parts of a machine: makers' packages by model. Names only; the tables of shared/knowledge know them all. */
const HARDWARE = {
  'gpu-intel': 'igdkmdn64.sys intcdaud.sys',
  'gpu-intel-old': 'igdkmd64.sys intcdaud.sys',
  'gpu-nvidia': 'nvlddmkm.sys nvhda64v.sys nvvad64v.sys nvpcf.sys nvmoduletracker.sys',
  'gpu-amd': 'amdkmdag.sys atihdwt6.sys amdxe.sys amdfendr.sys amdfendrmgr.sys',
  'wifi-intel-ac': 'netwtw08.sys ibtusb.sys',
  'wifi-intel-ax': 'netwtw10.sys ibtusb.sys',
  'wifi-intel-be': 'netwtw14.sys ibtusb.sys',
  'wifi-mediatek': 'mtkwl6ex.sys mtkbtfilterx.sys',
  'wifi-qualcomm': 'qcamain10x64.sys btath_bus.sys',
  'wifi-realtek': 'rtwlane.sys rtkbtfilter.sys',
  'lan-intel': 'e1d68x64.sys',
  'lan-intel-2g5': 'e2fn.sys',
  'lan-realtek': 'rt640x64.sys',
  'lan-realtek-2g5': 'rt68cx21x64.sys',
  'audio-conexant': 'chdrt64.sys',
  'audio-nahimic': 'nahimic_mirroring.sys nahimicbtlink.sys',
  'audio-realtek': 'rtkvhd64.sys',
  'audio-smart-sound': 'intcaudiobus.sys intcoed.sys intcusb.sys rtdvhd64.sys',
  'storage-amd-raid': 'rcbottom.sys rcraid.sys',
  'storage-rst': 'iastorac.sys',
  'storage-vmd': 'iastorvd.sys',
  'chipset-amd': 'amdpsp.sys amdgpio2.sys amdgpio3.sys amdi2c.sys amdpcidev.sys',
  'chipset-intel-8': 'teedriverw10x64.sys ialpss2_i2c_cnl.sys ialpss2_gpio2_cnl.sys',
  'chipset-intel-11': 'teedriverw11x64.sys ialpss2_i2c_tgl.sys gna.sys',
  'chipset-intel-12': 'teedriverw11x64.sys ialpss2_i2c_adl.sys ialpss2_gpio2_adl.sys ialpss2_uart2_adl.sys ialpss2_spi_adl.sys',
  'thermal-dptf': 'dptf_cpu.sys dptf_acpi.sys dptf_pch.sys esif_lf.sys',
  'thermal-ipf': 'ipf_cpu.sys ipf_acpi.sys ipf_lf.sys',
  'thermal-amd': 'amdpmf.sys',
  npu: 'npu_kmd.sys',
  'usb-asmedia': 'asmtxhci.sys asmthub3.sys',
  'card-reader': 'rtsper.sys',
  'touchpad-alps': 'apfiltr.sys',
  'touchpad-elan': 'etd.sys',
  'touchpad-synaptics': 'syntp.sys smb_driver_intel.sys',
  'storage-rapid-filter': 'iastorafs.sys',
} as const;

/** Software that brings drivers. */
const SOFTWARE = {
  'security-cortex': 'cyvrmtgn.sys cyverak.sys cyvrfsfd.sys tedrdrv.sys',
  'security-crowdstrike': 'csagent.sys csboot.sys csdevicecontrol.sys csfirmwareanalysis.sys',
  'security-defender': 'mssecflt.sys mssecwfp.sys',
  'security-eset': 'eamonm.sys ehdrv.sys epfwwfp.sys edevmon.sys eelam.sys',
  'security-sentinelone': 'sentinelmonitor.sys sentineldevicecontrol.sys sentinelelam.sys',
  'security-sophos': 'sophosed.sys sntp.sys hmpalert.sys',
  'security-symantec': 'srtsp64.sys srtspx64.sys symefasi64.sys symevent64x86.sys symnets.sys bhdrvx64.sys idsvia64.sys ironx64.sys',
  'security-trend': 'tmcomm.sys tmactmon.sys tmevtmgr.sys tmumh.sys tmwfp.sys tmeyes.sys',
  'vpn-cisco': 'acsock64.sys vpnva64-6.sys',
  'vpn-fortinet': 'fortips.sys ftsvnic.sys fortifilter.sys',
  'vpn-globalprotect': 'pangpd.sys',
  'vpn-ivanti': 'jnprns.sys jnprvamgr.sys',
  'vpn-openvpn': 'tap0901.sys ovpn-dco.sys',
  'vpn-wireguard': 'wireguard.sys wintun.sys',
  'vpn-zscaler': 'zapprd.sys',
  'backup-acronis': 'tib.sys tib_mounter.sys snapman.sys fltsrv.sys file_tracker.sys',
  'backup-veeam': 'veeamfct.sys',
  'data-digital-guardian': 'dgdmk.sys',
  'data-netskope': 'stadrv6x64.sys',
  'data-symantec': 'vfsmfd.sys',
  'privileges-beyondtrust': 'pgdriver.sys',
  'monitoring-nexthink': 'nxtrdrv.sys nxtrdrv5.sys',
  'monitoring-splunk': 'splunkdrv.sys splknetdrv.sys splunkmonitornohandledrv.sys',
  'monitoring-sysmon': 'sysmondrv.sys',
  citrix: 'ctxusbm.sys picadm.sys',
  'anti-cheat-epic': 'easyanticheat_eos.sys',
  'anti-cheat-riot': 'vgk.sys',
  corsair: 'corsairvbusdriver.sys corsairgamingaudio64.sys',
  displaylink: 'dlcdcncm62_x64.sys dlusbaudio.sys',
  'google-drive': 'googledrivefs31092.sys',
  gaming: 'xvdd.sys gameflt.sys',
  logitech: 'logi_joy_bus_enum.sys logi_joy_xlcore.sys logi_joy_vir_hid.sys',
  'licence-dongle': 'aksfridge.sys aksdf.sys hardlock.sys',
  npcap: 'npcap.sys',
  razer: 'rzcommon.sys rzdev_0084.sys',
  'serial-ftdi': 'ftdibus.sys ftser2k.sys',
  steam: 'steamstreamingmicrophone.sys steamstreamingspeakers.sys',
  teamviewer: 'tvmonitor.sys',
  tuning: 'rtcore64.sys cpuz159_x64.sys',
  'usb-ethernet': 'rtux64w10.sys ax88179_178a.sys',
  virtualbox: 'vboxdrv.sys vboxnetlwf.sys vboxnetadp6.sys vboxusbmon.sys',
  vmware: 'vmx86.sys hcmon.sys vmnet.sys vmnetbridge.sys vmnetadapter.sys vmnetuserif.sys vmci.sys vsock.sys',
  wacom: 'wachidrouter.sys',
} as const;

export type PackageId = keyof typeof HARDWARE | keyof typeof SOFTWARE;

/** Every package by its id. */
export const PACKAGES: ReadonlyMap<PackageId, DriverPackage> = new Map(
  Object.entries({ ...HARDWARE, ...SOFTWARE }).map(([id, drivers]) => [id as PackageId, { id, drivers: drivers.split(' ') }]),
);

/** Throws on an id that the type does not know. */
export function packageOf(id: PackageId): DriverPackage {
  const found = PACKAGES.get(id);
  if (!found) throw new Error(`generator: no package ${id}`);
  return found;
}
