import type { FleetBreakdown } from '../../../shared/fleet/breakdown.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { Bars } from './Bars.tsx';
import { type PropertyBar, propertyBars, propertyTitle } from './bars.ts';

interface Props {
  readonly counts: FleetBreakdown['properties'][number];
  readonly filter: FleetFilter;
  readonly onChange: (filter: FleetFilter) => void;
}

/** Crashes by one property: each value how many of all its crashes match the other conditions. A click chooses it or takes it back. */
export function PropertyBars({ counts, filter, onChange }: Props) {
  const bars = propertyBars(counts, filter);
  if (!bars.some(({ isChosen }) => isChosen !== null)) return null;
  const more = counts.values - counts.rows.length;
  return (
    <section aria-label={propertyTitle(counts.property)} className="facet">
      <h4>{propertyTitle(counts.property)}</h4>
      <Bars bars={bars} onChoose={(bar: PropertyBar) => onChange(bar.filter)} />
      {more > 0 ? <p className="quiet">and {more.toLocaleString('en')} more</p> : null}
    </section>
  );
}
