import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { ApiError, checkedParams, METHODS, type Method } from '../../shared/api/contract.ts';
import {
  CHANNELS,
  checkedDesktopParams,
  DESKTOP_METHODS,
  type DesktopMethod,
  type DesktopParams,
  type Reply,
} from '../../shared/api/desktop.ts';
import type { SessionThread } from '../node/session/thread/openSessionThread.ts';
import { isOurs } from './page.ts';

/** What answers the desktop's own methods. */
export type DesktopApi = { readonly [M in DesktopMethod]: (params: DesktopParams<M>) => Promise<unknown> };

/** Answers the contract's methods and the desktop's own ones, for the main frame of our window alone. */
export function answerPage(window: BrowserWindow, session: SessionThread, desktop: DesktopApi): void {
  const answer = (name: Method | DesktopMethod, work: (params: unknown) => Promise<unknown>) =>
    ipcMain.handle(CHANNELS.method(name), async (event, params: unknown): Promise<Reply> => {
      try {
        if (!isFromPage(event, window)) throw new ApiError('bad-request', 'another page may not ask');
        return { value: await work(params) };
      } catch (error) {
        const { code, message } = error instanceof ApiError ? error : new ApiError('failed', `internal error: ${error}`);
        return { error: { code, message } };
      }
    });
  for (const method of Object.keys(METHODS) as Method[]) {
    answer(method, async (params) => session.call(method, checkedParams(method, params)));
  }
  for (const method of Object.keys(DESKTOP_METHODS) as DesktopMethod[]) {
    answer(method, async (params) => callDesktop(desktop, method, params));
  }
}

/** Tells the page what happens in the session, as soon as there is a page and at every change. */
export function tellPage(window: BrowserWindow, session: SessionThread): void {
  const { webContents } = window;
  const stop = session.onState((state) => {
    if (!webContents.isDestroyed()) webContents.send(CHANNELS.state, state);
  });
  webContents.on('did-finish-load', async () => {
    const state = await session.call('state', {}).catch(() => null);
    if (!webContents.isDestroyed()) webContents.send(CHANNELS.state, state);
  });
  window.once('closed', stop);
}

async function callDesktop<M extends DesktopMethod>(desktop: DesktopApi, method: M, params: unknown): Promise<unknown> {
  return desktop[method](checkedDesktopParams(method, params));
}

function isFromPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || sender !== window.webContents || !senderFrame) return false;
  return senderFrame === window.webContents.mainFrame && isOurs(senderFrame.url);
}
