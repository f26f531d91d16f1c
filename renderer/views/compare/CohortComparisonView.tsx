import type { Cohort, CohortComparison, CohortDifference } from '../../../shared/fleet/cohorts.ts';
import { featureKey } from '../../../shared/fleet/features.ts';
import { counted, interval, probability, share, span } from '../../../shared/report/fleet/words.ts';
import { featureText } from './cohortForm.ts';

interface Props {
  readonly comparison: CohortComparison;
  readonly names: { readonly a: string; readonly b: string };
  /** Both sides are the same selection. */
  readonly isSame: boolean;
}

/** Counts, what is frequent on each side, and what tells the sides apart. */
export function CohortComparisonView({ comparison: { a, b, differences, tried }, names, isSame }: Props) {
  return (
    <>
      <div className="sides">
        <Side name={`A: ${names.a}`} cohort={a} />
        <Side name={`B: ${names.b}`} cohort={b} />
      </div>
      <section aria-label="What differs">
        <h3>What differs most between the machines</h3>
        {isSame ? <p className="empty">Both sides are the same selection: choose something for A or B.</p> : null}
        {!isSame && differences.length === 0 ? (
          <p>
            Of {tried.toLocaleString('en')} properties none differs more than chance explains
            {Math.min(a.totals.machines, b.totals.machines) < 8 ? '; with so few machines little could' : ''}.
          </p>
        ) : null}
        {differences.length > 0 ? <Differences differences={differences} /> : null}
        <p className="quiet">
          A machine that crashed on both sides counts on both, by its last crash there. A difference is no cause: the Fleet screen weighs
          what else differs.
        </p>
      </section>
    </>
  );
}

function Side({ name, cohort: { totals, groups } }: { name: string; cohort: Cohort }) {
  return (
    <section aria-label={name} className="card">
      <h3>{name}</h3>
      <p>
        {counted(totals.crashes, 'crash', 'crashes')} on {counted(totals.machines, 'machine')}
        {totals.machines === 0 ? '' : `, ${(totals.crashes / totals.machines).toFixed(1)} each`}
        <br />
        <span className="quiet">{span(totals.from, totals.to) ?? 'no times known'}</span>
      </p>
      <h4>Most frequent</h4>
      {groups.length === 0 ? <p className="quiet">No crash is in this selection.</p> : null}
      <ol>
        {groups.map(({ signature, crashes, machines }) => (
          <li key={signature}>
            <code>{signature}</code>{' '}
            <span className="quiet">
              {counted(crashes, 'crash', 'crashes')}, {counted(machines, 'machine')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Differences({ differences }: { differences: readonly CohortDifference[] }) {
  return (
    <table className="pair">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">A has it</th>
          <th scope="col">B has it</th>
          <th scope="col">By chance</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ feature, a, b, pValue }) => (
          <tr key={featureKey(feature)}>
            <th scope="row">{featureText(feature)}</th>
            <td>{shareText(a)}</td>
            <td>{shareText(b)}</td>
            <td>{probability(pValue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareText({ machines, share: { share: part, low, high } }: CohortDifference['a']): string {
  return `${share(part)} (${machines.toLocaleString('en')}; ${interval(low, high)})`;
}
