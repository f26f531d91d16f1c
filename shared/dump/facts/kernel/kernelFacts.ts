import type { DumpImage } from '../../dumpImage.ts';
import type { KernelSpace } from '../../memory/kernelSpace.ts';
import type { KernelHeader } from '../../readers/header.ts';
import { moduleRanges } from '../loadedModules.ts';
import type { MemoryScope } from '../objects/memoryView.ts';
import { PRCB_BYTES, readProcessor } from '../processor.ts';
import { findCrashProcessor } from './crashProcessor.ts';
import { readCrashStack } from './crashStack.ts';
import { readDebuggerBlock } from './debuggerBlock.ts';
import { readModuleList } from './moduleList.ts';
import { readProcessOf, readProcessors } from './processors.ts';
import { readUnloadedList } from './unloadedList.ts';

export type KernelFacts = Pick<
  DumpImage,
  'modules' | 'moduleMap' | 'unloadedModules' | 'stack' | 'debuggerData' | 'process' | 'thread' | 'processor' | 'processors' | 'limits'
>;

/** What a triage dump saves by itself, read from the kernel's own structures in memory. */
export function readKernelFacts(space: KernelSpace, header: KernelHeader): KernelFacts {
  const { architecture, context, facts } = header;
  const scope: MemoryScope = { memory: space.memory, architecture };
  const limits: string[] = [];
  const list = readModuleList(scope, facts.psLoadedModuleList, header.osBuild);
  const { modules } = list;
  if (!list.complete)
    limits.push(`The list of loaded drivers breaks off after ${modules.length}: a culprit among those behind cannot be named.`);
  const unnamed = modules.filter((module) => module.path === '').length;
  if (unnamed > 0) limits.push(`The names of ${unnamed} loaded drivers could not be read: they are shown by their address.`);
  if (list.undated > 0)
    limits.push(`The link times of ${list.undated} loaded drivers are on no page of this dump: their builds cannot be told apart.`);

  const block = readDebuggerBlock(scope, facts);
  if (!block)
    limits.push(
      'KDDEBUGGER_DATA64 is not in this dump or could not be decoded: unloaded drivers, the crashing processor and its thread are unknown.',
    );
  const processor = block ? findCrashProcessor(scope, block, header.processorCount, context) : null;
  if (block && !processor) limits.push('The processor that crashed could not be told from the others: its thread is unknown.');

  const stack = readCrashStack(space, context, processor);
  if (!stack.block) limits.push('The call stack is on no page of this dump: the verdict rests on the bugcheck alone.');
  else if (stack.missingBytes > 0)
    limits.push(
      `The call stack is cut: ${stack.missingBytes} bytes at its end are on no page of this dump. Callers behind the cut are missing.`,
    );
  return {
    modules,
    moduleMap: moduleRanges(modules),
    unloadedModules: block ? readUnloadedList(scope, block) : [],
    stack: stack.block,
    debuggerData: block?.facts ?? null,
    process: block && processor ? readProcessOf(scope, block, processor, header.osBuild) : null,
    thread: processor?.threadFact ?? null,
    processor: processor ? readProcessor(space.memory.read(processor.prcb, PRCB_BYTES).bytes, architecture) : null,
    processors: () => (block ? readProcessors(scope, block, header.processorCount, header.osBuild) : []),
    limits,
  };
}
