import { isFailure, type TriageFailure, type TriageLine, type TriageResult } from '../result/triageResult.ts';
import { analysisFacts } from './analysisFacts.ts';
import { plainLine } from './escape.ts';
import type { KnownIncidentNote } from './fleet/fleetAnswer.ts';
import { eventSentence, lastMinutes } from './lastMinutes.ts';
import { moduleMarks } from './moduleMarks.ts';
import { processText } from './processText.ts';
import { type Fact, type ObjectFacts, reportModel, SHOWN_FRAMES } from './reportModel.ts';
import { stackTable } from './stackTable.ts';

export interface TextOptions {
  /** Adds parameters, objects, the facts of an analysis, registers, stack, modules and processes. */
  readonly verbose: boolean;
}

const LABEL_WIDTH = 13;
const WIDTH = 110;

/** The report of one dump for a terminal or a ticket's text field; ends with a newline. Failures are one line. */
export function renderText(line: TriageLine, options: TextOptions, known: KnownIncidentNote | null = null): string {
  if (isFailure(line)) return `${failureText(line)}\n`;
  const model = reportModel(line, known);
  const out: string[] = [plainLine(model.title), ...wrap(plainLine(model.headline), 2)];
  const section = (label: string, items: readonly string[]) => {
    for (const [index, item] of items.entries()) out.push(...labelled(index === 0 ? label : '', item));
  };
  for (const { label, text } of model.facts) out.push(...labelled(label, text));
  if (options.verbose) section('Parameters', pairs(model.parameters));
  section('Why', model.evidence);
  section('Against', model.against);
  section('Else', model.alternatives);
  const before = lastMinutes(line.timeline, options.verbose);
  section('Before', [...(before?.events.map(eventSentence) ?? []), ...(before?.notes ?? [])]);
  if (options.verbose) {
    section('Objects', model.objects.flatMap(objectLines));
    const { before, after } = analysisFacts(line);
    section('Analysis', factLines(before));
    out.push(...stackLines(line));
    section('Bucket', factLines(after));
    section('Registers', registerLines(line.registers));
    section(
      'Modules',
      line.modules.map((module) => `${module.base} ${module.name}${module.vendor === null ? '' : ` (${module.vendor}, ${module.class})`}`),
    );
    const marks = moduleMarks(line);
    section(
      'Marks',
      line.modules.flatMap(({ base, name }) => (marks.get(base) ?? []).map(({ text }) => `${name}: ${text}`)),
    );
    section(
      'Unloaded',
      line.unloadedModules.map((module) => `${module.base} ${module.name}`),
    );
    section('Processes', line.processes ? [processText(line.processes)] : []);
  }
  section('Known', model.known);
  section('Next', model.advice);
  section('Limits', model.limits);
  return `${out.join('\n')}\n\n`;
}

/** Which file could not be read and why, as one line without its end. */
export function failureText({ file, error }: TriageFailure): string {
  return `${plainLine(file.path)}: error: ${plainLine(error.message)}`;
}

function pairs(facts: readonly Fact[]): string[] {
  return facts.map((fact) => `${fact.label}  ${fact.text}`);
}

/** The table under its label; rows stay whole, as columns are what they are read by. */
function stackLines({ stack }: TriageResult): string[] {
  if (stack.length === 0) return [];
  return stackTable(stack.slice(0, SHOWN_FRAMES)).map((row, i) =>
    `  ${(i === 0 ? 'Stack' : '').padEnd(LABEL_WIDTH)}${plainLine(row)}`.trimEnd(),
  );
}

function factLines(facts: readonly Fact[]): string[] {
  return facts.map(({ label, text }) => `${label}: ${text}`);
}

function objectLines({ title, from, facts }: ObjectFacts): string[] {
  return [`${title} [${from}]`, ...facts.map(({ label, text }) => `- ${label}: ${text}`)];
}

function registerLines(registers: Readonly<Record<string, string>> | null): string[] {
  const all = Object.entries(registers ?? {}).map(([name, value]) => `${name}=${value}`);
  const lines: string[] = [];
  for (let i = 0; i < all.length; i += 4) lines.push(all.slice(i, i + 4).join('  '));
  return lines;
}

function labelled(label: string, text: string): string[] {
  const [first = '', ...rest] = wrap(plainLine(text), LABEL_WIDTH + 2);
  return [`  ${label.padEnd(LABEL_WIDTH)}${first.trimStart()}`, ...rest];
}

/** Breaks text at spaces so that no line is wider than the page; long words stay whole. */
function wrap(text: string, indent: number): string[] {
  const pad = ' '.repeat(indent);
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && indent + current.length + 1 + word.length > WIDTH) {
      lines.push(pad + current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  lines.push(pad + current);
  return lines;
}
