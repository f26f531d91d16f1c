import { CSV_HEADER, renderCsv } from '../../../shared/report/csv.ts';
import { isFailure, type TriageLine } from '../../../shared/result/triageResult.ts';
import { knownIncidentOf } from '../knownIncidents.ts';
import { renderLine } from '../renderLine.ts';
import { renderMachine } from '../renderMachines.ts';
import type { OutputFormat } from '../tasks.ts';
import type { ReportDocument } from './reportDocument.ts';

/** Dumps one after the other as `triage` prints them, the machines last. */
export function lineDocument(format: OutputFormat, verbose: boolean, withMachines: boolean): ReportDocument {
  return {
    start: () => '',
    add: (line) => renderLine(line, format, verbose),
    finish: ({ machines }) => (withMachines ? machines.map((machine) => renderMachine(machine, format)) : []),
    close: () => undefined,
  };
}

/** A table with one row for each dump and nothing else, so that every program can read it. */
export function csvDocument(): ReportDocument {
  return {
    start: () => CSV_HEADER,
    add: (line: TriageLine, machine) => renderCsv(line, machine, isFailure(line) ? null : knownIncidentOf(line)),
    finish: () => [],
    close: () => undefined,
  };
}
