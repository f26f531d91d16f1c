import { plainLine } from '../escape.ts';
import { type AnswerCulprit, type AnswerIncident, CLAIM, type FleetAnswer } from './fleetAnswer.ts';
import { count, counted, minute, moduleBuild, span } from './words.ts';

/** The one sentence for a ticket's title: who is behind the crashes, or that nobody stands out. Plain text, one line, no full stop. */
export function headline(answer: FleetAnswer): string {
  return plainLine(sentence(answer));
}

function sentence(answer: FleetAnswer): string {
  const { totals, culprits, selection } = answer;
  if (totals.crashes === 0) return nothing(answer);
  const [best] = culprits;
  const within = span(totals.from, totals.to);
  const all = `${counted(totals.crashes, 'crash', 'crashes')} on ${counted(totals.machines, 'machine')}`;
  if (best && best.score >= CLAIM) return blame(best, answer);
  const nearest = best ? `; the nearest is ${moduleBuild(best.module, best.version)} (score ${best.score.toFixed(2)})` : '';
  const when = within === null ? '' : `, ${within}${isAll(selection) ? '' : ` (${asked(selection)})`}`;
  return `No common culprit in ${all}${when}${nearest}`;
}

function blame(best: AnswerCulprit, { totals, incidents, culprits }: FleetAnswer): string {
  const since = incidentOf(best, incidents)?.onset ?? totals.from;
  const from = since === null ? '' : ` since ${minute(since)}`;
  const behind = best.blamedDirectly > 0 ? 'is behind' : 'was loaded, though never blamed, in';
  const on = `${count(best.crashes)} of ${counted(totals.crashes, 'crash', 'crashes')} on ${counted(best.machines, 'machine')}`;
  const twins = twinsOf(best, culprits);
  const others = culprits.filter((culprit) => culprit.score >= CLAIM).length - 1 - twins.length;
  const more = others > 0 ? `; ${counted(others, 'more culprit')} below` : '';
  const or = twins.length === 0 ? '' : ` or ${twins.map(({ module }) => module).join(' or ')}, which cannot be told apart,`;
  return `${moduleBuild(best.module, best.version)}${or} ${behind} ${on}${from} (score ${best.score.toFixed(2)})${more}`;
}

/** Scores as near as this are the same. */
const AS_SURE = 0.05;

/** Drivers of one package, say, that come on the same machines and are claimed as surely: a title that named one alone would claim too much. */
function twinsOf(best: AnswerCulprit, culprits: readonly AnswerCulprit[]): AnswerCulprit[] {
  return culprits.filter(
    (other) => other !== best && other.score >= CLAIM && best.score - other.score <= AS_SURE && best.confounders.includes(other.module),
  );
}

/** The largest incident of which a culprit is the culprit. */
function incidentOf(culprit: AnswerCulprit, incidents: readonly AnswerIncident[]): AnswerIncident | undefined {
  return incidents.filter((incident) => incident.culprit?.module === culprit.module).sort((a, b) => b.crashes - a.crashes)[0];
}

type Selection = FleetAnswer['selection'];

function isAll({ since, until, conditions }: Selection): boolean {
  return since === null && until === null && conditions.length === 0;
}

function asked({ since, until, conditions }: Selection): string {
  return ['of the span asked about', ...conditions].slice(since === null && until === null ? 1 : 0).join(', ');
}

function nothing({ totals, selection: { since, until, conditions } }: FleetAnswer): string {
  if (totals.inStore === 0) return 'There are no crashes to report on: the store is empty';
  const from = since === null ? '' : ` since ${minute(since)}`;
  const to = until === null ? '' : ` until ${minute(until)}`;
  const of = conditions.length === 0 ? '' : ` with ${conditions.join(', ')}`;
  return `There are no crashes${from}${to}${of}; the store has ${count(totals.inStore)} ${conditions.length === 0 ? 'at other times' : 'others'}`;
}
