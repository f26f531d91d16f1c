import { viewOf } from '../../../bytes/layout.ts';
import {
  STORAGE_LOG_ENTRY,
  STORAGE_LOG_ENTRY_SIZE,
  STORAGE_LOG_FIRST_ENTRY,
  STORAGE_LOG_NAME,
  STORAGE_LOG_SIGNATURES,
} from '../../layouts/driverLogs.ts';
import { filetimeToMs } from '../events/eventClock.ts';
import { logName } from './logName.ts';

/** The last requests of a storage port driver. */
export interface StorageLog {
  readonly driver: string;
  readonly requests: number;
  /** Number of requests by SCSI operation code. */
  readonly operations: ReadonlyMap<number, number>;
  /** Milliseconds since 1970 of the last completion; null when the log has no wall-clock times. */
  readonly lastEndMs: number | null;
  /** Longest request that has both times, milliseconds. */
  readonly slowestMs: number | null;
}

const MAX_ENTRIES = 1024;

/** Reads the ring of the last requests. Entries that were never used are all zero. Null when it is no such log. */
export function readStorageLog(bytes: Uint8Array): StorageLog | null {
  if (bytes.length < STORAGE_LOG_FIRST_ENTRY) return null;
  const view = viewOf(bytes);
  const driver = logName(bytes, STORAGE_LOG_NAME);
  if (!STORAGE_LOG_SIGNATURES.has(view.getUint32(0, true)) || driver === null) return null;
  const operations = new Map<number, number>();
  let requests = 0;
  let lastEndMs: number | null = null;
  let slowestMs: number | null = null;
  for (let index = 0; index < MAX_ENTRIES; index++) {
    const at = STORAGE_LOG_FIRST_ENTRY + index * STORAGE_LOG_ENTRY_SIZE;
    if (at + STORAGE_LOG_ENTRY_SIZE > bytes.length) break;
    const started = view.getBigUint64(at + STORAGE_LOG_ENTRY.started.at, true);
    const ended = view.getBigUint64(at + STORAGE_LOG_ENTRY.ended.at, true);
    const operation = bytes[at] as number;
    if (started === 0n && ended === 0n && operation === 0) continue;
    requests++;
    operations.set(operation, (operations.get(operation) ?? 0) + 1);
    const from = filetimeToMs(started);
    const to = filetimeToMs(ended);
    if (to !== null) lastEndMs = Math.max(lastEndMs ?? to, to);
    if (from !== null && to !== null && to >= from) slowestMs = Math.max(slowestMs ?? 0, to - from);
  }
  return requests === 0 ? null : { driver, requests, operations, lastEndMs, slowestMs };
}
