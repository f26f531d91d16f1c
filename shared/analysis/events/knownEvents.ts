import { EVENT_PROVIDERS } from '../../knowledge/events/eventProviders.ts';
import type { EventKind, EventRow } from '../../knowledge/events/eventRow.ts';
import { EVENT_SOURCES } from '../../knowledge/events/index.ts';
import { NETWORK_PROVIDERS } from '../../knowledge/events/networkEvents.ts';

interface KnownSource {
  readonly kind: EventKind;
  readonly rows: ReadonlyMap<number, EventRow>;
}

const NO_ROWS: ReadonlyMap<number, EventRow> = new Map();
let providers: ReadonlyMap<string, string> | null = null;
let sources: ReadonlyMap<string, KnownSource> | null = null;

/** Name of a provider by its GUID (lower case, no braces); null when it is in no table. */
export function eventProviderName(guid: string): string | null {
  providers ??= new Map(EVENT_PROVIDERS);
  return providers.get(guid) ?? null;
}

/** What is known of an event by its provider's or classic source's name; `row` is null for an event without one. */
export function knownEvent(provider: string, id: number): { readonly kind: EventKind; readonly row: EventRow | null } {
  sources ??= sourceMap();
  const source = sources.get(provider.toLowerCase());
  if (source === undefined) return { kind: 'other', row: null };
  const row = source.rows.get(id) ?? null;
  return { kind: row?.kind ?? source.kind, row };
}

function sourceMap(): Map<string, KnownSource> {
  const map = new Map<string, KnownSource>();
  for (const name of NETWORK_PROVIDERS) map.set(name, { kind: 'network', rows: NO_ROWS });
  for (const { names, kind, events } of EVENT_SOURCES) {
    const known = { kind, rows: new Map(events.map((row) => [row.id, row])) };
    for (const name of names) map.set(name, known);
  }
  return map;
}
