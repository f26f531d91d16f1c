import type { ResultObject } from '../../../../shared/result/objects.ts';
import type { Panel, PanelProps } from './panel.ts';

/** What the bugcheck is about, read from the dump; the first object is open. */
export const objectsPanel: Panel = { id: 'objects', title: 'Objects', isShown: ({ objects }) => objects.length > 0, Body: Objects };

function Objects({ result: { objects } }: PanelProps) {
  return (
    <div className="objects">
      {objects.map((object, index) => (
        <OneObject key={`${object.kind} ${object.address} ${object.title}`} object={object} open={index === 0} />
      ))}
    </div>
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
