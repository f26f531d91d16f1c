/** Makes text from a dump harmless in Markdown: no markup, no line breaks, no table cells of its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/[\\`*_{}[\]<>|#~]/g, (character) => `\\${character}`);
}

/** One line of plain text: control characters (terminal escapes too) dropped. */
export function plainLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
