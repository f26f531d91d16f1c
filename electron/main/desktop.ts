import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { ApiError } from '../../shared/api/contract.ts';
import { CHANNELS, type DesktopParams } from '../../shared/api/desktop.ts';
import { openSessionThread } from '../node/session/thread/openSessionThread.ts';
import { answerPage, tellPage } from './ipc.ts';
import { showMenu } from './menu.ts';
import { printReport } from './printReport.ts';
import { recentFiles } from './recentFiles.ts';
import type { RemoteAccess } from './remoteAccess.ts';
import { openWindow, raise } from './window.ts';
import { windowState } from './windowState.ts';

/** The program once it runs: one window over one session. */
export interface Desktop {
  /** Triages these and remembers them as opened last. */
  open(paths: readonly string[]): void;
  /** Brings the window to the front. */
  raise(): void;
  /** Ends work under way. */
  close(): Promise<void>;
}

export interface DesktopOptions {
  /** The built preload script. */
  readonly preload: string;
  /** Folder of what is remembered between two starts. */
  readonly memory: string;
  readonly remote: RemoteAccess;
}

/** Must be called once Electron is ready. */
export function openDesktop({ preload, memory, remote }: DesktopOptions): Desktop {
  const session = openSessionThread({ settings: join(memory, 'settings.json'), store: ':memory:' });
  const recent = recentFiles(join(memory, 'recent.json'), drawMenu);
  const window = openWindow(preload, windowState(join(memory, 'window.json')));
  remote.allow(window);
  tellPage(window, session);
  answerPage(window, session, { open: async ({ paths }) => open(paths), previewReport, saveReport });
  drawMenu();
  const stopShowing = session.onState(({ busy, done, found }) => {
    if (!window.isDestroyed()) window.setProgressBar(busy && found > 0 ? done / found : -1);
  });

  function drawMenu(): void {
    showMenu(recent.list(), {
      command(command) {
        if (!window.isDestroyed()) window.webContents.send(CHANNELS.command, command);
      },
      open: (path) => open([path]),
      clearRecent() {
        app.clearRecentDocuments();
        recent.clear();
      },
    });
  }

  function open(paths: readonly string[]): void {
    if (paths.length === 0) return;
    recent.add(paths);
    // No more than what is remembered here: a drop may name thousands. The system puts what comes last on top.
    for (const path of recent.list().toReversed()) app.addRecentDocument(path);
    // It can fail only with the thread itself, which every other question then tells.
    session.add(paths).catch(() => undefined);
  }

  async function previewReport({ redact }: DesktopParams<'previewReport'>): Promise<string> {
    const file = join(app.getPath('temp'), `faultline-${randomUUID()}.html`);
    try {
      await session.save(file, 'html', redact);
      return await readFile(file, 'utf8');
    } finally {
      await rm(file, { force: true });
    }
  }

  async function saveReport({ path, format, redact }: DesktopParams<'saveReport'>): Promise<null> {
    if (!remote.takeChosen(path)) throw new ApiError('bad-request', 'this file was not chosen in the dialog to save');
    if (format === 'pdf') await printReport(path, (html) => session.save(html, 'html', redact));
    else await session.save(path, format, redact);
    return null;
  }

  return {
    open,
    raise: () => raise(window),
    close() {
      stopShowing();
      return session.close();
    },
  };
}
