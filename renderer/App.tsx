import { useEffect, useRef } from 'react';
import type { Command } from '../shared/api/desktop.ts';
import type { Client } from './api/client.ts';
import { KeepOnTop } from './components/KeepOnTop.tsx';
import type { AppStore, ViewName } from './state/appStore.ts';
import { useAppState } from './state/useAppState.ts';
import { DropTarget } from './views/drop/DropTarget.tsx';
import { Pickers, type PickersHandle } from './views/drop/Pickers.tsx';
import { Progress } from './views/drop/Progress.tsx';
import { FleetView } from './views/fleet/FleetView.tsx';
import { ReportView } from './views/report/ReportView.tsx';
import { TriageView } from './views/triage/TriageView.tsx';

const VIEWS: readonly { readonly name: ViewName; readonly title: string }[] = [
  { name: 'triage', title: 'Triage' },
  { name: 'fleet', title: 'Fleet' },
  { name: 'report', title: 'Report' },
];

/** The window: header with the screens, the way in for dumps, and the screen itself. */
export function App({ client, store }: { client: Client; store: AppStore }) {
  const view = useAppState(store, (state) => state.view);
  const connected = useAppState(store, (state) => state.connected);
  const pickers = useRef<PickersHandle>(null);
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'o' && key !== 'f' && key !== 'e') return;
      event.preventDefault();
      if (key === 'o') pickers.current?.openFiles();
      else if (key === 'e') store.show('report');
      else search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);

  useEffect(() => {
    const does: Readonly<Record<Command, () => void>> = {
      'open-files': () => pickers.current?.openFiles(),
      'open-folder': () => pickers.current?.openFolder(),
      export: () => store.show('report'),
      find: () => search.current?.focus(),
      cancel: () => store.cancel(),
      clear: () => store.clear(),
    };
    return client.desktop?.onCommand((command) => does[command]());
  }, [client, store]);

  return (
    <DropTarget client={client} store={store}>
      <header className="bar">
        <h1>Faultline</h1>
        <nav aria-label="Screens">
          {VIEWS.map(({ name, title }) => (
            <button key={name} type="button" aria-current={view === name ? 'page' : undefined} onClick={() => store.show(name)}>
              {title}
            </button>
          ))}
        </nav>
        <input
          ref={search}
          type="search"
          aria-label="Search the dumps"
          placeholder="Search (Ctrl+F)"
          onChange={(event) => store.search(event.target.value)}
        />
        <Pickers ref={pickers} client={client} store={store} />
        <button type="button" onClick={() => store.clear()}>
          Clear
        </button>
        {client.desktop ? <KeepOnTop desktop={client.desktop} /> : null}
      </header>
      {connected ? null : (
        <p className="banner" role="alert">
          Faultline does not answer. If it was closed, start it again; this page then has to be opened anew.
        </p>
      )}
      <Progress store={store} />
      <main>
        {view === 'triage' ? <TriageView client={client} store={store} pickers={pickers} /> : null}
        {view === 'fleet' ? <FleetView client={client} store={store} /> : null}
        {view === 'report' ? <ReportView client={client} store={store} /> : null}
      </main>
    </DropTarget>
  );
}
