import type { TriageResult } from '../../result/triageResult.ts';
import { type EventLine, lastMinutes } from '../lastMinutes.ts';
import { each, html, type Markup, NOTHING } from './markup.ts';

/** The last minutes: what tells most as a table, all that is listed folded below it. */
export function eventTable({ timeline }: TriageResult): Markup {
  const short = lastMinutes(timeline, false);
  const all = lastMinutes(timeline, true);
  if (short === null || all === null) return NOTHING;
  const rest =
    all.events.length === short.events.length
      ? NOTHING
      : html`<details><summary>All that is listed (${all.events.length})</summary>${table(all.events)}</details>`;
  return html`<h3>Before the crash</h3>${short.events.length === 0 ? NOTHING : table(short.events)}${rest}${each(
    all.notes,
    (note) => html`<p class="where">${note}</p>`,
  )}`;
}

function table(events: readonly EventLine[]): Markup {
  return html`<div class="scroll"><table><thead><tr><th>before</th><th>about</th><th>event</th><th>what</th></tr></thead><tbody>${each(
    events,
    ({ before, kind, who, what, level }) =>
      html`<tr><td class="n keep">${before}</td><td>${kind}</td><td>${who}</td><td class="any">${level === null ? '' : `${level}: `}${what}</td></tr>`,
  )}</tbody></table></div>`;
}
