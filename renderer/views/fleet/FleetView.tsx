import { useEffect, useSyncExternalStore } from 'react';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { fleetStateOf } from '../../state/fleetState.ts';
import { useAppState } from '../../state/useAppState.ts';
import { timeText } from '../triage/columns.ts';
import { followAddress } from './address.ts';
import { ofText } from './bars.ts';
import { Culprits } from './Culprits.tsx';
import { FilterBar } from './FilterBar.tsx';
import { withIncident, withTimes } from './filterEdits.ts';
import { filterOfHash } from './filterHash.ts';
import { Groups } from './Groups.tsx';
import { Incidents } from './Incidents.tsx';
import { KernelShare } from './KernelShare.tsx';
import { KnownIncidents } from './KnownIncidents.tsx';
import { PropertyBars } from './PropertyBars.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { Versions } from './Versions.tsx';
import { WhatIf } from './WhatIf.tsx';

/** What the dumps have in common: culprits, incidents, groups; every chart narrows all the others. Asked again when dumps have come in. */
export function FleetView({ client, store }: { client: Client; store: AppStore }) {
  const rows = useAppState(store, (state) => state.session.rows);
  const isFilling = useAppState(store, (state) => state.session.busy);
  const epoch = useAppState(store, (state) => state.session.epoch);
  const revision = useAppState(store, (state) => state.revision);
  const state = fleetStateOf(client, () => filterOfHash(location.hash));
  const { filter, charts, answer, busy, problem } = useSyncExternalStore(state.subscribe, state.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows or another epoch are another question
  useEffect(() => {
    if (!isFilling) state.refresh();
  }, [state, isFilling, rows, epoch, revision]);
  useEffect(() => followAddress(state), [state]);

  if (charts === null) {
    if (problem !== null) return <p role="alert">{problem}</p>;
    return <p className="empty">{isFilling ? 'Dumps are still coming in.' : 'Looking for what the crashes have in common.'}</p>;
  }
  const { timeline, breakdown } = charts;
  const { totals } = breakdown;
  if (totals.allCrashes === 0) return <p className="empty">No crashes yet: open dumps of several machines on the Triage screen.</p>;
  const change = (next: FleetFilter) => state.setFilter(next);
  const isEmpty = totals.crashes === 0;
  return (
    <article className="fleet" aria-busy={busy}>
      <h2>
        {ofText(totals.crashes, totals.allCrashes)} crashes on {ofText(totals.machines, totals.allMachines)} machines
        {totals.from === null ? '' : `, ${timeText(totals.from)} to ${timeText(totals.to)} UTC`}
      </h2>
      <FilterBar filter={filter} onChange={change} />
      <output className="updating quiet">{busy ? 'Counting anew.' : ''}</output>
      {problem === null ? null : <p role="alert">{problem}</p>}
      {isEmpty ? <p className="empty">No crash matches. Take a condition back to see more.</p> : null}
      {answer === null || isEmpty ? null : <KnownIncidents answer={answer} />}
      <TimelineChart
        timeline={timeline}
        incidents={answer?.incidents ?? []}
        onChoose={(sinceMs, untilMs) => change(withTimes(filter, sinceMs, untilMs))}
        onIncident={(incident) => change(withIncident(filter, incident))}
      />
      {answer === null ? <p className="quiet">Looking for culprits and incidents.</p> : null}
      {answer === null || isEmpty ? null : (
        <>
          <Culprits culprits={answer.culprits} filter={filter} onChange={change} onFollow={(module) => state.follow(module)} />
          <Incidents incidents={answer.incidents} onChoose={(incident) => change(withIncident(filter, incident))} />
        </>
      )}
      <section aria-label="Breakdown">
        <h3>Where they crash</h3>
        <div className="facets">
          <Versions versions={breakdown.versions} filter={filter} onChange={change} />
          {breakdown.properties.map((counts) => (
            <PropertyBars key={counts.property} counts={counts} filter={filter} onChange={change} />
          ))}
        </div>
      </section>
      <KernelShare breakdown={breakdown} filter={filter} onChange={change} />
      {answer === null || isEmpty ? null : (
        <>
          <WhatIf answer={answer} />
          <Groups answer={answer} filter={filter} onChange={change} onOpen={(signature) => openGroup(store, signature)} />
          <Limits limits={answer.limits} />
        </>
      )}
    </article>
  );
}

function Limits({ limits }: { limits: readonly string[] }) {
  if (limits.length === 0) return null;
  return (
    <section aria-label="Limits">
      <h3>What could not be seen</h3>
      <ul>
        {limits.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function openGroup(store: AppStore, signature: string): void {
  store.search(signature);
  store.show('triage');
}
