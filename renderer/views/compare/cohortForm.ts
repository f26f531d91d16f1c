import type { Params } from '../../../shared/api/contract.ts';
import type { SummaryRow } from '../../../shared/api/summaryRow.ts';
import type { Feature } from '../../../shared/fleet/fleetStore.ts';

export type CohortFilter = Params<'compare'>['a'];

/** What a side of the comparison is made of, as the user chose it; '' asks for nothing. */
export interface CohortForm {
  readonly osBuild: string;
  readonly module: string;
  readonly bugcheck: string;
  readonly kind: string;
  /** Days, `2024-07-19`, UTC; both inclusive. */
  readonly since: string;
  readonly until: string;
}

export const EVERYTHING: CohortForm = { osBuild: '', module: '', bugcheck: '', kind: '', since: '', until: '' };

/** The choices of a form that are lists of values. */
export const CHOICES = [
  { name: 'osBuild', title: 'OS build' },
  { name: 'module', title: 'Blamed module' },
  { name: 'bugcheck', title: 'Bugcheck' },
  { name: 'kind', title: 'Culprit kind' },
] as const;

const DAY_MS = 86_400_000;

/** The filter that a form stands for. */
export function cohortFilter({ osBuild, module, bugcheck, kind, since, until }: CohortForm): CohortFilter {
  return {
    ...(osBuild === '' ? {} : { osBuilds: [Number(osBuild)] }),
    ...(module === '' ? {} : { modules: [module] }),
    ...(bugcheck === '' ? {} : { bugchecks: [bugcheck] }),
    ...(kind === '' ? {} : { kinds: [kind] }),
    ...(dayMs(since) === null ? {} : { sinceMs: dayMs(since) as number }),
    ...(dayMs(until) === null ? {} : { untilMs: (dayMs(until) as number) + DAY_MS }),
  };
}

function dayMs(day: string): number | null {
  const ms = day === '' ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms;
}

/** In words, for headings: "26100, csagent.sys since 2024-07-19". */
export function cohortText({ osBuild, module, bugcheck, kind, since, until }: CohortForm): string {
  const values = [osBuild && `build ${osBuild}`, module, bugcheck, kind].filter((value) => value !== '').join(', ');
  const span = `${since === '' ? '' : ` since ${since}`}${until === '' ? '' : ` until ${until}`}`;
  return `${values}${span}`.trim() || 'all crashes';
}

/** The values that the list's dumps have, for the choices of a form; the most frequent first. */
export function choicesOf(
  rows: readonly SummaryRow[],
  most: number,
): Readonly<Record<(typeof CHOICES)[number]['name'], readonly string[]>> {
  const counted = (read: (row: SummaryRow) => string | number | null) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = read(row);
      if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    }
    return [...counts]
      .sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))
      .slice(0, most)
      .map(([value]) => value);
  };
  return {
    osBuild: counted((row) => row.osBuild),
    module: counted((row) => row.module),
    bugcheck: counted((row) => row.bugcheck),
    kind: counted((row) => row.kind),
  };
}

const FEATURE_WORDS: Readonly<Record<Feature['kind'], string>> = {
  driver: 'driver',
  'driver-version': 'driver',
  'os-build': 'OS build',
  model: 'model',
  bios: 'BIOS',
  cpu: 'processor',
  microcode: 'microcode',
  device: 'device',
  site: 'site',
  vendor: 'company',
};

/** "driver csagent.sys, build 0x668dea59", "model Field Laptop 14". */
export function featureText(feature: Feature): string {
  const word = FEATURE_WORDS[feature.kind];
  if (feature.kind === 'driver') return `${word} ${feature.name}, any build`;
  if (feature.kind === 'driver-version') return `${word} ${feature.build.name}, build 0x${feature.build.timestamp.toString(16)}`;
  return `${word} ${feature.value}`;
}
