import { useState } from 'react';
import type { SymbolFile } from '../../../shared/api/symbolWant.ts';
import { download } from '../../components/download.ts';
import { STATE_WORDS } from './symbolsModel.ts';
import { wantsCsv, wantsText } from './wantsText.ts';

/** The files that dumps want or wanted, with what became of each. */
export function WantedFiles({ files, more }: { files: readonly SymbolFile[]; more: number }) {
  const [said, setSaid] = useState('');
  if (files.length === 0) return <p className="empty">No dump wants a file: open dumps on the Triage screen.</p>;
  const copy = () =>
    navigator.clipboard.writeText(wantsText(files)).then(
      () => setSaid('Copied.'),
      (error: unknown) => setSaid(`Not copied: ${error instanceof Error ? error.message : error}`),
    );
  return (
    <>
      <p className="actions">
        <button type="button" onClick={() => void copy()}>
          Copy as text
        </button>
        <button type="button" onClick={() => download(new Blob([wantsCsv(files)], { type: 'text/csv' }), 'faultline-symbols.csv')}>
          Export CSV
        </button>
        <output>{said}</output>
      </p>
      {more > 0 ? <p className="quiet">{more.toLocaleString('en')} more that fewer dumps want are not shown.</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Key</th>
            <th scope="col" className="number">
              Dumps
            </th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ kind, name, key, dumps, state, path, notes }) => (
            <tr key={`${kind} ${name} ${key}`}>
              <td>{name}</td>
              <td>{kind}</td>
              <td>
                <code>{key}</code>
              </td>
              <td className="number">{dumps.toLocaleString('en')}</td>
              <td>
                {STATE_WORDS[state]}
                {path === null ? null : (
                  <span className="quiet">
                    : <code>{path}</code>
                  </span>
                )}
                {notes.map((note) => (
                  <span key={note} className="quiet reason">
                    {note}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
