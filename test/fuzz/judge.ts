/** One input through the whole path, and what must be true of everything that comes out. */
import { renderMarkdown } from '../../shared/report/markdown.ts';
import { renderText } from '../../shared/report/text.ts';
import { isFailure, type TriageLine } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { checkingSource, poisonedSource } from '../shared/dump/support/sources.ts';

const FILE = { path: '/fuzz/input.dmp', name: 'input.dmp', sizeBytes: 0, sha256: null };
/** The longest text in a result is a path of 1,024 characters, in a sentence. */
const MAX_TEXT = 4096;
const MAX_ITEMS = 8192;
const MAX_REPORT = 4 << 20;
/** Control characters and halves of surrogate pairs: neither terminals nor files should get them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNCLEAN = /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** Runs one input. `hostile` reads it again from a source that poisons its buffer. Throws an Error that says what is wrong. */
export function judge(bytes: Uint8Array, hostile: boolean): TriageLine {
  const file = { ...FILE, sizeBytes: bytes.length };
  const line = triageLine(checkingSource(bytes), file);
  const json = checkLine(line);
  if (hostile && JSON.stringify(triageLine(poisonedSource(bytes), file)) !== json)
    throw new Error('a source that reuses its buffer changes the result');
  return line;
}

/** Checks a line and the reports made of it; gives the line's JSON. */
export function checkLine(line: TriageLine): string {
  checkValue(line, 'line', 0);
  const json = JSON.stringify(line);
  if (JSON.stringify(JSON.parse(json)) !== json) throw new Error('the line does not survive JSON');
  if (!isFailure(line)) checkVerdict(line.verdict);
  for (const text of [renderText(line, { verbose: false }), renderText(line, { verbose: true }), renderMarkdown(line)]) {
    if (text.length > MAX_REPORT) throw new Error(`a report of ${text.length} characters`);
    if (UNCLEAN.test(text.replaceAll('\n', ''))) throw new Error('a control character in a report');
  }
  return json;
}

/** A short name for what an input led to; inputs that lead to something new are worth going on with. */
export function outcomeOf(line: TriageLine): string {
  if (isFailure(line)) return line.error.code;
  const rules = [...new Set(line.verdict.evidence.map((evidence) => evidence.rule))].sort();
  const limits = line.limits.map((limit) => limit.replaceAll(/\d+/g, '#').slice(0, 40));
  return [line.dump.kind, line.verdict.kind, ...rules, ...limits].join('|');
}

function checkVerdict(verdict: {
  confidence: number;
  evidence: readonly { weight: number }[];
  alternatives: readonly { confidence: number }[];
}): void {
  for (const { confidence } of [verdict, ...verdict.alternatives]) {
    if (!(confidence >= 0 && confidence <= 1)) throw new Error(`a confidence of ${confidence}`);
  }
  for (const { weight } of verdict.evidence) if (!(weight >= -1 && weight <= 1)) throw new Error(`a weight of ${weight}`);
}

/** Plain JSON and nothing else, of bounded size. */
function checkValue(value: unknown, where: string, depth: number): void {
  if (depth > 8) throw new Error(`${where} is nested too deep`);
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    checkText(value, where);
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${where} is ${value}`);
    return;
  }
  if (typeof value !== 'object') throw new Error(`${where} is of type ${typeof value}`);
  const entries = Object.entries(value);
  if (entries.length > MAX_ITEMS) throw new Error(`${where} has ${entries.length} items`);
  for (const [key, inner] of entries) checkValue(inner, Array.isArray(value) ? `${where}[]` : `${where}.${key}`, depth + 1);
}

function checkText(text: string, where: string): void {
  if (text.length > MAX_TEXT) throw new Error(`${where} has ${text.length} characters`);
  if (UNCLEAN.test(text)) throw new Error(`${where} has a control character`);
}
