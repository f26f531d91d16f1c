import { useEffect, useState } from 'react';
import type { Timeline } from '../../../shared/api/contract.ts';
import type { AnswerCulprit, AnswerIncident, FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { useAppState } from '../../state/useAppState.ts';
import { timeText } from '../triage/columns.ts';
import { KnownIncidents } from './KnownIncidents.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { WhatIf } from './WhatIf.tsx';

interface Span {
  readonly sinceMs: number | null;
  readonly untilMs: number | null;
}
const ALWAYS: Span = { sinceMs: null, untilMs: null };

/** What the dumps have in common: culprits, incidents, groups. Asked again when dumps have come in. */
export function FleetView({ client, store }: { client: Client; store: AppStore }) {
  const rows = useAppState(store, (state) => state.session.rows);
  const busy = useAppState(store, (state) => state.session.busy);
  const epoch = useAppState(store, (state) => state.session.epoch);
  const [answer, setAnswer] = useState<{ readonly fleet: FleetAnswer; readonly timeline: Timeline } | null>(null);
  const [span, setSpan] = useState<Span>(ALWAYS);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows or another epoch are another question
  useEffect(() => {
    if (busy) return;
    let wanted = true;
    Promise.all([client.api.fleet(span), client.api.timeline(span)]).then(
      ([fleet, timeline]) => {
        if (!wanted) return;
        setAnswer({ fleet, timeline });
        setProblem(null);
      },
      (error: unknown) => wanted && setProblem(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [client, busy, rows, epoch, span]);

  if (problem !== null) return <p role="alert">{problem}</p>;
  if (answer === null)
    return <p className="empty">{busy ? 'Dumps are still coming in.' : 'Looking for what the crashes have in common.'}</p>;
  const { fleet, timeline } = answer;
  if (fleet.totals.inStore === 0) return <p className="empty">No crashes yet: open dumps of several machines on the Triage screen.</p>;
  const { totals } = fleet;
  return (
    <article className="fleet">
      <h2>
        {totals.crashes.toLocaleString('en')} crashes on {totals.machines.toLocaleString('en')} machines
        {totals.from === null ? '' : `, ${timeText(totals.from)} to ${timeText(totals.to)} UTC`}
      </h2>
      {span === ALWAYS ? null : (
        <p>
          <button type="button" onClick={() => setSpan(ALWAYS)}>
            Show all times
          </button>
        </p>
      )}
      <KnownIncidents answer={fleet} />
      <TimelineChart timeline={timeline} incidents={fleet.incidents} onChoose={(sinceMs, untilMs) => setSpan({ sinceMs, untilMs })} />
      <Culprits culprits={fleet.culprits} />
      <Incidents incidents={fleet.incidents} />
      <WhatIf answer={fleet} />
      <Groups answer={fleet} onOpen={(signature) => openGroup(store, signature)} />
      {fleet.limits.length > 0 ? (
        <section aria-label="Limits">
          <h3>What could not be seen</h3>
          <ul>
            {fleet.limits.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}

function openGroup(store: AppStore, signature: string): void {
  store.search(signature);
  store.show('triage');
}

/** Below this score nothing is claimed. */
const CLAIM = 0.5;

function Culprits({ culprits }: { culprits: readonly AnswerCulprit[] }) {
  const claimed = culprits.filter(({ score }) => score >= CLAIM);
  return (
    <section aria-label="Culprits">
      <h3>{claimed.length === 0 ? 'No common culprit' : 'Common culprits'}</h3>
      {claimed.map(({ module, version, vendor, score, crashes, machines, confounders, evidence }) => (
        <section key={`${module} ${version?.timestamp}`} aria-label={module} className="card">
          <h4>
            {module} {vendor === null ? '' : `(${vendor})`}
          </h4>
          <p>
            Score {score.toFixed(2)}; {crashes.toLocaleString('en')} crashes on {machines.toLocaleString('en')} machines;{' '}
            {version === null ? 'every version alike' : `the build with timestamp ${version.timestamp}`}
          </p>
          <ul>
            {evidence.map(({ claim }) => (
              <li key={claim}>{claim}</li>
            ))}
          </ul>
          {confounders.length > 0 ? <p>Cannot be told apart from: {confounders.join(', ')}</p> : null}
        </section>
      ))}
    </section>
  );
}

function Incidents({ incidents }: { incidents: readonly AnswerIncident[] }) {
  if (incidents.length === 0) return null;
  return (
    <section aria-label="Incidents">
      <h3>Incidents</h3>
      {incidents.map(({ id, culprit, onset, end, ongoing, crashes, machines, peakPerHour, builds }) => (
        <section key={id} aria-label={`Incident since ${onset}`} className="card">
          <h4>
            Since {timeText(onset)} UTC{culprit === null ? '' : `: ${culprit.module}`}
          </h4>
          <p>
            {crashes.toLocaleString('en')} crashes on {machines.toLocaleString('en')} machines,{' '}
            {ongoing ? 'not over' : `until ${timeText(end)} UTC`}; at most {peakPerHour.toLocaleString('en')} in an hour. {builds.text}
          </p>
        </section>
      ))}
    </section>
  );
}

function Groups({ answer, onOpen }: { answer: FleetAnswer; onOpen: (signature: string) => void }) {
  return (
    <section aria-label="Groups">
      <h3>Groups</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Signature</th>
            <th scope="col" className="number">
              Machines
            </th>
            <th scope="col" className="number">
              Crashes
            </th>
            <th scope="col">First (UTC)</th>
            <th scope="col">Last (UTC)</th>
          </tr>
        </thead>
        <tbody>
          {answer.groups.map(({ signature, machines, crashes, firstSeen, lastSeen }) => (
            <tr key={signature}>
              <td>
                <button type="button" className="link" onClick={() => onOpen(signature)}>
                  {signature}
                </button>
              </td>
              <td className="number">{machines.toLocaleString('en')}</td>
              <td className="number">{crashes.toLocaleString('en')}</td>
              <td>{timeText(firstSeen)}</td>
              <td>{timeText(lastSeen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
