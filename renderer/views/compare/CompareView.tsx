import { useState } from 'react';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { useAppState } from '../../state/useAppState.ts';
import { TwoCohorts } from './TwoCohorts.tsx';
import { TwoDumps } from './TwoDumps.tsx';

/** Two dumps, or two selections of crashes. */
export function CompareView({ client, store }: { client: Client; store: AppStore }) {
  const dumps = useAppState(store, (state) => state.rows.length);
  const epoch = useAppState(store, (state) => state.session.epoch);
  const [what, setWhat] = useState<'dumps' | 'cohorts'>('dumps');
  if (dumps === 0) return <p className="empty">No dumps yet: open two of them on the Triage screen.</p>;
  return (
    <article className="page wide">
      <h2>Compare</h2>
      <fieldset className="choice">
        <legend className="hidden">What to compare</legend>
        <label>
          <input type="radio" name="what" checked={what === 'dumps'} onChange={() => setWhat('dumps')} /> Two dumps
        </label>
        <label>
          <input type="radio" name="what" checked={what === 'cohorts'} onChange={() => setWhat('cohorts')} /> Two groups of crashes
        </label>
      </fieldset>
      {what === 'dumps' ? <TwoDumps key={epoch} client={client} store={store} /> : <TwoCohorts key={epoch} client={client} store={store} />}
    </article>
  );
}
