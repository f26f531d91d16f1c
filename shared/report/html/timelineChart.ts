import type { AnswerIncident } from '../fleet/fleetAnswer.ts';
import type { FleetDetails } from '../fleet/fleetDetails.ts';
import { count, counted, minute } from '../fleet/words.ts';
import { round } from './charts.ts';
import { each, html, type Markup, NOTHING } from './markup.ts';

const WIDTH = 760;
const HEIGHT = 190;
const LEFT = 44;
const TOP = 26;
const BOTTOM = 164;
/** More bars than this cannot be told apart: neighbours are added up. */
const MOST_BARS = 180;
const MAX_MARKS = 4;

/** One bar: crashes from `startMs` on, for the chart's span. */
export interface TimeBar {
  readonly startMs: number;
  readonly crashes: number;
}

/** Adds neighbouring spans up until no more than `most` bars cover the time from the first crash to the last. */
export function timeBars({ timeline, spanMs }: FleetDetails, most = MOST_BARS): { bars: TimeBar[]; spanMs: number } {
  const [first, last] = [timeline[0], timeline.at(-1)];
  if (!first || !last) return { bars: [], spanMs };
  const startMs = Date.parse(first.at);
  const spans = Math.floor((Date.parse(last.at) - startMs) / spanMs) + 1;
  const wide = spanMs * Math.ceil(spans / most);
  const sums = new Map<number, number>();
  for (const { at, crashes } of timeline) {
    const slot = Math.floor((Date.parse(at) - startMs) / wide);
    sums.set(slot, (sums.get(slot) ?? 0) + crashes);
  }
  return { bars: [...sums].map(([slot, crashes]) => ({ startMs: startMs + slot * wide, crashes })), spanMs: wide };
}

/** Crashes over time as bars, incidents as marked spans with their onset. */
export function timelineChart(details: FleetDetails, incidents: readonly AnswerIncident[]): Markup {
  const { bars, spanMs } = timeBars(details);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return NOTHING;
  const from = first.startMs;
  const all = last.startMs + spanMs - from;
  const most = Math.max(...bars.map(({ crashes }) => crashes));
  const x = (ms: number) => round(LEFT + ((Math.min(Math.max(ms, from), from + all) - from) / all) * (WIDTH - LEFT - 4));
  const y = (crashes: number) => round(BOTTOM - (crashes / most) * (BOTTOM - TOP));
  const width = Math.max(1, round((spanMs / all) * (WIDTH - LEFT - 4) * 0.9));
  const shown = [...incidents].sort((a, b) => b.machines - a.machines).slice(0, MAX_MARKS);
  const shades = each(shown, ({ onset, end }) => {
    const [left, right] = [x(Date.parse(onset)), x(Date.parse(end))];
    return html`<rect class="incident" x="${left}" y="${TOP}" width="${round(Math.max(3, right - left))}" height="${BOTTOM - TOP}"/>`;
  });
  const onsets = each(shown, ({ onset, culprit }, index) => {
    const at = x(Date.parse(onset));
    const isRight = at > WIDTH / 2;
    return html`<line class="onset" x1="${at}" x2="${at}" y1="${TOP - 14}" y2="${BOTTOM}"/>${
      index === 0
        ? html`<text x="${at + (isRight ? -5 : 5)}" y="${TOP - 7}" text-anchor="${isRight ? 'end' : 'start'}">${culprit?.module ?? 'incident'}, ${minute(onset)}</text>`
        : NOTHING
    }`;
  });
  const rects = each(
    bars,
    ({ startMs, crashes }) =>
      html`<rect class="crash" x="${x(startMs)}" y="${y(crashes)}" width="${width}" height="${round(BOTTOM - y(crashes))}"><title>${minute(new Date(startMs).toISOString())}: ${counted(crashes, 'crash', 'crashes')}</title></rect>`,
  );
  const label = `${count(bars.reduce((sum, { crashes }) => sum + crashes, 0))} crashes over time, at most ${count(most)} in ${spanWords(spanMs)}`;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${shades}
<line class="axis" x1="${LEFT}" x2="${WIDTH - 4}" y1="${BOTTOM}" y2="${BOTTOM}"/><line class="axis" x1="${LEFT}" x2="${WIDTH - 4}" y1="${TOP}" y2="${TOP}"/>
${rects}${onsets}
<text x="${LEFT - 6}" y="${TOP + 4}" text-anchor="end">${count(most)}</text><text x="${LEFT - 6}" y="${BOTTOM + 4}" text-anchor="end">0</text>
<text x="${LEFT}" y="${HEIGHT - 8}">${minute(new Date(from).toISOString())}</text><text x="${WIDTH - 4}" y="${HEIGHT - 8}" text-anchor="end">${minute(new Date(from + all).toISOString())}</text>
</svg><p class="where">Crashes in each ${spanWords(spanMs)}${shown.length === 0 ? '' : '; shaded: incidents'}.</p>`;
}

/** "10 minutes", "6 hours", "2 days". */
function spanWords(spanMs: number): string {
  const minutes = Math.round(spanMs / 60_000);
  if (minutes < 60) return counted(minutes, 'minute');
  if (minutes < 1440) return counted(Math.round(minutes / 6) / 10, 'hour');
  return counted(Math.round(minutes / 144) / 10, 'day');
}
