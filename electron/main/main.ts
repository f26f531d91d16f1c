import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { claimScheme } from './page.ts';
import { startDesktop } from './startDesktop.ts';

claimScheme();
app.enableSandbox();
if (app.requestSingleInstanceLock()) startDesktop(fileURLToPath(new URL('..', import.meta.url)));
else app.quit();
