import type { EventSourceRows } from './eventRow.ts';

const CLASS_DRIVERS = 'https://learn.microsoft.com/windows-hardware/drivers/storage/ (event codes: ntiologc.h of the WDK)';
const MANIFESTS = 'https://github.com/repnz/etw-providers-docs (manifest of the provider)';

/** Codes of ntiologc.h that every port and miniport driver may log. */
const PORT_EVENTS: EventSourceRows['events'] = [
  { id: 5, kind: 'storage', text: 'A parity error was found on the way to {0}', signal: 'disk-error' },
  { id: 7, kind: 'storage', text: 'The device {0} has a bad block', signal: 'disk-error' },
  { id: 9, kind: 'storage', text: 'The device {0} did not answer in time', signal: 'disk-error' },
  { id: 11, kind: 'storage', text: 'The driver found an error of the controller {0}', signal: 'disk-error' },
  { id: 15, kind: 'storage', text: 'The device {0} is not ready for access yet' },
  { id: 118, kind: 'storage', text: 'The driver for {0} was told that a bus was reset' },
  { id: 129, kind: 'storage', text: 'The controller {0} did not answer and was reset', signal: 'disk-error' },
];

/** Events of disks, their controllers, volumes and file systems; `names` sorted within, rows by id. */
export const STORAGE_EVENTS: readonly EventSourceRows[] = [
  {
    names: ['disk'],
    kind: 'disk',
    source: CLASS_DRIVERS,
    events: [
      { id: 7, kind: 'disk', text: 'The disk {0} has a bad block', signal: 'disk-error' },
      { id: 9, kind: 'disk', text: 'The disk {0} did not answer in time', signal: 'disk-error' },
      { id: 11, kind: 'disk', text: 'The controller of {0} reported an error', signal: 'disk-error' },
      { id: 15, kind: 'disk', text: 'The disk {0} is not ready for access yet' },
      { id: 32, kind: 'disk', text: 'The write cache of {0} is on although the disk cannot be trusted to empty it' },
      { id: 34, kind: 'disk', text: 'The write cache of {0} was switched off' },
      { id: 51, kind: 'disk', text: 'Paging to or from {0} failed', signal: 'disk-error' },
      { id: 52, kind: 'disk', text: 'The disk {0} itself predicts that it will fail', signal: 'disk-error' },
      { id: 153, kind: 'disk', text: 'A request to {0} had to be repeated', signal: 'disk-error' },
      { id: 154, kind: 'disk', text: 'A request to {0} failed because of a hardware error', signal: 'disk-error' },
      { id: 157, kind: 'disk', text: 'The disk {1} was taken away while it was in use', signal: 'disk-error' },
      { id: 158, kind: 'disk', text: 'The disk {1} has the same identifiers as another one' },
    ],
  },
  { names: ['storahci'], kind: 'storage', source: CLASS_DRIVERS, events: PORT_EVENTS },
  { names: ['stornvme'], kind: 'storage', source: CLASS_DRIVERS, events: PORT_EVENTS },
  {
    names: ['storport', 'lsi_sas', 'lsi_sas2i', 'lsi_sas3i', 'megasas', 'vhdmp'],
    kind: 'storage',
    source: CLASS_DRIVERS,
    events: PORT_EVENTS,
  },
  { names: ['iastora', 'iastorac', 'iastorav', 'iastorvd', 'iastorafs'], kind: 'storage', source: CLASS_DRIVERS, events: PORT_EVENTS },
  {
    names: ['amdsata', 'rcraid', 'rcbottom', 'asstor', 'asahci64', 'secnvme', 'nvme'],
    kind: 'storage',
    source: CLASS_DRIVERS,
    events: PORT_EVENTS,
  },
  { names: ['atapi', 'ataport', 'msahci', 'intelide', 'uaspstor', 'usbstor'], kind: 'storage', source: CLASS_DRIVERS, events: PORT_EVENTS },
  {
    names: ['microsoft-windows-storport'],
    kind: 'storage',
    source: `${MANIFESTS}; titles: detection-wiki (microsoft-windows-storport)`,
    events: [
      { id: 505, kind: 'storage', text: 'Response times of a device were summed up' },
      { id: 523, kind: 'storage', text: '{0} reported: {2}', fields: ['string', 'u32', 'string'] },
      { id: 534, kind: 'storage', text: '{6} noted an error', fields: ['u32', 'u8', 'u8', 'u8', 'guid', 'guid', 'string'] },
      { id: 548, kind: 'storage', text: '{0} reported: {2}', fields: ['string', 'u32', 'string'] },
      {
        id: 549,
        kind: 'storage',
        text: 'A request through {7} failed, the first in this way for a while',
        fields: ['u32', 'u8', 'u8', 'u8', 'guid', 'guid', 'u32', 'string'],
      },
      { id: 551, kind: 'storage', text: 'A device behind {0} was taken away without warning', fields: ['string'], signal: 'disk-error' },
    ],
  },
  {
    names: ['microsoft-windows-ntfs', 'ntfs'],
    kind: 'disk',
    source: MANIFESTS,
    events: [
      { id: 50, kind: 'disk', text: 'Data that was still to be written to {0} was lost', signal: 'disk-error' },
      { id: 55, kind: 'disk', text: 'The file system of a volume is damaged', signal: 'disk-error' },
      { id: 57, kind: 'disk', text: 'The transaction log of a volume could not be written out', signal: 'disk-error' },
      { id: 98, kind: 'disk', text: 'A volume was checked when it was mounted' },
      { id: 130, kind: 'disk', text: 'Structures of the file system were repaired' },
      { id: 131, kind: 'disk', text: 'Structures of the file system could not be repaired', signal: 'disk-error' },
      { id: 132, kind: 'disk', text: 'Too many repairs of the file system are waiting' },
      { id: 137, kind: 'disk', text: 'The transaction resource manager of a volume failed', signal: 'disk-error' },
      { id: 140, kind: 'disk', text: 'The transaction log of a volume could not be written out', signal: 'disk-error' },
      { id: 142, kind: 'disk', text: 'Running out of space on a volume' },
      { id: 145, kind: 'disk', text: 'The device of a volume was noted when it was mounted' },
    ],
  },
  {
    names: ['volsnap', 'microsoft-windows-volumesnapshot-driver'],
    kind: 'disk',
    source: MANIFESTS,
    events: [
      { id: 14, kind: 'disk', text: 'Shadow copies of a volume were given up because of an I/O failure', signal: 'disk-error' },
      { id: 25, kind: 'disk', text: 'Shadow copies of a volume were deleted for lack of space' },
      { id: 27, kind: 'disk', text: 'Shadow copies of a volume were given up: the control file could not be opened' },
      { id: 33, kind: 'disk', text: 'The oldest shadow copy of a volume was deleted to stay within its space' },
      { id: 36, kind: 'disk', text: 'Shadow copies of a volume were given up: their storage could not grow' },
    ],
  },
  {
    names: ['microsoft-windows-partition', 'partmgr'],
    kind: 'disk',
    source: MANIFESTS,
    events: [
      { id: 58, kind: 'disk', text: 'A disk has the same signature as another one' },
      { id: 1006, kind: 'disk', text: 'A disk was described: maker, model, partitions' },
    ],
  },
  {
    names: ['microsoft-windows-storagespaces-driver'],
    kind: 'storage',
    source: `${MANIFESTS}; titles: detection-wiki (microsoft-windows-storagespaces-driver)`,
    events: [
      { id: 100, kind: 'storage', text: 'A physical disk of a pool gave no or a damaged configuration', signal: 'disk-error' },
      { id: 102, kind: 'storage', text: 'Most disks of a storage pool failed an update of its configuration', signal: 'disk-error' },
      { id: 103, kind: 'storage', text: 'A storage pool passed its limit of used space' },
      { id: 104, kind: 'storage', text: 'A storage pool is below its limit of used space again' },
      { id: 200, kind: 'storage', text: 'The header of a physical disk could not be read', signal: 'disk-error' },
      { id: 203, kind: 'storage', text: 'A physical disk of a pool failed a request', signal: 'disk-error' },
      { id: 204, kind: 'storage', text: 'A physical disk of a pool predicts that it will fail', signal: 'disk-error' },
      { id: 205, kind: 'storage', text: 'A physical disk of a pool does not answer any more', signal: 'disk-error' },
      { id: 207, kind: 'storage', text: 'A physical disk of a pool arrived' },
      { id: 209, kind: 'storage', text: 'A physical disk of a pool failed a read request', signal: 'disk-error' },
      { id: 303, kind: 'storage', text: 'Disks that hold a virtual disk failed or are missing', signal: 'disk-error' },
      { id: 304, kind: 'storage', text: 'A virtual disk has lost redundancy' },
    ],
  },
  {
    names: ['fastfat', 'exfat', 'refs', 'microsoft-windows-refs'],
    kind: 'disk',
    source: CLASS_DRIVERS,
    events: [
      { id: 50, kind: 'disk', text: 'Data that was still to be written to {0} was lost', signal: 'disk-error' },
      { id: 55, kind: 'disk', text: 'The file system of {0} is damaged', signal: 'disk-error' },
      { id: 57, kind: 'disk', text: 'The transaction log of {0} could not be written out', signal: 'disk-error' },
      { id: 133, kind: 'disk', text: 'The file system found a checksum that does not fit', signal: 'disk-error' },
    ],
  },
];
