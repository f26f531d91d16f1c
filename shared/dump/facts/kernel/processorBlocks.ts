import type { Gva } from '../../../bytes/address.ts';
import { viewOf } from '../../../bytes/layout.ts';
import type { RegisterSet, ThreadFact } from '../../dumpImage.ts';
import { contextSize, readContext } from '../../registers.ts';
import { isObjectAddress, type MemoryScope, pointerAt, pointerSize, readView } from '../objects/memoryView.ts';
import { readThread, stackPlaces, stackPlacesEnd } from '../thread.ts';
import type { DebuggerBlock } from './debuggerBlock.ts';

const KTHREAD_BYTES = 0x100;
const PAGE_MASK = 0xfffn;
const MAX_STACK = 0x10_0000n;

/** One processor's control block and what it was running. */
export interface ProcessorBlock {
  /** Address of its KPRCB. */
  readonly prcb: Gva;
  /** Address of the KTHREAD that ran on it. */
  readonly thread: Gva;
  /** Stack of that thread, lowest address and end. */
  readonly stack: { readonly limit: Gva; readonly base: Gva } | null;
  readonly threadFact: ThreadFact | null;
}

/** Addresses of the KPRCBs in the order of KiProcessorBlock, at most `most`; empty when that array is not in the dump. */
export function processorAddresses(scope: MemoryScope, block: DebuggerBlock, processorCount: number | null, most: number): Gva[] {
  const width = pointerSize(scope);
  const list = block.variable('kiProcessorBlock');
  const count = Math.min(processorCount ?? 1, most);
  const pointers = list === null ? null : readView(scope, list, count * width);
  return pointers ? Array.from({ length: count }, (_, index) => pointerAt(pointers, index * width, width)) : [];
}

/** The processor behind a KPRCB; null when that, or its current thread, is not in the dump. */
export function readProcessorBlock(scope: MemoryScope, block: DebuggerBlock, prcb: Gva): ProcessorBlock | null {
  const width = pointerSize(scope);
  if (!isObjectAddress(scope, prcb)) return null;
  const view = readView(scope, prcb + BigInt(block.offset('prcbCurrentThread') ?? width), width);
  const thread = view ? pointerAt(view, 0, width) : 0n;
  if (!isObjectAddress(scope, thread)) return null;
  const places = stackPlaces(scope);
  const bytes = scope.memory.read(thread, Math.max(KTHREAD_BYTES, places ? stackPlacesEnd(places) : 0)).bytes.slice();
  const threadFact = readThread(bytes, scope.architecture, places);
  const initialStackAt = scope.symbols && threadFact ? null : block.offset('kthreadInitialStack');
  return { prcb, thread, stack: stackOf(bytes, initialStackAt, width, threadFact), threadFact };
}

/**
 * StackLimit follows InitialStack on all systems (public symbols). StackBase has its place from Windows 8 on only; where it is not known, the end
 * of InitialStack's page does, as less than a page lies above it. Without `at` (a PDB tells where the bounds are) what is `known` is right.
 */
function stackOf(kthread: Uint8Array, at: number | null, width: 4 | 8, known: ThreadFact | null): ProcessorBlock['stack'] {
  if (at === null || at + 2 * width > kthread.length) return known ? { limit: known.stackLimit, base: known.stackBase } : null;
  const view = viewOf(kthread);
  const end = (pointerAt(view, at, width) + PAGE_MASK) & ~PAGE_MASK;
  const base = known && known.stackBase > end ? known.stackBase : end;
  const limit = pointerAt(view, at + width, width);
  return limit > 0n && base > limit && base - limit <= MAX_STACK ? { limit, base } : null;
}

/** ProcessorState.ContextFrame: where the processor was when Windows stopped it; null when it is not in the dump. */
export function readSavedContext(scope: MemoryScope, block: DebuggerBlock, prcb: Gva): RegisterSet | null {
  const offset = block.offset('prcbProcStateContext');
  const view = offset === null ? null : readView(scope, prcb + BigInt(offset), contextSize(scope.architecture));
  return view ? readContext(view, 0, scope.architecture) : null;
}
