import { join } from 'node:path';
import { app, session as electronSession } from 'electron';
import { pageFiles } from '../node/web/pageFiles.ts';
import { type Desktop, openDesktop } from './desktop.ts';
import { lockDown, lockDownSession } from './lockDown.ts';
import { ownArgs, pathsOf } from './openFile.ts';
import { servePage } from './page.ts';
import { openRemoteAccess } from './remoteAccess.ts';

/** Starts the program once Electron is ready. `out` is the folder of everything built. What is asked to be opened before that waits. */
export function startDesktop(out: string): void {
  const early = pathsOf(ownArgs(process.argv, app.isPackaged), process.cwd());
  let desktop: Desktop | null = null;
  let isClosed = false;

  lockDown();
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (desktop) desktop.open([path]);
    else early.push(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const paths = pathsOf(ownArgs(argv, app.isPackaged), folder);
    desktop?.raise();
    if (desktop) desktop.open(paths);
    else early.push(...paths);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed || !desktop) return;
    event.preventDefault();
    desktop.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });

  const remote = openRemoteAccess();
  app.whenReady().then(() => {
    lockDownSession(electronSession.defaultSession);
    servePage(pageFiles(join(out, 'renderer')));
    desktop = openDesktop({ preload: join(out, 'preload/preload.cjs'), memory: app.getPath('userData'), remote });
    desktop.open(early);
  });
}
