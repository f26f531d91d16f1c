/** A memory to read kernel structures from: pieces at addresses, nothing else. */
import { addressKey, rangeEnd } from '../../../../shared/bytes/address.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { MemoryScope } from '../../../../shared/dump/facts/objects/memoryView.ts';
import { triageMemory } from '../../../../shared/dump/memory/triageMemory.ts';
import type { Arch } from '../../../builder/context.ts';
import type { MemoryPart } from '../../../builder/dumpParts.ts';
import { concat } from '../../../builder/section.ts';
import { blocksOf } from './savedColumns.ts';

export function kernelScope(architecture: Arch, parts: readonly MemoryPart[]): MemoryScope {
  let at = 0;
  const ranges = parts.map(({ address, bytes }) => {
    const start = addressKey(address);
    const range = { start, end: rangeEnd(start, bytes.length), fileOffset: at };
    at += bytes.length;
    return range;
  });
  const source = bytesSource(concat(...parts.map(({ bytes }) => bytes)));
  return { architecture, symbols: null, memory: triageMemory(source, null, blocksOf(ranges), null) };
}
