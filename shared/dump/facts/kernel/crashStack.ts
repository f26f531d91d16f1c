import type { FileOffset, Gva } from '../../../bytes/address.ts';
import type { RegisterSet, StackBlock } from '../../dumpImage.ts';
import type { KernelSpace } from '../../memory/kernelSpace.ts';
import { PAGE_SIZE } from '../../memory/physicalMemory.ts';
import type { ProcessorBlock } from './processorBlocks.ts';

/** Kernel stacks are 12 to 96 KiB. */
const MAX_STACK = 0x10_0000n;
/** What is taken of a stack whose end is not known: those of DPCs and interrupts have 24 KiB, with nothing mapped behind. */
const UNKNOWN_STACK = 0x6000n;
const LEAST = 8;

export interface CrashStack {
  /** From the stack pointer to the end of the stack, as far as its pages are in the dump. */
  readonly block: StackBlock | null;
  /** Bytes that a known stack has and the dump has not. */
  readonly missingBytes: number;
}

/** The stack that the header's stack pointer lies on. */
export function readCrashStack(space: KernelSpace, context: RegisterSet | null, processor: ProcessorBlock | null): CrashStack {
  if (!context) return { block: null, missingBytes: 0 };
  const { sp } = context;
  const known = processor?.stack ?? null;
  const isOn = known !== null && sp >= known.limit && sp < known.base;
  const distance = isOn ? known.base - sp : UNKNOWN_STACK;
  const wanted = Number(distance < MAX_STACK ? distance : MAX_STACK);
  const sizeBytes = space.memory.read(sp, wanted).bytes.length;
  if (sizeBytes < LEAST) return { block: null, missingBytes: 0 };
  return { block: { address: sp, fileOffset: placeOf(space, sp, sizeBytes), sizeBytes }, missingBytes: isOn ? wanted - sizeBytes : 0 };
}

/** Place of a piece of memory in the file; null when its pages do not follow one another there. */
function placeOf(space: KernelSpace, address: Gva, sizeBytes: number): FileOffset | null {
  const start = space.fileOffsetOf(address);
  if (start === null) return null;
  for (let done = PAGE_SIZE - Number(address & 0xfffn); done < sizeBytes; done += PAGE_SIZE) {
    if (space.fileOffsetOf(address + BigInt(done)) !== start + done) return null;
  }
  return start;
}
