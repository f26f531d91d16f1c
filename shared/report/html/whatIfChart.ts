import type { AnswerScenario, AnswerShare, AnswerWhatIf } from '../fleet/fleetAnswer.ts';
import { CAUSE_WORDS } from '../fleet/whatIfText.ts';
import { counted, interval, share } from '../fleet/words.ts';
import { intervalBar } from './charts.ts';
import { each, html, type Markup, NOTHING } from './markup.ts';

const COMPANIES = 8;

/** What stopped Windows, by cause and by company, and what would have contained it. */
export function whatIfSection(whatIf: AnswerWhatIf | null): string {
  if (whatIf === null) return '';
  const { causes, companies, scenarios } = whatIf;
  const contained = scenarios.filter(({ atBest }) => atBest.crashes > 0);
  return html`<section class="card"><h2>What stopped Windows</h2>
<p class="where">Share of crashes; the line is the 95% interval.</p>
${rows(causes.filter(({ crashes }) => crashes > 0).map((one) => ({ name: CAUSE_WORDS[one.cause] ?? one.cause, one })))}
${companies.length === 0 ? NOTHING : html`<h3>Third-party drivers by company</h3>${rows(companies.slice(0, COMPANIES).map((one) => ({ name: one.name, one })))}`}
${contained.length === 0 ? NOTHING : html`<h3>What if third-party drivers had to ...</h3>${rows(contained.flatMap(scenarioRows))}`}
</section>
`.text;
}

function scenarioRows({ title, sure, atBest }: AnswerScenario): { name: string; one: AnswerShare }[] {
  const certain = { name: `${title}: contained for sure`, one: sure };
  return atBest.crashes === sure.crashes ? [certain] : [certain, { name: `${title}: contained at best`, one: atBest }];
}

function rows(shares: readonly { readonly name: string; readonly one: AnswerShare }[]): Markup {
  return html`<table class="shares"><tbody>${each(shares, ({ name, one: { ofCrashes, crashes, machines } }) => {
    const { share: part, low, high } = ofCrashes;
    return html`<tr><td>${name}</td><td>${intervalBar(part, low, high, `${share(part)}, between ${interval(low, high)}`)}</td><td class="n">${share(part)}</td><td class="n soft">${interval(low, high)}</td><td class="n">${counted(crashes, 'crash', 'crashes')}</td><td class="n">${counted(machines, 'machine')}</td></tr>`;
  })}</tbody></table>`;
}
