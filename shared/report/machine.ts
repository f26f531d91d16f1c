import type { MachineVerdict } from '../result/machineVerdict.ts';
import { escapeMarkdown, plainLine } from './escape.ts';
import { percent } from './reportModel.ts';

/** One line for a machine with several dumps; ends with a newline. */
export function renderMachineText(verdict: MachineVerdict): string {
  return `Machine ${plainLine(verdict.summary)} (${verdict.dumps} dumps: ${verdict.bugchecks.join(', ')}${rating(verdict)})\n`;
}

/** The same as a Markdown list item. */
export function renderMachineMarkdown(verdict: MachineVerdict): string {
  return `- **Machine ${escapeMarkdown(verdict.summary)}** (${verdict.dumps} dumps: ${verdict.bugchecks.join(', ')}${rating(verdict)})\n`;
}

function rating(verdict: MachineVerdict): string {
  return verdict.kind === 'unknown' ? '' : `; confidence ${percent(verdict.confidence)}`;
}
