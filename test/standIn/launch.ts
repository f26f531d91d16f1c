import fs from 'node:fs';
import Module, { register } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { browserArgs, browserPath } from '../e2e/browser.ts';
import { ROOT } from '../tools/dumpFolder.ts';
import type { StandInWindow } from './browserWindow.ts';
import { app, electronModule } from './electronModule.ts';
import { state } from './state.ts';

const LOADED = Symbol.for('faultline electron stand-in');
type Load = (name: string, ...rest: unknown[]) => unknown;

/** The desktop program as it runs, and what its user does. */
export interface Launched {
  readonly page: Page;
  readonly window: StandInWindow;
  /** Quits it as its user would, and waits until it has. */
  quit(): Promise<void>;
}

let isInPlace = false;

/** Makes `electron` mean the stand-in, for `import` and `require`; once for a process. */
function putInPlace(): void {
  if (isInPlace) return;
  isInPlace = true;
  Object.assign(globalThis, { [LOADED]: electronModule });
  register('./hooks.mjs', import.meta.url);
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  loader._load = (name, ...rest) => (name === 'electron' ? electronModule : load.call(Module, name, ...rest));
  // What `@electron/remote` looks at in the main process.
  Object.defineProperty(process, 'type', { value: 'browser' });
  Object.defineProperty(process.versions, 'electron', { value: '45.4.1' });
  const hidden = new WeakMap<object, Map<string, unknown>>();
  const binding = {
    getHiddenValue: (object: object, name: string) => hidden.get(object)?.get(name),
    setHiddenValue(object: object, name: string, value: unknown) {
      hidden.set(object, (hidden.get(object) ?? new Map()).set(name, value));
    },
  };
  Object.defineProperty(process, '_linkedBinding', { value: () => binding });
}

export interface LaunchOptions {
  /** Folder of what the program remembers. */
  readonly memory: string;
  /** Paths that it is started with. */
  readonly open?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts the built program; one a process. */
export async function launchDesktop({ memory, open = [], colorScheme = 'light' }: LaunchOptions): Promise<Launched> {
  putInPlace();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-standin-'));
  state.memory = memory;
  state.context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    args: browserArgs(),
    viewport: null,
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  process.argv = ['electron', ROOT, ...open];
  await import(/* @vite-ignore */ pathToFileURL(path.join(ROOT, 'out/main/main.js')).href);
  app.begin();
  while (state.windows.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const window = state.windows[0] as StandInWindow;
  if (!window.shown.visible) await new Promise((resolve) => window.once('ready-to-show', resolve));
  return {
    page: await window.page,
    window,
    async quit() {
      const quit = new Promise((resolve) => app.once('quit', resolve));
      if (!window.isDestroyed()) await window.close();
      await quit;
      await state.context?.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
