import type { AnswerBuild } from './fleetAnswer.ts';

/** 1200 -> "1,200". */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** "1 machine", "318 machines". */
export function counted(value: number, noun: string, several = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : several}`;
}

/** "the store has none" -> "The store has none.": a part of a sentence that stands alone. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?)]$/.test(text) ? '' : '.'}`;
}

/** ISO 8601 -> "2024-07-19 04:10 UTC". */
export function minute(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** "2024-07-01 00:12 to 2024-07-19 08:00 UTC"; null when no crash has a time. */
export function span(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  return from === to ? minute(from) : `${minute(from).slice(0, -4)} to ${minute(to)}`;
}

/** 0.684 -> "68%"; what is little and not nothing is never "0%", what is not all never "100%". */
export function share(part: number): string {
  if (part > 0 && part < 0.005) return 'under 1%';
  if (part < 1 && part > 0.995) return 'over 99%';
  return `${Math.round(part * 100)}%`;
}

/** 9.13 -> "9.1", 312 -> "312". */
export function times(value: number): string {
  return Number.isFinite(value) ? count(Number(value.toPrecision(value < 100 ? 2 : 3))) : 'many';
}

/** 1.3e-17 -> "1e-17", 0.012 -> "0.012"; what is too small for a number is "under 1e-300". */
export function probability(value: number): string {
  if (value === 0) return 'under 1e-300';
  return value < 0.001 ? value.toExponential(0) : String(Number(value.toPrecision(2)));
}

/** "csagent.sys build 0x668dea59"; the name alone where no one build stands out. */
export function moduleBuild(module: string, version: AnswerBuild | null): string {
  return version === null ? module : `${module} build ${version.timestamp}`;
}

/** A line broken at blanks so that none is wider; indented by two, what follows by four. Long words stay whole. */
export function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = ' ';
  for (const word of line.split(' ')) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = '   ';
    }
    current += ` ${word}`;
  }
  return [...lines, current];
}

/** 0.77, 0.92 -> "77-92%". */
export function interval(low: number, high: number): string {
  return `${Math.round(low * 100)}-${Math.round(high * 100)}%`;
}
