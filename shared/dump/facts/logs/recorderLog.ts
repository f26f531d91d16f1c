import { viewOf } from '../../../bytes/layout.ts';
import {
  FRAMEWORK_LOG_NAME,
  LOG_RECORD,
  LOG_RECORD_SIGNATURE,
  LOG_RECORD_SIZE,
  LOG_RECORD_TIME_AT,
  TIMED_LOG_RECORD_SIGNATURE,
  WPP_LOG_NAME,
  WPP_LOG_SIGNATURE,
  WPP_LOG_SIGNATURE_AT,
} from '../../layouts/driverLogs.ts';
import { filetimeToMs } from '../events/eventClock.ts';
import { logName } from './logName.ts';

/** The in-flight recorder of one driver: how much it wrote, and when last. What the records say is only in the driver's symbols. */
export interface RecorderLog {
  readonly name: string;
  readonly kind: 'framework' | 'wpp';
  readonly records: number;
  readonly recordBytes: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  /** Milliseconds since 1970; null when the records carry no time. */
  readonly lastMs: number | null;
}

const MAX_BYTES = 0x40000;
const FIRST_RECORD = 0x40;

/** Log of a framework driver; null when it has no name or no records. */
export function readFrameworkLog(bytes: Uint8Array): RecorderLog | null {
  const name = logName(bytes, FRAMEWORK_LOG_NAME);
  return name === null ? null : readRecords(bytes, name, 'framework');
}

/** True for the first bytes of a WPP recorder. */
export function isWppLog(head: Uint8Array): boolean {
  return head.length >= WPP_LOG_SIGNATURE_AT + 4 && viewOf(head).getUint32(WPP_LOG_SIGNATURE_AT, true) === WPP_LOG_SIGNATURE;
}

/** WPP recorder; `name` is null for one that does not say its own. */
export function readWppLog(bytes: Uint8Array): RecorderLog | null {
  const name = logName(bytes, WPP_LOG_NAME);
  return name === null || !isWppLog(bytes) ? null : readRecords(bytes, name, 'wpp');
}

/** The ring of records from wherever its oldest whole one starts; what lies between is skipped four bytes at a time. */
function readRecords(bytes: Uint8Array, name: string, kind: RecorderLog['kind']): RecorderLog | null {
  const view = viewOf(bytes);
  const end = Math.min(bytes.length, MAX_BYTES);
  let records = 0;
  let recordBytes = 0;
  let firstSequence = 0xffffffff;
  let lastSequence = 0;
  let lastMs: number | null = null;
  let at = FIRST_RECORD;
  while (at + LOG_RECORD_SIZE <= end) {
    const signature = view.getUint16(at, true);
    const isTimed = signature === TIMED_LOG_RECORD_SIGNATURE;
    const size = view.getUint16(at + LOG_RECORD.sizeBytes.at, true);
    if ((!isTimed && signature !== LOG_RECORD_SIGNATURE) || size < LOG_RECORD_SIZE || at + size > end) {
      at += 4;
      continue;
    }
    const sequence = view.getUint32(at + LOG_RECORD.sequence.at, true);
    records++;
    recordBytes += size;
    firstSequence = Math.min(firstSequence, sequence);
    lastSequence = Math.max(lastSequence, sequence);
    const ms = isTimed && size >= LOG_RECORD_TIME_AT + 8 ? filetimeToMs(view.getBigUint64(at + LOG_RECORD_TIME_AT, true)) : null;
    if (ms !== null) lastMs = Math.max(lastMs ?? ms, ms);
    at += (size + 3) & ~3;
  }
  return records === 0 ? null : { name, kind, records, recordBytes, firstSequence, lastSequence, lastMs };
}
