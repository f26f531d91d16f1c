import type { AnswerIncident } from '../fleet/fleetAnswer.ts';
import { count, counted, minute } from '../fleet/words.ts';
import { round } from './charts.ts';
import { html, type Markup, NOTHING } from './markup.ts';

const WIDTH = 760;
const HEIGHT = 130;
const LEFT = 44;
const TOP = 12;
const BOTTOM = 104;

/** How many machines an incident had hit by when, as a line that only rises. */
export function spreadChart({ spread, onset, end }: AnswerIncident): Markup {
  const [from, to] = [Date.parse(onset), Date.parse(end)];
  const most = Math.max(0, ...spread.map(({ machines }) => machines));
  if (spread.length < 2 || most < 2 || !(to > from)) return NOTHING;
  const x = (at: string) => round(LEFT + ((Math.min(Math.max(Date.parse(at), from), to) - from) / (to - from)) * (WIDTH - LEFT - 4));
  const y = (machines: number) => round(BOTTOM - (machines / most) * (BOTTOM - TOP));
  const steps = spread.map(({ at, machines }) => `L${x(at)} ${y(machines)}`).join('');
  const label = `${counted(most, 'machine')} hit from ${minute(onset)} to ${minute(end)}`;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<line class="axis" x1="${LEFT}" x2="${WIDTH - 4}" y1="${BOTTOM}" y2="${BOTTOM}"/><line class="axis" x1="${LEFT}" x2="${WIDTH - 4}" y1="${TOP}" y2="${TOP}"/>
<path class="spread" d="M${LEFT} ${BOTTOM}${steps}"/>
<text x="${LEFT - 6}" y="${TOP + 4}" text-anchor="end">${count(most)}</text><text x="${LEFT - 6}" y="${BOTTOM + 4}" text-anchor="end">0</text>
<text x="${LEFT}" y="${HEIGHT - 8}">${minute(onset)}</text><text x="${WIDTH - 4}" y="${HEIGHT - 8}" text-anchor="end">${minute(end)}</text>
</svg><p class="where">Machines hit by then.</p>`;
}
