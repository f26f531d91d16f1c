import { remember } from '../../shared/bytes/remember.ts';
import type { ResultPciDevice } from '../../shared/result/machineFacts.ts';
import { isFailure, type TriageLine } from '../../shared/result/triageResult.ts';

/** Names by id; ids are hex as results have them. Null when the database has none. */
export interface PciNames {
  vendor(vendorId: string): string | null;
  device(vendorId: string, deviceId: string): string | null;
}

const MOST_REMEMBERED = 4096;
let ids: (() => string) | null = null;
let loaded: PciNames | null = null;

/**
 * Says where this thread finds the PCI ID database, half a megabyte of text that only results with details need. Worker threads say so
 * when they start; the text is made when the first device is named. The main thread and the renderer never load the module that has it.
 */
export function offerPciIds(source: () => string): void {
  ids = source;
}

/** The names in a text whose lines are `vendor name`, and behind a tab `device name` of that vendor. */
export function pciNames(database: string): PciNames {
  /** The vendor's lines, with the line feed in front of each. Empty when it is not there. */
  const section = remember(MOST_REMEMBERED, (vendor: string) => {
    const start = database.indexOf(`\n${vendor} `);
    if (start < 0) return '';
    let end = database.indexOf('\n', start + 1);
    while (database[end + 1] === '\t') end = database.indexOf('\n', end + 1);
    return database.slice(start, end + 1);
  });
  const nameIn = (text: string, key: string): string => {
    const start = text.indexOf(`\n${key} `);
    return start < 0 ? '' : text.slice(start + key.length + 2, text.indexOf('\n', start + 1));
  };
  const named = remember(MOST_REMEMBERED, (pair: string) => {
    const [vendor = '', device = ''] = pair.split(' ');
    return nameIn(section(digits(vendor)), device === '' ? digits(vendor) : `\t${digits(device)}`);
  });
  return {
    vendor: (vendorId) => named(vendorId) || null,
    device: (vendorId, deviceId) => named(`${vendorId} ${deviceId}`) || null,
  };
}

/** The line with the names of its PCI devices, when this thread knows where to find them. */
export function withPciNames(line: TriageLine): TriageLine {
  if (ids === null || isFailure(line) || line.system === null || line.system.pciDevices.length === 0) return line;
  loaded ??= pciNames(ids());
  const names = loaded;
  const pciDevices = line.system.pciDevices.map(
    (one): ResultPciDevice => ({ ...one, vendor: names.vendor(one.vendorId), device: names.device(one.vendorId, one.deviceId) }),
  );
  return { ...line, system: { ...line.system, pciDevices } };
}

/** "0x6d6" as the database writes it: "06d6". */
function digits(id: string): string {
  return id.slice(2).padStart(4, '0');
}
