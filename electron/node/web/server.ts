import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Session } from '../session/session.ts';
import { guard } from './guard.ts';
import { pageFiles } from './pageFiles.ts';
import { routes } from './routes.ts';

/** The user interface in a browser, for this computer alone. */
export interface WebServer {
  /** To be opened once; then the browser has a cookie. */
  readonly address: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Serves the page built in `pageFolder` on the loopback address. Port 0: any free one. Throws when the port is taken. */
export async function startWebServer(session: Session, { port, pageFolder }: { port: number; pageFolder: string }): Promise<WebServer> {
  let actual = port;
  const door = guard(() => [`${LOOPBACK}:${actual}`, `localhost:${actual}`]);
  const app = routes(session, door, pageFiles(pageFolder));
  const server = await new Promise<ServerType>((resolve, reject) => {
    const made = serve({ fetch: app.fetch, hostname: LOOPBACK, port }, (info: AddressInfo) => {
      actual = info.port;
      resolve(made);
    });
    made.once('error', reject);
  });
  return {
    address: `http://${LOOPBACK}:${actual}/?token=${door.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
