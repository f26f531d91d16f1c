import type { AnswerShare, FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';

const CAUSES: Readonly<Record<string, string>> = {
  'third-party-driver': 'Other companies’ drivers',
  windows: 'Windows itself',
  hardware: 'Hardware',
  'memory-corruption': 'Damaged memory',
  'user-initiated': 'Asked for by the user',
  unknown: 'Not known',
};

/** Whose code crashed the machines, and what would have held it. */
export function WhatIf({ answer: { whatIf } }: { answer: FleetAnswer }) {
  if (whatIf === null) return null;
  return (
    <section aria-label="Whose code crashed">
      <h3>Whose code crashed</h3>
      {whatIf.causes.map((share) => (
        <Share key={share.cause} name={CAUSES[share.cause] ?? share.cause} share={share} />
      ))}
      <details>
        <summary>By company, and if it had not been in the kernel</summary>
        {whatIf.companies.map((share) => (
          <Share key={share.name} name={share.name} share={share} />
        ))}
        <ul>
          {whatIf.scenarios.map(({ id, title, sure, atBest, assumption }) => (
            <li key={id}>
              If third-party drivers had to {title}: {percent(sure.ofMachines.share)} of the crashing machines spared for sure,{' '}
              {percent(atBest.ofMachines.share)} at best. <span className="quiet">{assumption}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Share({ name, share }: { name: string; share: AnswerShare }) {
  return (
    <div className="share">
      <span>{name}</span>
      <meter min={0} max={1} value={share.ofMachines.share} aria-label={name} />
      <span className="quiet">
        {percent(share.ofMachines.share)} of machines ({percent(share.ofMachines.low)} to {percent(share.ofMachines.high)})
      </span>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
