import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream, streamSSE } from 'hono/streaming';
import { ApiError, type ApiErrorCode, checkedParams, isMethod, type Method } from '../../../shared/api/contract.ts';
import type { SessionState } from '../../../shared/api/events.ts';
import { BOOK_FORMATS, type BookFormat } from '../../../shared/report/bookFormats.ts';
import { PdfError } from '../report/chromium.ts';
import type { Session } from '../session/session.ts';
import type { Guard } from './guard.ts';
import type { PageFile } from './pageFiles.ts';
import { PAGE_HEADERS } from './pageHeaders.ts';
import { MOST_UPLOAD_BYTES, writeUpload } from './upload.ts';

const MOST_PARAMS_BYTES = 64 * 1024;
const HEARTBEAT_MS = 15_000;
const STATUS: Readonly<Record<ApiErrorCode, 400 | 413 | 500>> = { 'bad-request': 400, 'too-large': 413, failed: 500 };
/** Browser mode: the page, the contract's methods as `POST /api/<method>`, uploads, and the state as server-sent events. */
export function routes(session: Session, guard: Guard, page: ReadonlyMap<string, PageFile>): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
  });
  app.use(guard.check);
  app.onError((error, context) => failed(error, context));

  app.post('/api/upload', async (context) => {
    if (Number(context.req.header('content-length') ?? 0) > MOST_UPLOAD_BYTES) throw new ApiError('too-large', 'the file is too large');
    const path = session.uploads.place(context.req.query('name') ?? '');
    try {
      await writeUpload(context.req.raw.body, path);
    } catch (error) {
      session.uploads.remove(path);
      throw error;
    }
    session.add([path], true);
    return context.json(null);
  });
  app.get('/api/report', (context) => sendReport(session, context));
  app.get('/api/events', (context) => streamSSE(context, (stream) => tellStates(session, stream)));
  app.post('/api/:method', bodyLimit({ maxSize: MOST_PARAMS_BYTES, onError: tooLarge }), async (context) => {
    const method = context.req.param('method');
    if (!isMethod(method)) return context.json({ code: 'bad-request', message: 'no such method' }, 404);
    return context.json(await call(session, method, await bodyOf(context), context.req.raw.signal));
  });
  app.get('*', (context) => {
    const file = page.get(context.req.path);
    return file ? context.body(file.bytes, 200, { 'content-type': file.type }) : context.text('not found', 404);
  });
  return app;
}

const REPORT_TYPES: Readonly<Record<BookFormat, readonly [type: string, extension: string]>> = {
  html: ['text/html; charset=utf-8', 'html'],
  markdown: ['text/markdown; charset=utf-8', 'md'],
  csv: ['text/csv; charset=utf-8', 'csv'],
  json: ['application/json', 'json'],
  pdf: ['application/pdf', 'pdf'],
};

/** The report as a file. The first piece is made before anything is sent: what is wrong by then is an error, not half a file. */
async function sendReport(session: Session, context: Context): Promise<Response> {
  const format = BOOK_FORMATS.find((known) => known === context.req.query('format'));
  if (format === undefined) throw new ApiError('bad-request', 'no such format of report');
  const { signal } = context.req.raw;
  let pieces: AsyncIterator<string | Uint8Array>;
  let first: IteratorResult<string | Uint8Array>;
  try {
    pieces = (await session.report({ format, redact: context.req.query('redact') !== 'false', signal }))[Symbol.asyncIterator]();
    do first = await pieces.next();
    while (!first.done && first.value.length === 0);
  } catch (error) {
    if (error instanceof PdfError) throw new ApiError('bad-request', error.message);
    throw error;
  }
  const [type, extension] = REPORT_TYPES[format];
  context.header('content-type', type);
  context.header('content-disposition', `attachment; filename="faultline-report.${extension}"`);
  return stream(context, async (out) => {
    for (let piece = first; !piece.done && !out.aborted; piece = await pieces.next()) await out.write(piece.value);
    await pieces.return?.();
  });
}

async function call<M extends Method>(session: Session, method: M, params: unknown, signal: AbortSignal): Promise<unknown> {
  return session.api[method](checkedParams(method, params), signal);
}

async function bodyOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new ApiError('bad-request', 'the parameters are no JSON');
  }
}

function failed(error: Error, context: Context): Response {
  const { code, message } = error instanceof ApiError ? error : new ApiError('failed', `internal error: ${error.message}`);
  return context.json({ code, message }, STATUS[code]);
}

function tooLarge(): never {
  throw new ApiError('too-large', `parameters of more than ${MOST_PARAMS_BYTES} bytes`);
}

interface EventStream {
  readonly aborted: boolean;
  onAbort(listener: () => void): void;
  writeSSE(message: { readonly data: string; readonly event?: string }): Promise<void>;
}

/** Sends the state at once and at every change, until the page goes away. */
async function tellStates(session: Session, stream: EventStream): Promise<void> {
  let wake: () => void = () => undefined;
  let latest: SessionState | null = await session.api.state({});
  const stop = session.onState((state) => {
    latest = state;
    wake();
  });
  stream.onAbort(() => wake());
  while (!stream.aborted) {
    const state = latest;
    latest = null;
    await stream.writeSSE({ event: state ? 'state' : 'alive', data: JSON.stringify(state) });
    if (latest !== null || stream.aborted) continue;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, HEARTBEAT_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  stop();
}
