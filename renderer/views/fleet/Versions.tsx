import type { FleetBreakdown } from '../../../shared/fleet/breakdown.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { Bars } from './Bars.tsx';
import { versionBars } from './bars.ts';

interface Props {
  readonly versions: FleetBreakdown['versions'];
  readonly filter: FleetFilter;
  readonly onChange: (filter: FleetFilter) => void;
}

/** Builds of one driver: crashes with each loaded, and how many of these blame it. */
export function Versions({ versions, filter, onChange }: Props) {
  if (versions === null || versions.rows.length === 0) return null;
  return (
    <section aria-label={`Builds of ${versions.module}`} className="facet">
      <h4>Builds of {versions.module}</h4>
      <Bars bars={versionBars(versions, filter)} onChoose={(bar) => onChange(bar.filter)} />
      <p className="quiet">
        Crashes that blame it, of those with the build loaded.{versions.more > 0 ? ` And ${versions.more} more builds.` : ''}
      </p>
    </section>
  );
}
