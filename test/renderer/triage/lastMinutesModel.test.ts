import { describe, expect, it } from 'vitest';
import { eventKinds, shownEvents } from '../../../renderer/views/triage/lastMinutesModel.ts';
import type { ResultTimeline, TimelineEvent, TimelineKind } from '../../../shared/result/timeline.ts';

const event = (id: number, kind: TimelineKind): TimelineEvent => ({
  time: '2024-01-02T03:04:00.000Z',
  secondsBeforeCrash: 100 - id,
  provider: 'x',
  id,
  level: 4,
  kind,
  text: null,
  strings: [],
  count: 1,
});
const TIMELINE: ResultTimeline = {
  sessions: [],
  events: [event(1, 'network'), event(2, 'disk'), event(3, 'network'), event(4, 'boot')],
  eventsTotal: 4,
  eventsListed: 4,
  decodedBytes: 0,
  undecodedBytes: 0,
  undecodedRecords: 0,
  storage: [],
  driverLogs: [],
  frameworkDrivers: [],
};

describe('the filter of the last minutes', () => {
  it('offers the kinds that there are, the most frequent first', () => {
    expect(eventKinds(TIMELINE)).toEqual([
      { name: 'network', count: 2 },
      { name: 'boot', count: 1 },
      { name: 'disk', count: 1 },
    ]);
  });

  it('shows the events of one kind in their order', () => {
    expect(shownEvents(TIMELINE, 'network').map(({ id }) => id)).toEqual([1, 3]);
  });
});
