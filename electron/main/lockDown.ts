import { app, type Session, type WebContents } from 'electron';
import { isOurs, PAGE_ORIGIN } from './page.ts';

/** The one permission the page has: to copy text for tickets. */
const ALLOWED = 'clipboard-sanitized-write';

/** Refuses what no page of ours needs, for every window there will ever be: other addresses, new windows, views, permissions. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (details) => {
      if (!isOurs(details.url)) details.preventDefault();
    });
    contents.on('will-redirect', (details) => {
      if (!isOurs(details.url)) details.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** The same for what belongs to the session: requests to anywhere else than our page are cancelled. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(mayHave(contents, permission)));
  session.setPermissionCheckHandler((contents, permission) => mayHave(contents, permission));
  session.setDevicePermissionHandler(() => false);
  // What the page itself made, for instance a list as CSV; Electron asks where to.
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${PAGE_ORIGIN}/`)) event.preventDefault();
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
}

function mayHave(contents: WebContents | null, permission: string): boolean {
  return permission === ALLOWED && contents !== null && isOurs(contents.getURL());
}

/** Our page, its own blobs and data, and the developer tools. */
function isLocal(url: string): boolean {
  return isOurs(url) || /^(blob:faultline:|data:|devtools:)/.test(url);
}
