import { layoutSize, readLayout, viewOf } from '../../bytes/layout.ts';
import type { DebuggerData } from '../dumpImage.ts';
import { KDBG_TAG, KDDEBUGGER_DATA64 } from '../layouts/kdDebuggerData64.ts';

/** KDDEBUGGER_DATA64 from its saved bytes; null when the `KDBG` tag is not there (older systems save it encoded). */
export function readDebuggerData(bytes: Uint8Array): DebuggerData | null {
  if (bytes.length < layoutSize(KDDEBUGGER_DATA64)) return null;
  const raw = readLayout(viewOf(bytes), 0, KDDEBUGGER_DATA64);
  if (raw.ownerTag !== KDBG_TAG) return null;
  return { kernBase: raw.kernBase, psLoadedModuleList: raw.psLoadedModuleList, sizeBytes: raw.size };
}
