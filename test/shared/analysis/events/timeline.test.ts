import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../shared/analysis/events/timeline.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { isFailure } from '../../../../shared/result/triageResult.ts';
import { triageLine } from '../../../../shared/triageDump.ts';
import type { DumpBuilder } from '../../../builder/dumpBuilder.ts';
import { EVENTS_GUID, eventBlob, eventRecord, messageRecord } from '../../../builder/events.ts';
import { classic, correctedError, eventDump, timeBefore, WLAN, withSystemLog } from '../../dump/support/eventDumps.ts';
import { richDump } from '../../dump/support/sampleDumps.ts';

const timeline = (builder: DumpBuilder) => timelineOf(openDump(bytesSource(builder.finish())));
const FILE = { path: 'a.dmp', name: 'a.dmp', sizeBytes: 0, sha256: null };

describe('the last minutes', () => {
  const found = timeline(eventDump());

  it('are told from the oldest event to the newest, with their distance to the crash', () => {
    expect(found?.events.map(({ secondsBeforeCrash, provider, id, kind }) => [secondsBeforeCrash, provider, id, kind])).toEqual([
      [90, 'disk', 11, 'disk'],
      [60, 'Service Control Manager', 7036, 'service'],
      [40, 'Microsoft-Windows-FilterManager', 6, 'driver'],
      [29, 'Microsoft-Windows-WLAN-AutoConfig', 8001, 'network'],
      [28, 'Contoso.Net', 0, 'other'],
      [20, 'Microsoft-Windows-WHEA-Logger', 19, 'whea'],
      [2, 'evil', 13, 'driver'],
    ]);
  });

  it('say what events mean, with values where their layout is known', () => {
    const texts = Object.fromEntries(found?.events.map(({ provider, text }) => [provider, text]) ?? []);
    expect(texts.disk).toBe('The controller of \\Device\\Harddisk0\\DR0 reported an error');
    expect(texts['Service Control Manager']).toBe('The service Windows Update is now: running');
    expect(texts['Microsoft-Windows-FilterManager']).toBe('The file-system filter evil was loaded');
    expect(texts['Microsoft-Windows-WHEA-Logger']).toBe('The processor corrected a machine check (core 3, bank 5)');
    expect(texts.evil).toBeNull();
  });

  it('never put the name of a network into a meaning', () => {
    expect(found?.events.map(({ text }) => text ?? '').join()).not.toMatch(/Cafe/);
    expect(found?.events.flatMap(({ strings }) => strings)).toContain('Cafe Central');
  });

  it('fold what a busy session repeats, leave out what says nothing there, and count all of it', () => {
    expect(found?.events.find(({ id }) => id === 8001)?.count).toBe(2);
    expect(found).toMatchObject({ eventsTotal: 9, eventsListed: 8, undecodedRecords: 1 });
    expect(found?.sessions).toEqual([
      { name: 'EventLog-System', events: 5, messages: 0, clock: 'system-time' },
      { name: 'WiFiSession', events: 4, messages: 1, clock: 'performance-counter' },
    ]);
  });

  it('account for every byte of the buffers', () => {
    const bytes = eventBlob(26100, [{ name: 'EventLog-System', buffers: [[correctedError(3)]] }]);
    const whole = timeline(richDump('x64', 26100).tagged(EVENTS_GUID, bytes));
    expect(whole).toMatchObject({ decodedBytes: bytes.length, undecodedBytes: 0 });
    const message = eventBlob(26100, [{ name: 'EventLog-System', buffers: [[messageRecord(timeBefore(3), new Uint8Array(24))]] }]);
    // 8 bytes of its header are understood; GUID, time, thread, process and 24 bytes of contents are not.
    expect(timeline(richDump('x64', 26100).tagged(EVENTS_GUID, message))).toMatchObject({
      decodedBytes: message.length - 56,
      undecodedBytes: 56,
      undecodedRecords: 1,
    });
  });

  it('hold what drivers logged of themselves', () => {
    expect(found?.storage).toEqual([
      {
        driver: 'storport.sys',
        requests: 1,
        operations: [{ name: 'write', count: 1 }],
        slowestMs: 5000,
        lastTime: '2024-01-02T03:04:01.678Z',
      },
    ]);
    expect(found?.driverLogs.map(({ driver, kind, records }) => [driver, kind, records])).toEqual([
      ['USBXHCI', 'framework', 2],
      ['wdiwifi', 'wpp', 3],
    ]);
    expect(found?.frameworkDrivers).toEqual(['Wdf01000 1.31', 'evil 1.31']);
  });

  it('are null for a dump that has none, and absent when only the verdict was asked for', () => {
    expect(timeline(richDump())).toBeNull();
    const line = triageLine(bytesSource(eventDump().finish()), FILE, 'verdict');
    expect(isFailure(line) || 'timeline' in line).toBe(false);
  });

  it('read the same on builds before and after the gap behind the names', () => {
    expect(timeline(eventDump('x64', 26100))?.events).toEqual(found?.events);
  });

  it('list at most 200 entries, the telling ones first', () => {
    const noise = Array.from({ length: 400 }, (_, index) =>
      eventRecord({ provider: WLAN, time: timeBefore(500 - index), id: 30_000 + index }),
    );
    const told = timeline(withSystemLog(richDump(), [classic(599, 'disk', 7, ['\\Device\\Harddisk1\\DR1']), ...noise]));
    expect(told?.events).toHaveLength(200);
    expect(told?.events[0]).toMatchObject({ provider: 'disk', id: 7 });
    expect(told?.eventsTotal).toBe(401);
  });

  it('count a blob that is no event blob as not understood', () => {
    expect(timeline(richDump().tagged(EVENTS_GUID, new Uint8Array(500)))).toMatchObject({ undecodedBytes: 500, eventsTotal: 0 });
  });
});
