import { isFailure, type TriageLine } from '../../result/triageResult.ts';
import { percent } from '../reportModel.ts';
import { bar } from './charts.ts';
import type { DumpEntry } from './dumpSection.ts';
import { each, html, type Markup } from './markup.ts';

/** What the table needs of one dump: small enough to keep for every dump of a large run. */
export interface DumpRow {
  readonly number: number;
  readonly name: string;
  readonly machine: string | null;
  readonly crashTime: string | null;
  readonly bugcheck: string;
  readonly blamed: string;
  /** Null where there is none: unknown causes, files that could not be read. */
  readonly confidence: number | null;
}

/** Names from here on may be broken anywhere. */
const LONG = 32;
/** Rows above this number are only counted. */
export const MOST_ROWS = 5000;

export function dumpRow({ number, line, machine }: DumpEntry): DumpRow {
  const base = { number, name: line.file.name, machine };
  if (isFailure(line)) return { ...base, crashTime: null, bugcheck: '', blamed: 'could not be read', confidence: null };
  const { verdict, bugcheck, dump } = line;
  return {
    ...base,
    crashTime: dump.crashTime,
    bugcheck: bugcheck === null ? '' : `${bugcheck.code} ${bugcheck.name ?? ''}`.trim(),
    blamed: blamedOf(line),
    confidence: verdict.kind === 'unknown' ? null : verdict.confidence,
  };
}

/** All dumps at a glance, each a link to its section. `total` counts those that have no row. */
export function dumpTable(rows: readonly DumpRow[], total: number): string {
  if (total < 2) return '';
  const more = total > rows.length ? html`<p class="soft">The first ${rows.length} of ${total}; all of them follow below.</p>` : null;
  return html`<section class="card"><h2>All dumps</h2><div class="scroll"><table>
<thead><tr><th>dump</th><th>machine</th><th>crashed (UTC)</th><th>bugcheck</th><th>blamed</th><th>confidence</th></tr></thead>
<tbody>
${each(rows, row)}</tbody></table></div>${more}</section>
`.text;
}

function row({ number, name, machine, crashTime, bugcheck, blamed, confidence }: DumpRow): Markup {
  const sure = confidence === null ? null : html`${bar(confidence, percent(confidence))}${percent(confidence)}`;
  const when = crashTime === null ? '' : `${crashTime.slice(0, 10)} ${crashTime.slice(11, 16)}`;
  return html`<tr><td class="${name.length < LONG ? 'keep' : 'any'}"><a href="#dump-${number}">${name}</a></td><td>${machine}</td><td class="keep">${when}</td><td>${breakable(bugcheck)}</td><td class="mono${blamed.length < LONG ? ' keep' : ' any'}">${blamed}</td><td class="small keep">${sure}</td></tr>
`;
}

/** Names of bugchecks may be broken after an underscore. */
function breakable(text: string): Markup {
  return each(text.split(/(?<=_)/), (part) => html`${part}<wbr>`);
}

function blamedOf(line: Exclude<TriageLine, { error: unknown }>): string {
  const { kind, module } = line.verdict;
  if (module !== null) return module;
  return kind.replaceAll('-', ' ');
}
