import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers one request; `nth` counts the requests for this path from 0. */
export type Answerer = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

export interface SymbolServer {
  /** Address without a slash at its end. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Headers of each request. */
  readonly headers: IncomingMessage['headers'][];
  /** Addresses as they came in request lines and CONNECT: what a proxy sees. */
  readonly tunnels: string[];
}

/** A symbol server on this computer that is as rude as its answers; what has none is 404. Closed after the test. */
export async function symbolServer(answers: Readonly<Record<string, Answerer | Uint8Array>>): Promise<SymbolServer> {
  const [asked, headers, tunnels]: [string[], IncomingMessage['headers'][], string[]] = [[], [], []];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const nth = asked.filter((one) => one === path).length;
    asked.push(path);
    headers.push(request.headers);
    const answer = answers[path];
    if (typeof answer === 'function') answer(request, response, nth);
    else if (answer) response.end(answer);
    else response.writeHead(404).end('no such file');
  });
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    socket.end('HTTP/1.1 503 Busy\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, headers, tunnels };
}

/** Serves a file with an ETag and parts of it, but breaks the connection each time after `upTo` bytes. */
export function breaksAfter(
  bytes: Uint8Array,
  upTo: number,
  { parts = true, etag = '"v1"' }: { parts?: boolean; etag?: string | null } = {},
): Answerer {
  return (request, response) => {
    const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
    const start = parts && from !== undefined && request.headers['if-range'] === etag ? Number(from) : 0;
    const rest = bytes.subarray(start);
    response.writeHead(start > 0 ? 206 : 200, {
      'content-length': rest.length,
      ...(etag === null ? {} : { etag }),
      ...(start > 0 ? { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {}),
    });
    response.write(rest.subarray(0, upTo), () => {
      if (rest.length <= upTo) response.end();
      else setTimeout(() => response.destroy(), 20);
    });
  };
}
