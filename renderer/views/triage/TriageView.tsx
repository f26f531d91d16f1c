import type { RefObject } from 'react';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { useAppState } from '../../state/useAppState.ts';
import type { PickersHandle } from '../drop/Pickers.tsx';
import { DumpDetail } from './DumpDetail.tsx';
import { DumpList } from './DumpList.tsx';

/** The list of dumps and the one that is looked at; before the first dump, the way in. */
export function TriageView({ client, store, pickers }: { client: Client; store: AppStore; pickers: RefObject<PickersHandle | null> }) {
  const isEmpty = useAppState(store, (state) => state.rows.length === 0);
  const selected = useAppState(store, (state) => state.selected);
  const epoch = useAppState(store, (state) => state.session.epoch);
  const revision = useAppState(store, (state) => state.revision);
  if (isEmpty) return <Welcome pickers={pickers} />;
  return (
    <div className="split">
      <DumpList store={store} />
      <DumpDetail key={`${epoch}-${selected}`} client={client} id={selected} revision={revision} />
    </div>
  );
}

function Welcome({ pickers }: { pickers: RefObject<PickersHandle | null> }) {
  return (
    <section className="welcome" aria-label="Open dumps">
      <h2>Drop crash dumps here</h2>
      <p>
        Minidumps, memory dumps, folders of them, .zip and .cab archives. Faultline says which driver crashed Windows, how sure it is, and
        why.
      </p>
      <p>
        <button type="button" className="main" onClick={() => pickers.current?.openFiles()}>
          Open files
        </button>
        <button type="button" onClick={() => pickers.current?.openFolder()}>
          Open folder
        </button>
      </p>
      <p className="quiet">
        Windows keeps small dumps in <code>C:\Windows\Minidump</code>. Nothing leaves this computer.
      </p>
    </section>
  );
}
