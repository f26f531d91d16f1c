/** One line of a list of bars. */
export interface BarLine {
  readonly key: string;
  readonly name: string;
  /** How long the bar is, and the part of it that is filled, 0..1. */
  readonly length: number;
  readonly filled: number;
  /** What the bar says, in figures: "128 of 400". */
  readonly figures: string;
  /** What the figures count, and more, for who points at it or does not see it: "crashes, 40 machines". */
  readonly meaning: string;
  /** Null: it cannot be chosen. */
  readonly isChosen: boolean | null;
}

const WIDTH = 100;

/** Bars with their figures beside them; those that can be chosen are buttons. */
export function Bars<T extends BarLine>({ bars, onChoose }: { bars: readonly T[]; onChoose: (bar: T) => void }) {
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li key={bar.key}>
          {bar.isChosen === null ? (
            <div className="bar-line">
              <Line bar={bar} />
            </div>
          ) : (
            <button
              type="button"
              className="bar-line"
              aria-pressed={bar.isChosen}
              title={`${bar.name}: ${bar.figures} ${bar.meaning}`}
              onClick={() => onChoose(bar)}
            >
              <Line bar={bar} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ bar: { name, length, filled, figures, meaning } }: { bar: BarLine }) {
  return (
    <>
      <span className="bar-name">{name}</span>
      <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-all" width={length * WIDTH} height="10" />
        <rect className="bar-part" width={length * filled * WIDTH} height="10" />
      </svg>
      <span className="bar-figures">
        {figures} <span className="hidden">{meaning}</span>
      </span>
    </>
  );
}
