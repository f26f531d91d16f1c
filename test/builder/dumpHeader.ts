/** DUMP_HEADER64 (0x2000 bytes) and DUMP_HEADER32 (0x1000 bytes): `PAGE` filler with the fields that Windows writes on top. */

import type { Arch, Registers } from './context.ts';
import { contextRecord } from './context.ts';
import type { ExceptionFields } from './exceptionRecord.ts';
import { exceptionRecord32, exceptionRecord64 } from './exceptionRecord.ts';
import type { Section } from './section.ts';
import { asciiBytes, section } from './section.ts';

/** Consecutive physical pages. */
export interface PageRun {
  readonly basePage: number;
  readonly pageCount: number;
}

export interface HeaderFields {
  readonly arch: Arch;
  readonly osBuild: number;
  /** 0xF free build, 0xC checked. */
  readonly majorVersion: number;
  readonly processors: number;
  readonly crashTime: Date;
  readonly uptimeSeconds: number;
  readonly code: number;
  readonly parameters: readonly bigint[];
  readonly dumpType: number;
  readonly directoryTableBase: bigint;
  readonly pfnDataBase: bigint;
  readonly psLoadedModuleList: bigint;
  readonly psActiveProcessHead: bigint;
  readonly kdDebuggerDataBlock: bigint;
  readonly productType: number;
  readonly suiteMask: number;
  readonly comment: string;
  readonly registers: Registers;
  readonly exception: ExceptionFields;
  /** Absent in triage dumps, where the descriptor stays filler. */
  readonly runs: readonly PageRun[] | null;
}

const MACHINE = { x64: 0x8664, arm64: 0xaa64, x86: 0x14c } as const;
const PAGE = asciiBytes('PAGE');

/** Writes the header at the start of an empty section. RequiredDumpSpace is left for `setRequiredDumpSpace`. */
export function dumpHeader(fields: HeaderFields): Section {
  return fields.arch === 'x86' ? header32(fields) : header64(fields);
}

/** Size of the whole file, known only at the end. */
export function setRequiredDumpSpace(out: Section): void {
  out.put64(0xfa0, out.length);
}

/** FILETIME: 100 ns units since 1601. */
export function filetime(date: Date): bigint {
  return (BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n;
}

function header64(fields: HeaderFields): Section {
  const out = filler(0x2000);
  out.putBytes(0x00, asciiBytes('PAGEDU64'));
  out.put32(0x08, fields.majorVersion).put32(0x0c, fields.osBuild);
  out.put64(0x10, fields.directoryTableBase).put64(0x18, fields.pfnDataBase);
  out.put64(0x20, fields.psLoadedModuleList).put64(0x28, fields.psActiveProcessHead);
  out.put32(0x30, MACHINE[fields.arch]).put32(0x34, fields.processors);
  out.put32(0x38, fields.code);
  for (let i = 0; i < 4; i++) out.put64(0x40 + i * 8, fields.parameters[i] ?? 0n);
  out.put64(0x80, fields.kdDebuggerDataBlock);
  if (fields.runs !== null) {
    out.put32(0x88, fields.runs.length).put32(0x8c, 0).put64(0x90, pageTotal(fields.runs));
    fields.runs.forEach((run, i) => {
      out.put64(0x98 + i * 16, run.basePage).put64(0xa0 + i * 16, run.pageCount);
    });
  }
  out.putBytes(0x348, new Uint8Array(0xbb8)).putBytes(0x348, contextRecord(fields.arch, fields.registers));
  out.putBytes(0xf00, exceptionRecord64(fields.exception, 'PAGE'));
  out.put32(0xf98, fields.dumpType);
  out.put64(0xfa8, filetime(fields.crashTime));
  if (fields.comment !== '') out.putBytes(0xfb0, asciiBytes(`${fields.comment}\0`.slice(0, 128)));
  out.put64(0x1030, BigInt(Math.round(fields.uptimeSeconds * 1000)) * 10_000n);
  out.put32(0x1038, fields.osBuild >= 26100 ? 0xdff : 0xcff);
  out.put32(0x1040, fields.productType).put32(0x1044, fields.suiteMask).put32(0x1048, 0);
  return out;
}

function header32(fields: HeaderFields): Section {
  const out = filler(0x1000);
  out.putBytes(0x00, asciiBytes('PAGEDUMP'));
  out.put32(0x08, fields.majorVersion).put32(0x0c, fields.osBuild);
  out.put32(0x10, fields.directoryTableBase).put32(0x14, fields.pfnDataBase);
  out.put32(0x18, fields.psLoadedModuleList).put32(0x1c, fields.psActiveProcessHead);
  out.put32(0x20, MACHINE.x86).put32(0x24, fields.processors);
  out.put32(0x28, fields.code);
  for (let i = 0; i < 4; i++) out.put32(0x2c + i * 4, fields.parameters[i] ?? 0n);
  out.put8(0x5c, 1);
  out.put32(0x60, fields.kdDebuggerDataBlock);
  if (fields.runs !== null) {
    out.put32(0x64, fields.runs.length).put32(0x68, pageTotal(fields.runs));
    fields.runs.forEach((run, i) => {
      out.put32(0x6c + i * 8, run.basePage).put32(0x70 + i * 8, run.pageCount);
    });
  }
  out.putBytes(0x320, new Uint8Array(0x4b0)).putBytes(0x320, contextRecord('x86', fields.registers));
  out.putBytes(0x7d0, exceptionRecord32(fields.exception, 'PAGE'));
  if (fields.comment !== '') out.putBytes(0x820, asciiBytes(`${fields.comment}\0`.slice(0, 128)));
  out.put32(0xf88, fields.dumpType).put32(0xf8c, 0xcff);
  out.put32(0xf94, fields.productType).put32(0xf98, fields.suiteMask).put32(0xf9c, 0);
  out.put64(0xfb8, BigInt(Math.round(fields.uptimeSeconds * 1000)) * 10_000n);
  out.put64(0xfc0, filetime(fields.crashTime));
  return out;
}

function pageTotal(runs: readonly PageRun[]): number {
  return runs.reduce((total, run) => total + run.pageCount, 0);
}

function filler(size: number): Section {
  const out = section();
  while (out.length < size) out.bytes(PAGE);
  return out;
}
