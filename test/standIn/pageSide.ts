import { makeCodec } from './codec.ts';

/** Where requests of the stand-in's IPC go; answered on the spot by `browserWindow.ts`. */
export const IPC_PATH = '/__ipc__/';

interface PreloadInfo {
  readonly contextId: string;
  readonly platform: string;
}

type Listener = (event: object, ...args: unknown[]) => void;
type Codec = ReturnType<typeof makeCodec>;
type PreloadCode = (
  require: (name: string) => unknown,
  process: object,
  Buffer: unknown,
  global: unknown,
  module: { exports: object },
  exports: object,
) => void;

/** Text of a script that runs a preload script before those of the page. */
export function preloadScript(code: string, info: PreloadInfo): string {
  const body = `(function (require, process, Buffer, global, module, exports) {${code}\n})`;
  return `if (location.protocol !== 'about:') (${runPreload})((${makeCodec})(), ${body}, ${JSON.stringify(info)}, ${JSON.stringify(IPC_PATH)});`;
}

/** Runs in the page: gives a preload script the `electron` module that a sandboxed one finds, and no other module but two. */
function runPreload(codec: Codec, code: PreloadCode, info: PreloadInfo, ipcPath: string): void {
  const listeners = new Map<string, Listener[]>();
  const paths = new Map<string, string>();
  const address = (kind: string) => ipcPath + kind;

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const answer = await fetch(address('invoke'), { method: 'POST', body: codec.pack({ channel, args }) });
      const { error, value } = codec.unpack(await answer.text()) as { error?: string; value?: unknown };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    send(channel: string, ...args: unknown[]) {
      void fetch(address('send'), { method: 'POST', body: codec.pack({ channel, args }) });
    },
    sendSync(channel: string, ...args: unknown[]) {
      const request = new XMLHttpRequest();
      request.open('POST', address('sync'), false);
      request.send(codec.pack({ channel, args }));
      return (codec.unpack(request.responseText) as { value?: unknown }).value;
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
  };

  /** Plain data is copied and frozen, functions become functions that do the same to what goes through them. */
  function bridged(value: unknown): unknown {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const result: unknown = value(...args);
        return result instanceof Promise ? result.then(bridged) : bridged(result);
      };
    }
    if (Array.isArray(value)) return Object.freeze(value.map(bridged));
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bridged(one)])));
  }

  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld(name: string, api: unknown) {
        if (name in globalThis) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
        Object.defineProperty(globalThis, name, { value: bridged(api), enumerable: true });
      },
    },
    webUtils: { getPathForFile: (file: File) => paths.get(file.name) ?? '' },
    nativeImage: {},
  };
  const modules: Readonly<Record<string, unknown>> = { electron, timers: { setImmediate: (run: () => void) => setTimeout(run) } };
  const require = (name: string) => {
    const found = modules[name.replace(/^node:/, '')];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    ...info,
    argv: [],
    env: {},
    versions: { electron: '45.4.1' },
    on: () => process,
  };
  // For the test alone: what the main process sends arrives here, and what the preload script could do.
  Object.defineProperty(globalThis, '__standIn', {
    value: {
      deliver(channel: string, args: string) {
        for (const listener of listeners.get(channel) ?? []) listener({}, ...(codec.unpack(args) as unknown[]));
      },
      ipcRenderer,
      paths,
    },
  });
  const module = { exports: {} };
  class NoBuffer extends Uint8Array {}
  try {
    code(require, process, NoBuffer, globalThis, module, module.exports);
  } catch (error) {
    console.error(`the preload script failed: ${error instanceof Error ? error.stack : error}`);
  }
}
