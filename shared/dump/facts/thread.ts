import { isKernelAddress64 } from '../../bytes/address.ts';
import { viewOf } from '../../bytes/layout.ts';
import type { Architecture, ThreadFact } from '../dumpImage.ts';
import { KTHREAD_STACK64 } from '../layouts/eprocess.ts';

/** Stack bounds of the crashing thread from its KTHREAD; null for 32-bit dumps or when they do not make sense. */
export function readThread(ethread: Uint8Array, architecture: Architecture): ThreadFact | null {
  if (architecture === 'x86' || ethread.length < KTHREAD_STACK64.stackBase + 8) return null;
  const view = viewOf(ethread);
  const stackBase = view.getBigUint64(KTHREAD_STACK64.stackBase, true);
  const stackLimit = view.getBigUint64(KTHREAD_STACK64.stackLimit, true);
  const initialStack = view.getBigUint64(KTHREAD_STACK64.initialStack, true);
  if (!isKernelAddress64(stackBase) || stackLimit >= stackBase || stackBase - stackLimit > 0x100000n) return null;
  return { stackBase, stackLimit, initialStack };
}
