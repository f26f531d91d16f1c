import type { KnownIncidentNote } from '../fleet/fleetAnswer.ts';
import type { ActionGroup } from '../whatToDo.ts';
import { each, html, link, type Markup, NOTHING } from './markup.ts';

/** That a crash belongs to a known incident, and why we say so. */
export function knownNote(known: KnownIncidentNote | null): Markup {
  if (known === null) return NOTHING;
  const { title, strength, why, cause, artifact } = known;
  return html`<div class="known"><strong>Known incident: ${title}</strong> <span class="badge">${strength}</span><p>${cause}</p><p class="where">${why}. What did it: ${artifact}</p></div>`;
}

/** What to do, group by group; a script stands as text to copy. */
export function todo(groups: readonly ActionGroup[]): Markup {
  if (groups.length === 0) return NOTHING;
  return html`<section class="do"><h3>What to do</h3>${each(groups, actionGroup)}</section>`;
}

/** One group; also of a known incident's recovery. */
export function actionGroup({ title, steps, script, link: page }: Omit<ActionGroup, 'kind'>): Markup {
  const [first = ''] = steps;
  const body = steps.length === 1 ? html`<p>${first}</p>` : html`<ol>${each(steps, (step) => html`<li>${step}</li>`)}</ol>`;
  return html`<h4>${title}</h4>${body}${scriptBlock(script)}${page === null ? NOTHING : html`<p class="where">${link(page)}</p>`}`;
}

function scriptBlock(script: readonly string[]): Markup {
  if (script.length === 0) return NOTHING;
  return html`<p class="where">The same as a batch file, for one machine; read it before you run it:</p><pre>${each(script, (line) => html`${line}\n`)}</pre>`;
}
