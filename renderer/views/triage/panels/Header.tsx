import type { Panel, PanelProps } from './panel.ts';

/** The raw header, field by field, and what lies where in the file. */
export const headerPanel: Panel = {
  id: 'header',
  title: 'Raw header',
  isShown: ({ header }) => header !== undefined && header.fields.length > 0,
  folded: true,
  Body: Header,
};

function Header({ result: { header }, showBytes }: PanelProps) {
  if (!header) return null;
  const place = (offset: number, sizeBytes: number, name: string) => (
    <button
      type="button"
      className="link"
      aria-label={`Bytes of ${name} at 0x${offset.toString(16)}`}
      onClick={() => showBytes(offset, sizeBytes)}
    >
      0x{offset.toString(16)}
    </button>
  );
  return (
    <>
      <table className="raw">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Offset</th>
            <th scope="col" className="number">
              Bytes
            </th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {header.fields.map(({ name, offset, sizeBytes, value }) => (
            <tr key={offset}>
              <td>{name}</td>
              <td>{place(offset, sizeBytes, name)}</td>
              <td className="number">{sizeBytes}</td>
              <td>
                <code>{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>Parts of the file</h4>
      <table className="raw">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Offset</th>
            <th scope="col" className="number">
              Bytes
            </th>
          </tr>
        </thead>
        <tbody>
          {header.places.map(({ name, offset, sizeBytes }) => (
            <tr key={`${name} ${offset}`}>
              <td>{name}</td>
              <td>{place(offset, sizeBytes, name)}</td>
              <td className="number">{sizeBytes.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
