import { fileNameOf } from '../loadedModules.ts';
import { type MemoryScope, pointerAt, pointerSize, readView, unicodeStringAt } from '../objects/memoryView.ts';

/**
 * The driver whose name Windows put on the blue screen: nt!KiBugCheckDriver, a PUNICODE_STRING (pages on bugchecks 0xCD, 0xCE, 0xD0 and
 * others). Only the kernel's PDB says where that variable is. File name in lower case; null when Windows noted none.
 */
export function readBugcheckDriver(scope: MemoryScope): string | null {
  const variable = scope.symbols?.addressOf('KiBugCheckDriver') ?? null;
  const width = pointerSize(scope);
  const pointer = variable === null ? null : readView(scope, variable, width);
  const string = pointer ? readView(scope, pointerAt(pointer, 0, width), 2 * width) : null;
  const path = string ? unicodeStringAt(scope, string, 0) : null;
  return path === null ? null : fileNameOf(path);
}
