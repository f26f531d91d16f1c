import type { ProcessFact, ProcessorState } from '../../dumpImage.ts';
import { IDLE_THREAD } from '../../layouts/kprcb.ts';
import { type MemoryScope, pointerAt, pointerSize, readView } from '../objects/memoryView.ts';
import { processAt } from '../process.ts';
import type { DebuggerBlock } from './debuggerBlock.ts';
import { type ProcessorBlock, processorAddresses, readProcessorBlock, readSavedContext } from './processorBlocks.ts';

/** Each costs several places of the file, so only the first ones are read. */
const MAX_PROCESSORS = 32;

/** What every processor was running when Windows stopped, in the order of their numbers; the first 32. Those not in the dump are left out. */
export function readProcessors(scope: MemoryScope, block: DebuggerBlock, processorCount: number | null, osBuild: number): ProcessorState[] {
  return processorAddresses(scope, block, processorCount, MAX_PROCESSORS).flatMap((prcb, number) => {
    const processor = readProcessorBlock(scope, block, prcb);
    if (!processor) return [];
    const width = pointerSize(scope);
    const idleAt = scope.symbols?.offsetOf('_KPRCB', 'IdleThread') ?? IDLE_THREAD[width === 8 ? 'wide' : 'narrow'];
    const idle = readView(scope, prcb + BigInt(idleAt), width);
    return [
      {
        number,
        prcb,
        thread: processor.thread,
        isIdle: idle !== null && pointerAt(idle, 0, width) === processor.thread,
        process: readProcessOf(scope, block, processor, osBuild),
        context: readSavedContext(scope, block, prcb),
      },
    ];
  });
}

/** The process that a processor's thread was attached to. */
export function readProcessOf(scope: MemoryScope, block: DebuggerBlock, { thread }: ProcessorBlock, osBuild: number): ProcessFact | null {
  const at = block.offset('kthreadApcProcess');
  const width = pointerSize(scope);
  const view = at === null ? null : readView(scope, thread + BigInt(at), width);
  if (!view) return null;
  return processAt(scope, pointerAt(view, 0, width), osBuild);
}
