import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { privacyHeadline, privacyRows } from './privacy.ts';

/** Which personal data is in the file: before it is given to anybody. Counts and masked values, never more. */
export function Privacy({ result }: { result: TriageResult }) {
  const headline = privacyHeadline(result);
  if (headline === null) return null;
  const rows = privacyRows(result);
  return (
    <section aria-label="Privacy">
      <h3>Privacy</h3>
      <p>{headline}</p>
      {rows.length > 0 ? (
        <table className="privacy">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Values</th>
              <th scope="col">Places</th>
              <th scope="col">Where</th>
              <th scope="col">For instance</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, title, values, count, where, examples }) => (
              <tr key={kind}>
                <th scope="row">{title}</th>
                <td>{values}</td>
                <td>{count}</td>
                <td>{where}</td>
                <td className="quiet">{examples}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
