import { isFailure, type TriageLine } from '../result/triageResult.ts';
import { escapeMarkdown } from './escape.ts';
import { reportModel } from './reportModel.ts';

/** The report of one dump as Markdown for tickets; ends with a blank line. Text from the dump is escaped. */
export function renderMarkdown(line: TriageLine): string {
  if (isFailure(line)) return `## ${escapeMarkdown(line.file.name)}\n\n**Could not be read:** ${escapeMarkdown(line.error.message)}\n\n`;
  const model = reportModel(line);
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`**${heading}**`, '', ...items.map((item) => `- ${escapeMarkdown(item)}`), ''];
  const out = [
    `## ${escapeMarkdown(model.title)}`,
    '',
    `**${escapeMarkdown(model.headline)}**`,
    '',
    '| | |',
    '|---|---|',
    ...model.facts.map((fact) => `| ${escapeMarkdown(fact.label)} | ${escapeMarkdown(fact.text)} |`),
    ...model.parameters.map((fact) => `| Parameter ${escapeMarkdown(fact.label)} | ${escapeMarkdown(fact.text)} |`),
    '',
    ...list('Why', model.evidence),
    ...list('Against', model.against),
    ...list('Other suspects', model.alternatives),
    ...list('What to do next', model.advice),
    ...list('What could not be seen', model.limits),
  ];
  if (model.stack.length > 0)
    out.push('<details><summary>Stack</summary>', '', ...model.stack.map((frame) => `- ${escapeMarkdown(frame)}`), '', '</details>', '');
  return `${out.join('\n')}\n`;
}
