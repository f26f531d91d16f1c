import type { MachineVerdict } from '../../result/machineVerdict.ts';
import { isFailure, type TriageLine, type TriageResult } from '../../result/triageResult.ts';
import { dumpDetails } from '../dumpDetails.ts';
import type { KnownIncidentNote } from '../fleet/fleetAnswer.ts';
import { type Fact, percent, reportModel } from '../reportModel.ts';
import { bar } from './charts.ts';
import { eventTable } from './eventTable.ts';
import { each, html, type Markup, NOTHING } from './markup.ts';
import { objectList } from './objects.ts';
import { driverLists, registerList, stackList } from './technical.ts';
import { knownNote, todo } from './todo.ts';

/** One dump with what goes with it in a report. */
export interface DumpEntry {
  /** 1, 2, ...: the section's anchor is `dump-1`. */
  readonly number: number;
  readonly line: TriageLine;
  /** Name of the machine; null when nothing names it. */
  readonly machine: string | null;
  readonly known: KnownIncidentNote | null;
}

const BADGES: Readonly<Record<TriageResult['verdict']['kind'], string>> = {
  driver: 'Driver',
  'os-component': 'Part of Windows',
  hardware: 'Hardware',
  'memory-corruption': 'Memory corruption',
  'user-initiated': 'Asked for by the user',
  unknown: 'Cause unknown',
};
/** Facts that say where it happened rather than what. */
const SYSTEM: ReadonlySet<string> = new Set([
  'Windows',
  'Machine',
  'Chassis',
  'Processor',
  'Memory',
  'Devices',
  'Note',
  'Privacy',
  'Dump',
  'Signature',
]);

/** Everything on one dump: the verdict's sentence first, then why, what to do, and the facts for experts. */
export function dumpSection({ number, line, machine, known }: DumpEntry): string {
  const eyebrow = html`<p class="eyebrow">${line.file.name}${machine === null ? null : ` · ${machine}`}</p>`;
  if (isFailure(line)) {
    return html`<article class="card dump" id="dump-${number}">${eyebrow}
<h2>Could not be read: ${line.error.message}</h2>
<p class="meta">${line.file.path}</p>
</article>
`.text;
  }
  const model = reportModel(line, known);
  const details = dumpDetails(line);
  const facts = model.facts.filter(({ label }) => label !== 'Verdict');
  return html`<article class="card dump" id="dump-${number}">${eyebrow}
<h2>${model.headline}</h2>
${verdictLine(line)}
${knownNote(known)}
${factList(facts.filter(({ label }) => !SYSTEM.has(label)))}
${evidence(line)}
${alternatives(line)}
${eventTable(line)}
${todo(model.todo)}
${parameters(model.parameters)}
${objectList(model.objects)}
${stackList(details)}
${driverLists(details)}
${registerList(details)}
<h3>System</h3>
${factList([...facts.filter(({ label }) => SYSTEM.has(label)), { label: 'File', text: line.file.path }])}
${list('What could not be seen', model.limits)}
</article>
`.text;
}

/** What several dumps of one machine say together. */
export function machineSection(machines: readonly MachineVerdict[]): string {
  if (machines.length === 0) return '';
  return html`<section class="card"><h2>Machines with several dumps</h2><ul>${each(
    machines,
    ({ summary, dumps, bugchecks, kind, confidence }) =>
      html`<li>${summary} <span class="soft">(${dumps} dumps: ${bugchecks.join(', ')}${kind === 'unknown' ? '' : `; confidence ${percent(confidence)}`})</span></li>`,
  )}</ul></section>
`.text;
}

function verdictLine({ verdict }: TriageResult): Markup {
  const { kind, module, offset, confidence } = verdict;
  const badge = html`<span class="badge${kind === 'driver' || kind === 'hardware' || kind === 'memory-corruption' ? ' bad' : ''}">${BADGES[kind]}</span>`;
  if (kind === 'unknown') return html`<div class="verdict">${badge}</div>`;
  const who = module === null ? null : html`<strong class="mono">${module}${offset === null ? '' : `+${offset}`}</strong>`;
  const sure = `confidence ${percent(confidence)}`;
  return html`<div class="verdict">${badge}${who}${bar(confidence, sure)}<span>${sure}</span></div>`;
}

function evidence({ verdict }: TriageResult): Markup {
  const pro = verdict.evidence.filter(({ weight }) => weight >= 0);
  const contra = verdict.evidence.filter(({ weight }) => weight < 0);
  const chain = (items: typeof pro) =>
    each(
      items,
      ({ claim, rule, at, weight }) =>
        html`<li>${claim}<div class="where small">${bar(Math.abs(weight), `weight ${percent(Math.abs(weight))}`)}weight ${weight.toFixed(2)}, rule ${rule}, read from: ${at}</div></li>`,
    );
  return html`${pro.length === 0 ? NOTHING : html`<h3>Why</h3><ol class="why">${chain(pro)}</ol>`}${
    contra.length === 0 ? NOTHING : html`<h3>What speaks against it</h3><ul class="against">${chain(contra)}</ul>`
  }`;
}

function alternatives({ verdict }: TriageResult): Markup {
  if (verdict.alternatives.length === 0) return NOTHING;
  const rows = each(
    verdict.alternatives,
    ({ module, confidence, why }) => html`<tr><td class="mono">${module}</td><td class="n">${percent(confidence)}</td><td>${why}</td></tr>`,
  );
  return html`<h3>Other suspects</h3><table><tbody>${rows}</tbody></table>`;
}

function parameters(facts: readonly Fact[]): Markup {
  if (facts.length === 0) return NOTHING;
  const rows = each(facts, ({ label, text }) => html`<tr><td class="mono keep">${label}</td><td>${text}</td></tr>`);
  return html`<h3>Bugcheck parameters</h3><table><tbody>${rows}</tbody></table>`;
}

function factList(facts: readonly Fact[]): Markup {
  return html`<dl>${each(facts, ({ label, text }) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>`;
}

function list(title: string, items: readonly string[]): Markup {
  return items.length === 0 ? NOTHING : html`<h3>${title}</h3><ul>${each(items, (item) => html`<li>${item}</li>`)}</ul>`;
}
