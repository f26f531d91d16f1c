import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { httpClient } from './api/httpClient.ts';
import { openAppStore } from './state/appStore.ts';
import { showFromAddress } from './views/fleet/address.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/fleet.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = httpClient();
const store = openAppStore(client);
showFromAddress(store);
createRoot(root).render(
  <StrictMode>
    <App client={client} store={store} />
  </StrictMode>,
);
