import { objectsOf } from '../../../../shared/analysis/objects/index.ts';
import type { ResultObject } from '../../../../shared/result/objects.ts';
import type { DumpBuilder } from '../../../builder/dumpBuilder.ts';
import type { MemoryPart } from '../../../builder/dumpParts.ts';
import { crashDump, crashOf, type Scene } from '../support/crashes.ts';

/** A dump of the scene with these pieces of memory. */
export function dumpWith(scene: Scene, parts: readonly MemoryPart[]): DumpBuilder {
  const dump = crashDump(scene);
  for (const { address, bytes } of parts) dump.memory(address, bytes);
  return dump;
}

export function objectsIn(dump: DumpBuilder): ResultObject[] {
  return objectsOf(crashOf(dump));
}

/** The fields of an object as one text each. */
export function fieldsOf(object: ResultObject | undefined): Record<string, string> {
  return Object.fromEntries(
    (object?.fields ?? []).map(({ name, value, meaning }) => [name, meaning === null ? value : `${value} | ${meaning}`]),
  );
}
