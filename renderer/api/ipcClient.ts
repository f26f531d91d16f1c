import { type AnalyzerApi, ApiError, METHODS, type Method } from '../../shared/api/contract.ts';
import type { Command, DesktopBridge, Reply } from '../../shared/api/desktop.ts';
import type { SessionState } from '../../shared/api/events.ts';
import type { Client } from './client.ts';

declare global {
  interface Window {
    /** There in the desktop program: what its preload script gives to the page. */
    readonly faultline?: DesktopBridge<File>;
  }
}

/** The desktop program: the contract over the preload script's bridge. */
export function ipcClient(bridge: DesktopBridge<File>): Client {
  const states = new Set<(state: SessionState | null) => void>();
  const commands = new Set<(command: Command) => void>();
  let latest: SessionState | null | undefined;
  bridge.onState((state) => {
    latest = state;
    for (const listener of states) listener(state);
  });
  bridge.onCommand((command) => {
    for (const listener of commands) listener(command);
  });
  const entries = (Object.keys(METHODS) as Method[]).map((method) => [
    method,
    async (params: never) => answered(await bridge.ask(method, params)),
  ]);
  return {
    api: Object.fromEntries(entries) as unknown as AnalyzerApi,
    async send({ file }) {
      answered(await bridge.openDropped([file]));
    },
    async preview(redact) {
      return new Blob([String(answered(await bridge.previewReport(redact)))], { type: 'text/html' });
    },
    async saveReport(format, redact) {
      const path = answered(await bridge.saveReport(format, redact));
      return path === null ? null : `Saved as ${path}`;
    },
    onState(listener) {
      states.add(listener);
      if (latest !== undefined) listener(latest);
      return () => states.delete(listener);
    },
    desktop: {
      async openDropped(files) {
        answered(await bridge.openDropped(files));
      },
      async openChosen(what) {
        answered(await bridge.openChosen(what));
      },
      onCommand(listener) {
        commands.add(listener);
        return () => commands.delete(listener);
      },
      isKeptOnTop: bridge.isKeptOnTop,
      keepOnTop: bridge.keepOnTop,
    },
  };
}

function answered(reply: Reply): unknown {
  if ('error' in reply) throw new ApiError(reply.error.code, reply.error.message);
  return reply.value;
}
