import type { EventEmitter } from 'node:events';
import * as remote from '@electron/remote/main';
import { app, type BrowserWindow, dialog, type WebContents } from 'electron';
import * as v from 'valibot';

/**
 * What the preload script may ask of the main process through `@electron/remote`: two dialogs and one property of the window.
 * Everything else that the module offers is refused: it would hand out the whole main process. That goes for what can be
 * reached from these objects too: they are frozen and have no prototypes (`something.constructor` would lead to `Function`),
 * and the dialogs answer at once, as a promise would take functions with prototypes across.
 */
export interface RemoteAccess {
  /** Gives these to the preload script of our window; to no other. */
  allow(window: BrowserWindow): void;
  /** True once for a path that the user chose in the dialog to save. */
  takeChosen(path: string): boolean;
}

/** What `@electron/remote` asks its events: refused with `preventDefault`, answered with `returnValue`. */
interface Asked {
  defaultPrevented: boolean;
  returnValue: unknown;
}

const filters = v.optional(v.array(v.strictObject({ name: v.string(), extensions: v.array(v.string()) })));
const OPEN = v.strictObject({
  title: v.optional(v.string()),
  filters,
  properties: v.array(v.picklist(['openFile', 'openDirectory', 'multiSelections'])),
});
const SAVE = v.strictObject({ title: v.optional(v.string()), defaultPath: v.optional(v.string()), filters });

/** Must be called once, before there is a window. */
export function openRemoteAccess(): RemoteAccess {
  remote.initialize();
  const granted = new Map<WebContents, { readonly dialog: object; readonly window: object }>();
  const chosen = new Set<string>();

  onRemote('remote-require', deny);
  onRemote('remote-get-global', deny);
  onRemote('remote-get-current-web-contents', deny);
  onRemote('remote-get-builtin', (asked, contents, name) => {
    const objects = granted.get(contents);
    if (objects && name === 'dialog') asked.returnValue = objects.dialog;
    else deny(asked);
  });
  onRemote('remote-get-current-window', (asked, contents) => {
    const objects = granted.get(contents);
    if (objects) asked.returnValue = objects.window;
    else deny(asked);
  });

  return {
    takeChosen: (path) => chosen.delete(path),
    allow(window) {
      const contents = window.webContents;
      granted.set(contents, {
        dialog: sealed({
          showOpenDialogSync: (options: unknown) => dialog.showOpenDialogSync(window, plain(OPEN, options)) ?? null,
          showSaveDialogSync(options: unknown) {
            const path = dialog.showSaveDialogSync(window, plain(SAVE, options)) || null;
            if (path !== null) chosen.add(path);
            return path;
          },
        }),
        window: sealed({
          isAlwaysOnTop: () => window.isAlwaysOnTop(),
          setAlwaysOnTop: (keep: unknown) => window.setAlwaysOnTop(keep === true),
        }),
      });
      remote.enable(contents);
      window.once('closed', () => granted.delete(contents));
    },
  };
}

/** The module's events are not in Electron's own list of events. */
function onRemote(event: string, listener: (asked: Asked, contents: WebContents, name?: string) => void): void {
  (app as EventEmitter).on(event, listener);
}

function deny(asked: Asked): void {
  asked.defaultPrevented = true;
}

/** Frozen functions on a frozen object, none with a prototype. */
function sealed(functions: Readonly<Record<string, (argument: unknown) => unknown>>): object {
  const object = Object.create(null) as Record<string, unknown>;
  for (const [name, run] of Object.entries(functions)) object[name] = Object.freeze(Object.setPrototypeOf(run, null));
  return Object.freeze(object);
}

/** Options of a dialog as we know them, without what is absent. Throws for anything else. */
function plain<T>(schema: v.GenericSchema<T>, options: unknown): NoUndefined<T> {
  const known = Object.entries(v.parse(schema, options) as object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as NoUndefined<T>;
}

type NoUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
