import { cleanText } from '../../bytes/text.ts';
import type { EventFact } from '../../dump/facts/events/eventRecords.ts';
import { readLegacyEvent } from '../../dump/facts/events/legacyEvent.ts';
import { payloadValues } from '../../dump/facts/events/payloadFields.ts';
import { payloadStrings } from '../../dump/facts/events/payloadStrings.ts';
import { eventNameOf, providerNameOf } from '../../dump/facts/events/traceLogging.ts';
import type { EventKind, EventSignal } from '../../knowledge/events/eventRow.ts';
import { eventProviderName, knownEvent } from './knownEvents.ts';

/** One event in words. */
export interface DescribedEvent {
  readonly timeStamp: bigint;
  readonly provider: string;
  readonly id: number;
  readonly level: number;
  readonly kind: EventKind;
  readonly signal: EventSignal | null;
  /** Null when it is in no table. */
  readonly text: string | null;
  /** Values in order for a known layout or a classic event; else the text that could be read. */
  readonly strings: readonly string[];
}

const MAX_STRINGS = 12;

/** What an event says: its provider's name, its meaning where the tables have it, and its strings. */
export function describeEvent(bytes: Uint8Array, view: DataView, event: EventFact): DescribedEvent {
  const legacy = event.isLegacy ? readLegacyEvent(bytes, view, event.payload) : null;
  if (legacy) {
    const { kind, row } = knownEvent(legacy.source, legacy.id);
    const isDriver = row === null && kind === 'other' && event.provider === KERNEL_LOG;
    return {
      ...headOf(event, legacy.source, legacy.id),
      kind: isDriver ? 'driver' : kind,
      signal: row?.signal ?? null,
      text: row === null ? null : fill(row.text, legacy.strings),
      strings: legacy.strings.filter((text) => text !== '').slice(0, MAX_STRINGS),
    };
  }
  const name = eventProviderName(event.provider) ?? (event.traits === null ? null : providerNameOf(bytes, event.traits));
  const { kind, row } = knownEvent(name ?? '', event.id);
  const values = row?.fields ? payloadValues(bytes, view, event.payload, row.fields) : null;
  const schemaName = event.schema === null ? null : eventNameOf(bytes, event.schema);
  return {
    ...headOf(event, name ?? event.provider, event.id),
    kind,
    signal: row?.signal ?? null,
    // Another version of the event than the known one has other fields: its meaning stands, but not with their values.
    text:
      row === null || (row.fields !== undefined && values === null)
        ? row?.text.includes('{') === false
          ? row.text
          : null
        : fill(row.text, values ?? []),
    strings: [...(schemaName === null ? [] : [schemaName]), ...payloadStrings(bytes, event.payload)].slice(0, MAX_STRINGS),
  };
}

/** Provider under which drivers' classic events come (IoWriteErrorLogEntry); seen in dumps. */
const KERNEL_LOG = '2d9f3a42-01d4-4733-97f7-041e8021dc84';

function headOf({ timeStamp, level }: EventFact, provider: string, id: number) {
  return { timeStamp, level, provider, id };
}

/** `{0}` and so on replaced by the values; one that is missing or empty becomes "?". */
export function fill(text: string, values: readonly string[]): string {
  return cleanText(
    text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] || '?'),
    400,
  );
}
