import type { AnswerIncident } from '../../../shared/report/fleet/fleetAnswer.ts';
import { sentence } from '../../../shared/report/fleet/words.ts';
import { timeText } from '../triage/columns.ts';

interface Props {
  readonly incidents: readonly AnswerIncident[];
  readonly onChoose: (incident: AnswerIncident) => void;
}

/** Spans of time with far more crashing machines than usual. */
export function Incidents({ incidents, onChoose }: Props) {
  if (incidents.length === 0) return null;
  return (
    <section aria-label="Incidents">
      <h3>Incidents</h3>
      {incidents.map((incident) => {
        const { id, culprit, onset, end, ongoing, crashes, machines, peakPerHour, builds } = incident;
        return (
          <section key={id} aria-label={`Incident since ${onset}`} className="card">
            <h4>
              <button type="button" className="link" onClick={() => onChoose(incident)}>
                Since {timeText(onset)} UTC{culprit === null ? '' : `: ${culprit.module}`}
              </button>
            </h4>
            <p>
              {crashes.toLocaleString('en')} crashes on {machines.toLocaleString('en')} machines,{' '}
              {ongoing ? 'not over' : `until ${timeText(end)} UTC`}; at most {peakPerHour.toLocaleString('en')} in an hour.{' '}
              {sentence(builds.text)}
            </p>
          </section>
        );
      })}
    </section>
  );
}
