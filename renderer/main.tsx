import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { httpClient } from './api/httpClient.ts';
import { ipcClient } from './api/ipcClient.ts';
import { openAppStore } from './state/appStore.ts';
import { openSettingsHolder } from './state/settingsStore.ts';
import { showFromAddress } from './views/fleet/address.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/detail.css';
import './styles/list.css';
import './styles/screens.css';
import './styles/fleet.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = window.faultline ? ipcClient(window.faultline) : httpClient();
const store = openAppStore(client);
const holder = openSettingsHolder(client);
showFromAddress(store);
createRoot(root).render(
  <StrictMode>
    <App client={client} store={store} holder={holder} />
  </StrictMode>,
);
