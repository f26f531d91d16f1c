import type { Gva } from '../../../bytes/address.ts';
import { cleanUtf16 } from '../../../bytes/text.ts';
import type { UnloadedModule } from '../../dumpImage.ts';
import { UNLOADED_ENTRY32, UNLOADED_ENTRY64, UNLOADED_PLACES } from '../../layouts/loadedModuleEntry.ts';
import { isObjectAddress, type MemoryScope, pointerAt, pointerSize, readView } from '../objects/memoryView.ts';
import type { DebuggerBlock } from './debuggerBlock.ts';

const MAX_NAME_BYTES = 512;

/**
 * The drivers that were unloaded last, the latest first: MmUnloadedDrivers points to an array that is filled round and round, and
 * MmLastUnloadedDriver is the place to be filled next. Names are whole and in lower case. Empty when the array is not in the dump.
 */
export function readUnloadedList(scope: MemoryScope, block: DebuggerBlock): UnloadedModule[] {
  const width = pointerSize(scope);
  const variable = block.variable('mmUnloadedDrivers');
  const pointer = variable === null ? null : readView(scope, variable, width);
  const array = pointer ? pointerAt(pointer, 0, width) : 0n;
  if (!isObjectAddress(scope, array)) return [];
  const next = nextPlace(scope, block);
  const modules: UnloadedModule[] = [];
  for (let back = 1; back <= UNLOADED_PLACES; back++) {
    const module = readPlace(scope, array, (next - back + UNLOADED_PLACES) % UNLOADED_PLACES);
    if (module) modules.push(module);
  }
  return modules;
}

function nextPlace(scope: MemoryScope, block: DebuggerBlock): number {
  const variable = block.variable('mmLastUnloadedDriver');
  const view = variable === null ? null : readView(scope, variable, 4);
  return (view?.getUint32(0, true) ?? 0) % UNLOADED_PLACES;
}

function readPlace(scope: MemoryScope, array: Gva, index: number): UnloadedModule | null {
  const width = pointerSize(scope);
  const layout = width === 8 ? UNLOADED_ENTRY64 : UNLOADED_ENTRY32;
  const view = readView(scope, array + BigInt(index * layout.size), layout.size);
  if (!view) return null;
  const lengthBytes = view.getUint16(layout.nameLength, true);
  const base = pointerAt(view, layout.start, width);
  const end = pointerAt(view, layout.end, width);
  if (lengthBytes === 0 || lengthBytes > MAX_NAME_BYTES || base === 0n || end <= base) return null;
  const { bytes } = scope.memory.read(pointerAt(view, layout.nameBuffer, width), lengthBytes);
  const name = cleanUtf16(bytes, 0, bytes.length, MAX_NAME_BYTES / 2).toLowerCase();
  return bytes.length < lengthBytes || name === '' ? null : { name, base, end };
}
