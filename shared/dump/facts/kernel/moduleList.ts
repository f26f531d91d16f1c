import type { Gva } from '../../../bytes/address.ts';
import { readLayout } from '../../../bytes/layout.ts';
import { cleanUtf16 } from '../../../bytes/text.ts';
import type { LoadedModule } from '../../dumpImage.ts';
import { MODULE_ENTRY_TIMESTAMP, MODULE_ENTRY32, MODULE_ENTRY64 } from '../../layouts/loadedModuleEntry.ts';
import { fileNameOf } from '../loadedModules.ts';
import { listEntries } from '../objects/listEntries.ts';
import { type MemoryScope, readView } from '../objects/memoryView.ts';
import { readImageHeader } from './imageHeader.ts';

const MAX_MODULES = 4096;
const MAX_NAME_BYTES = 2048;
const ENTRY_BYTES = { wide: 0xa0, narrow: 0x5c } as const;
/** Images are loaded at page boundaries; none is larger than this. */
const PAGE = 0x1000n;
const MAX_IMAGE = 0x4000_0000;

export interface ModuleList {
  /** In list order: the kernel first. */
  readonly modules: LoadedModule[];
  /** False when the walk did not come back to the head: pages are missing, or the list is damaged. */
  readonly complete: boolean;
  /** Modules whose link time is in no page of the dump. It is 0 for them. */
  readonly undated: number;
}

/**
 * Walks PsLoadedModuleList. Link time, checksum and size are those of the entry, else of the image's own headers. An entry that
 * cannot be a module ends the walk: what follows a damaged entry is not believed.
 */
export function readModuleList(scope: MemoryScope, head: Gva, osBuild: number): ModuleList {
  const walk = listEntries(scope, head, MAX_MODULES);
  const modules: LoadedModule[] = [];
  let undated = 0;
  for (const entry of walk.entries) {
    const module = readEntry(scope, entry, osBuild);
    if (!module) return { modules, complete: false, undated };
    if (module.timestamp === 0) undated++;
    modules.push(module);
  }
  return { modules, complete: walk.complete, undated };
}

function readEntry(scope: MemoryScope, at: Gva, osBuild: number): LoadedModule | null {
  const wide = scope.architecture !== 'x86';
  const view = readView(scope, at, wide ? ENTRY_BYTES.wide : ENTRY_BYTES.narrow);
  if (!view) return null;
  const raw = readLayout(view, 0, wide ? MODULE_ENTRY64 : MODULE_ENTRY32);
  const base = BigInt(raw.dllBase);
  const sizeBytes = raw.sizeOfImage;
  if (base === 0n || base % PAGE !== 0n || sizeBytes === 0 || sizeBytes > MAX_IMAGE) return null;
  const path =
    nameAt(scope, BigInt(raw.fullNameBuffer), raw.fullNameLength) ?? nameAt(scope, BigInt(raw.baseNameBuffer), raw.baseNameLength);
  const written = osBuild < MODULE_ENTRY_TIMESTAMP.fromBuild ? 0 : view.getUint32(MODULE_ENTRY_TIMESTAMP[wide ? 'wide' : 'narrow'], true);
  const header = written === 0 ? readImageHeader(scope.memory, base) : null;
  return {
    name: path === null ? `unnamed_${base.toString(16)}` : fileNameOf(path),
    path: path ?? '',
    base,
    end: base + BigInt(sizeBytes),
    sizeBytes,
    timestamp: written || (header?.timestamp ?? 0),
    checksum: raw.checkSum || (header?.checksum ?? 0),
  };
}

function nameAt(scope: MemoryScope, buffer: Gva, lengthBytes: number): string | null {
  if (lengthBytes === 0 || lengthBytes > MAX_NAME_BYTES) return null;
  const { bytes } = scope.memory.read(buffer, lengthBytes);
  const text = bytes.length === lengthBytes ? cleanUtf16(bytes, 0, lengthBytes, MAX_NAME_BYTES / 2) : '';
  return text === '' ? null : text;
}
