import * as remote from '@electron/remote';
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { isMethod } from '../../shared/api/contract.ts';
import {
  CHANNELS,
  type Command,
  type DesktopBridge,
  type DesktopMethod,
  type DesktopParams,
  type Reply,
} from '../../shared/api/desktop.ts';
import { OPEN_DIALOGS, saveDialog } from './dialogs.ts';

type Dropped = Parameters<typeof webUtils.getPathForFile>[0];

/** What our main process gives through `@electron/remote`; asking it for anything else throws. */
interface Allowed {
  readonly dialog: {
    showOpenDialogSync(options: object): string[] | null;
    showSaveDialogSync(options: object): string | null;
  };
  getCurrentWindow(): { isAlwaysOnTop(): boolean; setAlwaysOnTop(keep: boolean): void };
}

const allowed = remote as unknown as Allowed;
const NOTHING: Reply = { value: null };

function desktop<M extends DesktopMethod>(method: M, params: DesktopParams<M>): Promise<Reply> {
  return ipcRenderer.invoke(CHANNELS.method(method), params);
}

/** The one object that the page gets. No function of Electron or `@electron/remote` is handed over, only these. */
const bridge: DesktopBridge<Dropped> = {
  async ask(method, params) {
    if (!isMethod(method)) return { error: { code: 'bad-request', message: 'no such method' } };
    return ipcRenderer.invoke(CHANNELS.method(method), params);
  },
  onState(listener) {
    ipcRenderer.on(CHANNELS.state, (_event, state) => listener(state));
  },
  onCommand(listener) {
    ipcRenderer.on(CHANNELS.command, (_event, command: Command) => listener(command));
  },
  async openDropped(files) {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return paths.length === 0 ? NOTHING : desktop('open', { paths });
  },
  async openChosen(what) {
    const paths = allowed.dialog.showOpenDialogSync(OPEN_DIALOGS[what]);
    return paths === null ? NOTHING : desktop('open', { paths });
  },
  previewReport: (redact) => desktop('previewReport', { redact }),
  async saveReport(format, redact) {
    const path = allowed.dialog.showSaveDialogSync(saveDialog(format));
    if (path === null) return NOTHING;
    const reply = await desktop('saveReport', { path, format, redact });
    return 'error' in reply ? reply : { value: path };
  },
  isKeptOnTop: () => allowed.getCurrentWindow().isAlwaysOnTop(),
  keepOnTop: (keep) => allowed.getCurrentWindow().setAlwaysOnTop(keep),
};

contextBridge.exposeInMainWorld('faultline', bridge);
