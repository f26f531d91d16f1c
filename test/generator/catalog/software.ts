import type { PackageId } from './packages.ts';

/** What one part of the company installs everywhere: its sites share a security vendor, a VPN client and the rest. */
export interface SoftwareChoice {
  readonly security: PackageId;
  readonly common: readonly PackageId[];
}

/** One row for each group of sites, the largest first. */
export const SOFTWARE_CHOICES: readonly SoftwareChoice[] = [
  { security: 'security-crowdstrike', common: ['vpn-cisco', 'backup-veeam', 'data-netskope', 'monitoring-nexthink'] },
  { security: 'security-sentinelone', common: ['vpn-globalprotect', 'privileges-beyondtrust', 'monitoring-splunk', 'citrix'] },
  { security: 'security-crowdstrike', common: ['vpn-zscaler', 'data-symantec', 'monitoring-splunk'] },
  { security: 'security-defender', common: ['vpn-fortinet', 'backup-acronis', 'monitoring-sysmon'] },
  { security: 'security-trend', common: ['vpn-cisco', 'data-digital-guardian', 'citrix', 'monitoring-nexthink'] },
  { security: 'security-sophos', common: ['vpn-openvpn', 'backup-veeam', 'monitoring-sysmon'] },
  { security: 'security-eset', common: ['vpn-wireguard', 'backup-acronis'] },
  { security: 'security-symantec', common: ['vpn-ivanti', 'data-symantec', 'privileges-beyondtrust'] },
  { security: 'security-cortex', common: ['vpn-globalprotect', 'data-netskope', 'backup-veeam'] },
];

/** What single users add, and how often: a share of the driver sets. */
export const EXTRAS: readonly (readonly [id: PackageId, share: number])[] = [
  ['anti-cheat-epic', 0.04],
  ['anti-cheat-riot', 0.03],
  ['corsair', 0.04],
  ['displaylink', 0.18],
  ['gaming', 0.1],
  ['google-drive', 0.12],
  ['licence-dongle', 0.04],
  ['logitech', 0.2],
  ['npcap', 0.08],
  ['razer', 0.05],
  ['serial-ftdi', 0.06],
  ['steam', 0.06],
  ['teamviewer', 0.08],
  ['tuning', 0.04],
  ['usb-ethernet', 0.22],
  ['virtualbox', 0.06],
  ['vmware', 0.07],
  ['wacom', 0.03],
];

/** Sites: what stands in machine names, the name, hours from UTC. The largest first. */
export const SITES: readonly (readonly [code: string, name: string, utcOffsetHours: number])[] = [
  ['BER', 'Berlin', 2],
  ['AUS', 'Austin', -5],
  ['BLR', 'Bengaluru', 5.5],
  ['LON', 'London', 1],
  ['CHI', 'Chicago', -5],
  ['SYD', 'Sydney', 10],
  ['PAR', 'Paris', 2],
  ['SAO', 'Sao Paulo', -3],
  ['TYO', 'Tokyo', 9],
  ['WAW', 'Warsaw', 2],
  ['NYC', 'New York', -4],
  ['SIN', 'Singapore', 8],
  ['MUC', 'Munich', 2],
  ['SEA', 'Seattle', -7],
  ['DUB', 'Dublin', 1],
  ['MEX', 'Mexico City', -6],
  ['MAD', 'Madrid', 2],
  ['TOR', 'Toronto', -4],
  ['AKL', 'Auckland', 12],
  ['STO', 'Stockholm', 2],
  ['ATL', 'Atlanta', -4],
  ['HYD', 'Hyderabad', 5.5],
  ['MIL', 'Milan', 2],
  ['DEN', 'Denver', -6],
  ['JNB', 'Johannesburg', 2],
  ['SEO', 'Seoul', 9],
  ['VIE', 'Vienna', 2],
  ['BOS', 'Boston', -4],
  ['PRG', 'Prague', 2],
  ['LAX', 'Los Angeles', -7],
  ['MAN', 'Manila', 8],
  ['ZRH', 'Zurich', 2],
  ['BUE', 'Buenos Aires', -3],
  ['HAM', 'Hamburg', 2],
  ['DXB', 'Dubai', 4],
  ['CPH', 'Copenhagen', 2],
];
