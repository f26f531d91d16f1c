import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { claimScheme } from './page.ts';
import { startDesktop } from './startDesktop.ts';

claimScheme();
app.enableSandbox();
// The appId of electron-builder.yml: ties the window to its shortcut on Windows.
app.setAppUserModelId('io.faultline.desktop');
if (app.requestSingleInstanceLock()) startDesktop(fileURLToPath(new URL('..', import.meta.url)));
else app.quit();
