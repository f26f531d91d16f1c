import { useState } from 'react';
import { eventLine, lastMinutes } from '../../../../shared/report/lastMinutes.ts';
import type { TimelineKind } from '../../../../shared/result/timeline.ts';
import { eventKinds, shownEvents } from '../lastMinutesModel.ts';
import type { Panel, PanelProps } from './panel.ts';

/** The events before the crash; one kind at a time on request. */
export const lastMinutesPanel: Panel = {
  id: 'last-minutes',
  title: 'Last minutes',
  isShown: ({ timeline }) => lastMinutes(timeline, false) !== null,
  Body: LastMinutes,
};

function LastMinutes({ result: { timeline } }: PanelProps) {
  const [kind, setKind] = useState<TimelineKind | null>(null);
  const [all, setAll] = useState(false);
  const facts = lastMinutes(timeline, all);
  if (!timeline || facts === null) return null;
  const events = kind === null ? facts.events : shownEvents(timeline, kind).map(eventLine);
  return (
    <>
      <p>
        <label>
          About{' '}
          <select value={kind ?? ''} onChange={({ target }) => setKind(target.value === '' ? null : (target.value as TimelineKind))}>
            <option value="">everything</option>
            {eventKinds(timeline).map(({ name, count }) => (
              <option key={name} value={name}>
                {name} ({count})
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          <input type="checkbox" checked={all} disabled={kind !== null} onChange={({ target }) => setAll(target.checked)} /> all that is
          listed
        </label>
      </p>
      {events.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">before</th>
              <th scope="col">about</th>
              <th scope="col">event</th>
              <th scope="col">what</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list only ever changes as a whole
              <tr key={index}>
                <td className="keep">{event.before}</td>
                <td className="keep">{event.kind}</td>
                <td>{event.who}</td>
                <td>
                  {event.level === null ? null : <strong>{event.level}: </strong>}
                  {event.what}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {facts.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </>
  );
}
