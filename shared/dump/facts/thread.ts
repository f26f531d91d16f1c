import { isKernelAddress64 } from '../../bytes/address.ts';
import { viewOf } from '../../bytes/layout.ts';
import type { Architecture, DumpImage, ThreadFact } from '../dumpImage.ts';
import { KTHREAD_STACK64 } from '../layouts/eprocess.ts';

const MAX_STACK = 0x100000n;

/** Where a KTHREAD keeps the bounds of its stack. */
export interface StackPlaces {
  readonly initialStack: number;
  readonly stackLimit: number;
  readonly stackBase: number;
}

/**
 * Where they are: as the kernel's PDB says, else where 64-bit Windows has them since Windows 8. Null for 32 bits without a PDB: there
 * StackBase has moved.
 */
export function stackPlaces({ symbols, architecture }: Pick<DumpImage, 'symbols' | 'architecture'>): StackPlaces | null {
  const table = architecture === 'x86' ? null : KTHREAD_STACK64;
  const at = (member: string) => symbols?.offsetOf('_KTHREAD', member) ?? null;
  const initialStack = at('InitialStack') ?? table?.initialStack;
  const stackLimit = at('StackLimit') ?? table?.stackLimit;
  const stackBase = at('StackBase') ?? table?.stackBase;
  if (initialStack === undefined || stackLimit === undefined || stackBase === undefined) return null;
  return { initialStack, stackLimit, stackBase };
}

/** Bytes of a KTHREAD that its stack bounds are read from. */
export function stackPlacesEnd(places: StackPlaces): number {
  return Math.max(places.initialStack, places.stackLimit, places.stackBase) + 8;
}

/** Stack bounds of a thread from its KTHREAD; null when their places are not known or they do not make sense. */
export function readThread(
  ethread: Uint8Array,
  architecture: Architecture,
  places: StackPlaces | null = architecture === 'x86' ? null : KTHREAD_STACK64,
): ThreadFact | null {
  if (!places || ethread.length < stackPlacesEnd(places)) return null;
  const view = viewOf(ethread);
  const isWide = architecture !== 'x86';
  const pointer = (at: number) => (isWide ? view.getBigUint64(at, true) : BigInt(view.getUint32(at, true)));
  const stackBase = pointer(places.stackBase);
  const stackLimit = pointer(places.stackLimit);
  const initialStack = pointer(places.initialStack);
  if (isWide ? !isKernelAddress64(stackBase) : stackBase < 0x8000_0000n) return null;
  if (stackLimit >= stackBase || stackBase - stackLimit > MAX_STACK) return null;
  return { stackBase, stackLimit, initialStack };
}
