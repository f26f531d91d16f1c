import { hex } from '../bytes/address.ts';
import type { DumpImage } from '../dump/dumpImage.ts';
import type { ResultProcesses } from '../result/details.ts';

/** The processes that existed when Windows stopped; null when the dump does not tell. */
export function processesOf(image: DumpImage): ResultProcesses | null {
  const list = image.processes();
  if (!list) return null;
  return { list: list.processes.map(({ address, name, id }) => ({ id, name, address: hex(address) })), complete: list.complete };
}
