import { escapeMarkdown } from '../escape.ts';
import { actionGroup } from '../markdown.ts';
import { supportPage } from '../whatToDo.ts';
import { type AnswerCulprit, CLAIM, type FleetAnswer } from './fleetAnswer.ts';
import type { FleetDetails } from './fleetDetails.ts';
import { fleetNotes } from './fleetNotes.ts';
import { headline } from './headline.ts';
import { CAUSE_WORDS } from './whatIfText.ts';
import { count, counted, interval, minute, moduleBuild, share, span, times } from './words.ts';

const MACHINES = 50;

/** The answer on a fleet as Markdown for tickets; ends with a blank line. Text from dumps is escaped. */
export function renderFleetMarkdown(answer: FleetAnswer, details: FleetDetails): string {
  const { totals, incidents, knownIncidents, whatIf, groups } = answer;
  const out = [`# ${escapeMarkdown(headline(answer))}`, ''];
  if (totals.crashes > 0) {
    const when = span(totals.from, totals.to);
    out.push(
      `${counted(totals.crashes, 'crash', 'crashes')}, ${counted(totals.machines, 'machine')}${when === null ? '' : `, ${when}`}`,
      '',
    );
    out.push(...answer.culprits.filter(({ score }) => score >= CLAIM).flatMap(culpritLines));
    for (const { onset, end, ongoing, crashes, machines, baselinePerHour, peakPerHour, builds } of incidents) {
      out.push(
        `## Incident since ${minute(onset)}`,
        '',
        `- ${counted(crashes, 'crash', 'crashes')} on ${counted(machines, 'machine')}, ${ongoing ? 'still going on at' : 'until'} ${minute(end)}`,
        `- ${times(baselinePerHour)} an hour before, ${times(peakPerHour)} at the peak`,
        `- ${escapeMarkdown(builds.text)}`,
        '',
      );
    }
    for (const { title, strength, why, cause, recovery, script, source } of knownIncidents) {
      out.push(`## Known incident: ${escapeMarkdown(`${title} (${strength})`)}`, '', escapeMarkdown(`${cause} ${why}.`), '');
      out.push(...actionGroup({ title: 'What to do', steps: recovery, script, link: source }));
    }
    if (details.machines.length > 0) {
      const rows = details.machines
        .slice(0, MACHINES)
        .map(({ name, site, model, crashes, lastSeen, blamed }) => [
          name,
          site ?? '',
          model ?? '',
          count(crashes),
          lastSeen ?? '',
          blamed ?? '',
        ]);
      const more = totals.machines - rows.length;
      out.push('## Machines that crashed', '', ...tableOf(['machine', 'site', 'model', 'crashes', 'last', 'mostly blamed'], rows), '');
      if (more > 0) out.push(`${counted(more, 'more machine')} with crashes not listed.`, '');
    }
    if (whatIf !== null) {
      const rows = whatIf.causes
        .filter(({ crashes }) => crashes > 0)
        .map(({ cause, ofCrashes: { share: part, low, high }, crashes, machines }) => [
          CAUSE_WORDS[cause] ?? cause,
          share(part),
          interval(low, high),
          count(crashes),
          count(machines),
        ]);
      out.push('## What stopped Windows', '', ...tableOf(['cause', 'share', '95%', 'crashes', 'machines'], rows), '');
    }
    const rows = groups.map(({ signature, crashes, machines, firstSeen, lastSeen }) => [
      signature,
      count(crashes),
      count(machines),
      firstSeen ?? '',
      lastSeen ?? '',
    ]);
    out.push('## Groups of crashes', '', ...tableOf(['signature', 'crashes', 'machines', 'first', 'last'], rows), '');
  }
  const notes = fleetNotes(answer);
  if (notes.length > 0) out.push('## Limits and assumptions', '', ...notes.map((note) => `- ${escapeMarkdown(note)}`), '');
  return `${out.join('\n')}\n`;
}

function culpritLines(one: AnswerCulprit): string[] {
  const { module, version, vendor, score, crashes, machines, shareOfCrashes, blamedDirectly, confounders, evidence } = one;
  const page = supportPage(vendor);
  const lines = [
    `${counted(crashes, 'crash', 'crashes')} (${share(shareOfCrashes)}) on ${counted(machines, 'machine')}, blamed directly in ${share(blamedDirectly)}`,
    ...evidence.map(({ claim, weight }) => `${weight < 0 ? 'against: ' : ''}${claim}`),
    ...(confounders.length === 0 ? [] : [`cannot be told apart from: ${confounders.join(', ')}`]),
    ...(page === null ? [] : [`support of ${vendor}: ${page}`]),
  ];
  const title = `Culprit: ${moduleBuild(module, version)}${vendor === null ? '' : `, ${vendor}`}, score ${score.toFixed(2)}`;
  return [`## ${escapeMarkdown(title)}`, '', ...lines.map((line) => `- ${escapeMarkdown(line)}`), ''];
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)];
}
