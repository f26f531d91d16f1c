import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Timeline } from '../../../shared/api/contract.ts';
import type { AnswerIncident } from '../../../shared/report/fleet/fleetAnswer.ts';
import { timeText } from '../triage/columns.ts';
import { type Bar, barsOf, labelsOf, markOf, scaleOf, slotAt, spanText } from './chart.ts';

const WIDTH = 1000;
const HEIGHT = 120;
const LANE_PX = 24;

interface Props {
  readonly timeline: Timeline;
  readonly incidents: readonly AnswerIncident[];
  readonly onChoose: (sinceMs: number, untilMs: number) => void;
  readonly onIncident: (incident: AnswerIncident) => void;
}

/** A stretch of time under the pointer or the keyboard, not yet chosen. */
interface Stretch {
  readonly sinceMs: number;
  readonly untilMs: number;
}

/**
 * Crashes over time; incidents are labelled above. A click on a bar chooses its span, a drag chooses several; with the keyboard, arrows
 * go from bar to bar, Shift takes them together, Enter chooses, Escape lets go.
 */
export function TimelineChart({ timeline, incidents, onChoose, onIncident }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  /** Where a stretch began, and where it reaches now. */
  const [anchor, setAnchor] = useState<Stretch | null>(null);
  const [reach, setReach] = useState<Stretch | null>(null);
  const scale = scaleOf(timeline, WIDTH);
  if (!scale) return null;
  const bars = barsOf(timeline, scale, HEIGHT);
  const labels = labelsOf(incidents, scale);
  const stretch = anchor && reach ? joined(anchor, reach) : null;
  const active = Math.min(current, bars.length - 1);

  function take(chosen: Stretch): void {
    setAnchor(null);
    setReach(null);
    setCurrent(0);
    onChoose(chosen.sinceMs, chosen.untilMs);
  }
  function slotUnder(event: PointerEvent): Stretch | null {
    const box = svg.current?.getBoundingClientRect();
    return box && scale ? slotAt((event.clientX - box.left) / Math.max(1, box.width), scale, timeline.spanMs) : null;
  }
  function onPointerUp(event: PointerEvent): void {
    const end = slotUnder(event);
    const begin = anchor;
    setAnchor(null);
    setReach(null);
    if (!begin || !end) return;
    const chosen = joined(begin, end);
    if (bars.some((bar) => bar.startMs < chosen.untilMs && bar.endMs > chosen.sinceMs)) take(chosen);
  }
  function onKeyDown(event: KeyboardEvent, index: number): void {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: bars.length - 1 }[event.key];
    const [bar, next] = [bars[index], to === undefined ? undefined : bars[Math.max(0, Math.min(bars.length - 1, to))]];
    if (next) {
      setCurrent(bars.indexOf(next));
      svg.current?.querySelector<SVGElement>(`[data-start="${next.startMs}"]`)?.focus();
      setAnchor(event.shiftKey && bar ? (anchor ?? timeOf(bar)) : null);
      setReach(event.shiftKey ? timeOf(next) : null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (stretch ?? bar) take(stretch ?? timeOf(bar as Bar));
    } else if (event.key === 'Escape') {
      setAnchor(null);
      setReach(null);
    } else return;
    event.preventDefault();
  }

  return (
    <section aria-label="Timeline">
      <h3>Crashes per {spanText(timeline.spanMs)}</h3>
      {labels.length > 0 ? (
        <ul className="incident-labels" style={{ height: (Math.max(...labels.map(({ lane }) => lane)) + 1) * LANE_PX }}>
          {labels.map(({ item, left, lane }) => (
            <li key={item.id} style={{ left: `${left * 100}%`, top: lane * LANE_PX }}>
              <button type="button" onClick={() => onIncident(item)} title={incidentText(item)}>
                {item.culprit?.module ?? 'Incident'} {timeText(item.onset).slice(5, 16)}
                <span className="hidden"> (incident {incidentText(item)})</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <svg
        ref={svg}
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="group"
        aria-label="Crashes over time"
        aria-describedby="timeline-help"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const begin = slotUnder(event);
          setAnchor(begin);
          setReach(begin);
        }}
        onPointerMove={(event) => anchor && event.buttons === 1 && setReach(slotUnder(event))}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setAnchor(null)}
      >
        {incidents.map(({ id, onset, end }) => {
          const mark = markOf(onset, end, scale);
          return mark && <rect key={id} className="mark" x={mark.x} y={0} width={mark.width} height={HEIGHT} />;
        })}
        {stretch ? (
          <rect
            className="stretch"
            x={scale.x(stretch.sinceMs)}
            y={0}
            width={scale.x(stretch.untilMs) - scale.x(stretch.sinceMs)}
            height={HEIGHT}
          />
        ) : null}
        {bars.map((bar, index) => {
          const { startMs, x, width, height, crashes, machines } = bar;
          const label = `${timeText(new Date(startMs).toISOString())} UTC: ${crashes} crashes on ${machines} machines`;
          return (
            <rect
              key={startMs}
              data-start={startMs}
              className="bar-of-chart"
              role="button"
              tabIndex={index === active ? 0 : -1}
              aria-label={label}
              x={x}
              y={HEIGHT - height}
              width={width}
              height={height}
              // A click with a pointer is told by the chart; one without is made by assistive software.
              onClick={(event) => event.detail === 0 && take(timeOf(bar))}
              onFocus={() => setCurrent(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <title>{label}</title>
            </rect>
          );
        })}
      </svg>
      <p className="axis quiet">
        <span>{timeText(new Date(scale.fromMs).toISOString())}</span>
        <span id="timeline-help">Click a bar or drag across several; keys: arrows, with Shift several, Enter.</span>
        <span>{timeText(new Date(scale.toMs).toISOString())} UTC</span>
      </p>
    </section>
  );
}

function timeOf({ startMs, endMs }: Bar): Stretch {
  return { sinceMs: startMs, untilMs: endMs };
}

function joined(one: Stretch, other: Stretch): Stretch {
  return { sinceMs: Math.min(one.sinceMs, other.sinceMs), untilMs: Math.max(one.untilMs, other.untilMs) };
}

function incidentText({ culprit, onset, end, crashes, machines }: AnswerIncident): string {
  const behind = culprit === null ? '' : `of ${culprit.module}, `;
  return `${behind}${timeText(onset)} to ${timeText(end)} UTC, ${crashes} crashes on ${machines} machines`;
}
