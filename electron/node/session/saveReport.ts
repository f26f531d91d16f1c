import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApiError } from '../../../shared/api/contract.ts';
import { ioErrorText } from '../ioError.ts';
import { replaceFile } from '../replaceFile.ts';
import { PdfError } from '../report/chromium.ts';
import type { ExportOptions } from './exportReport.ts';
import type { Session } from './session.ts';

/**
 * Writes the report of a session to a file, piece by piece; a file that is there already is replaced once the new one is
 * whole. Throws ApiError when it cannot be made or written.
 */
export async function saveReport(session: Pick<Session, 'report'>, path: string, options: ExportOptions): Promise<void> {
  try {
    await replaceFile(path, async (beside) => {
      const pieces = await session.report(options);
      await pipeline(Readable.from(pieces), createWriteStream(beside, { flags: 'wx', mode: 0o600 }), { signal: options.signal });
    });
  } catch (error) {
    if (error instanceof PdfError) throw new ApiError('bad-request', error.message);
    throw new ApiError('failed', `the report could not be written: ${ioErrorText(error)}`);
  }
}
