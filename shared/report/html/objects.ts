import type { ObjectFacts } from '../reportModel.ts';
import { each, html, type Markup, NOTHING } from './markup.ts';

/** What the bugcheck is about, each thing folded under its title; the first is open. */
export function objectList(objects: readonly ObjectFacts[]): Markup {
  if (objects.length === 0) return NOTHING;
  return html`<h3>Objects</h3>${each([...objects.entries()], ([index, object]) => folded(object, index === 0))}`;
}

function folded({ title, from, facts }: ObjectFacts, open: boolean): Markup {
  const rows = each(facts, ({ label, text }) => html`<tr><td class="keep">${label}</td><td class="any">${text}</td></tr>`);
  const body = html`<summary>${title} <span class="soft">${from}</span></summary><table><tbody>${rows}</tbody></table>`;
  return open ? html`<details open>${body}</details>` : html`<details>${body}</details>`;
}
