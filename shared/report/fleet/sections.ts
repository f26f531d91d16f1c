import { plainLine } from '../escape.ts';
import { wrapped } from './words.ts';

const WIDTH = 120;

/** Sentences below a title. Everything in it may come from a dump. */
export function section(title: string, lines: readonly string[]): string {
  return [plainLine(title), ...lines.flatMap((line) => wrapped(plainLine(line), WIDTH))].join('\n');
}

/** The same with lines that stay whole. */
export function tableSection(title: string, rows: readonly string[]): string {
  return [plainLine(title), ...rows.map((row) => `  ${plainLine(row)}`)].join('\n');
}
