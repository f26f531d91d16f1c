import type { Gva } from '../../../bytes/address.ts';
import { viewOf } from '../../../bytes/layout.ts';
import type { RegisterSet, ThreadFact } from '../../dumpImage.ts';
import { contextSize, readContext } from '../../registers.ts';
import { isObjectAddress, type MemoryScope, pointerAt, pointerSize, readView } from '../objects/memoryView.ts';
import { readThread } from '../thread.ts';
import type { DebuggerBlock } from './debuggerBlock.ts';

/** Control blocks looked at. Reading one costs several places of the file. */
const MAX_PROCESSORS = 256;
const KTHREAD_BYTES = 0x100;
const PAGE_MASK = 0xfffn;
const MAX_STACK = 0x10_0000n;

export interface CrashProcessor {
  /** Address of its KPRCB. */
  readonly prcb: Gva;
  /** Address of the KTHREAD that ran on it. */
  readonly thread: Gva;
  /** Stack of that thread, lowest address and end. */
  readonly stack: { readonly limit: Gva; readonly base: Gva } | null;
  readonly threadFact: ThreadFact | null;
}

/**
 * The processor that crashed Windows: the one whose current thread has the header's stack pointer in its stack, else the one whose own
 * saved CONTEXT is the header's (it ran a DPC or an interrupt on another stack), else the only one. Null when none of that holds.
 */
export function findCrashProcessor(
  scope: MemoryScope,
  block: DebuggerBlock,
  processorCount: number | null,
  context: RegisterSet | null,
): CrashProcessor | null {
  const width = pointerSize(scope);
  const list = block.variable('kiProcessorBlock');
  const count = Math.min(processorCount ?? 1, MAX_PROCESSORS);
  const pointers = list === null ? null : readView(scope, list, count * width);
  if (!pointers) return null;
  let byContext: CrashProcessor | null = null;
  for (let index = 0; index < count; index++) {
    const processor = readProcessorAt(scope, block, pointerAt(pointers, index * width, width));
    if (!processor) continue;
    if (count === 1 || (context && holds(processor, context.sp))) return processor;
    if (byContext === null && context && isContextOf(scope, block, processor, context)) byContext = processor;
  }
  return byContext;
}

function holds({ stack }: CrashProcessor, sp: Gva): boolean {
  return stack !== null && sp >= stack.limit && sp < stack.base;
}

function readProcessorAt(scope: MemoryScope, block: DebuggerBlock, prcb: Gva): CrashProcessor | null {
  const width = pointerSize(scope);
  if (!isObjectAddress(scope, prcb)) return null;
  const view = readView(scope, prcb + BigInt(block.offset('prcbCurrentThread') ?? width), width);
  const thread = view ? pointerAt(view, 0, width) : 0n;
  if (!isObjectAddress(scope, thread)) return null;
  const bytes = scope.memory.read(thread, KTHREAD_BYTES).bytes.slice();
  const threadFact = readThread(bytes, scope.architecture);
  return { prcb, thread, stack: stackOf(bytes, block.offset('kthreadInitialStack'), width, threadFact), threadFact };
}

/**
 * StackLimit follows InitialStack on all systems (public symbols). StackBase has its place from Windows 8 on only; where it is not known, the end
 * of InitialStack's page does, as less than a page lies above it.
 */
function stackOf(kthread: Uint8Array, at: number | null, width: 4 | 8, known: ThreadFact | null): CrashProcessor['stack'] {
  if (at === null || at + 2 * width > kthread.length) return known ? { limit: known.stackLimit, base: known.stackBase } : null;
  const view = viewOf(kthread);
  const end = (pointerAt(view, at, width) + PAGE_MASK) & ~PAGE_MASK;
  const base = known && known.stackBase > end ? known.stackBase : end;
  const limit = pointerAt(view, at + width, width);
  return limit > 0n && base > limit && base - limit <= MAX_STACK ? { limit, base } : null;
}

function isContextOf(scope: MemoryScope, block: DebuggerBlock, processor: CrashProcessor, context: RegisterSet): boolean {
  const offset = block.offset('prcbProcStateContext');
  const view = offset === null ? null : readView(scope, processor.prcb + BigInt(offset), contextSize(scope.architecture));
  const saved = view ? readContext(view, 0, scope.architecture) : null;
  return saved !== null && saved.sp === context.sp && saved.pc === context.pc;
}
