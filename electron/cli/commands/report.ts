import type { FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { USER_MODE } from '../../../shared/fleet/recordOf.ts';
import { fleetReport } from '../../node/fleetReport.ts';
import { driverSetBook } from '../../node/ingest/driverSetBook.ts';
import { ingestPool } from '../../node/ingest/ingestPool.ts';
import { machineLabels } from '../../node/ingest/machineLabels.ts';
import { storeWriter } from '../../node/ingest/storeWriter.ts';
import { fleetDetails } from '../../node/report/fleetDetails.ts';
import type { FleetPart } from '../../node/report/reportDocument.ts';
import { storeRows } from '../../node/report/storeRows.ts';
import type { LineOutcome } from '../../node/tasks.ts';
import { workerSettings } from '../../node/triageRun.ts';
import { openPool } from '../../node/workerPool.ts';
import type { CommandIo } from '../commandIo.ts';
import { bookDocument, type ReportWriter, reportWriter } from '../documents.ts';
import { EXIT, exitCodeOf } from '../exitCodes.ts';
import { openDb } from '../openDb.ts';
import { OutputError, openOutput, refuseTerminal } from '../output.ts';
import { type RawReportOptions, type ReportCommandOptions, reportOptions } from '../reportOptions.ts';
import type { RunCounts } from '../summary.ts';
import { noRunCounts, triageLines } from '../triageLines.ts';

const BATCH = 2000;

/** `faultline report`: a file to hand on. Returns the exit code; throws UsageError. */
export async function reportCommand(paths: readonly string[], raw: RawReportOptions, io: CommandIo): Promise<number> {
  const options = reportOptions(paths, raw);
  refuseTerminal(options.format, options.out, io.stdout);
  const document = bookDocument(options.format, io.signal);
  const store = await openDb(options.db ?? ':memory:', { mustExist: paths.length === 0 });
  try {
    const output = openOutput(options.out, io.stdout);
    const writer = reportWriter(document, output, options.redact);
    const counts = noRunCounts();
    try {
      await (paths.length === 0 ? onStore(store, writer, options, io, output.write) : onDumps(paths, store, writer, options, counts, io));
      return paths.length === 0 ? EXIT.allRead : exitCodeOf(counts);
    } finally {
      await output.close();
    }
  } catch (error) {
    if (error instanceof OutputError && error.closedByReader) return EXIT.allRead;
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    document.close();
    await store.close();
  }
}

/** The fleet of a store; as CSV, its crashes. */
async function onStore(
  store: FleetStore,
  writer: ReportWriter,
  options: ReportCommandOptions,
  io: CommandIo,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const note = (text: string) => void io.stderr.write(`${text}\n`);
  if (options.format !== 'csv') return writer.finish(await fleetPart(store, options, 0, 0), note);
  await writer.finish(null, note);
  for await (const rows of storeRows(store, options.filter, writer.redact)) await write(rows);
}

/** The dumps, one by one, and the fleet they make up when there is one. They are read once: for their sections and for the store. */
async function onDumps(
  paths: readonly string[],
  store: FleetStore,
  writer: ReportWriter,
  options: ReportCommandOptions,
  counts: RunCounts,
  io: CommandIo,
): Promise<void> {
  const { jobs, hashAll, verbose, template, db } = options;
  const settings = { format: 'json' as const, verbose: false, depth: 'details' as const, hashAll, digests: true, items: true, texts: true };
  const book = driverSetBook();
  const labels = machineLabels({ paths, template, note: (text) => void io.stderr.write(`${text}\n`) });
  const pool = ingestPool(openPool(jobs, workerSettings(settings, jobs)), labels, book);
  let duplicates = 0;
  const stored = storeWriter(store, BATCH, (outcome) => {
    duplicates += outcome.duplicates;
  });
  const take = async (lines: readonly LineOutcome[]) => {
    for (const { item } of lines) {
      if (!item || item.crash.bugcheck === USER_MODE) continue;
      const { crash } = item;
      await stored.add({ crash, driverSet: crash.driverSet === null ? null : book.lookUp(crash.driverSet) });
    }
    await writer.take(lines);
  };
  const end = async (note: (text: string) => void) => {
    await stored.finish();
    const isFleet = db !== null || (await store.totals({})).machines > 1;
    await writer.finish(isFleet ? await fleetPart(store, options, counts.failed, duplicates) : null, note);
  };
  await triageLines({ paths, jobs, settings, pool, verbose, namesFailures: true, take, end }, counts, io);
}

async function fleetPart(store: FleetStore, options: ReportCommandOptions, unreadable: number, duplicates: number): Promise<FleetPart> {
  const { filter, limit } = options;
  return {
    answer: await fleetReport(store, { filter, groupLimit: limit, unreadable, duplicates }),
    details: await fleetDetails(store, filter),
  };
}
