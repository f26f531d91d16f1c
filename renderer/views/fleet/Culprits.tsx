import { type ReactNode, useState } from 'react';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { type AnswerCulprit, CLAIM } from '../../../shared/report/fleet/fleetAnswer.ts';
import { probability, share, times } from '../../../shared/report/fleet/words.ts';
import { hasValue, isLoadedIn, toggled, toggledLoaded, versionOf } from './filterEdits.ts';

interface Props {
  readonly culprits: readonly AnswerCulprit[];
  readonly filter: FleetFilter;
  readonly onChange: (filter: FleetFilter) => void;
  /** Shows the builds of a module. */
  readonly onFollow: (module: string) => void;
}

const COLUMNS = 8;
/** Candidates that are not claimed are told down to this score. */
const LEAST_SCORE = 0.1;
/** A comparison above this says nothing. */
const SIGNIFICANT = 0.05;

/** Who is behind the crashes: claimed culprits first, then candidates that are not claimed. A row opens to its evidence and what it may be confused with. */
export function Culprits({ culprits, filter, onChange, onFollow }: Props) {
  const claimed = culprits.filter(({ score }) => score >= CLAIM);
  const others = culprits.filter(({ score }) => score < CLAIM && score >= LEAST_SCORE);
  const rowOf = (culprit: AnswerCulprit, index: number) => (
    <CulpritRow key={culprit.module} {...{ culprit, filter, onChange, onFollow }} isFirst={index === 0 && culprit.score >= CLAIM} />
  );
  return (
    <section aria-label="Culprits">
      <h3>{claimed.length === 0 ? 'No common culprit' : 'Common culprits'}</h3>
      {claimed.length > 0 ? <Table label="Common culprits">{claimed.map(rowOf)}</Table> : null}
      {others.length > 0 ? (
        <details open={claimed.length === 0}>
          <summary>Candidates, not claimed ({others.length})</summary>
          <Table label="Candidates, not claimed">{others.map(rowOf)}</Table>
        </details>
      ) : null}
    </section>
  );
}

function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    <table className="culprits" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Evidence</th>
          <th scope="col">Driver</th>
          <th scope="col">Company</th>
          <th scope="col">Build</th>
          <th scope="col" className="number">
            Score
          </th>
          <th scope="col" className="number">
            Crashes
          </th>
          <th scope="col" className="number">
            Machines
          </th>
          <th scope="col" className="number">
            Blamed directly
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps extends Omit<Props, 'culprits'> {
  readonly culprit: AnswerCulprit;
  readonly isFirst: boolean;
}

function CulpritRow({ culprit, filter, onChange, onFollow, isFirst }: RowProps) {
  const [isOpen, setOpen] = useState(isFirst);
  const { module, version, vendor, score, crashes, machines, blamedDirectly } = culprit;
  const build = { name: module, version: versionOf(version) };
  const any = { name: module, version: null };
  const isBlamed = blamedDirectly > 0;
  return (
    <>
      <tr>
        <td>
          <button type="button" className="opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
            <span className="hidden">Evidence against {module}</span>
          </button>
        </td>
        <td>
          <button
            type="button"
            className="link"
            aria-pressed={isBlamed ? hasValue(filter, 'modules', module) : isLoadedIn(filter, any)}
            title={isBlamed ? `Only crashes that blame ${module}` : `Only crashes with ${module} loaded`}
            onClick={() => onChange(isBlamed ? toggled(filter, 'modules', module) : toggledLoaded(filter, any))}
          >
            {module}
          </button>
        </td>
        <td>{vendor ?? ''}</td>
        <td>
          {version === null ? (
            <span className="quiet">every one</span>
          ) : (
            <button
              type="button"
              className="link"
              aria-pressed={isLoadedIn(filter, build)}
              title={`Only crashes with this build of ${module} loaded`}
              onClick={() => onChange(toggledLoaded(filter, build))}
            >
              {version.timestamp}
            </button>
          )}
        </td>
        <td className="number">{score.toFixed(2)}</td>
        <td className="number">{crashes.toLocaleString('en')}</td>
        <td className="number">{machines.toLocaleString('en')}</td>
        <td className="number">{share(blamedDirectly)}</td>
      </tr>
      {isOpen ? (
        <tr className="opened">
          <td colSpan={COLUMNS}>
            <Evidence culprit={culprit} onFollow={onFollow} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Evidence({ culprit, onFollow }: { culprit: AnswerCulprit; onFollow: (module: string) => void }) {
  const { module, evidence, confounders, lift, pValue } = culprit;
  return (
    <>
      <ul>
        {evidence.map(({ claim, weight }) => (
          <li key={claim} className={weight < 0 ? 'against' : undefined}>
            {weight < 0 ? 'Against: ' : ''}
            {claim}
          </li>
        ))}
      </ul>
      <p>
        {confounders.length === 0 ? '' : `Cannot be told apart from: ${confounders.join(', ')}. `}
        {pValue > SIGNIFICANT ? null : (
          <span className="quiet">
            {times(lift)} times as common as on other machines, p {probability(pValue)}.
          </span>
        )}
      </p>
      <p>
        <button type="button" onClick={() => onFollow(module)}>
          Show the builds of {module}
        </button>
      </p>
    </>
  );
}
