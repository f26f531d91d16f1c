import type { ResultObject } from '../../../shared/result/objects.ts';
import type { TriageResult } from '../../../shared/result/triageResult.ts';

/** What the bugcheck is about, read from the dump; the first object is open. */
export function Objects({ result: { objects } }: { result: TriageResult }) {
  if (objects.length === 0) return null;
  return (
    <section className="objects" aria-label="Objects">
      <h3>Objects</h3>
      {objects.map((object, index) => (
        <OneObject key={`${object.kind} ${object.address} ${object.title}`} object={object} open={index === 0} />
      ))}
    </section>
  );
}

function OneObject({ object: { title, address, source, fields }, open }: { object: ResultObject; open: boolean }) {
  return (
    <details open={open}>
      <summary>
        {title}{' '}
        <span className="quiet">
          {address === null ? null : <code>{address}</code>} {source}
        </span>
      </summary>
      <table>
        <tbody>
          {fields.map(({ name, value, meaning }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields are told apart by their place alone
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>
                <code>{value}</code>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
