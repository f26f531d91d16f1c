import { viewOf } from '../../../../bytes/layout.ts';

/** WHEA_NMI_ERROR_SECTION of cper.h, packed: eight bytes of data, then flags. */
const LAYOUT = { data: 0x00, flags: 0x08, size: 0x0c } as const;

export interface NmiError {
  readonly data: bigint;
  /** The hypervisor raised it. */
  readonly byHypervisor: boolean;
}

/** Null when the bytes are too few. */
export function readNmiError(bytes: Uint8Array): NmiError | null {
  if (bytes.length < LAYOUT.size) return null;
  const view = viewOf(bytes);
  return { data: view.getBigUint64(LAYOUT.data, true), byHypervisor: (view.getUint32(LAYOUT.flags, true) & 1) === 1 };
}
