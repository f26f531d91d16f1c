import type { ResultProcesses } from '../result/details.ts';

/** The processes in one sentence: `4 System, 412 smss.exe, ...`; ids as Task Manager shows them. */
export function processText({ list, complete }: ResultProcesses): string {
  const names = list.map(({ id, name, address }) => `${id ?? '?'} ${name ?? `(no name, EPROCESS ${address})`}`);
  return `${names.join(', ')}${complete ? '' : ' (the list goes on, but no further in this dump, or no further than is read)'}`;
}
