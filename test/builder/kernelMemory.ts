/** The kernel objects that a memory dump is read through: loaded-module list, KDDEBUGGER_DATA64, processor block, current thread and process. */

import { debuggerData64 } from './debuggerData.ts';
import type { DumpParts, MemoryPart, ModulePart } from './dumpParts.ts';
import { section, utf16Bytes } from './section.ts';

/** Where the objects go that no caller placed; nothing else in synthetic dumps uses these ranges. */
const POOL = { x64: 0xffff_8a81_0010_0000n, arm64: 0xffff_8a81_0010_0000n, x86: 0x8510_0000n } as const;
const ENTRY_SPACING = 0x100n;

/** Pieces of virtual memory, in the order in which they are to be mapped: what the caller gave comes last and wins. */
export function kernelMemory(parts: DumpParts): readonly MemoryPart[] {
  const wide = parts.arch !== 'x86';
  const pool = POOL[parts.arch];
  const objects = { prcb: pool + 0x8_0000n, thread: pool + 0x9_0000n, process: pool + 0xa_0000n };
  const processorBlock = parts.kdDebuggerDataBlock + 0x1000n;
  const pointers = (count: number, ...values: readonly bigint[]): Uint8Array => {
    const out = section();
    for (let i = 0; i < count; i++) {
      if (wide) out.u64(values[i] ?? 0n);
      else out.u32(values[i] ?? 0n);
    }
    return out.finish();
  };
  const kernel = parts.modules[0];
  const debuggerData = debuggerData64({
    kernelBase: kernel?.base ?? 0n,
    psLoadedModuleList: parts.psLoadedModuleList,
    psActiveProcessHead: parts.psActiveProcessHead,
    address: parts.kdDebuggerDataBlock,
    osBuild: parts.osBuild,
    pointerBytes: wide ? 8 : 4,
    kiProcessorBlock: processorBlock,
  });
  return [
    ...moduleList(parts, pool, wide),
    { address: parts.psActiveProcessHead, bytes: pointers(2, parts.psActiveProcessHead, parts.psActiveProcessHead) },
    { address: parts.kdDebuggerDataBlock, bytes: debuggerData },
    { address: processorBlock, bytes: pointers(2, objects.prcb) },
    { address: objects.prcb, bytes: parts.prcb ?? pointers(0x40, 0n, objects.thread) },
    { address: objects.thread, bytes: parts.thread ?? threadBytes(objects.process, wide) },
    ...(parts.process === null ? [] : [{ address: objects.process, bytes: parts.process }]),
    ...(parts.stack === null ? [] : [parts.stack]),
    ...parts.memory,
  ];
}

/** KTHREAD with ApcState.Process, at the offset that `debuggerData64` announces. */
function threadBytes(process: bigint, wide: boolean): Uint8Array {
  const out = section().pad(0x200);
  return (wide ? out.put64(0xb8, process) : out.put32(0x44, process)).finish();
}

/** A circular list of KLDR_DATA_TABLE_ENTRY, each with its two names behind it. */
function moduleList(parts: DumpParts, pool: bigint, wide: boolean): MemoryPart[] {
  const entryAt = (index: number): bigint =>
    index < 0 || index >= parts.modules.length ? parts.psLoadedModuleList : pool + BigInt(index) * ENTRY_SPACING * 2n;
  const last = parts.modules.length - 1;
  const head = section();
  const entries = parts.modules.map((module, i) => ({
    address: entryAt(i),
    bytes: wide ? entry64(module, entryAt(i), entryAt(i + 1), entryAt(i - 1)) : entry32(module, entryAt(i), entryAt(i + 1), entryAt(i - 1)),
  }));
  if (wide) head.u64(entryAt(0)).u64(entryAt(last));
  else head.u32(entryAt(0)).u32(entryAt(last));
  return [{ address: parts.psLoadedModuleList, bytes: head.finish() }, ...entries];
}

function entry64(module: ModulePart, at: bigint, next: bigint, previous: bigint): Uint8Array {
  const out = section().pad(0xa0).put64(0x00, next).put64(0x08, previous);
  out.put64(0x30, module.base).put32(0x40, module.size);
  const full = utf16Bytes(module.path);
  const base = utf16Bytes(module.name);
  out
    .put16(0x48, full.length)
    .put16(0x4a, full.length)
    .put64(0x50, at + 0xa0n);
  out
    .put16(0x58, base.length)
    .put16(0x5a, base.length)
    .put64(0x60, at + 0xa0n + BigInt(full.length));
  out.put32(0x78, module.checksum).put32(0x80, module.timestamp);
  return out.bytes(full).bytes(base).finish();
}

function entry32(module: ModulePart, at: bigint, next: bigint, previous: bigint): Uint8Array {
  const out = section().pad(0x50).put32(0x00, next).put32(0x04, previous);
  out.put32(0x18, module.base).put32(0x20, module.size);
  const full = utf16Bytes(module.path);
  const base = utf16Bytes(module.name);
  out
    .put16(0x24, full.length)
    .put16(0x26, full.length)
    .put32(0x28, at + 0x50n);
  out
    .put16(0x2c, base.length)
    .put16(0x2e, base.length)
    .put32(0x30, at + 0x50n + BigInt(full.length));
  out.put32(0x40, module.checksum).put32(0x44, module.timestamp);
  return out.bytes(full).bytes(base).finish();
}
