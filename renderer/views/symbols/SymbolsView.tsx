import { useState } from 'react';
import type { SymbolWants } from '../../../shared/api/symbolWant.ts';
import type { Client } from '../../api/client.ts';
import { download } from '../../components/download.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { SettingsHolder } from '../../state/settingsStore.ts';
import { useAnswer } from '../../state/useAnswer.ts';
import { useAppState } from '../../state/useAppState.ts';
import { useSettings } from '../../state/useSettings.ts';
import { wantsCsv, wantsText } from './wantsText.ts';

/** Files that would make verdicts better, to be fetched by other means. */
export function SymbolsView({ client, store, holder }: { client: Client; store: AppStore; holder: SettingsHolder }) {
  const { symbolPath } = useSettings(holder).answer.settings;
  const rows = useAppState(store, (state) => state.session.rows);
  const epoch = useAppState(store, (state) => state.session.epoch);
  const asked = useAnswer(`${epoch} ${rows}`, () => client.api.wants({}));
  return (
    <article className="page wide">
      <h2>Symbols</h2>
      <p>
        Images and symbol files with which the stacks of these dumps could be walked with certainty. Downloading them is not built in yet:
        nothing is fetched, and verdicts are made without them.
      </p>
      <p>
        Symbol path: {symbolPath === '' ? <span className="quiet">none is set</span> : <code>{symbolPath}</code>}{' '}
        <button type="button" onClick={() => store.show('settings')}>
          Change
        </button>
      </p>
      {asked === null ? <p className="empty">Looking for what is wanted.</p> : null}
      {asked !== null && 'problem' in asked ? <p role="alert">{asked.problem}</p> : null}
      {asked !== null && 'answer' in asked ? <Wants all={asked.answer} /> : null}
    </article>
  );
}

function Wants({ all: { wants, more } }: { all: SymbolWants }) {
  const [said, setSaid] = useState('');
  if (wants.length === 0) return <p className="empty">No dump wants a file: open dumps on the Triage screen.</p>;
  const copy = () =>
    navigator.clipboard.writeText(wantsText(wants)).then(
      () => setSaid('Copied.'),
      (error: unknown) => setSaid(`Not copied: ${error instanceof Error ? error.message : error}`),
    );
  return (
    <>
      <p className="actions">
        <button type="button" onClick={() => void copy()}>
          Copy as text
        </button>
        <button type="button" onClick={() => download(new Blob([wantsCsv(wants)], { type: 'text/csv' }), 'faultline-symbols.csv')}>
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
          </tr>
        </thead>
        <tbody>
          {wants.map(({ kind, name, key, dumps }) => (
            <tr key={`${kind} ${name} ${key}`}>
              <td>{name}</td>
              <td>{kind}</td>
              <td>
                <code>{key}</code>
              </td>
              <td className="number">{dumps.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
