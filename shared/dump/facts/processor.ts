import { isKernelAddress64 } from '../../bytes/address.ts';
import { layoutSize, readLayout, viewOf } from '../../bytes/layout.ts';
import type { Architecture, ProcessorFact } from '../dumpImage.ts';
import { KPRCB64 } from '../layouts/kprcb.ts';

/** CR0 of a running 64-bit kernel: paging and protection are on. */
const CR0_NEEDED = 0x80000001n;
const MAX_IRQL = 15n;

/** Bytes of the KPRCB that `readProcessor` looks at. */
export const PRCB_BYTES = layoutSize(KPRCB64);

/** The crashing processor's own facts from its KPRCB; null for other architectures or when the bytes are no KPRCB. */
export function readProcessor(kprcb: Uint8Array, architecture: Architecture): ProcessorFact | null {
  if (architecture !== 'x64' || kprcb.length < PRCB_BYTES) return null;
  const raw = readLayout(viewOf(kprcb), 0, KPRCB64);
  if ((raw.cr0 & CR0_NEEDED) !== CR0_NEEDED || raw.cr0 >> 32n !== 0n || raw.cr8 > MAX_IRQL || !isKernelAddress64(raw.currentThread))
    return null;
  return { number: raw.number & 0xff, isIdle: raw.currentThread === raw.idleThread, lastFaultAddress: raw.cr2, irql: Number(raw.cr8) };
}
