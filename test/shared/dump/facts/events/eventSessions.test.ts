import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../../shared/bytes/layout.ts';
import { noRecords, readEvent, walkEvents } from '../../../../../shared/dump/facts/events/eventRecords.ts';
import { readEventSessions } from '../../../../../shared/dump/facts/events/eventSessions.ts';
import { eventBlob, eventRecord, filetime, messageRecord } from '../../../../builder/events.ts';

const CRASH = Date.UTC(2024, 0, 2, 3, 4, 5);
const PROVIDER = '331c3b3a-2005-44c2-ac5e-77220c37d6b4';
const ignore = () => undefined;
const event = (secondsBefore: number, more = {}) =>
  eventRecord({ provider: PROVIDER, id: 42, time: filetime(CRASH - secondsBefore * 1000), ...more });

const BLOB = (osBuild: number) =>
  eventBlob(osBuild, [
    { name: 'EventLog-System', buffers: [[event(60), event(30)], [event(90, { level: 2 })], []] },
    { name: 'Empty', buffers: [[], []] },
    {
      name: 'WiFiSession',
      clock: 1,
      reference: [filetime(CRASH - 100_000), 5_000n],
      buffers: [[eventRecord({ provider: PROVIDER, time: 5_000n + 900_000_000n }), messageRecord(1n)]],
    },
  ]);

/** Times of all events in milliseconds before the crash, by session. */
function times(bytes: Uint8Array): Record<string, (number | null)[]> {
  const view = viewOf(bytes);
  const found: Record<string, (number | null)[]> = {};
  for (const { name, clock, buffers } of readEventSessions(bytes)?.sessions ?? []) {
    const list: (number | null)[] = [];
    for (const buffer of buffers)
      walkEvents(view, buffer, noRecords(), (at) => {
        const ms = clock.timeOf(readEvent(bytes, view, at).timeStamp);
        list.push(ms === null ? null : CRASH - ms);
      });
    found[name] = list;
  }
  return found;
}

describe('event sessions', () => {
  it.each([19041, 22000, 26100])('of build %i are all found, with the time of each event', (osBuild) => {
    expect(times(BLOB(osBuild))).toEqual({ 'EventLog-System': [60_000, 30_000, 90_000], Empty: [], WiFiSession: [10_000] });
  });

  it('account for every byte of the blob', () => {
    for (const osBuild of [19041, 26100]) {
      const bytes = BLOB(osBuild);
      expect(readEventSessions(bytes)).toMatchObject({ walkedBytes: bytes.length, unwalkedBytes: 0 });
    }
  });

  it('say how much behind the last one is not understood', () => {
    const bytes = new Uint8Array([...BLOB(26100), ...new Array<number>(77).fill(0xee)]);
    expect(readEventSessions(bytes)?.unwalkedBytes).toBe(77);
  });

  it('count messages apart from events', () => {
    const bytes = BLOB(26100);
    const buffers = readEventSessions(bytes)?.sessions.at(-1)?.buffers ?? [];
    const counts = noRecords();
    for (const buffer of buffers) walkEvents(viewOf(bytes), buffer, counts, ignore);
    expect(counts).toMatchObject({ events: 1, messages: 1, unknown: 0 });
  });

  it('end at a buffer that claims to hold more than fits', () => {
    const bytes = eventBlob(26100, [{ name: 'A', bufferSize: 0x400, buffers: [[event(60)], [event(30)]] }]).slice();
    const buffersOf = () => readEventSessions(bytes)?.sessions[0]?.buffers ?? [];
    const [first, second] = buffersOf();
    viewOf(bytes).setUint32((second?.from ?? 0) - 0x48 + 0x30, 0x401, true);
    expect(buffersOf()).toEqual([first]);
  });

  it('are none where the blob is something else', () => {
    expect(readEventSessions(new Uint8Array(0x400))).toBeNull();
    expect(readEventSessions(new Uint8Array(3))).toBeNull();
  });

  it('have no times when the clock is of a kind that the blob does not explain', () => {
    const bytes = eventBlob(26100, [{ name: 'A', clock: 3, buffers: [[event(1)]] }]);
    expect(times(bytes)).toEqual({ A: [null] });
  });

  it('read as far as it goes when the blob is cut, and never past its end', () => {
    const whole = BLOB(19041);
    for (let length = 0; length < whole.length; length += 7) {
      const count = Object.values(times(whole.subarray(0, length))).flat().length;
      expect(count).toBeLessThanOrEqual(4);
    }
  });

  it('end whatever the bytes are: absurd sizes, endless chains, records without length', () => {
    const whole = BLOB(19041);
    const damage = fc.array(fc.tuple(fc.integer({ min: 0x20, max: whole.length - 1 }), fc.constantFrom(0, 1, 0x7f, 0x80, 0xc0, 0xff)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(damage, (places) => {
        const bytes = whole.slice();
        for (const [at, value] of places) bytes[at] = value;
        expect(Object.values(times(bytes)).flat().length).toBeLessThan(200);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe('one record', () => {
  const only = (record: Uint8Array) => {
    const bytes = eventBlob(26100, [{ name: 'A', buffers: [[record, event(1)]] }]);
    const counts = noRecords();
    const buffer = readEventSessions(bytes)?.sessions[0]?.buffers[0];
    if (!buffer) throw new Error('no buffer');
    walkEvents(viewOf(bytes), buffer, counts, ignore);
    return counts;
  };

  it('of another kind is passed over and counted', () => {
    const other = event(1);
    other[2] = 0x0a;
    expect(only(other)).toMatchObject({ events: 1, unknown: 1, unknownBytes: other.length });
  });

  it.each([
    ['shorter than its header', 0x18],
    ['longer than the buffer', 0xfff0],
  ])('%s ends the walk, the rest counted', (_, size) => {
    const bad = event(1);
    bad[0] = size & 0xff;
    bad[1] = size >> 8;
    const counts = only(bad);
    expect(counts).toMatchObject({ events: 0, unknown: 1 });
    expect(counts.unknownBytes).toBeGreaterThan(bad.length);
  });

  it('with a broken chain of extended data has no payload', () => {
    const bytes = event(1, { payload: new Uint8Array(40).fill(0x41) });
    bytes[0x50] = 0xff;
    const { payload } = readEvent(bytes, viewOf(bytes), 0);
    expect(payload.to - payload.from).toBe(0);
  });
});
