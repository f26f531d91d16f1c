/** A small user-mode minidump (`MDMP`). Source: MINIDUMP_* of minidumpapiset.h. */

import type { Arch, Registers } from './context.ts';
import { contextRecord } from './context.ts';
import type { ExceptionFields } from './exceptionRecord.ts';
import { exceptionRecord64 } from './exceptionRecord.ts';
import type { Section } from './section.ts';
import { section } from './section.ts';

export interface UserModule {
  readonly path: string;
  readonly base: bigint;
  readonly size: number;
  readonly timestamp?: number | undefined;
  readonly checksum?: number | undefined;
}

export interface UserThread {
  readonly id: number;
  readonly registers: Registers;
  readonly stack: { readonly address: bigint; readonly bytes: Uint8Array };
}

export interface UserMinidumpFields {
  readonly arch?: Arch | undefined;
  readonly osMajor?: number | undefined;
  readonly osMinor?: number | undefined;
  readonly osBuild?: number | undefined;
  readonly processors?: number | undefined;
  readonly time?: Date | undefined;
  readonly modules: readonly UserModule[];
  readonly threads: readonly UserThread[];
  /** In the first thread. */
  readonly exception?: ExceptionFields | undefined;
}

const PROCESSOR = { x64: 9, arm64: 12, x86: 0 } as const;

interface StreamPart {
  readonly type: number;
  readonly write: (out: Section) => void;
}

export function userMinidump(fields: UserMinidumpFields): Uint8Array {
  const arch = fields.arch ?? 'x64';
  const { exception, modules, threads } = fields;
  const streams: StreamPart[] = [
    { type: 7, write: (out) => systemInfo(out, arch, fields) },
    { type: 4, write: (out) => moduleList(out, modules) },
    { type: 3, write: (out) => threadList(out, threads) },
    { type: 5, write: (out) => memoryList(out, threads) },
  ];
  if (exception !== undefined) streams.push({ type: 6, write: (out) => exceptionStream(out, threads[0]?.id ?? 0, exception) });

  const out = section();
  const time = fields.time ?? new Date('2024-01-02T03:04:05Z');
  out.ascii('MDMP').u32(0xa793).u32(streams.length).ref32('directory').u32(0);
  out.u32(Math.floor(time.getTime() / 1000)).u64(0);
  out.label('directory').pad(streams.length * 12);
  streams.forEach((stream, i) => {
    const start = out.align(8).length;
    stream.write(out);
    const entry = out.at('directory') + i * 12;
    out
      .put32(entry, stream.type)
      .put32(entry + 4, out.length - start)
      .put32(entry + 8, start);
  });
  modules.forEach((module, i) => {
    out
      .align(4)
      .label(`name:${i}`)
      .u32(module.path.length * 2)
      .utf16(`${module.path}\0`);
  });
  threads.forEach((thread, i) => {
    out.align(16).label(`context:${i}`).bytes(contextRecord(arch, thread.registers));
    out.align(16).label(`stack:${i}`).bytes(thread.stack.bytes);
    out.put32(out.at(`contextSize:${i}`), contextRecord(arch, thread.registers).length);
  });
  if (exception !== undefined) out.put32(out.at('exceptionContextSize'), contextRecord(arch, threads[0]?.registers ?? {}).length);
  return out.align(4).label('noText').u32(0).u16(0).finish();
}

/** MINIDUMP_SYSTEM_INFO, 56 bytes. */
function systemInfo(out: Section, arch: Arch, fields: UserMinidumpFields): void {
  out
    .u16(PROCESSOR[arch])
    .u16(6)
    .u16(0x5e03)
    .u8(fields.processors ?? 4)
    .u8(1);
  out
    .u32(fields.osMajor ?? 10)
    .u32(fields.osMinor ?? 0)
    .u32(fields.osBuild ?? 19041);
  out.u32(2).ref32('noText').u16(0x100).u16(0).pad(24);
}

/** Count, then MINIDUMP_MODULEs of 108 bytes. */
function moduleList(out: Section, modules: readonly UserModule[]): void {
  out.u32(modules.length);
  modules.forEach((module, i) => {
    out.u64(module.base).u32(module.size);
    out.u32(module.checksum ?? 0).u32(module.timestamp ?? 0x5f00_0000);
    out.ref32(`name:${i}`).u32(0xfeef_04bd).u32(0x0001_0000).pad(44).pad(32);
  });
}

/** Count, then MINIDUMP_THREADs of 48 bytes. */
function threadList(out: Section, threads: readonly UserThread[]): void {
  out.u32(threads.length);
  threads.forEach((thread, i) => {
    out.u32(thread.id).u32(0).u32(0x20).u32(0).u64(0);
    out.u64(thread.stack.address).u32(thread.stack.bytes.length).ref32(`stack:${i}`);
    out.label(`contextSize:${i}`).u32(0).ref32(`context:${i}`);
  });
}

/** Count, then MINIDUMP_MEMORY_DESCRIPTORs. */
function memoryList(out: Section, threads: readonly UserThread[]): void {
  out.u32(threads.length);
  threads.forEach((thread, i) => {
    out.u64(thread.stack.address).u32(thread.stack.bytes.length).ref32(`stack:${i}`);
  });
}

function exceptionStream(out: Section, threadId: number, exception: ExceptionFields): void {
  out.u32(threadId).u32(0).bytes(exceptionRecord64(exception));
  out.label('exceptionContextSize').u32(0).ref32('context:0');
}
