import { describe, expect, it } from 'vitest';
import { readFrameworkDrivers } from '../../../../../shared/dump/facts/logs/frameworkDrivers.ts';
import { isWppLog, readFrameworkLog, readWppLog } from '../../../../../shared/dump/facts/logs/recorderLog.ts';
import { readStorageLog } from '../../../../../shared/dump/facts/logs/storageLog.ts';
import { filetime, frameworkDrivers, frameworkLog, storageLog, wppLog } from '../../../../builder/events.ts';

const T = Date.UTC(2024, 0, 2);

describe('the log of a storage port driver', () => {
  it('gives its last requests: how many of which kind, the slowest, the last', () => {
    const log = readStorageLog(
      storageLog('storport.sys', [
        [0x2a, filetime(T), filetime(T + 5)],
        [0x28, filetime(T + 10), filetime(T + 2010)],
        [0x2a, filetime(T + 20), 0n],
      ]),
    );
    expect(log).toMatchObject({ driver: 'storport.sys', requests: 3, slowestMs: 2000, lastEndMs: T + 2010 });
    expect([...(log?.operations ?? [])]).toEqual([
      [0x2a, 2],
      [0x28, 1],
    ]);
  });

  it('has no times when they are counters', () => {
    expect(readStorageLog(storageLog('ataport.sys', [[0x28, 900n, 950n]]))).toMatchObject({
      requests: 1,
      slowestMs: null,
      lastEndMs: null,
    });
  });

  it('is none without requests, name or signature', () => {
    expect(readStorageLog(storageLog('storport.sys', []))).toBeNull();
    expect(readStorageLog(storageLog('', [[1, 1n, 1n]]))).toBeNull();
    expect(readStorageLog(new Uint8Array(4060))).toBeNull();
    expect(readStorageLog(new Uint8Array(4))).toBeNull();
  });
});

describe('the recorder of a driver', () => {
  it('counts records, with first and last sequence and the last time', () => {
    expect(readFrameworkLog(frameworkLog('USBXHCI', [40, 41, 39], filetime(T)))).toMatchObject({
      name: 'USBXHCI',
      kind: 'framework',
      records: 3,
      firstSequence: 39,
      lastSequence: 41,
      lastMs: T,
    });
    expect(readFrameworkLog(frameworkLog('cdrom', [1, 2]))).toMatchObject({ records: 2, lastMs: null });
  });

  it('is told by its signature where its GUID is not known', () => {
    const bytes = wppLog('win32kbase', [5, 6]);
    expect(isWppLog(bytes.subarray(0, 0x20))).toBe(true);
    expect(readWppLog(bytes)).toMatchObject({ name: 'win32kbase', kind: 'wpp', records: 2 });
    expect(isWppLog(bytes.subarray(0, 0x1f))).toBe(false);
  });

  it('skips what is no record and ends, whatever sizes records claim', () => {
    const bytes = frameworkLog('evil', [1, 2, 3]);
    bytes[0x48 + 2] = 0xff;
    bytes[0x48 + 3] = 0xff;
    expect(readFrameworkLog(bytes)).toMatchObject({ records: 2, firstSequence: 2 });
    expect(readFrameworkLog(new Uint8Array(4096).fill(0x4c))).toBeNull();
    expect(readFrameworkLog(new Uint8Array(8))).toBeNull();
  });
});

describe("the framework's list of drivers", () => {
  it('gives their names and the version they were built for', () => {
    expect(readFrameworkDrivers(frameworkDrivers(['Wdf01000', 'acpiex']))).toEqual([
      { name: 'Wdf01000', version: '1.31' },
      { name: 'acpiex', version: '1.31' },
    ]);
  });

  it('ends at the first entry that is none', () => {
    expect(readFrameworkDrivers(frameworkDrivers(['Wdf01000', '', 'acpiex']))).toHaveLength(1);
    expect(readFrameworkDrivers(new Uint8Array(0x37))).toEqual([]);
  });
});
