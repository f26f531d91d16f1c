import {
  type AnswerCulprit,
  type AnswerGroup,
  type AnswerIncident,
  type AnswerKnownIncident,
  CLAIM,
  type FleetAnswer,
} from './fleetAnswer.ts';
import { fleetNotes } from './fleetNotes.ts';
import { headline } from './headline.ts';
import { section, tableSection } from './sections.ts';
import { table } from './table.ts';
import { whatIfSections } from './whatIfText.ts';
import { count, counted, minute, moduleBuild, probability, share, span, times } from './words.ts';

/** Candidates below the claim are shown by name only, so many of them, and only when there is something to them. */
const CANDIDATES = 5;
const LEAST_SCORE = 0.1;
const FACTORS = 5;
const BUGCHECKS = 5;

/** The answer for a terminal or a ticket's text field: one sentence, then sections; ends with a newline. */
export function renderFleetText(answer: FleetAnswer): string {
  const notes = fleetNotes(answer);
  const sections = [
    `${headline(answer)}.`,
    ...(answer.totals.crashes === 0 ? [] : [totals(answer), ...bodies(answer)]),
    ...(notes.length === 0 ? [] : [section('Limits and assumptions', notes)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function bodies(answer: FleetAnswer): string[] {
  const claimed = answer.culprits.filter((culprit) => culprit.score >= CLAIM);
  const candidates = answer.culprits.filter((culprit) => culprit.score < CLAIM && culprit.score >= LEAST_SCORE).slice(0, CANDIDATES);
  return [
    ...claimed.map(culpritSection),
    ...(candidates.length === 0 ? [] : [tableSection('Candidates, not claimed', candidateRows(candidates))]),
    ...answer.incidents.map(incidentSection),
    ...answer.knownIncidents.map(knownSection),
    ...(answer.whatIf === null ? [] : whatIfSections(answer.whatIf)),
    ...(answer.factors.length === 0 ? [] : [tableSection('Machines that crash differ from others in', factorRows(answer))]),
    tableSection(answer.moreGroups ? `Groups (the first ${answer.groups.length}; --limit shows more)` : 'Groups', groupRows(answer.groups)),
  ];
}

function totals({ totals: { crashes, machines, from, to, unreadable, duplicates } }: FleetAnswer): string {
  const when = span(from, to);
  const parts = [
    counted(crashes, 'crash', 'crashes'),
    counted(machines, 'machine'),
    ...(when === null ? ['no crash has a time'] : [when]),
    ...(duplicates > 0 ? [`${counted(duplicates, 'duplicate')} left out`] : []),
    ...(unreadable > 0 ? [`${counted(unreadable, 'file')} could not be read`] : []),
  ];
  return parts.join(', ');
}

function culpritSection(culprit: AnswerCulprit): string {
  const { module, version, vendor, score, crashes, machines, shareOfCrashes, lift, pValue } = culprit;
  const compared = pValue < 1 ? `, ${times(lift)} times as common as elsewhere (p ${probability(pValue)})` : '';
  const lines = [
    `${counted(crashes, 'crash', 'crashes')} (${share(shareOfCrashes)}) on ${counted(machines, 'machine')}, blamed directly in ${share(culprit.blamedDirectly)}${compared}`,
    version === null
      ? 'no one build stands out'
      : `build: timestamp ${version.timestamp}, checksum ${version.checksum}, ${count(version.sizeBytes)} bytes`,
    ...culprit.evidence.map(({ claim, weight }) => `${weight < 0 ? 'against: ' : ''}${claim}`),
    ...(culprit.confounders.length === 0 ? [] : [`cannot be told apart from: ${culprit.confounders.join(', ')}`]),
  ];
  return section(`Culprit: ${moduleBuild(module, version)}${vendor === null ? '' : `, ${vendor}`}, score ${score.toFixed(2)}`, lines);
}

function candidateRows(candidates: readonly AnswerCulprit[]): string[] {
  return table(
    candidates.map((one) => [
      moduleBuild(one.module, one.version),
      `score ${one.score.toFixed(2)}`,
      counted(one.crashes, 'crash', 'crashes'),
      counted(one.machines, 'machine'),
    ]),
    [false, false, true, true],
  );
}

function incidentSection(incident: AnswerIncident): string {
  const { culprit, onset, end, ongoing, crashes, machines, baselinePerHour, peakPerHour, bugchecks, impact, builds } = incident;
  const looping = impact.loopingMachines > 0 ? `, ${counted(impact.loopingMachines, 'machine')} in a boot loop` : '';
  const lines = [
    `${counted(crashes, 'crash', 'crashes')} on ${counted(machines, 'machine')}, ${ongoing ? 'still going on at' : 'until'} ${minute(end)}; ${times(baselinePerHour)} an hour before, ${times(peakPerHour)} at the peak`,
    blamed(culprit),
    `bugchecks: ${bugchecks.slice(0, BUGCHECKS).join(', ')}${bugchecks.length > BUGCHECKS ? ` and ${bugchecks.length - BUGCHECKS} more` : ''}`,
    builds.text,
    `cost: ${count(impact.machineHours)} machine hours${looping}`,
    ...(incident.known === null ? [] : [`known as: ${incident.known}`]),
  ];
  return section(`Incident since ${minute(onset)}`, lines);
}

function blamed(culprit: AnswerIncident['culprit']): string {
  if (culprit === null) return 'no one driver is blamed';
  const { module, version, score } = culprit;
  if (score !== null && score >= CLAIM) return `behind it: ${moduleBuild(module, version)} (score ${score.toFixed(2)})`;
  return `most of its machines blame ${module}, which is no claim${score === null ? '' : ` (score ${score.toFixed(2)})`}`;
}

function knownSection({ title, strength, why, cause, recovery, source, crashes, machines }: AnswerKnownIncident): string {
  const lines = [
    `${strength}: ${why}; ${counted(crashes, 'crash', 'crashes')} on ${counted(machines, 'machine')}`,
    cause,
    ...recovery.map((step, index) => `${index + 1}. ${step}`),
    `source: ${source}`,
  ];
  return section(`Known incident: ${title}`, lines);
}

function factorRows({ factors }: FleetAnswer): string[] {
  const rows = factors
    .slice(0, FACTORS)
    .map((factor) => [
      `${factor.kind} ${factor.value}`,
      `${counted(factor.targetMachines, 'machine')}`,
      `${times(factor.lift)} times as common`,
      `p ${probability(factor.pValue)}`,
    ]);
  return table(rows, [false, true, true, false]);
}

function groupRows(groups: readonly AnswerGroup[]): string[] {
  const rows = groups.map((group) => [
    count(group.crashes),
    count(group.machines),
    group.firstSeen === null ? '' : group.firstSeen.slice(0, 10),
    group.lastSeen === null ? '' : group.lastSeen.slice(0, 10),
    group.signature,
  ]);
  return table([['crashes', 'machines', 'first', 'last', 'signature'], ...rows], [true, true, false, false, false]);
}
