import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSession } from '../../node/session/session.ts';
import { openSettings } from '../../node/settings/settingsFile.ts';
import { startWebServer } from '../../node/web/server.ts';
import { type CommandIo, UsageError } from '../commandIo.ts';
import { EXIT } from '../exitCodes.ts';
import { openDb } from '../openDb.ts';
import { jobsOf } from '../options.ts';

export interface RawServeOptions {
  readonly port?: string;
  readonly db?: string;
  readonly jobs?: string;
}

/** `faultline serve`: the user interface in a browser on this computer, until it is interrupted. Returns the exit code; throws UsageError. */
export async function serveCommand(paths: readonly string[], raw: RawServeOptions, io: CommandIo): Promise<number> {
  const port = portOf(raw.port);
  const settings = openSettings();
  if (settings.note !== null) io.stderr.write(`faultline: ${settings.note}\n`);
  const jobs = raw.jobs === undefined ? (settings.get().jobs ?? jobsOf(undefined)) : jobsOf(raw.jobs);
  const session = openSession({ jobs, settings, openFleet: () => openDb(raw.db ?? ':memory:') });
  try {
    const server = await startWebServer(session, { port, pageFolder: pageFolder() }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
        throw new UsageError(`--port ${port}: the port cannot be had (${error.code})`);
      throw error;
    });
    io.stdout.write(`Faultline runs in the browser; open ${server.address} (Ctrl+C ends it)\n`);
    if (paths.length > 0) session.add(paths);
    if (!io.signal.aborted) await once(io.signal, 'abort');
    await server.close();
    return EXIT.allRead;
  } finally {
    await session.close();
  }
}

function portOf(port: string | undefined): number {
  if (port === undefined) return 0;
  const number = /^\d+$/.test(port) ? Number(port) : -1;
  if (number < 0 || number > 65_535) throw new UsageError(`--port ${port}: a number from 0 to 65535 is wanted`);
  return number;
}

/** The built page: beside the built program, wherever the bundler put this file. */
function pageFolder(): string {
  const candidates = ['../renderer', '../../renderer', '../../../out/renderer'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  );
  const found = candidates.find((folder) => existsSync(`${folder}/index.html`) && existsSync(`${folder}/assets`));
  if (found === undefined) throw new UsageError('the page is not built: run `npm run build`');
  return found;
}
