import { type AnalyzerApi, ApiError, METHODS, type Method } from '../../shared/api/contract.ts';
import type { SessionState } from '../../shared/api/events.ts';
import { download } from '../components/download.ts';
import type { Client } from './client.ts';

/** Browser mode: the contract over HTTP to the server that the page came from. */
export function httpClient(): Client {
  const entries = (Object.keys(METHODS) as Method[]).map((method) => [
    method,
    (params: unknown, signal?: AbortSignal) => post(`api/${method}`, JSON.stringify(params), signal),
  ]);
  return {
    api: Object.fromEntries(entries) as unknown as AnalyzerApi<AbortSignal>,
    async send({ file, path }, signal) {
      await post(`api/upload?name=${encodeURIComponent(path)}`, file, signal);
    },
    preview: async (redact) => (await answered(`api/report?format=html&redact=${redact}`)).blob(),
    async saveReport(format, redact) {
      const answer = await answered(`api/report?format=${format}&redact=${redact}`);
      download(await answer.blob(), /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'faultline-report');
      return 'Saved.';
    },
    desktop: null,
    onState(listener) {
      const source = new EventSource('api/events');
      source.addEventListener('state', (event) => listener(JSON.parse(String(event.data)) as SessionState));
      source.addEventListener('error', () => listener(null));
      return () => source.close();
    },
  };
}

async function post(path: string, body: string | Blob, signal?: AbortSignal): Promise<unknown> {
  return (await answered(path, { method: 'POST', body, ...(signal ? { signal } : {}) })).json();
}

/** The answer, or an error with the other side's own words. */
async function answered(path: string, request: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, request).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    throw new ApiError('failed', 'Faultline does not answer: was it closed?');
  });
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => null)) as { message?: unknown } | null;
  throw new ApiError('failed', typeof problem?.message === 'string' ? problem.message : `error ${answer.status}`);
}
