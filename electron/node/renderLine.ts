import { renderMachineMarkdown, renderMachineText } from '../../shared/report/machine.ts';
import { renderMarkdown } from '../../shared/report/markdown.ts';
import { renderText } from '../../shared/report/text.ts';
import type { MachineVerdict } from '../../shared/result/machineVerdict.ts';
import { isFailure, SCHEMA_VERSION, type TriageLine } from '../../shared/result/triageResult.ts';
import { knownIncidentOf } from './knownIncidents.ts';
import type { OutputFormat } from './tasks.ts';

/** One dump in the wanted format, ending with a line feed; JSON is exactly one line. */
export function renderLine(line: TriageLine, format: OutputFormat, verbose: boolean): string {
  if (format === 'json') return `${JSON.stringify(line)}\n`;
  const known = isFailure(line) ? null : knownIncidentOf(line);
  return format === 'markdown' ? renderMarkdown(line, known) : renderText(line, { verbose }, known);
}

/** What the dumps of one machine say together, in the wanted format. */
export function renderMachine(machine: MachineVerdict, format: OutputFormat): string {
  if (format === 'json') return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, machine })}\n`;
  return format === 'markdown' ? renderMachineMarkdown(machine) : renderMachineText(machine);
}
