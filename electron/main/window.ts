import { BrowserWindow } from 'electron';
import { PAGE_ORIGIN } from './page.ts';
import { keepWindowState, type WindowState } from './windowState.ts';

const SMALLEST = { minWidth: 900, minHeight: 560 };

/** Opens the one window, where it was last. It shows once the page is drawn. */
export function openWindow(preload: string, state: WindowState): BrowserWindow {
  const { bounds, isMaximized } = state.restored();
  const window = new BrowserWindow({
    ...bounds,
    ...SMALLEST,
    show: false,
    title: 'Faultline',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (isMaximized) window.maximize();
  keepWindowState(window, state);
  window.once('ready-to-show', () => window.show());
  window.loadURL(`${PAGE_ORIGIN}/index.html`).catch(() => undefined);
  return window;
}

/** Brings the window to the front, wherever it is. Nothing when it is closed: the program may still be ending its work. */
export function raise(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
