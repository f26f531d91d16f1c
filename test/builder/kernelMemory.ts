/** The kernel objects that a memory dump is read through: loaded-module list, KDDEBUGGER_DATA64, processor blocks, current thread and process. */

import { contextRecord, POINTER_REGISTERS } from './context.ts';
import { debuggerData64 } from './debuggerData.ts';
import type { DumpParts, MemoryPart } from './dumpParts.ts';
import { memoryModuleList, unloadedDrivers } from './memoryModuleList.ts';
import { processList } from './processList.ts';
import type { Section } from './section.ts';
import { section } from './section.ts';

/** Where the objects go that no caller placed; nothing else in synthetic dumps uses these ranges. */
const POOL = { x64: 0xffff_8a81_0010_0000n, arm64: 0xffff_8a81_0010_0000n, x86: 0x8510_0000n } as const;
const KERNEL_STACK = 0x6000n;
/** Offsets, most of which `debuggerData64` announces: CurrentThread, IdleThread and ProcessorState.ContextFrame of the KPRCB, ApcState.Process of the KTHREAD. */
const PRCB = { wide: { thread: 8, idle: 0x18, context: 0x1f0 }, narrow: { thread: 4, idle: 0x0c, context: 0x18 } } as const;
const THREAD_PROCESS = { wide: 0xb8, narrow: 0x70 } as const;

/** Pieces of virtual memory, in the order in which they are to be mapped: what the caller gave comes last and wins. */
export function kernelMemory(parts: DumpParts): readonly MemoryPart[] {
  const wide = parts.arch !== 'x86';
  const pool = POOL[parts.arch];
  const data = parts.kdDebuggerDataBlock;
  const objects = { prcb: pool + 0x8_0000n, idleThread: pool + 0x8_8000n, process: pool + 0xa_0000n };
  const thread = threadAddress(parts, pool + 0x9_0000n);
  const variables = { pointer: data + 0x3000n, next: data + 0x3010n, array: pool + 0xb_0000n };
  const processorBlock = data + 0x1000n;
  const kernel = parts.modules[0];
  const debuggerData = debuggerData64({
    kernelBase: kernel?.base ?? 0n,
    psLoadedModuleList: parts.psLoadedModuleList,
    psActiveProcessHead: parts.psActiveProcessHead,
    address: data,
    osBuild: parts.osBuild,
    pointerBytes: wide ? 8 : 4,
    kiProcessorBlock: processorBlock,
    mmUnloadedDrivers: variables.pointer,
    mmLastUnloadedDriver: variables.next,
  });
  const prcbs = Array.from({ length: parts.processors }, (_, i) => objects.prcb + BigInt(i) * 0x1000n);
  // The last processor is the one that crashed: whoever takes the first one takes the wrong one.
  const idle = prcbs.slice(0, -1).map((address) => ({ address, bytes: idlePrcb(objects.idleThread, wide) }));
  const crashed = { address: prcbs.at(-1) ?? objects.prcb, bytes: prcbBytes(parts, thread, wide) };
  const stacks = threadBytes(parts, objects.process, wide);
  return [
    ...memoryModuleList(parts, pool, wide),
    ...unloadedDrivers(parts, variables, wide),
    ...processList(parts, pool + 0x20_0000n, wide),
    { address: data, bytes: debuggerData },
    { address: processorBlock, bytes: pointers(wide, prcbs) },
    { address: objects.idleThread, bytes: new Uint8Array(0x200) },
    ...idle,
    crashed,
    { address: thread, bytes: stacks.bytes },
    ...(parts.process === null ? [] : [{ address: objects.process, bytes: parts.process }]),
    ...(stacks.stack === null ? [] : [stacks.stack]),
    ...(parts.stack === null ? [] : [parts.stack]),
    ...parts.memory,
  ];
}

function pointers(wide: boolean, values: readonly bigint[]): Uint8Array {
  const out = section();
  for (const value of values) {
    if (wide) out.u64(value);
    else out.u32(value);
  }
  return out.finish();
}

/** Where the caller's KPRCB says that its thread is; `otherwise` when it says nothing that can be one. */
function threadAddress({ prcb, arch }: DumpParts, otherwise: bigint): bigint {
  if (prcb === null || arch === 'x86' || prcb.length < 0x10) return otherwise;
  const said = new DataView(prcb.buffer, prcb.byteOffset).getBigUint64(PRCB.wide.thread, true);
  return said >> 47n === 0x1_ffffn && said % 16n === 0n ? said : otherwise;
}

function idlePrcb(thread: bigint, wide: boolean): Uint8Array {
  const out = section().pad(0x800);
  if (wide) out.put64(PRCB.wide.thread, thread).put64(PRCB.wide.idle, thread);
  else out.put32(PRCB.narrow.thread, thread).put32(PRCB.narrow.idle, thread);
  return out.finish();
}

/** The caller's KPRCB with the current thread in it and the header's CONTEXT as the one it saved. */
function prcbBytes(parts: DumpParts, thread: bigint, wide: boolean): Uint8Array {
  const out = section().pad(0x800);
  if (parts.prcb !== null) out.putBytes(0, parts.prcb);
  if (wide) out.put64(PRCB.wide.thread, thread);
  else out.put32(PRCB.narrow.thread, thread);
  return out.putBytes(wide ? PRCB.wide.context : PRCB.narrow.context, contextRecord(parts.arch, parts.registers)).finish();
}

/** KTHREAD with its stack bounds and ApcState.Process, and the stack that it has: zeros, on which the caller's bytes are laid. */
function threadBytes(parts: DumpParts, process: bigint, wide: boolean): { bytes: Uint8Array; stack: MemoryPart | null } {
  const out = section().pad(0x600);
  const sp = parts.registers[POINTER_REGISTERS[parts.arch].sp] ?? 0n;
  const top = ((parts.stack ? parts.stack.address + BigInt(parts.stack.bytes.length) : sp) + 0xfffn) & ~0xfffn;
  if (parts.thread !== null) out.putBytes(0, parts.thread);
  else putStack(out, top, wide);
  if (wide) out.put64(THREAD_PROCESS.wide, process);
  else out.put32(THREAD_PROCESS.narrow, process);
  const bytes = out.finish();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const base = wide ? view.getBigUint64(0x38, true) : BigInt(view.getUint32(0x28, true));
  const isStack = sp < base && base - sp <= 0x2_0000n;
  const start = sp & ~0xfffn;
  return { bytes, stack: isStack ? { address: start, bytes: new Uint8Array(Number(base - start)) } : null };
}

/** InitialStack, StackLimit and, on 64 bits, StackBase. */
function putStack(out: Section, top: bigint, wide: boolean): void {
  if (wide) {
    out
      .put64(0x28, top - 0x50n)
      .put64(0x30, top - KERNEL_STACK)
      .put64(0x38, top);
  } else out.put32(0x28, top - 0x30n).put32(0x2c, top - KERNEL_STACK);
}
