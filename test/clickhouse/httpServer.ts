import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { ClickHouseClient } from '@clickhouse/client';

/** ClickHouse's HTTP interface as far as the store uses it, over the engine in this process. Not for several clients at once. */
export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

interface Request {
  readonly sql: string;
  readonly database: string;
  /** By name without `param_`, escaped as the client sends them. */
  readonly parameters: ReadonlyMap<string, string>;
}

export async function startHttpServer(engine: ClickHouseClient): Promise<HttpServer> {
  let last: Promise<unknown> = Promise.resolve();
  const server = http.createServer((request, response) => {
    const answer = last.then(async () => {
      const asked = await requestOf(request);
      try {
        response.end(await run(engine, asked));
      } catch (error) {
        response.statusCode = 500;
        response.end(`Code: 1. DB::Exception: ${error instanceof Error ? error.message : error}. (FAILED)`);
      }
    });
    last = answer.catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function requestOf(request: http.IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = Buffer.concat(chunks);
  const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const fields = [...searchParams];
  const type = request.headers['content-type'] ?? '';
  let text = '';
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    for (const [name, value] of form) fields.push([name, String(value)]);
  } else text = body.toString('utf8');
  const value = (name: string) => fields.find(([field]) => field === name)?.[1] ?? null;
  const query = value('query');
  return {
    sql: query === null ? text : `${query}\n${text}`,
    database: value('database') ?? 'default',
    parameters: new Map(fields.flatMap(([name, held]) => (name.startsWith('param_') ? [[name.slice('param_'.length), held]] : []))),
  };
}

const MAX_SET_BYTES = 64 * 1024 * 1024;

/** Values are set as text, which the engine reads as it reads those of an address. */
async function run(engine: ClickHouseClient, { sql, database, parameters }: Request): Promise<string> {
  await engine.command({ query: `USE ${database}` });
  await engine.command({ query: `SET max_query_size = ${MAX_SET_BYTES}` });
  for (const [name, value] of parameters) await engine.command({ query: `SET param_${name} = '${value.replace(/[\\']/g, '\\$&')}'` });
  const { stream } = await engine.exec({ query: sql });
  let answer = '';
  for await (const chunk of stream) answer += String(chunk);
  return answer;
}
