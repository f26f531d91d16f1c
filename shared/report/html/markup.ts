import { escapeHtml } from '../escape.ts';

/** Finished HTML. Only `html` makes it from literals, so text from a dump cannot pass for it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = string | number | null | Markup | readonly Part[];

/** A template whose values are escaped unless they are markup themselves; lists are joined, null is nothing. Attributes need quotes. */
export function html(literals: TemplateStringsArray, ...values: readonly Part[]): Markup {
  let text = literals[0] ?? '';
  for (const [index, value] of values.entries()) text += render(value) + (literals[index + 1] ?? '');
  return new Markup(text);
}

/** Nothing at all. */
export const NOTHING = new Markup('');

/** A list, or nothing when there is none. */
export function each<T>(items: readonly T[], line: (item: T, index: number) => Markup): Markup {
  return new Markup(items.map((item, index) => line(item, index).text).join(''));
}

/** A link to a web page; text alone when the address is not https. */
export function link(address: string, text = address): Markup {
  if (!/^https:\/\/[\w.-]+(\/|$)/i.test(address)) return html`${text}`;
  return html`<a href="${address}" rel="noreferrer noopener">${text}</a>`;
}

function render(value: Part): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return typeof value === 'number' ? String(value) : escapeHtml(value);
}
