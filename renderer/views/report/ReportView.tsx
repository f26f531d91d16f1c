import { useState } from 'react';
import type { BookFormat } from '../../../shared/report/bookFormats.ts';
import { counted } from '../../../shared/report/fleet/words.ts';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { SettingsHolder } from '../../state/settingsStore.ts';
import { useAppState } from '../../state/useAppState.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Preview } from './Preview.tsx';

const FORMATS: readonly { readonly format: BookFormat; readonly title: string; readonly use: string }[] = [
  { format: 'html', title: 'HTML', use: 'one file with charts, to send or to print' },
  { format: 'markdown', title: 'Markdown', use: 'to paste into a ticket' },
  { format: 'csv', title: 'CSV', use: 'a row for each dump, for a spreadsheet' },
  { format: 'json', title: 'JSON', use: 'everything, for scripts' },
  { format: 'pdf', title: 'PDF', use: 'the HTML report, printed' },
];

/** The report on all dumps: what it looks like, and as a file. */
export function ReportView({ client, store, holder }: { client: Client; store: AppStore; holder: SettingsHolder }) {
  const dumps = useAppState(store, (state) => state.rows.length);
  const { redactReports } = useSettings(holder).answer.settings;
  const [format, setFormat] = useState<BookFormat>('html');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const redact = chosen ?? redactReports;
  if (dumps === 0) return <p className="empty">No dumps yet: a report needs at least one.</p>;

  async function save(): Promise<void> {
    setBusy(true);
    setSaid('Making the report.');
    try {
      setSaid((await client.saveReport(format, redact)) ?? '');
    } catch (error) {
      setSaid(`Not saved: ${error instanceof Error ? error.message : error}`);
    } finally {
      setBusy(false);
    }
  }

  return (
    <article className="report">
      <div>
        <h2>Report on {counted(dumps, 'dump')}</h2>
        <p>
          What happened, to whom, since when, who is to blame with what confidence and why, and what to do. Dumps of several machines come
          with what they have in common.
        </p>
        <fieldset>
          <legend>Format</legend>
          {FORMATS.map(({ format: value, title, use }) => (
            <label key={value}>
              <input type="radio" name="format" value={value} checked={format === value} onChange={() => setFormat(value)} />
              <strong>{title}</strong> <span className="quiet">{use}</span>
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" checked={redact} onChange={(event) => setChosen(event.target.checked)} />
          <strong>Redact</strong> <span className="quiet">placeholders for names of machines, users and sites, and for paths</span>
        </label>
        <p className="actions">
          <button type="button" className="main" disabled={busy} onClick={() => void save()}>
            Export report
          </button>
          <output>{said}</output>
        </p>
      </div>
      <Preview client={client} store={store} redact={redact} />
    </article>
  );
}
