import type { Gva } from '../../../bytes/address.ts';
import type { ProcessEntry, ProcessList } from '../../dumpImage.ts';
import { eachListEntry } from '../objects/listEntries.ts';
import { isObjectAddress, type MemoryScope, pointerSize } from '../objects/memoryView.ts';
import { describeProcess, isProcess, processIdAt } from '../objects/processObject.ts';

/** Each costs several places of the file, so only the first ones are read; terminal servers have more. */
const MAX_PROCESSES = 320;

/**
 * Walks PsActiveProcessHead, the list of all processes in the order of their creation, ended ones included that something still
 * refers to. Each entry is the ActiveProcessLinks of an EPROCESS; the first that is no process ends the walk. Null when the list
 * is not in the dump, or where those links lie in EPROCESS is not known.
 */
export function readProcessList(scope: MemoryScope, head: Gva, osBuild: number): ProcessList | null {
  const links = linksAt(scope, osBuild);
  if (links === null || !isObjectAddress(scope, head)) return null;
  const processes: ProcessEntry[] = [];
  const complete = eachListEntry(scope, head, MAX_PROCESSES, (entry) => {
    const address = entry - BigInt(links);
    if (!isProcess(scope, address)) return false;
    const { name, processId } = describeProcess(scope, address, osBuild);
    processes.push({ address, name, id: processId });
    return true;
  });
  return processes.length === 0 ? null : { processes, complete };
}

/** ActiveProcessLinks: as the kernel's PDB says, else behind UniqueProcessId. */
function linksAt(scope: MemoryScope, osBuild: number): number | null {
  const known = scope.symbols?.offsetOf('_EPROCESS', 'ActiveProcessLinks') ?? null;
  if (known !== null) return known;
  const id = processIdAt(scope, osBuild);
  return id === null ? null : id + pointerSize(scope);
}
