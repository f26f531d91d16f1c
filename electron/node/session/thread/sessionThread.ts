import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { ApiError, checkedParams, type Method } from '../../../../shared/api/contract.ts';
import { openStore } from '../../fleet/openStore.ts';
import { openSettings } from '../../settings/settingsFile.ts';
import { watchedFolder } from '../../watchFolder.ts';
import { saveReport } from '../saveReport.ts';
import { openSession } from '../session.ts';
import type { NumberedOrder, Order, Said, ThreadStart } from './messages.ts';

const MOST_JOBS_UNASKED = 4;

/** Entry point of the thread: a session that does what the other side orders, several orders at a time. */
const { settings: settingsFile, store } = workerData as ThreadStart;
const settings = openSettings(settingsFile);
const session = openSession({
  jobs: settings.get().jobs ?? Math.min(availableParallelism(), MOST_JOBS_UNASKED),
  openFleet: () => openStore(store),
  settings,
  canWatch: true,
});
const watching = watchedFolder((path) => session.add([path]), session.note);
const closed = new AbortController();
const say = (said: Said) => parentPort?.postMessage(said);

watching.set(settings.get().watchFolder);
session.onState((state) => say({ kind: 'state', state }));

parentPort?.on('message', ({ number, order }: NumberedOrder) => {
  obey(order).then(
    (value) => {
      say({ kind: 'answer', number, value });
      // Nothing holds the thread any more; what was said still arrives.
      if (order.kind === 'close') parentPort?.close();
    },
    (error: unknown) => {
      const { code, message } = error instanceof ApiError ? error : new ApiError('failed', `internal error: ${textOf(error)}`);
      say({ kind: 'error', number, code, message });
    },
  );
});

async function obey(order: Order): Promise<unknown> {
  switch (order.kind) {
    case 'call':
      return call(order.method, order.params);
    case 'add':
      return session.add(order.paths);
    case 'save':
      return saveReport(session, order.path, { format: order.format, redact: order.redact, signal: closed.signal });
    case 'close':
      closed.abort();
      watching.set(null);
      return session.close();
  }
}

async function call<M extends Method>(method: M, params: unknown): Promise<unknown> {
  const answer = await session.api[method](checkedParams(method, params));
  if (method === 'saveSettings') watching.set(settings.get().watchFolder);
  return answer;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
