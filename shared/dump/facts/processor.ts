import { isKernelAddress64 } from '../../bytes/address.ts';
import { layoutSize, readLayout, viewOf } from '../../bytes/layout.ts';
import type { Architecture, DumpImage, ProcessorFact } from '../dumpImage.ts';
import { KPRCB_MEMBERS, KPRCB64 } from '../layouts/kprcb.ts';
import { layoutOf } from './objects/places.ts';

/** CR0 of a running 64-bit kernel: paging and protection are on. */
const CR0_NEEDED = 0x80000001n;
const MAX_IRQL = 15n;

/** The fields of a KPRCB that `readProcessor` looks at, where the kernel's PDB has them. */
export function prcbLayout(scope: Pick<DumpImage, 'symbols'>): typeof KPRCB64 {
  return layoutOf(scope, '_KPRCB', KPRCB_MEMBERS, KPRCB64);
}

/** Bytes of the KPRCB that `readProcessor` needs. */
export function prcbBytes(layout: typeof KPRCB64 = KPRCB64): number {
  return layoutSize(layout);
}

/** The crashing processor's own facts from its KPRCB; null for other architectures or when the bytes are no KPRCB. */
export function readProcessor(kprcb: Uint8Array, architecture: Architecture, layout: typeof KPRCB64 = KPRCB64): ProcessorFact | null {
  if (architecture !== 'x64' || kprcb.length < prcbBytes(layout)) return null;
  const raw = readLayout(viewOf(kprcb), 0, layout);
  if ((raw.cr0 & CR0_NEEDED) !== CR0_NEEDED || raw.cr0 >> 32n !== 0n || raw.cr8 > MAX_IRQL || !isKernelAddress64(raw.currentThread))
    return null;
  return { number: raw.number & 0xff, isIdle: raw.currentThread === raw.idleThread, lastFaultAddress: raw.cr2, irql: Number(raw.cr8) };
}
