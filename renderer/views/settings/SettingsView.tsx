import { MOST_JOBS, type Settings, THEMES } from '../../../shared/api/settings.ts';
import type { SettingsHolder } from '../../state/settingsStore.ts';
import { useSettings } from '../../state/useSettings.ts';
import { TextSetting } from './TextSetting.tsx';

const THEME_WORDS: Readonly<Record<Settings['theme'], string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** What the user decides once. Every change is saved as it is made. */
export function SettingsView({ holder }: { holder: SettingsHolder }) {
  const { answer, said } = useSettings(holder);
  const { settings, file, note, canWatch, symbolServers } = answer;
  const save = (change: Partial<Settings>) => void holder.save(change);
  const offer = (change: Partial<Settings>) => void holder.offer(change);
  return (
    <article className="page">
      <h2>Settings</h2>
      {note === null ? null : (
        <p className="banner" role="alert">
          {note}
        </p>
      )}
      <fieldset>
        <legend>Appearance</legend>
        {THEMES.map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => save({ theme })} /> {THEME_WORDS[theme]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Reading dumps</legend>
        <TextSetting
          title="Machine names"
          value={settings.machineTemplate}
          placeholder="{machine}/{*}/"
          hint="Where in a dump’s path the machine’s name stands: {machine}, {site} and {*} for anything, a part for each folder. Empty: the nearest folder that is not a dump folder. Holds for dumps that are opened from now on."
          onSave={(machineTemplate) => offer({ machineTemplate })}
        />
        <label className="setting">
          <span>Worker threads</span>
          <select value={settings.jobs ?? ''} onChange={({ target }) => save({ jobs: target.value === '' ? null : Number(target.value) })}>
            <option value="">as many as suit this computer</option>
            {Array.from({ length: MOST_JOBS }, (_, index) => index + 1).map((jobs) => (
              <option key={jobs}>{jobs}</option>
            ))}
          </select>
        </label>
        <p className="quiet">Taken at the next start.</p>
        {canWatch ? (
          <TextSetting
            title="Watch folder"
            value={settings.watchFolder ?? ''}
            placeholder="C:\Windows\Minidump"
            hint="New dumps in this folder are opened by themselves. Empty: none."
            onSave={(folder) => offer({ watchFolder: folder === '' ? null : folder })}
          />
        ) : (
          <p className="quiet">Watching a folder for new dumps is for the desktop application.</p>
        )}
      </fieldset>
      <fieldset>
        <legend>Symbols</legend>
        <TextSetting
          title="Symbol path"
          value={settings.symbolPath}
          placeholder="srv*C:\Symbols*https://msdl.microsoft.com/download/symbols"
          hint="As in _NT_SYMBOL_PATH. Dumps that are opened from now on are judged with the images and PDBs in its folders and caches."
          onSave={(symbolPath) => offer({ symbolPath })}
        />
        <label>
          <input
            type="checkbox"
            checked={settings.downloadSymbols}
            aria-describedby="sent"
            onChange={({ target }) => save({ downloadSymbols: target.checked })}
          />{' '}
          Allow fetching symbols from the servers of the symbol path
        </label>
        <p id="sent" className="quiet">
          Off: nothing is fetched. On: <em>Fetch symbols</em> on the Symbols screen sends the name of each wanted file with its identifier
          (timestamp and size, or GUID and age), and nothing else,{' '}
          {symbolServers.length === 0
            ? 'to the servers of the symbol path; there is none in it now.'
            : `to ${symbolServers.join(' and ')}.`}
        </p>
      </fieldset>
      <fieldset>
        <legend>Reports</legend>
        <label>
          <input type="checkbox" checked={settings.redactReports} onChange={({ target }) => save({ redactReports: target.checked })} />{' '}
          Redact names and paths unless told otherwise
        </label>
      </fieldset>
      <p>
        <output>{said}</output>
      </p>
      <p className="quiet">{file === null ? 'Settings are gone when Faultline ends.' : `Kept in ${file}`}</p>
    </article>
  );
}
