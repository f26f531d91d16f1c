import { useRef } from 'react';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { chipsOf } from './chips.ts';

interface Props {
  readonly filter: FleetFilter;
  readonly onChange: (filter: FleetFilter) => void;
}

/** The conditions in force, each to be taken back by itself: click, or Backspace or Delete on it. */
export function FilterBar({ filter, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(filter);
  if (chips.length === 0) {
    return <p className="quiet filters">Choose a bar, an incident, a driver or a group to see only crashes that have to do with it.</p>;
  }
  /** What had the keyboard goes away: its neighbour gets it. */
  function remove(index: number, without: FleetFilter): void {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.chip') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
    onChange(without);
  }
  return (
    <section aria-label="Filter" className="filters">
      <ul ref={list}>
        {chips.map(({ key, about, value, without }, index) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={`Remove the condition ${about} ${value}`}
              onClick={() => remove(index, without)}
              onKeyDown={(event) => {
                if (event.key !== 'Backspace' && event.key !== 'Delete') return;
                event.preventDefault();
                remove(index, without);
              }}
            >
              <span className="quiet">{about}</span> {value} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="link" onClick={() => onChange({})}>
            Clear all
          </button>
        </li>
      </ul>
    </section>
  );
}
