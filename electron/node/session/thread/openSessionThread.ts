import { Worker } from 'node:worker_threads';
import { ApiError, type Method } from '../../../../shared/api/contract.ts';
import type { SessionState } from '../../../../shared/api/events.ts';
import type { BookFormat } from '../../../../shared/report/bookFormats.ts';
import { workerFile } from '../../workerFile.ts';
import type { NumberedOrder, Order, Said, ThreadStart } from './messages.ts';

/** A session in a thread of its own: parsing, the store and its statistics never hold up the thread that draws windows. */
export interface SessionThread {
  /** One question of the contract; `params` are checked on the other side. Rejects with ApiError. */
  call(method: Method, params: unknown): Promise<unknown>;
  /** Triages files, folders and archives behind what is under way. */
  add(paths: readonly string[]): Promise<void>;
  /** Writes the report on everything in the list to a file. Rejects with ApiError. */
  save(path: string, format: BookFormat, redact: boolean): Promise<void>;
  /** Calls back whenever the state changed. Returns how to stop that. */
  onState(listener: (state: SessionState) => void): () => void;
  /** Ends work under way and the thread. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: ApiError): void;
}

/** Starts the thread. It dying is an error of every question under way and every one asked later. */
export function openSessionThread(start: ThreadStart): SessionThread {
  const { filename, execArgv } = workerFile('sessionThread', import.meta.url);
  const worker = new Worker(filename, { workerData: start, ...(execArgv ? { execArgv } : {}) });
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(state: SessionState) => void>();
  let lastNumber = 0;
  let ended: ApiError | null = null;

  worker.on('message', (said: Said) => {
    if (said.kind === 'state') {
      for (const listener of listeners) listener(said.state);
      return;
    }
    const asked = waiting.get(said.number);
    waiting.delete(said.number);
    if (said.kind === 'answer') asked?.resolve(said.value);
    else asked?.reject(new ApiError(said.code, said.message));
  });
  worker.on('error', (error) => end(`the analyzer ended with an error: ${error.message}`));
  worker.on('exit', () => end('the analyzer has ended'));

  function end(why: string): void {
    ended ??= new ApiError('failed', why);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  function ask(order: Order): Promise<unknown> {
    if (ended) return Promise.reject(ended);
    const number = ++lastNumber;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, order } satisfies NumberedOrder);
    });
  }

  return {
    call: (method, params) => ask({ kind: 'call', method, params }),
    async add(paths) {
      await ask({ kind: 'add', paths });
    },
    async save(path, format, redact) {
      await ask({ kind: 'save', path, format, redact });
    },
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await ask({ kind: 'close' }).catch(() => undefined);
      await worker.terminate();
    },
  };
}
