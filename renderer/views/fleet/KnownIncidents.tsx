import type { FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';
import { sentence } from '../../../shared/report/fleet/words.ts';

/** Publicly known incidents that crashes belong to, with what to do: the first thing to read. */
export function KnownIncidents({ answer: { knownIncidents } }: { answer: FleetAnswer }) {
  return knownIncidents.map(({ id, title, strength, why, recovery, cause, crashes, machines, source }) => (
    <section key={id} aria-label={`Known incident: ${title}`} className="card known">
      <h3>
        Known incident ({strength}): {title}
      </h3>
      <p>
        {crashes.toLocaleString('en')} crashes on {machines.toLocaleString('en')} machines. {sentence(why)}. {cause}
      </p>
      <h4>What to do</h4>
      <ol>
        {recovery.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="quiet">Source: {source}</p>
    </section>
  ));
}
