import { viewOf } from '../../../../bytes/layout.ts';

/** WHEA_FIRMWARE_ERROR_RECORD_REFERENCE: UEFI appendix N, "Firmware Error Record Reference". */
const LAYOUT = { type: 0x00, recordId: 0x08, size: 0x10 } as const;

export interface FirmwareError {
  /** 0 Itanium SAL, 1 and 2 SoC firmware. */
  readonly type: number;
  readonly recordId: bigint;
}

/** Null when the bytes are too few. */
export function readFirmwareError(bytes: Uint8Array): FirmwareError | null {
  if (bytes.length < LAYOUT.size) return null;
  const view = viewOf(bytes);
  return { type: view.getUint8(LAYOUT.type), recordId: view.getBigUint64(LAYOUT.recordId, true) };
}
