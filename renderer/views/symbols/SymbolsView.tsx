import { useState } from 'react';
import type { SymbolsAnswer, SymbolsProgress } from '../../../shared/api/symbolWant.ts';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { SettingsHolder } from '../../state/settingsStore.ts';
import { useAnswer } from '../../state/useAnswer.ts';
import { useAppState } from '../../state/useAppState.ts';
import { useSettings } from '../../state/useSettings.ts';
import { askedPlaces, placeText, progressStep, progressText, runText } from './symbolsModel.ts';
import { WantedFiles } from './WantedFiles.tsx';

/** The images and PDBs that make verdicts better: where they are looked for, which are there, and fetching the rest. */
export function SymbolsView({ client, store, holder }: { client: Client; store: AppStore; holder: SettingsHolder }) {
  const { said, answer } = useSettings(holder);
  const { symbolPath, downloadSymbols } = answer.settings;
  const { epoch, rows, revision, symbols } = useAppState(store, (state) => state.session);
  const question = [epoch, rows, revision, progressStep(symbols), said, downloadSymbols, symbolPath].join(' ');
  const asked = useAnswer(question, () => client.api.symbols({}));
  return (
    <article className="page wide">
      <h2>Symbols</h2>
      <p>
        With the images and PDBs of its modules a dump’s stack is walked with certainty and its functions have names. Dumps are judged with
        what lies in the folders of the symbol path, and once more when something arrives; a verdict only changes for the better.
      </p>
      {asked === null ? <p className="empty">Looking for what is wanted.</p> : null}
      {asked !== null && 'problem' in asked ? <p role="alert">{asked.problem}</p> : null}
      {asked !== null && 'answer' in asked ? (
        <>
          <Places answer={asked.answer} onChange={() => store.show('settings')} />
          <Look client={client} answer={asked.answer} progress={symbols} />
          <WantedFiles files={asked.answer.files} more={asked.answer.more} />
        </>
      ) : null}
    </article>
  );
}

function Places({ answer: { places }, onChange }: { answer: SymbolsAnswer; onChange: () => void }) {
  return (
    <section aria-label="Symbol path">
      <p>{places.length === 0 ? 'No symbol path is set: there is nowhere to look.' : 'Looked for, in this order:'}</p>
      <ol className="places">
        {places.map((place) => (
          <li key={`${place.kind} ${place.at}`}>
            <code>{place.at}</code> <span className="quiet">{placeText(place)}</span>
          </li>
        ))}
      </ol>
      <p>
        <button type="button" onClick={onChange}>
          Change in the settings
        </button>
      </p>
    </section>
  );
}

/** The buttons, with what they send to whom, and how it went. */
function Look({ client, answer, progress }: { client: Client; answer: SymbolsAnswer; progress: SymbolsProgress | null }) {
  const [problem, setProblem] = useState<string | null>(null);
  const { blocked, last, places } = answer;
  const servers = askedPlaces(places);
  const ask = (asking: Promise<null>) => {
    setProblem(null);
    asking.catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };
  return (
    <section aria-label="Fetching">
      <p id="fetching" className="quiet">
        {blocked === null
          ? `Fetching sends the names of the files below with their keys, and nothing else, to ${servers.join(' and ')}.`
          : `Nothing can be fetched: ${blocked}`}
      </p>
      <p className="actions">
        <button
          type="button"
          className="main"
          aria-describedby="fetching"
          disabled={blocked !== null || progress !== null}
          onClick={() => ask(client.api.findSymbols({ download: true }))}
        >
          Fetch symbols
        </button>
        <button
          type="button"
          disabled={places.length === 0 || progress !== null}
          onClick={() => ask(client.api.findSymbols({ download: false }))}
        >
          Look in the folders
        </button>
        {progress === null ? null : (
          <>
            <progress
              max={Math.max(1, progress.files + progress.dumps)}
              value={progress.filesDone + progress.dumpsDone}
              aria-label="Files done"
            />
            <button type="button" onClick={() => ask(client.api.cancelSymbols({}))}>
              Cancel
            </button>
          </>
        )}
        <output>{progress === null ? '' : progressText(progress)}</output>
      </p>
      {progress === null && last !== null ? <p role="status">{runText(last)}</p> : null}
      {[problem, progress === null ? (last?.problem ?? null) : null].map((text) =>
        text === null ? null : (
          <p key={text} role="alert">
            {text}
          </p>
        ),
      )}
    </section>
  );
}
