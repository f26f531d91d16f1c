/** Dumps with event buffers and driver logs, for the tests of everything that is made from them. */
import type { Arch } from '../../../builder/context.ts';
import type { DumpBuilder } from '../../../builder/dumpBuilder.ts';
import {
  EVENTS_GUID,
  type EventFields,
  eventBlob,
  eventRecord,
  FRAMEWORK_DRIVERS_GUID,
  FRAMEWORK_LOG_GUID,
  filetime,
  frameworkDrivers,
  frameworkLog,
  legacyPayload,
  messageRecord,
  STORAGE_LOG_GUID,
  storageLog,
  wppLog,
} from '../../../builder/events.ts';
import { section, utf16Bytes } from '../../../builder/section.ts';
import { richDump } from './sampleDumps.ts';

/** When the builder's dumps crash. */
export const CRASH_MS = Date.UTC(2024, 0, 2, 3, 4, 5, 678);
export const KERNEL_LOG = '2d9f3a42-01d4-4733-97f7-041e8021dc84';
export const SERVICE_CONTROL_MANAGER = '555908d1-a6d7-4695-8e1e-26931d2012f4';
export const WLAN = '9580d7dd-0379-4658-9870-d5be7d52d6de';
const FILTER_MANAGER = 'f3c5e28e-63f6-49c7-a204-e48a1bc4b09d';
const WHEA_LOGGER = 'c26c4f3c-3f66-4e99-8f8a-39405cfed220';

export const timeBefore = (seconds: number): bigint => filetime(CRASH_MS - seconds * 1000);

/** A classic event of a driver, or under another provider. */
export function classic(
  seconds: number,
  source: string,
  id: number,
  strings: readonly string[],
  more: Partial<EventFields> = {},
): Uint8Array {
  const time = timeBefore(seconds);
  const payload = legacyPayload(time, 0xc000_0000 + id, source, strings);
  return eventRecord({ provider: KERNEL_LOG, time, level: 2, isLegacy: true, payload, ...more });
}

/** A file-system filter came in. */
export function filterLoaded(seconds: number, name: string): Uint8Array {
  const payload = section().u32(0).u32(10).u32(0).u16(name.length).utf16(name).u64(0).finish();
  return eventRecord({ provider: FILTER_MANAGER, time: timeBefore(seconds), id: 6, payload });
}

/** The processor corrected a machine check. */
export function correctedError(seconds: number): Uint8Array {
  const payload = section().u32(0).u32(3).u32(5).pad(40).finish();
  return eventRecord({ provider: WHEA_LOGGER, time: timeBefore(seconds), id: 19, level: 3, payload });
}

/** A PCI Express link corrected an error. */
export function correctedLinkError(seconds: number): Uint8Array {
  return eventRecord({ provider: WHEA_LOGGER, time: timeBefore(seconds), id: 17, level: 3, payload: section().pad(64).finish() });
}

/** A connection to a wireless network, with its name and the adapter's address. */
export function connected(time: bigint, network: string): Uint8Array {
  const payload = section()
    .pad(16)
    .bytes(utf16Bytes(`Contoso Wireless\0Automatic\0${network}\0${network}\0Infrastructure\0`))
    .finish();
  return eventRecord({ provider: WLAN, time, id: 8001, payload });
}

/** The System log's session with these records. */
export function withSystemLog(builder: DumpBuilder, records: readonly Uint8Array[], osBuild = 19041): DumpBuilder {
  return builder.tagged(EVENTS_GUID, eventBlob(osBuild, [{ name: 'EventLog-System', buffers: [records] }]));
}

/** `richDump` with something in every blob that is about events. */
export function eventDump(arch: Arch = 'x64', osBuild = 19041): DumpBuilder {
  const records = [
    classic(90, 'disk', 11, ['\\Device\\Harddisk0\\DR0']),
    classic(60, 'Service Control Manager', 7036, ['Windows Update', 'running'], { provider: SERVICE_CONTROL_MANAGER, level: 4 }),
    filterLoaded(40, 'evil'),
    correctedError(20),
    classic(2, 'evil', 13, ['\\Device\\Evil0', 'anna@example.org S-1-5-21-1-2-3-1001']),
  ];
  const wireless = [
    connected(700_000_000n, 'Cafe Central'),
    connected(710_000_000n, 'Cafe Central'),
    eventRecord({
      provider: '11111111-2222-3333-4444-555555555555',
      time: 720_000_000n,
      level: 2,
      traceLogging: { provider: 'Contoso.Net', event: 'Failed' },
    }),
    eventRecord({ provider: WLAN, time: 730_000_000n, id: 20014 }),
    messageRecord(730_000_000n),
  ];
  const blob = eventBlob(osBuild, [
    { name: 'EventLog-System', buffers: [records, []] },
    { name: 'WiFiSession', clock: 1, reference: [timeBefore(100), 0n], buffers: [wireless] },
  ]);
  return richDump(arch, osBuild)
    .tagged(EVENTS_GUID, blob)
    .tagged(STORAGE_LOG_GUID, storageLog('storport.sys', [[0x2a, timeBefore(9), timeBefore(4)]]))
    .tagged(FRAMEWORK_LOG_GUID, frameworkLog('USBXHCI', [7, 8], timeBefore(12)))
    .tagged(FRAMEWORK_DRIVERS_GUID, frameworkDrivers(['Wdf01000', 'evil']))
    .tagged('21ba7b61-05f8-41f1-9048-c09493dcfe38', section().ascii('wdiwifi', 68).finish())
    .tagged('21ba7b61-05f9-41f1-9048-c09493dcfe38', wppLog('DriverLog', [3, 4, 5]));
}
