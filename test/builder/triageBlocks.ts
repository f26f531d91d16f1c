/**
 * What bugchecks save for whoever looks: TRIAGE_9F_POWER and TRIAGE_9F_PNP with their lists (public symbols), the watchdog's block
 * (wdm.h), dxgkrnl's TDR recovery context (documentation of bugcheck 0x116), pool headers, threads and processes. x64 only.
 */

import type { MemoryPart } from './dumpParts.ts';
import { asciiBytes, section } from './section.ts';

/** A circular list: a head of 16 bytes at `head`, entries at `entries`; gives what is at each entry behind its links. */
function circle(head: bigint, entries: readonly { readonly at: bigint; readonly behind: readonly bigint[] }[]): MemoryPart[] {
  const ring = [head, ...entries.map(({ at }) => at)];
  const links = (i: number) => [ring[(i + 1) % ring.length] ?? head, ring[(i + ring.length - 1) % ring.length] ?? head];
  return ring.map((address, i) => {
    const out = section();
    for (const value of [...links(i), ...(entries[i - 1]?.behind ?? [])]) out.u64(value);
    return { address, bytes: out.finish() };
  });
}

export interface PendingIrp {
  readonly irp: bigint;
  readonly device: bigint;
}

/** TRIAGE_9F_POWER at `at`; list heads and entries in the page behind it. */
export function powerTriage(at: bigint, pending: readonly PendingIrp[], threads = 0): readonly MemoryPart[] {
  const [irps, workers] = [at + 0x100n, at + 0x800n];
  const head = section().u16(0x8000).u16(2).u32(0).u64(irps).u64(workers).u64(0).u64(0).finish();
  return [
    { address: at, bytes: head },
    ...circle(
      irps,
      pending.map(({ irp, device }, i) => ({ at: irps + 0x20n * BigInt(i + 1), behind: [irp, device] })),
    ),
    ...circle(
      workers,
      Array.from({ length: threads }, (_, i) => ({ at: workers + 0x20n * BigInt(i + 1), behind: [0n] })),
    ),
  ];
}

/** TRIAGE_9F_PNP at `at`, with one request for each device node. */
export function pnpTriage(at: bigint, nodes: readonly bigint[]): readonly MemoryPart[] {
  const queue = at + 0x100n;
  const head = section().u16(0x8001).u16(2).u32(0).u64(queue).u64(0).u64(0).finish();
  return [
    { address: at, bytes: head },
    ...circle(
      queue,
      nodes.map((node, i) => ({ at: queue + 0x20n * BigInt(i + 1), behind: [node] })),
    ),
  ];
}

export interface TdrContextFields {
  readonly reason: number;
  readonly ownerTag: bigint;
  /** 0x58 on older builds, 0x60 on newer ones. */
  readonly ownerTagAt?: 0x58 | 0x60 | undefined;
}

/** TDR_RECOVERY_CONTEXT, its first 0x80 bytes, with the pool header of its block in front: the context is at `at`. */
export function tdrContext(at: bigint, fields: TdrContextFields): MemoryPart {
  const out = section().pad(0x80);
  out
    .put32(0x00, 0x5244_5476)
    .put64(0x08, at + 0x1000n)
    .put32(0x10, fields.reason)
    .put64(0x18, 0x8f)
    .put64(0x20, at + 0x2000n);
  out.put64(fields.ownerTagAt ?? 0x60, fields.ownerTag);
  const header = poolHeader({ tag: 'vTDR', size: 0xb80, type: 2 });
  return { address: at - 0x10n, bytes: section().bytes(header).bytes(out.finish()).finish() };
}

/** POOL_HEADER of x64. `size` in bytes, a multiple of 16. */
export function poolHeader(fields: {
  readonly tag: string;
  readonly size: number;
  readonly type?: number;
  readonly previous?: number;
}): Uint8Array {
  const out = section()
    .u8((fields.previous ?? 0) / 16)
    .u8(0);
  out.u8(fields.size / 16).u8(fields.type ?? 2);
  return out.bytes(asciiBytes(fields.tag)).u64(0).finish();
}

/** DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK. */
export function dpcWatchdogBlock(at: bigint, profileLength: number): MemoryPart {
  return { address: at, bytes: section().u32(0xaebe_cede).u16(1).u16(0x10).u16(0x8a40).u16(0).u32(profileLength).finish() };
}

export interface ThreadFields {
  readonly state: number;
  readonly waitReason?: number | undefined;
  readonly process: bigint;
  readonly startAddress?: bigint | undefined;
  readonly threadId?: bigint | undefined;
}

/** ETHREAD of build 19041, as far as StartAddress and Cid. */
export function ethread(at: bigint, fields: ThreadFields): MemoryPart {
  const out = section().pad(0x4a0).put8(0x00, 6);
  out
    .put8(0x184, fields.state)
    .put64(0x220, fields.process)
    .put8(0x283, fields.waitReason ?? 0);
  out
    .put64(0x450, fields.startAddress ?? 0n)
    .put64(0x478, 4n)
    .put64(0x480, fields.threadId ?? 0x1234n);
  return { address: at, bytes: out.finish() };
}

/** EPROCESS of build 19041, as far as its name. */
export function eprocess(at: bigint, name: string, processId: bigint): MemoryPart {
  const out = section().pad(0x600).put8(0x00, 3).put64(0x440, processId);
  asciiBytes(name).forEach((byte, i) => {
    out.put8(0x5a8 + i, byte);
  });
  return { address: at, bytes: out.finish() };
}
