import { type SummaryRow, summaryRow } from '../../../shared/api/summaryRow.ts';
import type { IngestItem } from '../../../shared/fleet/crashRecord.ts';
import { ingestItemOf } from '../../../shared/fleet/recordOf.ts';
import { isFailure, type TriageLine, type TriageResult } from '../../../shared/result/triageResult.ts';
import type { DumpFile } from './filePart.ts';
import { openResultLog } from './resultLog.ts';
import { type WantsBook, wantsBook } from './wantsBook.ts';

/** Dumps in the order of their arrival, failures included, each with all that is known of it. */
export interface DumpList {
  readonly length: number;
  /** Files that the dumps want. */
  readonly wants: WantsBook;
  /** `path`: the dump's own file; null where there is none, as for an entry of an archive. */
  add(line: TriageLine, text: Uint8Array, machine: string | null, path: string | null): void;
  /** Another result for a dump that is in the list. */
  replace(id: number, result: TriageResult): void;
  rows(from: number, limit: number): readonly SummaryRow[];
  /** Null when there is no such dump. */
  line(id: number): TriageLine | null;
  /** Null when there is no file to look into. */
  file(id: number): DumpFile | null;
  /** What its path says. */
  machine(id: number): string | null;
  /** Crashes as a fleet keeps them, without those that could not be read. */
  items(): Generator<IngestItem, void, undefined>;
  clear(): void;
  close(): void;
}

/** As a fleet keeps the crash of a result. */
export function itemOf(result: TriageResult, machine: string | null): IngestItem {
  return ingestItemOf(result, { name: machine ?? 'unknown machine', site: null });
}

export function openDumpList(): DumpList {
  const log = openResultLog();
  const rows: SummaryRow[] = [];
  const files: (DumpFile | null)[] = [];
  const machines: (string | null)[] = [];
  const wants = wantsBook();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();

  function line(id: number): TriageLine | null {
    const text = log.read(id);
    return text === null ? null : (JSON.parse(decoder.decode(text)) as TriageLine);
  }

  return {
    get length() {
      return rows.length;
    },
    wants,
    add(added, text, machine, path) {
      const id = rows.length;
      log.append(text);
      files.push(path === null || isFailure(added) ? null : { path, sizeBytes: added.file.sizeBytes });
      machines.push(machine);
      if (!isFailure(added)) wants.put(id, added.wants);
      rows.push(summaryRow(id, added, machine));
    },
    replace(id, result) {
      log.replace(id, encoder.encode(`${JSON.stringify(result)}\n`));
      wants.put(id, result.wants);
      rows[id] = summaryRow(id, result, machines[id] ?? null);
    },
    rows: (from, limit) => rows.slice(from, from + limit),
    line,
    file: (id) => files[id] ?? null,
    machine: (id) => machines[id] ?? null,
    *items() {
      for (let id = 0, end = rows.length; id < end; id++) {
        const known = line(id);
        if (known && !isFailure(known)) yield itemOf(known, machines[id] ?? null);
      }
    },
    clear() {
      rows.length = 0;
      files.length = 0;
      machines.length = 0;
      wants.clear();
      log.clear();
    },
    close: () => log.close(),
  };
}
