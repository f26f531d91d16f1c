import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import type { FleetAnswer } from '../../../shared/report/fleet/fleetAnswer.ts';
import { timeText } from '../triage/columns.ts';
import { hasValue, toggled } from './filterEdits.ts';

interface Props {
  readonly answer: FleetAnswer;
  readonly filter: FleetFilter;
  readonly onChange: (filter: FleetFilter) => void;
  /** Shows the dumps of a group. */
  readonly onOpen: (signature: string) => void;
}

/** Crashes by signature. */
export function Groups({ answer: { groups, moreGroups }, filter, onChange, onOpen }: Props) {
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
            <th scope="col">Dumps</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ signature, machines, crashes, firstSeen, lastSeen }) => (
            <tr key={signature}>
              <td>
                <button
                  type="button"
                  className="link"
                  aria-pressed={hasValue(filter, 'signatures', signature)}
                  onClick={() => onChange(toggled(filter, 'signatures', signature))}
                >
                  {signature}
                </button>
              </td>
              <td className="number">{machines.toLocaleString('en')}</td>
              <td className="number">{crashes.toLocaleString('en')}</td>
              <td>{timeText(firstSeen)}</td>
              <td>{timeText(lastSeen)}</td>
              <td>
                <button type="button" className="link" onClick={() => onOpen(signature)}>
                  Show<span className="hidden"> dumps of {signature}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moreGroups ? <p className="quiet">The first {groups.length.toLocaleString('en')}; a narrower filter shows others.</p> : null}
    </section>
  );
}
