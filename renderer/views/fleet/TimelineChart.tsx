import type { Timeline } from '../../../shared/api/contract.ts';
import type { AnswerIncident } from '../../../shared/report/fleet/fleetAnswer.ts';
import { timeText } from '../triage/columns.ts';
import { barsOf, markOf, scaleOf, spanText } from './chart.ts';

const WIDTH = 1000;
const HEIGHT = 120;
const MARK_HEIGHT = 8;

interface Props {
  readonly timeline: Timeline;
  readonly incidents: readonly AnswerIncident[];
  readonly onChoose: (sinceMs: number, untilMs: number) => void;
}

/** Crashes over time; incidents are marked above. A bar narrows everything to its span. */
export function TimelineChart({ timeline, incidents, onChoose }: Props) {
  const scale = scaleOf(timeline, WIDTH);
  if (!scale) return null;
  return (
    <section aria-label="Timeline">
      <h3>Crashes per {spanText(timeline.spanMs)}</h3>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + MARK_HEIGHT + 4}`}
        preserveAspectRatio="none"
        role="group"
        aria-label="Crashes over time"
      >
        {incidents.map(({ id, onset, end }) => {
          const mark = markOf(onset, end, scale);
          return mark && <rect key={id} className="mark" x={mark.x} y={0} width={mark.width} height={MARK_HEIGHT} />;
        })}
        {barsOf(timeline, scale, HEIGHT).map(({ startMs, endMs, x, width, height, crashes, machines }) => {
          const label = `${timeText(new Date(startMs).toISOString())} UTC: ${crashes} crashes on ${machines} machines`;
          const choose = () => onChoose(startMs, endMs);
          return (
            <rect
              key={startMs}
              className="bar-of-chart"
              role="button"
              tabIndex={0}
              aria-label={label}
              x={x}
              y={HEIGHT + MARK_HEIGHT + 4 - height}
              width={width}
              height={height}
              onClick={choose}
              onKeyDown={(event) => event.key === 'Enter' && choose()}
            >
              <title>{label}</title>
            </rect>
          );
        })}
      </svg>
      <p className="axis quiet">
        <span>{timeText(new Date(scale.fromMs).toISOString())}</span>
        <span>{timeText(new Date(scale.toMs).toISOString())} UTC</span>
      </p>
    </section>
  );
}
