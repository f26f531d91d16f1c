import type { DumpImage } from '../../dumpImage.ts';
import type { KernelSymbols } from '../../kernelSymbols.ts';
import type { KernelSpace } from '../../memory/kernelSpace.ts';
import type { KernelHeader } from '../../readers/header.ts';
import { moduleRanges } from '../loadedModules.ts';
import type { MemoryScope } from '../objects/memoryView.ts';
import { prcbBytes, prcbLayout, readProcessor } from '../processor.ts';
import { readBugcheckDriver } from './bugcheckDriver.ts';
import { findCrashProcessor } from './crashProcessor.ts';
import { readCrashStack } from './crashStack.ts';
import { readDebuggerBlock } from './debuggerBlock.ts';
import { readModuleList } from './moduleList.ts';
import { readProcessList } from './processList.ts';
import { readProcessOf, readProcessors } from './processors.ts';
import { readUnloadedList } from './unloadedList.ts';

export type ModuleFacts = Pick<DumpImage, 'modules' | 'moduleMap' | 'limits'>;

/** The loaded drivers of a memory dump. Nothing depends on them but names, so they are read once. */
export function readModuleFacts(space: KernelSpace, header: KernelHeader): ModuleFacts {
  const scope: MemoryScope = { memory: space.memory, architecture: header.architecture, symbols: null };
  const limits: string[] = [];
  const list = readModuleList(scope, header.facts.psLoadedModuleList, header.osBuild);
  const { modules } = list;
  if (!list.complete)
    limits.push(`The list of loaded drivers breaks off after ${modules.length}: a culprit among those behind cannot be named.`);
  const unnamed = modules.filter((module) => module.path === '').length;
  if (unnamed > 0) limits.push(`The names of ${unnamed} loaded drivers could not be read: they are shown by their address.`);
  if (list.undated > 0)
    limits.push(`The link times of ${list.undated} loaded drivers are on no page of this dump: their builds cannot be told apart.`);
  return { modules, moduleMap: moduleRanges(modules), limits };
}

export type KernelFacts = Pick<
  DumpImage,
  'unloadedModules' | 'stack' | 'brokenDriver' | 'debuggerData' | 'process' | 'thread' | 'processor' | 'processors' | 'processes' | 'limits'
>;

/**
 * What a triage dump saves by itself, read from the kernel's own structures in memory. Where their members lie is as `symbols` say;
 * without them, as KDDEBUGGER_DATA64 and our tables say.
 */
export function readKernelFacts(space: KernelSpace, header: KernelHeader, symbols: KernelSymbols | null): KernelFacts {
  const { architecture, context, facts, osBuild, processorCount } = header;
  const scope: MemoryScope = { memory: space.memory, architecture, symbols };
  const limits: string[] = [];
  const block = readDebuggerBlock(scope, facts);
  if (!block)
    limits.push(
      'KDDEBUGGER_DATA64 is not in this dump or could not be decoded: unloaded drivers, the crashing processor and its thread are unknown.',
    );
  const processor = block ? findCrashProcessor(scope, block, processorCount, context) : null;
  if (block && !processor) limits.push('The processor that crashed could not be told from the others: its thread is unknown.');

  const stack = readCrashStack(space, context, processor);
  if (!stack.block) limits.push('The call stack is on no page of this dump: the verdict rests on the bugcheck alone.');
  else if (stack.missingBytes > 0)
    limits.push(
      `The call stack is cut: ${stack.missingBytes} bytes at its end are on no page of this dump. Callers behind the cut are missing.`,
    );
  const layout = prcbLayout(scope);
  return {
    unloadedModules: block ? readUnloadedList(scope, block) : [],
    stack: stack.block,
    brokenDriver: readBugcheckDriver(scope),
    debuggerData: block?.facts ?? null,
    process: block && processor ? readProcessOf(scope, block, processor, osBuild) : null,
    thread: processor?.threadFact ?? null,
    processor: processor ? readProcessor(space.memory.read(processor.prcb, prcbBytes(layout)).bytes, architecture, layout) : null,
    processors: () => (block ? readProcessors(scope, block, processorCount, osBuild) : []),
    processes: () => readProcessList(scope, facts.psActiveProcessHead, osBuild),
    limits,
  };
}
