import { isFailure, type TriageLine } from '../../result/triageResult.ts';
import { counted, span } from '../fleet/words.ts';

/** What the top of a report on dumps says; grows dump by dump. */
export interface RunSummary {
  dumps: number;
  unread: number;
  first: string | null;
  last: string | null;
  readonly machines: Set<string>;
  /** Blamed modules, and '' for crashes that blame none. */
  readonly blamed: Map<string, number>;
  firstName: string;
}

/** Names kept at most: a damaged dump may have a name of its own for everything. */
const MOST_NAMES = 20_000;
const SHOWN = 3;

export function noDumps(): RunSummary {
  return { dumps: 0, unread: 0, first: null, last: null, machines: new Set(), blamed: new Map(), firstName: '' };
}

export function addToSummary(summary: RunSummary, line: TriageLine, machine: string | null): void {
  if (summary.dumps === 0) summary.firstName = line.file.name;
  summary.dumps++;
  if (isFailure(line)) {
    summary.unread++;
    return;
  }
  if (machine !== null && summary.machines.size < MOST_NAMES) summary.machines.add(machine);
  const { crashTime } = line.dump;
  if (crashTime !== null) {
    if (summary.first === null || crashTime < summary.first) summary.first = crashTime;
    if (summary.last === null || crashTime > summary.last) summary.last = crashTime;
  }
  const blamed = line.verdict.module ?? '';
  if (summary.blamed.has(blamed) || summary.blamed.size < MOST_NAMES) summary.blamed.set(blamed, (summary.blamed.get(blamed) ?? 0) + 1);
}

/** One sentence on all dumps: "10 dumps: csagent.sys is blamed in 3, ...". */
export function summaryHeadline({ dumps, unread, blamed, firstName }: RunSummary): string {
  if (dumps === 0) return 'No dumps were found.';
  if (dumps === 1) return `Crash report on ${firstName}`;
  if (unread === dumps) return `${counted(dumps, 'dump')}, none of which could be read.`;
  const named = [...blamed].filter(([module]) => module !== '').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (named.length === 0) return `${counted(dumps - unread, 'dump')}: no driver is blamed in any.`;
  const shown = named.slice(0, SHOWN).map(([module, count], index) => `${module}${index === 0 ? ' is blamed in' : ' in'} ${count}`);
  const others = named.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
  const nobody = blamed.get('') ?? 0;
  const rest = [...(others > 0 ? [`other modules in ${others}`] : []), ...(nobody > 0 ? [`none in ${nobody}`] : [])];
  return `${counted(dumps - unread, 'dump')}: ${[...shown, ...rest].join(', ')}.`;
}

/** The line below it: how many, of whom, since when. */
export function summaryMeta({ dumps, unread, machines, first, last }: RunSummary): string {
  const when = span(first, last);
  const parts = [
    ...(dumps > unread ? [`${counted(dumps - unread, 'dump')} read`] : []),
    ...(unread > 0 ? [`${unread} could not be read`] : []),
    ...(machines.size > 0 ? [machines.size === 1 ? `machine ${[...machines].join('')}` : counted(machines.size, 'machine')] : []),
    ...(when === null ? [] : [when]),
  ];
  return parts.join(' · ');
}
