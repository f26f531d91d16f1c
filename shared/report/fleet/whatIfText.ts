import type { AnswerScenario, AnswerShare, AnswerWhatIf } from './fleetAnswer.ts';
import { section, tableSection } from './sections.ts';
import { table } from './table.ts';
import { counted, interval, share } from './words.ts';

const COMPANIES = 5;
const THIRD_PARTY = 'third-party drivers';
/** Causes in words. */
export const CAUSE_WORDS: Readonly<Record<string, string>> = {
  'third-party-driver': THIRD_PARTY,
  windows: 'Windows itself',
  hardware: 'hardware',
  'memory-corruption': 'memory corruption',
  'user-initiated': 'asked for by the user',
  unknown: 'not known',
};

/** What stopped Windows, and what would have contained it, as sections. The assumptions stand in the limits of the report. */
export function whatIfSections({ causes, companies, scenarios }: AnswerWhatIf): string[] {
  const some = causes.filter(({ crashes }) => crashes > 0).map((cause) => row(CAUSE_WORDS[cause.cause] ?? cause.cause, cause));
  const named = companies.slice(0, COMPANIES).map((company) => row(`  ${company.name}`, company));
  const drivers = some.findIndex(([name]) => name === THIRD_PARTY);
  const rows = drivers < 0 ? some : some.toSpliced(drivers + 1, 0, ...named);
  const contained = scenarios.filter(({ atBest }) => atBest.crashes > 0);
  return [
    tableSection('What stopped Windows (share of crashes, with its 95% interval)', table(rows, [false, true, false, true, false])),
    ...(contained.length === 0 ? [] : [section('What if third-party drivers had to', contained.map(scenarioLine))]),
  ];
}

function row(name: string, { crashes, machines, ofCrashes }: AnswerShare): string[] {
  return [
    name,
    share(ofCrashes.share),
    interval(ofCrashes.low, ofCrashes.high),
    counted(crashes, 'crash', 'crashes'),
    counted(machines, 'machine'),
  ];
}

function scenarioLine({ title, sure, atBest }: AnswerScenario): string {
  const shown = ({ crashes, ofCrashes }: AnswerShare) => `${counted(crashes, 'crash', 'crashes')} (${share(ofCrashes.share)})`;
  const best = atBest.crashes === sure.crashes ? '' : `, at best ${shown(atBest)}`;
  return `${title}: ${shown(sure)} contained${best}`;
}

/** What the shares rest on. */
export function whatIfAssumptions({ scenarios, assumptions }: AnswerWhatIf): string[] {
  const used = scenarios.filter(({ atBest }) => atBest.crashes > 0);
  return [...assumptions, ...used.map(({ title, assumption, source }) => `${title}: ${assumption} (${source})`)];
}
