import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../shared/api/desktop.ts';

/** What the menu sets off. */
export interface MenuActions {
  readonly command: (command: Command) => void;
  readonly open: (path: string) => void;
  readonly clearRecent: () => void;
}

/** Puts the menu up, with the files opened last; to be called again when those change. */
export function showMenu(recent: readonly string[], actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(recent, actions)));
}

function template(recent: readonly string[], { command, open, clearRecent }: MenuActions): MenuItemConstructorOptions[] {
  const does = (id: Command, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => command(id),
  });
  const isMac = process.platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        does('open-files', '&Open Dumps or Archives…', 'CmdOrCtrl+O'),
        does('open-folder', 'Open &Folder…', 'CmdOrCtrl+Shift+O'),
        { id: 'recent', label: 'Open &Recent', enabled: recent.length > 0, submenu: recentItems(recent, open, clearRecent) },
        { type: 'separator' },
        does('export', '&Export Report…', 'CmdOrCtrl+E'),
        { type: 'separator' },
        does('cancel', '&Cancel Work Under Way'),
        does('clear', 'C&lear the List'),
        { type: 'separator' },
        does('settings', '&Settings', 'CmdOrCtrl+,'),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        does('find', '&Find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [does('help', '&Keys'), { role: 'about' }] },
  ];
}

function recentItems(recent: readonly string[], open: (path: string) => void, clearRecent: () => void): MenuItemConstructorOptions[] {
  const items = recent.map((path): MenuItemConstructorOptions => ({ label: path.replaceAll('&', '&&'), click: () => open(path) }));
  return [...items, { type: 'separator' }, { id: 'clear-recent', label: 'Clear This List', click: clearRecent }];
}
