import { privacyHeadline, privacyRows } from '../../../../shared/report/privacyFacts.ts';
import type { Panel, PanelProps } from './panel.ts';

/** Which personal data is in the file: before it is given to anybody. Counts and masked values, never more. */
export const privacyPanel: Panel = {
  id: 'privacy',
  title: 'Privacy',
  isShown: (result) => privacyHeadline(result) !== null,
  Body: Privacy,
};

function Privacy({ result }: PanelProps) {
  const rows = privacyRows(result);
  return (
    <>
      <p>{privacyHeadline(result)}</p>
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
    </>
  );
}
