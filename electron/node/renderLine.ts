import { renderMarkdown } from '../../shared/report/markdown.ts';
import { renderText } from '../../shared/report/text.ts';
import { isFailure, type TriageLine } from '../../shared/result/triageResult.ts';
import { knownIncidentOf } from './knownIncidents.ts';
import type { OutputFormat } from './tasks.ts';

/** One dump in the wanted format, ending with a line feed; JSON is exactly one line. */
export function renderLine(line: TriageLine, format: OutputFormat, verbose: boolean): string {
  if (format === 'json') return `${JSON.stringify(line)}\n`;
  const known = isFailure(line) ? null : knownIncidentOf(line);
  return format === 'markdown' ? renderMarkdown(line, known) : renderText(line, { verbose }, known);
}
