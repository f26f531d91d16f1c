import { remember } from '../../shared/bytes/remember.ts';
import type { ResultPciDevice } from '../../shared/result/machineFacts.ts';
import { isFailure, type TriageLine } from '../../shared/result/triageResult.ts';

/** Names by id; ids are hex as results have them. Null when the database has none. */
export interface PciNames {
  vendor(vendorId: string): string | null;
  device(vendorId: string, deviceId: string): string | null;
}

const MOST_REMEMBERED = 4096;
let loaded: PciNames | null = null;

/**
 * Loads the PCI ID database for this thread, once: half a megabyte of text that only results with details need. Start-up, workers that
 * stop at the verdict and the renderer never see it.
 */
export async function loadPciNames(): Promise<void> {
  if (loaded !== null) return;
  const { PCI_IDS } = await import('../../shared/knowledge/pciIds.ts');
  loaded = pciNames(PCI_IDS);
}

/** The names in a text whose lines are `vendor name`, and behind a tab `device name` of that vendor. */
export function pciNames(ids: string): PciNames {
  /** The vendor's lines, with the line feed in front of each. Empty when it is not there. */
  const section = remember(MOST_REMEMBERED, (vendor: string) => {
    const start = ids.indexOf(`\n${vendor} `);
    if (start < 0) return '';
    let end = ids.indexOf('\n', start + 1);
    while (ids[end + 1] === '\t') end = ids.indexOf('\n', end + 1);
    return ids.slice(start, end + 1);
  });
  const nameIn = (text: string, key: string): string => {
    const start = text.indexOf(`\n${key} `);
    return start < 0 ? '' : text.slice(start + key.length + 2, text.indexOf('\n', start + 1));
  };
  const named = remember(MOST_REMEMBERED, (ids: string) => {
    const [vendor = '', device = ''] = ids.split(' ');
    return nameIn(section(digits(vendor)), device === '' ? digits(vendor) : `\t${digits(device)}`);
  });
  return {
    vendor: (vendorId) => named(vendorId) || null,
    device: (vendorId, deviceId) => named(`${vendorId} ${deviceId}`) || null,
  };
}

/** The line with the names of its PCI devices, when this thread has loaded them. */
export function withPciNames(line: TriageLine, names = loaded): TriageLine {
  if (names === null || isFailure(line) || line.system === null || line.system.pciDevices.length === 0) return line;
  const pciDevices = line.system.pciDevices.map(
    (one): ResultPciDevice => ({ ...one, vendor: names.vendor(one.vendorId), device: names.device(one.vendorId, one.deviceId) }),
  );
  return { ...line, system: { ...line.system, pciDevices } };
}

/** "0x6d6" as the database writes it: "06d6". */
function digits(id: string): string {
  return id.slice(2).padStart(4, '0');
}
