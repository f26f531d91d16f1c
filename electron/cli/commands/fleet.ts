import { readFile } from 'node:fs/promises';
import type { FleetStore, InventoryMachine } from '../../../shared/fleet/fleetStore.ts';
import { renderFleetJson } from '../../../shared/report/fleet/fleetAnswer.ts';
import { renderFleetText } from '../../../shared/report/fleet/fleetText.ts';
import { fleetReport } from '../../node/fleetReport.ts';
import { InventoryError, inventoryFromCsv, inventoryFromJson } from '../../node/ingest/inventoryFile.ts';
import { ioErrorText } from '../../node/ioError.ts';
import { type CommandIo, UsageError } from '../commandIo.ts';
import { EXIT } from '../exitCodes.ts';
import { type FleetCommandOptions, fleetOptions, type RawFleetOptions } from '../fleetOptions.ts';
import { type IngestEnd, ingestInto } from '../ingestInto.ts';
import { ingestExitCode, ingestSummary } from '../ingestSummary.ts';
import { openDb } from '../openDb.ts';
import { OutputError, openOutput } from '../output.ts';
import { CLEAR_LINE } from '../progress.ts';

/** `faultline fleet`: what the crashes of many machines have in common. Returns the exit code; throws UsageError. */
export async function fleetCommand(paths: readonly string[], raw: RawFleetOptions, io: CommandIo): Promise<number> {
  const options = fleetOptions(paths, raw);
  const inventory = options.inventory === null ? null : await readInventory(options.inventory);
  const store = await openDb(options.db ?? ':memory:', { mustExist: paths.length === 0 });
  try {
    if (inventory) await store.importInventory(inventory);
    const filled = paths.length === 0 ? null : await fill(store, paths, options, io);
    if (filled?.interrupted) return EXIT.interrupted;
    await answer(store, filled, options, io);
    return filled === null ? EXIT.allRead : ingestExitCode(filled.counts);
  } finally {
    await store.close();
  }
}

async function fill(store: FleetStore, paths: readonly string[], options: FleetCommandOptions, io: CommandIo): Promise<IngestEnd> {
  // Stdout is for the one answer: what could not be read is said on stderr, with --json too.
  const end = await ingestInto({ ...options, paths, store, shard: null, json: false }, io);
  io.stderr.write(`${ingestSummary(end.counts, end.interrupted, end.elapsedMs)}\n`);
  if (end.error) throw end.error;
  return end;
}

async function answer(store: FleetStore, filled: IngestEnd | null, options: FleetCommandOptions, io: CommandIo): Promise<void> {
  const { filter, limit, json } = options;
  const { unreadable = 0, duplicates = 0 } = filled?.counts ?? {};
  // A large fleet takes a while, and nothing can say how long.
  if (io.stderr.isTTY) io.stderr.write('Looking for incidents and common culprits ...');
  const report = await fleetReport(store, { filter, groupLimit: limit, unreadable, duplicates });
  if (io.stderr.isTTY) io.stderr.write(CLEAR_LINE);
  const output = openOutput(null, io.stdout);
  try {
    await output.write(json ? renderFleetJson(report) : renderFleetText(report));
  } catch (error) {
    if (!(error instanceof OutputError) || !error.closedByReader) throw error;
  } finally {
    await output.close();
  }
}

/** JSON by its name, else CSV. Throws UsageError. */
async function readInventory(path: string): Promise<InventoryMachine[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--inventory ${path}: ${ioErrorText(error)}`);
  }
  try {
    return /\.json$/i.test(path) ? inventoryFromJson(text) : inventoryFromCsv(text);
  } catch (error) {
    if (error instanceof InventoryError) throw new UsageError(`--inventory ${path}: ${error.message}`);
    throw error;
  }
}
