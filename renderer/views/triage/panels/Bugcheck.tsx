import type { Panel, PanelProps } from './panel.ts';

/** The bugcheck with its four parameters explained. */
export const bugcheckPanel: Panel = {
  id: 'bugcheck',
  title: 'Bugcheck',
  heading: ({ bugcheck }) => (bugcheck ? `Bugcheck ${bugcheck.code} ${bugcheck.name ?? ''}` : 'Bugcheck'),
  isShown: ({ bugcheck }) => bugcheck !== null,
  Body: Bugcheck,
};

function Bugcheck({ result: { bugcheck, exception } }: PanelProps) {
  if (!bugcheck) return null;
  return (
    <>
      <p>{bugcheck.meaning ?? 'This bugcheck is not documented.'}</p>
      <table>
        <thead className="hidden">
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Value</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {bugcheck.parameters.map(({ value, meaning, module }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parameters are told apart by their place alone
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>
                <code>{value}</code>
              </td>
              <td>
                {meaning}
                {module === null ? '' : ` (in ${module})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {exception ? (
        <p>
          Exception <code>{exception.code}</code> {exception.name ?? ''} at <code>{exception.address}</code>
          {exception.module === null ? '' : ` (${exception.module}+${exception.offset})`}
        </p>
      ) : null}
      {bugcheck.causes.length > 0 ? (
        <details>
          <summary>Usual causes</summary>
          <ul>
            {bugcheck.causes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {bugcheck.documentation === null ? null : <p className="quiet">Microsoft’s page: {bugcheck.documentation}</p>}
    </>
  );
}
