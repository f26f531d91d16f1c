/** What Markdown would take for markup. An underscore inside a word (`rts_50`, `DRIVER_IRQL`) is none, so it stays readable. */
const MARKUP = /[\\`*{}[\]<>|#~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** What trackers make a link of by itself: `https://`, `www.`. The mark in it is escaped; the text stays the same. */
const ADDRESS = /(\b(?:https?|ftp|file))(?=:\/\/)|(\bwww)(?=\.)/gi;
/** What trackers take for an account and tell it: `@name`; an e-mail address becomes a link. Only code is left alone. */
const MENTION = /((?:[\w.+-]*@[\w.-]+)+)/;

/** Makes text from a dump harmless in Markdown: no markup, no line breaks, no table cells of its own, no links, nobody called. */
export function escapeMarkdown(text: string): string {
  const parts = plainLine(text).split(MENTION);
  return parts.map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escapeMarkup(part))).join('');
}

function escapeMarkup(text: string): string {
  return text.replace(MARKUP, (character) => `\\${character}`).replace(ADDRESS, (start) => `${start}\\`);
}

/** Characters that steer a terminal or turn the direction of text: C0, C1, line and paragraph separators, bidirectional marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** One line of plain text: what would steer the terminal or reorder the text becomes a blank. */
export function plainLine(text: string): string {
  return text.replace(STEERING, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text from a dump as harmless text in HTML, between tags and in quoted attributes alike; one line, nothing that turns its direction. */
export function escapeHtml(text: string): string {
  return plainLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
