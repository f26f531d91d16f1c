import type { DumpImage, TaggedBlob } from '../../dump/dumpImage.ts';
import { readFrameworkDrivers } from '../../dump/facts/logs/frameworkDrivers.ts';
import { logName } from '../../dump/facts/logs/logName.ts';
import { isWppLog, type RecorderLog, readFrameworkLog, readWppLog } from '../../dump/facts/logs/recorderLog.ts';
import { readStorageLog } from '../../dump/facts/logs/storageLog.ts';
import { WPP_LOG_NAME, WPP_UNNAMED } from '../../dump/layouts/driverLogs.ts';
import { TAG } from '../../dump/layouts/taggedData.ts';
import type { DriverLog, ResultTimeline, StorageRequests } from '../../result/timeline.ts';

type Logs = Pick<ResultTimeline, 'storage' | 'driverLogs' | 'frameworkDrivers'>;

const MAX_LOG_BYTES = 0x10000;
const MIN_WPP_BYTES = 0x48;
const MAX_LOGS = 64;
/** Blobs looked at for a WPP recorder: every provider of such blobs chooses a GUID of its own. */
const MAX_LOOKED_AT = 256;
const HEAD_BYTES = 0x20;

/** Names of SCSI operations (SPC, SBC) that storage logs hold. */
const OPERATIONS: ReadonlyMap<number, string> = new Map([
  [0x00, 'test unit ready'],
  [0x03, 'request sense'],
  [0x12, 'inquiry'],
  [0x1a, 'mode sense'],
  [0x1b, 'start or stop unit'],
  [0x25, 'read capacity'],
  [0x28, 'read'],
  [0x2a, 'write'],
  [0x35, 'flush'],
  [0x42, 'unmap'],
  [0x4d, 'log sense'],
  [0x5a, 'mode sense'],
  [0x85, 'ATA command'],
  [0x88, 'read'],
  [0x8a, 'write'],
  [0x91, 'flush'],
  [0x9e, 'read capacity'],
  [0xa0, 'report units'],
  [0xa1, 'ATA command'],
]);

/** What drivers logged of themselves, from the tagged blobs of a dump. */
export function driverLogsOf(image: DumpImage): Logs {
  const storage: StorageRequests[] = [];
  const driverLogs: DriverLog[] = [];
  const frameworkDrivers: string[] = [];
  const read = (blob: TaggedBlob) => image.readTagged({ ...blob, sizeBytes: Math.min(blob.sizeBytes, MAX_LOG_BYTES) });
  for (const [index, blob] of image.taggedBlobs.slice(0, MAX_LOOKED_AT).entries()) {
    if (storage.length + driverLogs.length >= MAX_LOGS) break;
    if (blob.guid === TAG.storageLog) pushIfAny(storage, storageOf(read(blob)));
    else if (blob.guid === TAG.frameworkLog) pushIfAny(driverLogs, driverLogOf(readFrameworkLog(read(blob)), null));
    else if (blob.guid === TAG.frameworkDrivers && frameworkDrivers.length === 0)
      frameworkDrivers.push(...readFrameworkDrivers(read(blob)).map(({ name, version }) => `${name} ${version}`));
    else if (
      blob.sizeBytes >= MIN_WPP_BYTES &&
      blob.sizeBytes <= MAX_LOG_BYTES &&
      isWppLog(image.readTagged({ ...blob, sizeBytes: HEAD_BYTES }))
    ) {
      const before = image.taggedBlobs[index - 1];
      pushIfAny(
        driverLogs,
        driverLogOf(
          readWppLog(read(blob)),
          before ? () => logName(image.readTagged({ ...before, sizeBytes: HEAD_BYTES }), WPP_LOG_NAME) : null,
        ),
      );
    }
  }
  return { storage, driverLogs: withoutRepeats(driverLogs), frameworkDrivers };
}

function pushIfAny<T>(into: T[], value: T | null): void {
  if (value !== null) into.push(value);
}

/** `nameBefore` is asked for when the log does not say whose it is. */
function driverLogOf(log: RecorderLog | null, nameBefore: (() => string | null) | null): DriverLog | null {
  if (log === null) return null;
  const driver = log.name === WPP_UNNAMED ? (nameBefore?.() ?? log.name) : log.name;
  const { kind, records, firstSequence, lastSequence, lastMs } = log;
  return { driver, kind, records, firstSequence, lastSequence, lastTime: isoOf(lastMs) };
}

function storageOf(bytes: Uint8Array): StorageRequests | null {
  const log = readStorageLog(bytes);
  if (log === null) return null;
  const counts = new Map<string, number>();
  for (const [code, count] of log.operations) {
    const name = OPERATIONS.get(code) ?? `operation 0x${code.toString(16)}`;
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return {
    driver: log.driver,
    requests: log.requests,
    operations: [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    slowestMs: log.slowestMs === null ? null : Math.round(log.slowestMs * 10) / 10,
    lastTime: isoOf(log.lastEndMs),
  };
}

function isoOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

/** Some drivers hand in the same log twice. */
function withoutRepeats(logs: readonly DriverLog[]): DriverLog[] {
  const seen = new Set<string>();
  return logs.filter(({ driver, kind, records, lastSequence }) => {
    const key = `${driver} ${kind} ${records} ${lastSequence}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
