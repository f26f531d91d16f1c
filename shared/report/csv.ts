import { isFailure, type TriageLine } from '../result/triageResult.ts';
import { plainLine } from './escape.ts';
import type { KnownIncidentNote } from './fleet/fleetAnswer.ts';

/**
 * The columns, in order. Outside scripts rely on them: new ones are added at the end, none is renamed or removed. Times are ISO 8601
 * UTC, addresses and builds hex with 0x, confidence 0..1; a cell is empty where nothing is known. `error` is filled for a file that
 * could not be read, and then only the columns of the file are.
 */
export const CSV_COLUMNS = [
  'file',
  'path',
  'machine',
  'crash_time',
  'bugcheck',
  'bugcheck_name',
  'kind',
  'module',
  'offset',
  'confidence',
  'vendor',
  'product',
  'class',
  'summary',
  'driver_timestamp',
  'driver_checksum',
  'driver_size',
  'process',
  'os_build',
  'os_name',
  'architecture',
  'uptime_seconds',
  'manufacturer',
  'model',
  'bios_version',
  'cpu',
  'machine_id',
  'signature',
  'known_incident',
  'size_bytes',
  'sha256',
  'error',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];
export type CsvRow = Partial<Readonly<Record<CsvColumn, string | number | null>>>;

/** The first line. */
export const CSV_HEADER = `${CSV_COLUMNS.join(',')}\r\n`;

/** One row for each dump, failures too; ends with CR LF (RFC 4180). */
export function renderCsv(line: TriageLine, machine: string | null, known: KnownIncidentNote | null): string {
  return renderCsvRow(rowOf(line, machine, known));
}

/** Cells in the order of the columns; what is not given is empty. */
export function renderCsvRow(row: CsvRow): string {
  return csvLine(CSV_COLUMNS.map((column) => row[column] ?? null));
}

/** What a spreadsheet may take for a formula at the start of a cell, blanks before it or not; wide forms are the same characters to some. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
/** Where a spreadsheet whose separator is the semicolon, as in half of Europe, would begin a cell with one. */
const FORMULA_INSIDE = /;(?=\s*[=+\-@＝＋－＠])/g;

/** A line of a CSV file with CR LF at its end. Texts are quoted where they must be, and never a formula to a spreadsheet. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? quoted(cell) : (cell ?? ''))).join(',')}\r\n`;
}

function quoted(text: string): string {
  const plain = plainLine(text).replace(FORMULA_INSIDE, ";'");
  const safe = FORMULA.test(text) || FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowOf(line: TriageLine, machine: string | null, known: KnownIncidentNote | null): CsvRow {
  const { name, path, sizeBytes, sha256 } = line.file;
  const file = { file: name, path, machine, size_bytes: sizeBytes, sha256 };
  if (isFailure(line)) return { ...file, error: line.error.message };
  const { verdict, bugcheck, dump, system } = line;
  const build = line.modules.find((module) => module.name === verdict.module);
  return {
    ...file,
    crash_time: dump.crashTime,
    bugcheck: bugcheck?.code ?? null,
    bugcheck_name: bugcheck?.name ?? null,
    kind: verdict.kind,
    module: verdict.module,
    offset: verdict.offset,
    confidence: verdict.confidence,
    vendor: verdict.vendor,
    product: verdict.product,
    class: verdict.class,
    summary: verdict.summary,
    driver_timestamp: build?.timestamp ?? null,
    driver_checksum: build?.checksum ?? null,
    driver_size: build?.sizeBytes ?? null,
    process: line.process?.name ?? null,
    os_build: dump.osBuild,
    os_name: dump.osName,
    architecture: dump.architecture,
    uptime_seconds: dump.uptimeSeconds,
    manufacturer: system?.manufacturer ?? null,
    model: system?.model ?? system?.baseboard ?? null,
    bios_version: system?.biosVersion ?? null,
    cpu: system?.cpu ?? null,
    machine_id: system?.machineId ?? null,
    signature: line.signature,
    known_incident: known?.id ?? null,
  };
}
