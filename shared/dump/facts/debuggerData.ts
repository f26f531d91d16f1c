import type { Gva } from '../../bytes/address.ts';
import { layoutSize, readLayout, viewOf } from '../../bytes/layout.ts';
import type { DebuggerData } from '../dumpImage.ts';
import { KDBG_TAG, KDDEBUGGER_DATA64 } from '../layouts/kdDebuggerData64.ts';

/**
 * KDDEBUGGER_DATA64 from its saved bytes; null when the `KDBG` tag is not there (older systems save it encoded). 32-bit
 * kernels (`wide` false) sign-extend its addresses; they come back zero-extended, as everywhere else.
 */
export function readDebuggerData(bytes: Uint8Array, wide = true): DebuggerData | null {
  if (bytes.length < layoutSize(KDDEBUGGER_DATA64)) return null;
  const raw = readLayout(viewOf(bytes), 0, KDDEBUGGER_DATA64);
  if (raw.ownerTag !== KDBG_TAG) return null;
  const address = (value: bigint): Gva => (wide ? value : BigInt.asUintN(32, value));
  return { kernBase: address(raw.kernBase), psLoadedModuleList: address(raw.psLoadedModuleList), sizeBytes: raw.size };
}
