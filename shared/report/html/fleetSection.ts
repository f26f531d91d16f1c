import { type AnswerCulprit, type AnswerIncident, CLAIM, type FleetAnswer } from '../fleet/fleetAnswer.ts';
import type { FleetDetails } from '../fleet/fleetDetails.ts';
import { count, counted, minute, moduleBuild, probability, share, span, times } from '../fleet/words.ts';
import { supportPage } from '../whatToDo.ts';
import { bar } from './charts.ts';
import { factorTable, groupTable, limitList, machineTable } from './fleetTables.ts';
import { each, html, link, type Markup, NOTHING } from './markup.ts';
import { spreadChart } from './spreadChart.ts';
import { timelineChart } from './timelineChart.ts';
import { actionGroup, knownNote } from './todo.ts';
import { whatIfSection } from './whatIfChart.ts';

const CANDIDATES = 5;
const LEAST_SCORE = 0.1;

/** Everything on a fleet, one card after the other; the sentence of it is the page's headline. */
export function fleetSections(answer: FleetAnswer, details: FleetDetails): string {
  if (answer.totals.crashes === 0) return limitList(answer);
  return [
    overview(answer, details),
    culprits(answer),
    ...answer.incidents.map(incidentSection),
    ...answer.knownIncidents.map(knownSection),
    machineTable(details),
    whatIfSection(answer.whatIf),
    factorTable(answer),
    groupTable(answer),
    limitList(answer),
  ].join('');
}

function overview({ totals, incidents }: FleetAnswer, details: FleetDetails): string {
  const { crashes, machines, from, to, unreadable, duplicates } = totals;
  const left = [
    ...(duplicates > 0 ? [`${counted(duplicates, 'duplicate')} left out`] : []),
    ...(unreadable > 0 ? [`${counted(unreadable, 'file')} could not be read`] : []),
  ].join(', ');
  return html`<section class="card"><h2>The fleet over time</h2>
<div class="tiles"><div><b>${count(crashes)}</b>${crashes === 1 ? 'crash' : 'crashes'}</div><div><b>${count(machines)}</b>${machines === 1 ? 'machine' : 'machines'}</div><div><b>${count(incidents.length)}</b>${incidents.length === 1 ? 'incident' : 'incidents'}</div></div>
<p class="meta">${span(from, to) ?? 'no crash has a time'}${left === '' ? '' : `; ${left}`}</p>
${timelineChart(details, incidents)}</section>
`.text;
}

function culprits({ culprits }: FleetAnswer): string {
  const claimed = culprits.filter(({ score }) => score >= CLAIM);
  const candidates = culprits.filter(({ score }) => score < CLAIM && score >= LEAST_SCORE).slice(0, CANDIDATES);
  const rows = each(
    candidates,
    (one) =>
      html`<tr><td class="mono">${moduleBuild(one.module, one.version)}</td><td class="small keep">${bar(one.score, `score ${one.score.toFixed(2)}`)}${one.score.toFixed(2)}</td><td class="n">${counted(one.crashes, 'crash', 'crashes')}</td><td class="n">${counted(one.machines, 'machine')}</td></tr>`,
  );
  return html`<section class="card"><h2>Who is behind it</h2>
${claimed.length === 0 ? html`<p>No driver reaches a score of ${CLAIM}, so none is claimed.</p>` : each(claimed, culprit)}
${candidates.length === 0 ? NOTHING : html`<h3>Candidates, not claimed</h3><table><tbody>${rows}</tbody></table>`}
</section>
`.text;
}

function culprit(one: AnswerCulprit): Markup {
  const { module, version, vendor, score, pValue, lift, confounders } = one;
  const page = supportPage(vendor);
  const build = version && `timestamp ${version.timestamp}, checksum ${version.checksum}, ${count(version.sizeBytes)} bytes`;
  return html`<div class="culprit"><header><h3><span class="mono">${module}</span>${vendor === null ? null : `, ${vendor}`}</h3>
<div class="verdict">${bar(score, `score ${score.toFixed(2)}`)}<span>score ${score.toFixed(2)}</span></div></header>
<dl><dt>Hits</dt><dd>${counted(one.crashes, 'crash', 'crashes')} (${share(one.shareOfCrashes)}) on ${counted(one.machines, 'machine')}, blamed directly in ${share(one.blamedDirectly)}</dd>
${pValue < 1 ? html`<dt>Compared</dt><dd>${times(lift)} times as common as elsewhere (p ${probability(pValue)})</dd>` : NOTHING}
<dt>Build</dt><dd>${build ?? 'no one build stands out'}</dd>
${confounders.length === 0 ? NOTHING : html`<dt>Confounders</dt><dd>cannot be told apart from: ${confounders.join(', ')}</dd>`}
${page === null ? NOTHING : html`<dt>Contact</dt><dd>${vendor} support: ${link(page)}</dd>`}</dl>
<ol class="why">${each(one.evidence, ({ claim, weight, rule }) => html`<li>${weight < 0 ? 'Against: ' : null}${claim}<div class="where">weight ${weight.toFixed(2)}, rule ${rule}</div></li>`)}</ol></div>`;
}

function incidentSection(incident: AnswerIncident): string {
  const { culprit: who, onset, end, ongoing, crashes, machines, baselinePerHour, peakPerHour, bugchecks, impact, builds } = incident;
  const looping = impact.loopingMachines > 0 ? `, ${counted(impact.loopingMachines, 'machine')} in a boot loop` : '';
  const claimed = who !== null && who.score !== null && who.score >= CLAIM;
  const name = who === null ? 'no one driver is blamed' : moduleBuild(who.module, who.version);
  return html`<section class="card"><h2>Incident since ${minute(onset)}</h2>
<dl><dt>Behind it</dt><dd>${claimed || who === null ? name : `most of its machines blame ${name}, which is no claim`}</dd>
<dt>Hits</dt><dd>${counted(crashes, 'crash', 'crashes')} on ${counted(machines, 'machine')}${looping}</dd>
<dt>${ongoing ? 'Still going on' : 'Until'}</dt><dd>${minute(end)}</dd>
<dt>Crashes an hour</dt><dd>${times(baselinePerHour)} before, ${times(peakPerHour)} at the peak</dd>
<dt>Driver builds</dt><dd>${builds.text}</dd>
<dt>Bugchecks</dt><dd>${bugchecks.slice(0, 8).join(', ')}${bugchecks.length > 8 ? ` and ${bugchecks.length - 8} more` : ''}</dd>
<dt>Cost</dt><dd>${count(impact.machineHours)} machine hours <span class="soft">(${impact.assumption})</span></dd></dl>${spreadChart(incident)}</section>
`.text;
}

function knownSection(known: FleetAnswer['knownIncidents'][number]): string {
  const { recovery, script, source, crashes, machines } = known;
  return html`<section class="card">${knownNote(known)}<p class="meta">${counted(crashes, 'crash', 'crashes')} on ${counted(machines, 'machine')}</p>
<div class="do">${actionGroup({ title: 'What to do', steps: recovery, script, link: source })}</div></section>
`.text;
}
