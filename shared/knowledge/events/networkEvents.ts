import type { EventSourceRows } from './eventRow.ts';

const MANIFESTS = 'https://github.com/repnz/etw-providers-docs (manifest of the provider)';
const NETWORK_LOG = 'https://learn.microsoft.com/windows-hardware/drivers/network/ (event codes: netevent.h of the SDK)';

/** Codes of netevent.h that drivers of network adapters may log under their own name. */
const ADAPTER_EVENTS: EventSourceRows['events'] = [
  { id: 5000, kind: 'network', text: 'A network adapter wants resources that another device has' },
  { id: 5001, kind: 'network', text: 'The driver of a network adapter ran out of resources' },
  { id: 5002, kind: 'network', text: 'A network adapter does not work as it should' },
  { id: 5003, kind: 'network', text: 'A network adapter was not found' },
  { id: 5005, kind: 'network', text: 'The driver of a network adapter met an error of its own' },
  { id: 5007, kind: 'network', text: 'A network adapter did not answer in time' },
  { id: 5010, kind: 'network', text: 'A network adapter gave its driver an impossible value' },
];

/** Events of networks. Names of networks, adapters' addresses and hosts are left out of the meanings on purpose. */
export const NETWORK_EVENTS: readonly EventSourceRows[] = [
  {
    names: ['tcpip', 'tcpip6'],
    kind: 'network',
    source: NETWORK_LOG,
    events: [
      { id: 4198, kind: 'network', text: 'The address of a network adapter is used by another machine' },
      { id: 4199, kind: 'network', text: 'The address of a network adapter is used by another machine' },
      { id: 4201, kind: 'network', text: 'A network adapter is connected' },
      { id: 4202, kind: 'network', text: 'A network adapter was disconnected' },
      { id: 4207, kind: 'network', text: 'The network gives no address' },
      { id: 4226, kind: 'network', text: 'The limit of half-open connections was reached' },
      { id: 4227, kind: 'network', text: 'No more ports for connections out' },
      { id: 4231, kind: 'network', text: 'No more ports for connections out' },
    ],
  },
  {
    names: ['microsoft-windows-dns-client'],
    kind: 'network',
    source: MANIFESTS,
    events: [
      { id: 1014, kind: 'network', text: 'No name server answered' },
      { id: 1015, kind: 'network', text: 'A name server did not answer' },
      { id: 8015, kind: 'network', text: 'The name of this machine could not be registered' },
    ],
  },
  {
    names: ['microsoft-windows-dhcp-client', 'dhcp'],
    kind: 'network',
    source: MANIFESTS,
    events: [
      { id: 1001, kind: 'network', text: 'A network adapter got no address' },
      { id: 1002, kind: 'network', text: 'A network adapter was refused its address' },
      { id: 1003, kind: 'network', text: 'The address of a network adapter could not be renewed' },
      { id: 1006, kind: 'network', text: 'A network adapter gave itself an address' },
      { id: 50036, kind: 'network', text: 'The DHCP client was started' },
      { id: 50037, kind: 'network', text: 'The DHCP client was stopped' },
    ],
  },
  {
    names: ['microsoft-windows-wlan-autoconfig'],
    kind: 'network',
    source: MANIFESTS,
    events: [
      { id: 4000, kind: 'network', text: 'The wireless service was started' },
      { id: 4001, kind: 'network', text: 'The wireless service was stopped' },
      { id: 8000, kind: 'network', text: 'A connection to a wireless network began ({1})', fields: ['guid', 'string'] },
      { id: 8001, kind: 'network', text: 'Connected to a wireless network ({1})', fields: ['guid', 'string'] },
      { id: 8002, kind: 'network', text: 'No connection to a wireless network ({1})', fields: ['guid', 'string'] },
      { id: 8003, kind: 'network', text: 'Disconnected from a wireless network ({1})', fields: ['guid', 'string'] },
      { id: 10000, kind: 'network', text: "The maker's module of a wireless driver could not be loaded: {0}", fields: ['string'] },
      { id: 10001, kind: 'network', text: "The maker's module of a wireless driver was loaded" },
      { id: 10002, kind: 'network', text: "The maker's module of a wireless driver ended" },
      { id: 10003, kind: 'network', text: "The maker's module of a wireless driver failed: {0}", fields: ['string'] },
      { id: 11000, kind: 'network', text: 'Association with a wireless network began ({0})', fields: ['string'] },
      { id: 11001, kind: 'network', text: 'Associated with a wireless network ({0})', fields: ['string'] },
      { id: 11002, kind: 'network', text: 'Association with a wireless network failed ({0})', fields: ['string'] },
      { id: 11004, kind: 'network', text: 'Wireless security was stopped ({0})', fields: ['string'] },
      { id: 11005, kind: 'network', text: 'Wireless security is in place ({0})', fields: ['string'] },
      { id: 11006, kind: 'network', text: 'Wireless security could not be set up ({0})', fields: ['string'] },
      { id: 11010, kind: 'network', text: 'Wireless security is being set up ({0})', fields: ['string'] },
      { id: 12011, kind: 'network', text: '802.1X authentication began ({0})', fields: ['string'] },
      { id: 12012, kind: 'network', text: '802.1X authentication succeeded ({0})', fields: ['string'] },
      { id: 12013, kind: 'network', text: '802.1X authentication failed ({0})', fields: ['string'] },
      { id: 20019, kind: 'network', text: 'The access point of a wireless network changed' },
    ],
  },
  {
    names: ['microsoft-windows-ndis', 'ndis'],
    kind: 'network',
    source: MANIFESTS,
    events: [
      { id: 10317, kind: 'network', text: 'A network adapter reported a failure ({3})', fields: ['guid', 'u32', 'u64', 'string'] },
      { id: 10400, kind: 'network', text: 'A network adapter was reset ({3})', fields: ['guid', 'u32', 'u64', 'string'] },
    ],
  },
  {
    names: ['microsoft-windows-networkprofile'],
    kind: 'network',
    source: MANIFESTS,
    events: [
      { id: 4004, kind: 'network', text: 'The state of a network changed' },
      { id: 10000, kind: 'network', text: 'A network was connected' },
      { id: 10001, kind: 'network', text: 'A network was disconnected' },
    ],
  },
  {
    names: ['e1iexpress', 'e1dexpress', 'e1rexpress', 'e2fexpress', 'e2f68', 'e1i68x64', 'e1d68x64', 'e1i65x64'],
    kind: 'network',
    source: 'https://www.intel.com/content/www/us/en/support/articles/000005779/ethernet-products.html',
    events: [
      { id: 27, kind: 'network', text: 'The network adapter lost its link' },
      { id: 32, kind: 'network', text: 'The network adapter has a link' },
      { id: 33, kind: 'network', text: 'The network adapter has a link' },
    ],
  },
  {
    names: ['netwtw04', 'netwtw06', 'netwtw08', 'netwtw10', 'netwtw12', 'netwtw14', 'netwtw6e'],
    kind: 'network',
    source: NETWORK_LOG,
    events: ADAPTER_EVENTS,
  },
  {
    names: ['rt640x64', 'rtwlane', 'rtl8192', 'mtkwlex', 'athw10x', 'qcamain10x64', 'killer'],
    kind: 'network',
    source: NETWORK_LOG,
    events: ADAPTER_EVENTS,
  },
];

/** Providers about networks that have no row of their own: what their events are about is known all the same. */
export const NETWORK_PROVIDERS: readonly string[] = [
  'microsoft-windows-ncsi',
  'microsoft-windows-nwifi',
  'microsoft-windows-onex',
  'microsoft-windows-eaphost',
  'microsoft-windows-wifinetworkmanager',
  'microsoft-windows-vwifi',
];
