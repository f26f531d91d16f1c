import { isFailure, type TriageLine } from '../result/triageResult.ts';
import { escapeMarkdown, plainLine } from './escape.ts';
import type { KnownIncidentNote } from './fleet/fleetAnswer.ts';
import { eventSentence, lastMinutes } from './lastMinutes.ts';
import { type ObjectFacts, reportModel } from './reportModel.ts';
import type { ActionGroup } from './whatToDo.ts';

/** The report of one dump as Markdown for tickets; ends with a blank line. Text from the dump is escaped. */
export function renderMarkdown(line: TriageLine, known: KnownIncidentNote | null = null): string {
  if (isFailure(line)) return `## ${escapeMarkdown(line.file.name)}\n\n**Could not be read:** ${escapeMarkdown(line.error.message)}\n\n`;
  const model = reportModel(line, known);
  const before = lastMinutes(line.timeline, false);
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`**${heading}**`, '', ...items.map((item) => `- ${escapeMarkdown(item)}`), ''];
  const out = [
    `## ${escapeMarkdown(model.title)}`,
    '',
    `**${escapeMarkdown(model.headline)}**`,
    '',
    ...(known === null ? [] : knownLines(known)),
    ...model.todo.filter(({ kind }) => kind === 'recovery').flatMap(actionGroup),
    '| | |',
    '|---|---|',
    ...model.facts.map((fact) => `| ${escapeMarkdown(fact.label)} | ${escapeMarkdown(fact.text)} |`),
    ...model.parameters.map((fact) => `| Parameter ${escapeMarkdown(fact.label)} | ${escapeMarkdown(fact.text)} |`),
    '',
    ...list('Why', model.evidence),
    ...list('Against', model.against),
    ...list('Other suspects', model.alternatives),
    ...list('Before the crash', [...(before?.events.map(eventSentence) ?? []), ...(before?.notes ?? [])]),
    ...list('What to do next', model.advice),
    ...model.todo.filter(({ kind }) => kind === 'version' || kind === 'safe-mode').flatMap(actionGroup),
    ...list('What could not be seen', model.limits),
  ];
  if (model.objects.length > 0)
    out.push('<details><summary>Objects</summary>', '', ...model.objects.flatMap(objectLines), '</details>', '');
  if (model.stack.length > 0)
    out.push('<details><summary>Stack</summary>', '', ...model.stack.map((frame) => `- ${escapeMarkdown(frame)}`), '', '</details>', '');
  return `${out.join('\n')}\n`;
}

function objectLines({ title, from, facts }: ObjectFacts): string[] {
  const items = facts.map(({ label, text }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(text)}`);
  return [`**${escapeMarkdown(title)}** (${escapeMarkdown(from)})`, '', ...items, ''];
}

function knownLines({ title, strength, why, cause }: KnownIncidentNote): string[] {
  return [`**Known incident (${strength}): ${escapeMarkdown(title)}.** ${escapeMarkdown(`${cause} (${why})`)}`, ''];
}

/** Addresses of our own tables; anything else is not made into a link. */
const PLAIN_LINK = /^https:\/\/[\w./?=&%#-]+$/;

/** A group of steps; its script as code that nothing in it can end. */
export function actionGroup({ title, steps, script, link }: Omit<ActionGroup, 'kind'>): string[] {
  return [
    `*${escapeMarkdown(title)}*`,
    '',
    ...steps.map((step) => `- ${escapeMarkdown(step)}`),
    ...(link === null ? [] : [PLAIN_LINK.test(link) ? `- <${link}>` : `- ${escapeMarkdown(link)}`]),
    '',
    ...(script.length === 0 ? [] : ['```bat', ...script.map((line) => plainLine(line).replaceAll('`', "'")), '```', '']),
  ];
}
