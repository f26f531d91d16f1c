import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app, menuEntries } from '../standIn/electronModule.ts';
import { type Launched, launchDesktop } from '../standIn/launch.ts';
import { state } from '../standIn/state.ts';
import { ROOT } from '../tools/dumpFolder.ts';

const SAMPLE = path.join(ROOT, 'samples/PC-0207/030425-8750-01.dmp');
/** What a preload script that somebody else took over could do. */
type TakenOver = {
  __standIn: {
    ipcRenderer: { sendSync(channel: string, ...args: unknown[]): unknown; invoke(channel: string, ...args: unknown[]): Promise<unknown> };
  };
};

describe('the desktop program', () => {
  let folder: string;
  let desktop: Launched;
  let page: Page;
  const rows = () => page.locator('[role=rowgroup] [role=row]');
  const click = (id: string) =>
    menuEntries()
      .find((entry) => entry.id === id)
      ?.click?.();
  const answers = (...next: unknown[]) => state.dialogAnswers.push(...next);

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-desktop-'));
    const bounds = { x: 40, y: 60, width: 1200, height: 800 };
    fs.writeFileSync(path.join(folder, 'window.json'), JSON.stringify({ bounds, isMaximized: true }));
    fs.writeFileSync(path.join(folder, 'recent.json'), '{ damaged');
    desktop = await launchDesktop({ memory: folder, open: [SAMPLE, path.join(folder, 'gone.dmp'), '--option'] });
    page = desktop.page;
  });
  afterAll(async () => {
    if (!app.hasQuit) await desktop?.quit();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('opens what it was started with, where its window was last', async () => {
    await expect.poll(() => rows().count()).toBe(1);
    expect(desktop.window.options).toMatchObject({ x: 40, y: 60, width: 1200, height: 800 });
    expect(desktop.window.shown).toMatchObject({ visible: true, maximized: true });
  });

  it('runs its page without rights', () => {
    expect(desktop.window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(desktop.window.webContents.openHandler()).toEqual({ action: 'deny' });
    const visit = (url: string) => {
      let isPrevented = false;
      desktop.window.webContents.emit('will-navigate', { url, preventDefault: () => (isPrevented = true) });
      return isPrevented;
    };
    expect(['https://example.com/', 'file:///etc/passwd', 'faultline://app.example.com/', 'javascript:alert(1)'].map(visit)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(visit('faultline://app/index.html')).toBe(false);
  });

  it('lets its page ask for nothing from elsewhere, and copy text at most', () => {
    const told = (name: keyof typeof state.refusals, ...args: unknown[]) =>
      (state.refusals[name] as (...all: unknown[]) => unknown)(...args);
    const isCancelled = (url: string) => {
      let cancelled: boolean | undefined;
      told('request', { url }, ({ cancel }: { cancel: boolean }) => {
        cancelled = cancel;
      });
      return cancelled;
    };
    const elsewhere = [
      'https://example.com/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'faultline://app.example/',
      'blob:https://example.com/1',
      'ws://x/',
    ];
    expect(elsewhere.map(isCancelled)).toEqual(elsewhere.map(() => true));
    const own = ['faultline://app/index.html', 'blob:faultline://app/1', 'data:,'];
    expect(own.map(isCancelled)).toEqual(own.map(() => false));
    const contents = { getURL: () => 'faultline://app/index.html' };
    const may = (permission: string, who: object | null = contents) => told('permissionCheck', who, permission);
    expect([may('clipboard-sanitized-write'), may('clipboard-read'), may('media'), may('clipboard-sanitized-write', null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(may('clipboard-sanitized-write', { getURL: () => 'https://example.com/' })).toBe(false);
    let isGranted: unknown;
    told('permissionRequest', contents, 'geolocation', (answer: boolean) => {
      isGranted = answer;
    });
    expect([isGranted, told('device', {})]).toEqual([false, false]);
    const isDownloaded = (url: string) => {
      let prevented = false;
      told('download', { preventDefault: () => (prevented = true) }, { getURL: () => url });
      return !prevented;
    };
    expect(['blob:faultline://app/1', 'https://example.com/x.exe', 'data:,x'].map(isDownloaded)).toEqual([true, false, false]);
  });

  it('serves its page and nothing else, under the same policy as in a browser', async () => {
    const handler = state.protocols.get('faultline');
    const ask = async (url: string) => handler?.(new Request(url));
    const index = await ask('faultline://app/index.html');
    expect([index?.status, index?.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("default-src 'none'")]);
    for (const url of ['faultline://app/../package.json', 'faultline://app/%2e%2e/main/main.js', 'faultline://other/index.html']) {
      expect((await ask(url))?.status).toBe(404);
    }
  });

  it('opens files and folders with the dialogs of the system, from the page and from the menu', async () => {
    answers(null);
    await page.getByRole('button', { name: 'Open files' }).click();
    answers([path.join(ROOT, 'samples/PC-0207')]);
    click('open-folder');
    await expect.poll(() => rows().count()).toBeGreaterThan(1);
    expect(state.dialogsAsked).toMatchObject([
      { kind: 'open', options: { properties: ['openFile', 'multiSelections'] } },
      { kind: 'open', options: { properties: ['openDirectory', 'multiSelections'] } },
    ]);
  });

  it('remembers what was opened last, and forgets it when told to', async () => {
    const recent = () => menuEntries().find((entry) => entry.id === 'recent');
    expect(recent()?.submenu?.[0]?.label).toBe(path.join(ROOT, 'samples/PC-0207'));
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'recent.json'), 'utf8'))).toEqual([path.join(ROOT, 'samples/PC-0207'), SAMPLE]);
    expect(state.recentDocuments).toContain(SAMPLE);
    const before = await rows().count();
    recent()?.submenu?.[1]?.click?.();
    await expect.poll(() => rows().count()).toBe(before + 1);
    click('clear-recent');
    expect(recent()).toMatchObject({ enabled: false });
    expect(state.recentDocuments).toEqual([]);
  });

  it('takes over what a second start was to open', async () => {
    const before = await rows().count();
    desktop.window.shown.focused = false;
    app.emit(
      'second-instance',
      {},
      ['electron', '--allow-file-access-from-files', ROOT, '--flag', 'PC-0207/030425-8750-01.dmp'],
      path.join(ROOT, 'samples'),
    );
    await expect.poll(() => rows().count()).toBe(before + 1);
    expect(desktop.window.shown.focused).toBe(true);
  });

  it('follows its menu', async () => {
    click('find');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    click('export');
    await page.getByRole('heading', { name: /^Report on/ }).waitFor();
    await page.getByRole('button', { name: 'Triage' }).click();
  });

  it('stays above other windows when told to', async () => {
    const button = page.getByRole('button', { name: 'Keep on top' });
    await button.click();
    expect([desktop.window.shown.alwaysOnTop, await button.getAttribute('aria-pressed')]).toEqual([true, 'true']);
    await button.click();
    expect(desktop.window.shown.alwaysOnTop).toBe(false);
  });

  it('takes in what lands in its watch folder', async () => {
    const watched = path.join(folder, 'watched');
    fs.mkdirSync(watched);
    const own = { sender: desktop.window.webContents, senderFrame: desktop.window.webContents.mainFrame };
    const ask = async (method: string, params: object) =>
      (await state.handlers.get(`faultline:${method}`)?.(own, params)) as { value: { settings: object; canWatch: boolean } };
    const { value } = await ask('settings', {});
    expect(value.canWatch).toBe(true);
    await ask('saveSettings', { settings: { ...value.settings, watchFolder: watched } });
    const before = await rows().count();
    await new Promise((resolve) => setTimeout(resolve, 500));
    fs.copyFileSync(SAMPLE, path.join(watched, 'landed.dmp'));
    await expect.poll(() => rows().count(), { timeout: 15_000 }).toBe(before + 1);
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'settings.json'), 'utf8'))).toMatchObject({ watchFolder: watched });
  });

  it('shows the report before it is exported', async () => {
    await page.getByRole('button', { name: 'Report' }).click();
    await page.frameLocator('iframe[title="Preview of the report"]').getByText('rt640x64.sys').first().waitFor();
    await page.getByRole('button', { name: 'Triage' }).click();
  });

  it('answers nobody else, and nothing that the table does not know', async () => {
    const handler = state.handlers.get('faultline:state');
    const own = { sender: desktop.window.webContents, senderFrame: desktop.window.webContents.mainFrame };
    expect(await handler?.(own, {})).toMatchObject({ value: { busy: false } });
    const refused = { error: { code: 'bad-request', message: 'another page may not ask' } };
    expect(await handler?.({ ...own, sender: {} }, {})).toEqual(refused);
    expect(await handler?.({ ...own, senderFrame: { url: 'faultline://app/index.html' } }, {})).toEqual(refused);
    expect(await handler?.({ ...own, senderFrame: null }, {})).toEqual(refused);
    expect(await handler?.(own, { extra: 1 })).toMatchObject({ error: { code: 'bad-request' } });
    expect(await state.handlers.get('faultline:open')?.(own, { paths: [7] })).toMatchObject({ error: { code: 'bad-request' } });
    expect(state.handlers.has('faultline:toString')).toBe(false);
  });

  it('writes a report only where the user said', async () => {
    const own = { sender: desktop.window.webContents, senderFrame: desktop.window.webContents.mainFrame };
    const file = path.join(folder, 'unasked.html');
    const save = () => state.handlers.get('faultline:saveReport')?.(own, { path: file, format: 'html', redact: true });
    expect(await save()).toMatchObject({ error: { message: 'this file was not chosen in the dialog to save' } });
    expect(fs.existsSync(file)).toBe(false);
  });

  it('gives the preload script two dialogs and one property of the window, and nothing that leads further', async () => {
    const remote = (channel: string, ...args: unknown[]) =>
      page.evaluate(
        ([name, rest]) =>
          JSON.stringify((globalThis as unknown as TakenOver).__standIn.ipcRenderer.sendSync(name, 'context-1', ...rest), (_name, value) =>
            value instanceof Error ? value.message : value,
          ),
        [channel, args] as const,
      );
    for (const name of ['shell', 'app', 'BrowserWindow', 'ipcMain', 'session', 'clipboard']) {
      expect(await remote('REMOTE_BROWSER_GET_BUILTIN', name)).toContain(`Blocked remote.getBuiltin('${name}')`);
    }
    expect(await remote('REMOTE_BROWSER_REQUIRE', 'node:child_process')).toContain('Blocked remote.require');
    expect(await remote('REMOTE_BROWSER_GET_GLOBAL', 'process')).toContain('Blocked remote.getGlobal');
    expect(await remote('REMOTE_BROWSER_GET_CURRENT_WEB_CONTENTS')).toContain('Blocked remote.getCurrentWebContents');
    for (const [channel, args] of [
      ['REMOTE_BROWSER_GET_BUILTIN', ['dialog']],
      ['REMOTE_BROWSER_GET_CURRENT_WINDOW', []],
    ] as const) {
      const { id, members, proto } = JSON.parse(await remote(channel, ...args)) as {
        id: string;
        members: { name: string }[];
        proto: unknown;
      };
      expect(members.map(({ name }) => name).join()).toMatch(/^(showOpenDialogSync,showSaveDialogSync|isAlwaysOnTop,setAlwaysOnTop)$/);
      expect(proto).toBeNull();
      const [first] = members;
      for (const name of ['constructor', '__proto__', 'toString', 'valueOf']) {
        expect(await remote('REMOTE_BROWSER_MEMBER_CALL', id, name, [{ type: 'value', value: 'return process' }])).toContain('exception');
      }
      const method = JSON.parse(await remote('REMOTE_BROWSER_MEMBER_GET', id, first?.name)) as { id: string };
      for (const name of ['constructor', 'call', 'apply', 'bind']) {
        expect(await remote('REMOTE_BROWSER_MEMBER_CALL', method.id, name, [{ type: 'value', value: 'return process' }])).toContain(
          'exception',
        );
      }
    }
    const asked = state.dialogsAsked.length;
    const dialogs = JSON.parse(await remote('REMOTE_BROWSER_GET_BUILTIN', 'dialog')) as { id: string };
    const strange = {
      type: 'object',
      name: 'Object',
      members: [{ name: 'securityScopedBookmarks', value: { type: 'value', value: true } }],
    };
    expect(await remote('REMOTE_BROWSER_MEMBER_CALL', dialogs.id, 'showOpenDialogSync', [strange])).toContain('exception');
    expect(state.dialogsAsked).toHaveLength(asked);
  });

  it('hands nothing of Electron to the page', async () => {
    expect(
      await page.evaluate(() => Object.keys(window).filter((name) => /faultline|electron|require|process|remote/i.test(name))),
    ).toEqual(['faultline']);
    const names = await page.evaluate(() => Object.keys((window as unknown as { faultline: object }).faultline).sort());
    expect(names).toEqual([
      'ask',
      'isKeptOnTop',
      'keepOnTop',
      'onCommand',
      'onState',
      'openChosen',
      'openDropped',
      'previewReport',
      'saveReport',
    ]);
  });

  it('is still there after a reload', async () => {
    const before = await rows().count();
    await page.reload();
    await expect.poll(() => rows().count()).toBe(before);
  });

  it('ends with its window, writes down where that was, and is not disturbed by a second start meanwhile', async () => {
    desktop.window.setBounds({ x: 7, y: 8, width: 1000, height: 700 });
    desktop.window.once('closed', () => {
      app.emit('second-instance', {}, ['electron', ROOT, SAMPLE], ROOT);
      click('find');
    });
    await desktop.quit();
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'window.json'), 'utf8'))).toMatchObject({
      bounds: { x: 7, y: 8, width: 1000, height: 700 },
    });
  });
});
