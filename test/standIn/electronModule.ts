import { EventEmitter } from 'node:events';
import { StandInWindow } from './browserWindow.ts';
import { type ProtocolHandler, type Refusals, state } from './state.ts';

/** `app`: started by the test; a quit asks as Electron does and is over once nobody prevents it. */
class App extends EventEmitter {
  readonly isPackaged = false;
  hasQuit = false;
  readonly #ready: Promise<void>;
  #makeReady: () => void = () => undefined;

  constructor() {
    super();
    this.#ready = new Promise((resolve) => {
      this.#makeReady = resolve;
    });
  }

  whenReady = () => this.#ready;
  getPath = () => state.memory;
  enableSandbox = () => undefined;
  setAppUserModelId = () => undefined;
  requestSingleInstanceLock = () => true;
  addRecentDocument = (path: string) => state.recentDocuments.push(path);
  clearRecentDocuments = () => state.recentDocuments.splice(0);

  begin(): void {
    this.#makeReady();
    this.emit('ready');
  }

  quit(): void {
    const event = {
      defaultPrevented: false,
      preventDefault() {
        event.defaultPrevented = true;
      },
    };
    this.emit('will-quit', event);
    if (event.defaultPrevented || this.hasQuit) return;
    this.hasQuit = true;
    this.emit('quit');
  }
}

class IpcMain extends EventEmitter {
  handle(channel: string, handler: (event: object, ...args: unknown[]) => unknown): void {
    if (state.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    state.handlers.set(channel, handler);
  }
}

export interface MenuEntry {
  readonly id?: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuEntry[];
}

class Menu {
  static current: Menu | null = null;
  readonly items: readonly MenuEntry[];

  constructor(items: readonly MenuEntry[]) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly MenuEntry[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu): void {
    Menu.current = menu;
  }
}

/** All entries of the menu that is up, those of its submenus too. */
export function menuEntries(): MenuEntry[] {
  const all: MenuEntry[] = [];
  const waiting = [...(Menu.current?.items ?? [])];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    all.push(entry);
    waiting.push(...(entry.submenu ?? []));
  }
  return all;
}

function answerOf(kind: string, options: unknown): unknown {
  state.dialogsAsked.push({ kind, options });
  if (state.dialogAnswers.length === 0) throw new Error(`no answer is queued for the dialog: ${kind}`);
  return state.dialogAnswers.shift();
}

/** A session that does nothing of its own; what it was told to refuse is kept. */
function sessionOf(kept: Refusals): object {
  const keep = (name: keyof Refusals) => (handler: (...args: never[]) => unknown) => {
    kept[name] = handler;
  };
  return {
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('device'),
    on: (_event: 'will-download', handler: (...args: never[]) => unknown) => keep('download')(handler),
    webRequest: { onBeforeRequest: keep('request') },
  };
}

export const app = new App();

/** Everything that the main process imports from `electron`. */
export const electronModule = {
  app,
  BrowserWindow: StandInWindow,
  ipcMain: new IpcMain(),
  Menu,
  net: {},
  dialog: {
    showOpenDialogSync: (_window: unknown, options: unknown) => answerOf('open', options),
    showSaveDialogSync: (_window: unknown, options: unknown) => answerOf('save', options),
  },
  protocol: {
    registerSchemesAsPrivileged: () => undefined,
    handle: (scheme: string, handler: ProtocolHandler) => state.protocols.set(scheme, handler),
  },
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
  session: { defaultSession: sessionOf(state.refusals), fromPartition: () => sessionOf({}) },
};
