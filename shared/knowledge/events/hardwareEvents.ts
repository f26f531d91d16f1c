import type { EventSourceRows } from './eventRow.ts';

const MANIFESTS = 'https://github.com/repnz/etw-providers-docs (manifest of the provider)';
const WHEA = 'https://learn.microsoft.com/windows-hardware/drivers/whea/';
const TDR = 'https://learn.microsoft.com/windows-hardware/drivers/display/timeout-detection-and-recovery';
const KERNEL_LOG = 'https://learn.microsoft.com/windows-hardware/drivers/kernel/writing-to-the-system-event-log';

/** Events of processors, memory, buses, displays and devices. */
export const HARDWARE_EVENTS: readonly EventSourceRows[] = [
  {
    names: ['microsoft-windows-whea-logger', 'whea-logger'],
    kind: 'whea',
    source: WHEA,
    events: [
      { id: 1, kind: 'whea', text: 'The hardware reported an error', signal: 'corrected-error' },
      // No signal: links of healthy machines correct errors by the thousand, and no data is lost by it.
      { id: 17, kind: 'whea', text: 'The hardware corrected an error of a PCI Express device' },
      {
        id: 18,
        kind: 'whea',
        text: 'The processor reported a fatal machine check (core {1}, bank {2})',
        fields: ['u32', 'u32', 'u32'],
        signal: 'corrected-error',
      },
      {
        id: 19,
        kind: 'whea',
        text: 'The processor corrected a machine check (core {1}, bank {2})',
        fields: ['u32', 'u32', 'u32'],
        signal: 'corrected-error',
      },
      {
        id: 20,
        kind: 'whea',
        text: 'The processor reported a fatal machine check of a northbridge (core {1}, bank {2})',
        fields: ['u32', 'u32', 'u32'],
        signal: 'corrected-error',
      },
      { id: 46, kind: 'whea', text: 'The memory reported a fatal error', signal: 'corrected-error' },
      { id: 47, kind: 'whea', text: 'The memory corrected an error', signal: 'corrected-error' },
      {
        id: 48,
        kind: 'whea',
        text: 'A machine check was found in bank {1} after the start',
        fields: ['u32', 'hex32'],
        signal: 'corrected-error',
      },
    ],
  },
  {
    names: ['microsoft-windows-kernel-whea'],
    kind: 'whea',
    source: MANIFESTS,
    events: [],
  },
  {
    names: ['microsoft-windows-memorydiagnostics-results'],
    kind: 'whea',
    source: MANIFESTS,
    events: [
      { id: 1101, kind: 'whea', text: 'The memory test found no errors' },
      { id: 1102, kind: 'whea', text: 'The memory test found errors', signal: 'corrected-error' },
      { id: 1201, kind: 'whea', text: 'The memory test found no errors' },
      { id: 1202, kind: 'whea', text: 'The memory test found errors', signal: 'corrected-error' },
    ],
  },
  {
    names: ['display', 'microsoft-windows-display'],
    kind: 'display',
    source: TDR,
    events: [
      { id: 4101, kind: 'display', text: 'The display driver {0} stopped answering and was restarted', signal: 'display-reset' },
      { id: 4102, kind: 'display', text: 'The display driver {0} stopped answering', signal: 'display-reset' },
    ],
  },
  {
    names: ['nvlddmkm'],
    kind: 'display',
    source: KERNEL_LOG,
    events: [
      { id: 13, kind: 'display', text: 'The NVIDIA driver reported an error of the graphics processor: {1}', signal: 'display-reset' },
      { id: 14, kind: 'display', text: 'The NVIDIA driver reported an error of the graphics processor: {1}', signal: 'display-reset' },
      { id: 153, kind: 'display', text: 'The NVIDIA driver handled a reset of the graphics processor: {1}', signal: 'display-reset' },
    ],
  },
  {
    names: ['amdkmdag', 'amdkmdap', 'amdwddmg', 'atikmdag', 'igfx', 'igfxn', 'igdkmd64', 'igdkmdn64', 'igdkmdnd64'],
    kind: 'display',
    source: KERNEL_LOG,
    events: [],
  },
  {
    names: ['microsoft-windows-kernel-processor-power'],
    kind: 'power',
    source: MANIFESTS,
    events: [
      { id: 26, kind: 'power', text: 'Idle and performance states of a processor were noted' },
      { id: 35, kind: 'power', text: 'Performance states of a processor are off because of a firmware problem' },
      { id: 37, kind: 'power', text: 'The firmware held processor {1} below full speed for {2} seconds', fields: ['u16', 'u8', 'u32'] },
      { id: 55, kind: 'power', text: 'The abilities of processor {1} were noted', fields: ['u16', 'u8'] },
    ],
  },
  {
    names: ['microsoft-windows-kernel-pnp', 'plugplaymanager'],
    kind: 'driver',
    source: MANIFESTS,
    events: [
      { id: 219, kind: 'driver', text: 'The driver {0} could not be loaded for a device (status {1})', fields: ['counted', 'hex32'] },
      { id: 225, kind: 'driver', text: 'A program kept a device from being taken away' },
      {
        id: 400,
        kind: 'driver',
        text: 'A device was set up with {1} (version {4} of {5})',
        fields: ['string', 'string', 'guid', 'string', 'string', 'string'],
      },
      {
        id: 401,
        kind: 'driver',
        text: 'A device could not be set up with {1} (version {4} of {5})',
        fields: ['string', 'string', 'guid', 'string', 'string', 'string'],
      },
      { id: 403, kind: 'driver', text: 'A device was set up with {1}, with a warning', fields: ['string', 'string'] },
      {
        id: 410,
        kind: 'driver',
        text: 'A device was started with the driver {3} ({1})',
        fields: ['string', 'string', 'guid', 'string'],
        signal: 'driver-start',
      },
      {
        id: 411,
        kind: 'driver',
        text: 'A device could not be started with the driver {3} ({1})',
        fields: ['string', 'string', 'guid', 'string'],
        signal: 'driver-start',
      },
      { id: 420, kind: 'driver', text: 'A device was deleted' },
      { id: 430, kind: 'driver', text: 'A device needs further installation' },
      { id: 440, kind: 'driver', text: 'Settings of a device were carried over' },
      { id: 441, kind: 'driver', text: 'Settings of a device could not be carried over' },
      { id: 442, kind: 'driver', text: 'Settings of a device were not carried over: it has no match' },
      { id: 1010, kind: 'driver', text: 'A device was found to be gone' },
    ],
  },
  {
    names: ['microsoft-windows-kernel-shimengine'],
    kind: 'driver',
    source: MANIFESTS,
    events: [{ id: 4, kind: 'driver', text: 'A compatibility flag was set for a driver or device' }],
  },
  {
    names: ['microsoft-windows-driverframeworks-usermode'],
    kind: 'driver',
    source: MANIFESTS,
    events: [
      { id: 2003, kind: 'driver', text: 'A user-mode driver host loads drivers for a device' },
      { id: 2010, kind: 'driver', text: 'A user-mode driver host loaded its drivers' },
      { id: 2100, kind: 'driver', text: 'A user-mode driver got a power or device request' },
      { id: 2101, kind: 'driver', text: 'A user-mode driver ended a power or device request' },
      { id: 2102, kind: 'driver', text: 'A user-mode driver ended a power or device request' },
      { id: 10110, kind: 'driver', text: 'A user-mode driver failed and its host was ended' },
      { id: 10111, kind: 'driver', text: 'A device is offline because its user-mode driver failed' },
    ],
  },
  {
    names: [
      'microsoft-windows-usb-usbxhci',
      'usbxhci',
      'usbhub',
      'usbhub3',
      'microsoft-windows-usb-usbhub3',
      'microsoft-windows-usb-usbhub',
    ],
    kind: 'driver',
    source: KERNEL_LOG,
    events: [],
  },
  {
    names: ['microsoft-windows-filtermanager', 'fltmgr'],
    kind: 'driver',
    source: MANIFESTS,
    events: [
      { id: 1, kind: 'driver', text: 'The file-system filter {3} was unloaded', fields: ['hex32', 'u32', 'u32', 'counted'] },
      { id: 3, kind: 'driver', text: 'A file-system filter could not attach to a volume (status {0})', fields: ['hex32'] },
      { id: 4, kind: 'driver', text: 'The file-system filter {3} was not loaded', fields: ['hex32', 'u32', 'u32', 'counted'] },
      {
        id: 6,
        kind: 'driver',
        text: 'The file-system filter {3} was loaded',
        fields: ['hex32', 'u32', 'u32', 'counted'],
        signal: 'driver-start',
      },
    ],
  },
  {
    names: ['microsoft-windows-codeintegrity'],
    kind: 'driver',
    source:
      'https://learn.microsoft.com/windows/security/application-security/application-control/app-control-for-business/operations/event-id-explanations',
    events: [
      { id: 3001, kind: 'driver', text: 'An unsigned driver was loaded: {0}', fields: ['counted'] },
      { id: 3002, kind: 'driver', text: 'A file could not be verified: {0}', fields: ['counted'] },
      { id: 3004, kind: 'driver', text: 'A file has no valid signature: {0}', fields: ['counted'] },
      { id: 3023, kind: 'driver', text: 'A driver was refused because its signature was revoked: {0}', fields: ['counted'] },
      { id: 3033, kind: 'other', text: 'A file does not meet the signing level that was asked for: {0}', fields: ['counted'] },
      { id: 3076, kind: 'other', text: 'A file would have been blocked by the code-integrity policy: {0}', fields: ['counted'] },
      { id: 3077, kind: 'other', text: 'A file was blocked by the code-integrity policy: {0}', fields: ['counted'] },
      { id: 3089, kind: 'other', text: 'The signature of a file that was checked before was noted' },
      { id: 3099, kind: 'other', text: 'A code-integrity policy was loaded' },
    ],
  },
  {
    names: ['application popup'],
    kind: 'other',
    source: KERNEL_LOG,
    events: [
      { id: 26, kind: 'other', text: 'A message was shown to the user' },
      { id: 1060, kind: 'driver', text: 'A driver was blocked because it does not fit this version of Windows' },
    ],
  },
  {
    names: ['acpi', 'microsoft-windows-kernel-acpi'],
    kind: 'driver',
    source: KERNEL_LOG,
    events: [{ id: 13, kind: 'driver', text: 'The embedded controller did not answer in time' }],
  },
  {
    names: ['tpm', 'microsoft-windows-tpm-wmi'],
    kind: 'boot',
    source: 'https://support.microsoft.com/topic/secure-boot-db-and-dbx-variable-update-events-37e47cf8-608b-4a87-8175-bdead630eb69',
    events: [
      { id: 15, kind: 'boot', text: 'The TPM driver met an error of the hardware that it could not get over' },
      { id: 1025, kind: 'boot', text: 'The TPM was set up and is ready' },
      { id: 1026, kind: 'boot', text: 'The TPM cannot be set up without help' },
      { id: 1027, kind: 'boot', text: 'The TPM was set up in part' },
      { id: 1034, kind: 'boot', text: 'The list of revoked boot programs was updated' },
      { id: 1036, kind: 'boot', text: 'The list of trusted boot certificates was updated' },
      { id: 1282, kind: 'boot', text: 'A TBS device identifier was made' },
      { id: 1794, kind: 'boot', text: 'The TPM has weak firmware' },
      { id: 1795, kind: 'boot', text: 'The firmware refused an update of a Secure Boot variable' },
      { id: 1796, kind: 'boot', text: 'A Secure Boot variable could not be updated' },
      { id: 1801, kind: 'boot', text: 'Certificates of Secure Boot wait to be updated' },
    ],
  },
];
