import { defaultStore } from '../../node/symbols/defaultStore.ts';
import type { CommandIo } from '../commandIo.ts';
import { reportWriter, triageDocument } from '../documents.ts';
import type { TriageOptions } from '../options.ts';
import { downloadOptions } from '../symbolsOptions.ts';
import { triageLines } from '../triageLines.ts';
import { triageDownloading } from './triageDownloading.ts';
import { isUnseen, type OpenWork, symbolsOf } from './triageWork.ts';

/** The dumps as a document that is put together here from the workers' JSON. */
export function inDocument(paths: readonly string[], options: TriageOptions, io: CommandIo): OpenWork {
  const { jobs, verbose, depth, hashAll } = options;
  const settings = { format: 'json', verbose: false, depth, ...symbolsOf(options), hashAll, digests: true } as const;
  const document = documentOf(options, io);
  return (output) => {
    const { take, finish, close } = reportWriter(document, output, options.redact);
    const job = { paths, jobs, verbose, settings, namesFailures: isUnseen(options), take };
    return { run: (counts) => triageLines({ ...job, end: (note) => finish(null, note) }, counts, io), close };
  };
}

/** Nothing is written before everything is fetched. */
export function downloading(paths: readonly string[], options: TriageOptions, io: CommandIo): OpenWork {
  const { places } = downloadOptions(options, defaultStore());
  const document = documentOf(options, io);
  return (output) => {
    const writer = reportWriter(document, output, options.redact);
    return { run: (counts) => triageDownloading(paths, options, isUnseen(options), places, writer, counts, io), close: writer.close };
  };
}

function documentOf({ format, verbose, machines }: TriageOptions, { signal }: CommandIo) {
  return triageDocument(format, verbose, format !== 'json' || machines, signal);
}
