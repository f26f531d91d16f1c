import { judgeMachines } from '../../shared/analysis/machine.ts';
import { renderMachineMarkdown, renderMachineText } from '../../shared/report/machine.ts';
import type { CrashDigest, MachineVerdict } from '../../shared/result/machineVerdict.ts';
import { SCHEMA_VERSION } from '../../shared/result/triageResult.ts';
import type { OutputFormat } from './tasks.ts';

/** What there is to say of machines with several dumps, in order of first appearance; empty when there are none. */
export function renderMachines(digests: readonly CrashDigest[], format: OutputFormat): string {
  return judgeMachines(digests)
    .map((machine) => renderMachine(machine, format))
    .join('');
}

/** What the dumps of one machine say together, in the wanted format. */
export function renderMachine(machine: MachineVerdict, format: OutputFormat): string {
  if (format === 'json') return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, machine })}\n`;
  return format === 'markdown' ? renderMachineMarkdown(machine) : renderMachineText(machine);
}
