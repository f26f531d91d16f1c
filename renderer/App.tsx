import { type Ref, useEffect, useRef } from 'react';
import type { Command } from '../shared/api/desktop.ts';
import type { Client } from './api/client.ts';
import { KeepOnTop } from './components/KeepOnTop.tsx';
import { VIEWS, windowAction } from './keys.ts';
import type { AppStore } from './state/appStore.ts';
import type { SettingsHolder } from './state/settingsStore.ts';
import { useAppState } from './state/useAppState.ts';
import { useTheme } from './state/useSettings.ts';
import { CompareView } from './views/compare/CompareView.tsx';
import { DropTarget } from './views/drop/DropTarget.tsx';
import { Pickers, type PickersHandle } from './views/drop/Pickers.tsx';
import { Progress } from './views/drop/Progress.tsx';
import { FleetView } from './views/fleet/FleetView.tsx';
import { Help, type HelpHandle } from './views/help/Help.tsx';
import { ReportView } from './views/report/ReportView.tsx';
import { SettingsView } from './views/settings/SettingsView.tsx';
import { SymbolsView } from './views/symbols/SymbolsView.tsx';
import { TriageView } from './views/triage/TriageView.tsx';

/** The window: header with the screens, the way in for dumps, and the screen itself. */
export function App({ client, store, holder }: { client: Client; store: AppStore; holder: SettingsHolder }) {
  const view = useAppState(store, (state) => state.view);
  const connected = useAppState(store, (state) => state.connected);
  const pickers = useRef<PickersHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<HelpHandle>(null);
  useTheme(holder);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = windowAction(event, isField(event.target));
      if (action === null) return;
      event.preventDefault();
      if (action.kind === 'open') pickers.current?.openFiles();
      else if (action.kind === 'search') search.current?.focus();
      else if (action.kind === 'help') help.current?.open();
      else store.show(action.view);
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
      settings: () => store.show('settings'),
      help: () => help.current?.open(),
    };
    return client.desktop?.onCommand((command) => does[command]());
  }, [client, store]);

  return (
    <DropTarget client={client} store={store}>
      <header className="bar">
        <h1>Faultline</h1>
        <nav aria-label="Screens">
          {VIEWS.map(({ name, title }, index) => (
            <button
              key={name}
              type="button"
              title={`Ctrl+${index + 1}`}
              aria-current={view === name ? 'page' : undefined}
              onClick={() => store.show(name)}
            >
              {title}
            </button>
          ))}
        </nav>
        <Search store={store} ref={search} />
        <Pickers ref={pickers} client={client} store={store} />
        <button type="button" onClick={() => store.clear()}>
          Clear
        </button>
        <button type="button" aria-label="Help on keys" title="F1" onClick={() => help.current?.open()}>
          ?
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
        {view === 'compare' ? <CompareView client={client} store={store} /> : null}
        {view === 'report' ? <ReportView client={client} store={store} holder={holder} /> : null}
        {view === 'symbols' ? <SymbolsView client={client} store={store} holder={holder} /> : null}
        {view === 'settings' ? <SettingsView holder={holder} /> : null}
      </main>
      <Help ref={help} />
    </DropTarget>
  );
}

/** Typing in another screen leads back to the list, which is what is searched. */
function Search({ store, ref }: { store: AppStore; ref: Ref<HTMLInputElement> }) {
  const query = useAppState(store, (state) => state.query);
  return (
    <input
      ref={ref}
      type="search"
      aria-label="Search the dumps"
      placeholder="Search (Ctrl+F)"
      value={query}
      onChange={({ target }) => {
        store.search(target.value);
        store.show('triage');
      }}
    />
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
