import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewOf } from '../../bytes/layout.ts';
import { bytesAt, countThatFits, viewAt } from '../../bytes/reads.ts';
import { cleanText, utf16 } from '../../bytes/text.ts';
import type { UnloadedModule } from '../dumpImage.ts';
import { UNLOADED32, UNLOADED64 } from '../layouts/triageDump.ts';

const MAX_UNLOADED = 64;

/**
 * Reads the list of unloaded drivers. Names are lower case and cut to 12 characters, as Windows saves them; the length
 * field is that of the full name, so it only ever shortens what is saved.
 */
export function readUnloadedModules(source: ByteSource, at: number, wide: boolean): UnloadedModule[] {
  const layout = wide ? UNLOADED64 : UNLOADED32;
  const head = at > 0 ? viewAt(source, at, 4) : null;
  if (!head) return [];
  const claimed = head.getUint32(0, true);
  const first = at + layout.entriesAt;
  const count = countThatFits(source, first, claimed, layout.size, MAX_UNLOADED);
  const bytes = bytesAt(source, first, count * layout.size);
  const view = viewOf(bytes);
  const address = (where: number) => (wide ? view.getBigUint64(where, true) : BigInt(view.getUint32(where, true)));
  const modules: UnloadedModule[] = [];
  for (let i = 0; i < Math.floor(bytes.length / layout.size); i++) {
    const entry = i * layout.size;
    const lengthBytes = Math.min(layout.nameBytes, view.getUint16(entry + layout.nameLength, true));
    const name = cleanText(utf16(bytes.subarray(entry + layout.name, entry + layout.name + lengthBytes))).toLowerCase();
    const base = address(entry + layout.start);
    const end = address(entry + layout.end);
    if (name !== '' && base !== 0n && end > base) modules.push({ name, base, end });
  }
  return modules;
}
