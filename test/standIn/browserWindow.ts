import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from 'playwright-core';
import { makeCodec } from './codec.ts';
import { app, electronModule } from './electronModule.ts';
import { IPC_PATH, preloadScript } from './pageSide.ts';
import { state } from './state.ts';

const codec = makeCodec();

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WindowOptions extends Partial<Bounds> {
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
}

/** Addresses of the program's own scheme and the reserved host that stands for them in Chromium. */
const outside = (url: string) =>
  url.replace(/^(\w+):\/\/([\w-]+)/, (whole, scheme, host) => (state.protocols.has(scheme) ? `https://${host}.${scheme}.invalid` : whole));
const inside = (url: string) => url.replace(/^https:\/\/([\w-]+)\.(\w+)\.invalid/, '$2://$1');

class Contents extends EventEmitter {
  readonly id: number;
  readonly owner: StandInWindow;
  readonly mainFrame = { url: '' };
  openHandler: () => { action: string } = () => ({ action: 'allow' });

  constructor(owner: StandInWindow) {
    super();
    this.owner = owner;
    this.id = owner.id;
  }

  getURL = () => this.mainFrame.url;
  isDestroyed = () => this.owner.isDestroyed();
  getOwnerBrowserWindow = () => this.owner;
  getLastWebPreferences = () => this.owner.options.webPreferences ?? {};
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
    const text = codec.pack(args);
    const deliver = ([name, packed]: readonly [string, string]) =>
      (globalThis as unknown as { __standIn?: { deliver(name: string, packed: string): void } }).__standIn?.deliver(name, packed);
    this.owner.page.then((page) => page.evaluate(deliver, [channel, text] as const)).catch(() => undefined);
  }

  sendToFrame(_frame: unknown, channel: string, ...args: unknown[]): boolean {
    this.send(channel, ...args);
    return true;
  }

  async printToPDF(): Promise<Uint8Array> {
    return (await this.owner.page).pdf({ printBackground: true, preferCSSPageSize: true });
  }
}

let lastId = 0;

/** `BrowserWindow`: a page of Chromium. */
export class StandInWindow extends EventEmitter {
  static getAllWindows = () => state.windows;
  readonly id = ++lastId;
  readonly options: WindowOptions;
  readonly webContents: Contents;
  readonly page: Promise<Page>;
  readonly shown = { visible: false, focused: false, maximized: false, alwaysOnTop: false, progress: -1 };
  #bounds: Bounds;
  #isDestroyed = false;

  constructor(options: WindowOptions = {}) {
    super();
    this.options = options;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new Contents(this);
    state.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.page = this.#open();
    this.page.catch(() => undefined);
  }

  /** As Electron answers for a window that is gone. */
  #mustLive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }

  async #open(): Promise<Page> {
    if (!state.context) throw new Error('Cannot create BrowserWindow before app is ready');
    const page = await state.context.newPage();
    await page.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height });
    const { preload } = this.options.webPreferences ?? {};
    if (preload !== undefined) {
      const info = { contextId: `context-${this.id}`, platform: process.platform };
      await page.addInitScript(preloadScript(readFileSync(preload, 'utf8'), info));
    }
    for (const [scheme, handler] of state.protocols) {
      await page.route(`https://*.${scheme}.invalid/**`, async (route) => {
        if (new URL(route.request().url()).pathname.startsWith(IPC_PATH)) return this.#ipc(route);
        const answer = await handler(new Request(inside(route.request().url()), { method: route.request().method() }));
        const body = Buffer.from(await answer.arrayBuffer());
        return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
      });
    }
    page.on('popup', async (popup) => {
      if (this.webContents.openHandler().action === 'deny') await popup.close();
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.webContents.mainFrame.url = inside(frame.url());
    });
    page.on('load', () => this.webContents.emit('did-finish-load'));
    page.on('close', () => this.#closed());
    return page;
  }

  async #ipc(route: Route): Promise<void> {
    const kind = route.request().url().split('/').at(-1);
    const { channel, args } = codec.unpack(route.request().postData() ?? '') as { channel: string; args: unknown[] };
    const event = { sender: this.webContents, senderFrame: this.webContents.mainFrame, frameId: 1, processId: 1, returnValue: undefined };
    let answer: object = {};
    if (kind === 'invoke') {
      const handler = state.handlers.get(channel);
      try {
        if (!handler) throw new Error(`No handler registered for '${channel}'`);
        answer = { value: await handler(event, ...args) };
      } catch (error) {
        answer = { error: `Error invoking remote method '${channel}': ${error}` };
      }
    } else {
      electronModule.ipcMain.emit(channel, event, ...args);
      answer = { value: event.returnValue };
    }
    await route.fulfill({ contentType: 'application/json', body: codec.pack(answer) }).catch(() => undefined);
  }

  #closed(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    state.windows.splice(state.windows.indexOf(this), 1);
    this.emit('closed');
    if (state.windows.length === 0) app.emit('window-all-closed');
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    await page.goto(outside(url), { waitUntil: 'load' });
    this.emit('ready-to-show');
  }

  loadFile = (path: string) => this.loadURL(pathToFileURL(path).href);

  /** As the user closes it. */
  async close(): Promise<void> {
    this.emit('close', { preventDefault: () => undefined });
    await (await this.page).close();
  }

  destroy(): void {
    void this.page.then((page) => page.close());
  }

  isDestroyed = () => this.#isDestroyed;
  show = () => {
    this.#mustLive();
    this.shown.visible = true;
  };
  focus = () => {
    this.#mustLive();
    this.shown.focused = true;
  };
  restore = () => undefined;
  isMinimized = () => {
    this.#mustLive();
    return false;
  };
  maximize = () => {
    this.shown.maximized = true;
  };
  isMaximized = () => this.shown.maximized;
  isAlwaysOnTop = () => this.shown.alwaysOnTop;
  setAlwaysOnTop = (keep: boolean) => {
    this.shown.alwaysOnTop = keep;
  };
  setProgressBar = (progress: number) => {
    this.shown.progress = progress;
  };
  getNormalBounds = () => this.#bounds;
  setBounds = (bounds: Bounds) => {
    this.#bounds = bounds;
  };
}
