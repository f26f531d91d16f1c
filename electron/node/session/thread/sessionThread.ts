import { parentPort, workerData } from 'node:worker_threads';
import { ApiError, checkedParams, type Method } from '../../../../shared/api/contract.ts';
import { openStore } from '../../fleet/openStore.ts';
import { saveReport } from '../saveReport.ts';
import { openSession } from '../session.ts';
import type { NumberedOrder, Order, Said, ThreadStart } from './messages.ts';

/** Entry point of the thread: a session that does what the other side orders, several orders at a time. */
const { jobs, store } = workerData as ThreadStart;
const session = openSession({ jobs, openFleet: () => openStore(store) });
const closed = new AbortController();
const say = (said: Said) => parentPort?.postMessage(said);

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
      return session.close();
  }
}

function call<M extends Method>(method: M, params: unknown): Promise<unknown> {
  return session.api[method](checkedParams(method, params));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
