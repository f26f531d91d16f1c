import type { FleetAnswer } from '../fleet/fleetAnswer.ts';
import type { FleetDetails } from '../fleet/fleetDetails.ts';
import { fleetNotes } from '../fleet/fleetNotes.ts';
import { count, counted, minute, probability, times } from '../fleet/words.ts';
import { each, html } from './markup.ts';

/** The machines hit, most crashes first. */
export function machineTable({ machines, moreMachines }: FleetDetails): string {
  if (machines.length === 0) return '';
  const rows = each(
    machines,
    ({ name, site, model, crashes, firstSeen, lastSeen, blamed }) =>
      html`<tr><td>${name}</td><td>${site}</td><td>${model}</td><td class="n">${count(crashes)}</td><td class="keep">${day(firstSeen)}</td><td class="keep">${day(lastSeen)}</td><td class="mono">${blamed}</td></tr>`,
  );
  const more = moreMachines === 0 ? null : html`<p class="soft">${counted(moreMachines, 'more machine')} with crashes not listed.</p>`;
  return html`<section class="card"><h2>Machines that crashed</h2><div class="scroll"><table><thead><tr><th>machine</th><th>site</th><th>model</th><th class="n">crashes</th><th>first (UTC)</th><th>last (UTC)</th><th>mostly blamed</th></tr></thead><tbody>
${rows}</tbody></table></div>${more}</section>
`.text;
}

/** By what else crashed machines differ. */
export function factorTable({ factors }: FleetAnswer): string {
  if (factors.length === 0) return '';
  const rows = each(
    factors,
    ({ kind, value, targetMachines, lift, pValue }) =>
      html`<tr><td>${kind}</td><td>${value}</td><td class="n">${counted(targetMachines, 'machine')}</td><td class="n">${times(lift)} times as common</td><td class="n">p ${probability(pValue)}</td></tr>`,
  );
  return html`<section class="card"><h2>Machines that crash differ from others in</h2><table><tbody>${rows}</tbody></table></section>
`.text;
}

/** Crashes with one signature each. */
export function groupTable({ groups, moreGroups }: FleetAnswer): string {
  const rows = each(
    groups,
    ({ signature, crashes, machines, firstSeen, lastSeen }) =>
      html`<tr><td class="mono">${signature}</td><td class="n">${count(crashes)}</td><td class="n">${count(machines)}</td><td class="keep">${day(firstSeen)}</td><td class="keep">${day(lastSeen)}</td></tr>`,
  );
  const more = moreGroups ? html`<p class="soft">The first ${groups.length}; there are more.</p>` : null;
  return html`<section class="card"><h2>Groups of crashes</h2><div class="scroll"><table><thead><tr><th>signature</th><th class="n">crashes</th><th class="n">machines</th><th>first (UTC)</th><th>last (UTC)</th></tr></thead><tbody>
${rows}</tbody></table></div>${more}</section>
`.text;
}

/** What could not be seen, and what the numbers rest on. */
export function limitList(answer: FleetAnswer): string {
  const notes = fleetNotes(answer);
  if (notes.length === 0) return '';
  return html`<section class="card"><h2>Limits and assumptions</h2><ul>${each(notes, (note) => html`<li>${note}</li>`)}</ul></section>
`.text;
}

function day(iso: string | null): string {
  return iso === null ? '' : minute(iso).slice(0, -4);
}
