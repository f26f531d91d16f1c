import type { Gva } from '../../../bytes/address.ts';
import type { RegisterSet } from '../../dumpImage.ts';
import type { MemoryScope } from '../objects/memoryView.ts';
import type { DebuggerBlock } from './debuggerBlock.ts';
import { type ProcessorBlock, processorAddresses, readProcessorBlock, readSavedContext } from './processorBlocks.ts';

/** Control blocks looked at. Reading one costs several places of the file. */
const MAX_PROCESSORS = 256;

/**
 * The processor that crashed Windows: the one whose current thread has the header's stack pointer in its stack, else the one whose own
 * saved CONTEXT is the header's (it ran a DPC or an interrupt on another stack), else the only one. Null when none of that holds.
 */
export function findCrashProcessor(
  scope: MemoryScope,
  block: DebuggerBlock,
  processorCount: number | null,
  context: RegisterSet | null,
): ProcessorBlock | null {
  const addresses = processorAddresses(scope, block, processorCount, MAX_PROCESSORS);
  let byContext: ProcessorBlock | null = null;
  for (const prcb of addresses) {
    const processor = readProcessorBlock(scope, block, prcb);
    if (!processor) continue;
    if (addresses.length === 1 || (context && holds(processor, context.sp))) return processor;
    const saved = byContext === null && context ? readSavedContext(scope, block, prcb) : null;
    if (saved && saved.sp === context?.sp && saved.pc === context.pc) byContext = processor;
  }
  return byContext;
}

function holds({ stack }: ProcessorBlock, sp: Gva): boolean {
  return stack !== null && sp >= stack.limit && sp < stack.base;
}
