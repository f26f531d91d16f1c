import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { readView } from './memoryView.ts';

/** DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK (wdm.h): signature 0xAEBECEDE, revision 1; the same on all architectures. */
const SIGNATURE = 0xaebecede;
const LAYOUT = { revision: 0x04, sizeField: 0x06, profileOffset: 0x08, profileLength: 0x0c, size: 0x10 } as const;

export interface DpcWatchdogBlock {
  readonly address: Gva;
  readonly revision: number;
  /** Where in the KPRCB the pointer to the watchdog's stack samples is. */
  readonly profileOffset: number;
  /** Entries of the profile buffer. */
  readonly profileLength: number;
}

/** Reads the block that 0x133 points to; null when it is not in the dump or has another signature. */
export function readDpcWatchdogBlock(image: DumpImage, address: Gva): DpcWatchdogBlock | null {
  const view = readView(image, address, LAYOUT.size);
  if (!view || view.getUint32(0, true) !== SIGNATURE) return null;
  return {
    address,
    revision: view.getUint16(LAYOUT.revision, true),
    profileOffset: view.getUint16(LAYOUT.profileOffset, true),
    profileLength: view.getUint32(LAYOUT.profileLength, true),
  };
}
