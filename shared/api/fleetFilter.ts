import * as v from 'valibot';
import type { FleetFilter } from '../fleet/fleetStore.ts';

/** Values that one condition may have; modules that must be loaded each cost a look-up. */
export const MOST_VALUES = 100;
export const MOST_LOADED = 8;
const MOST_TEXT = 1024;
/** The range of a `Date`. */
const LAST_MS = 8_640_000_000_000_000;
const MOST_U32 = 0xffff_ffff;

const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const texts = v.pipe(v.array(text), v.maxLength(MOST_VALUES), v.readonly());
const time = v.pipe(v.number(), v.integer(), v.minValue(-LAST_MS), v.maxValue(LAST_MS));
const u32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_U32));

/** A module's name: dumps hold up to 260 characters of it. */
export const MODULE_NAME = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_TEXT));

/** What crosses to the analyzer as a filter: the fields of `FleetFilter`, strictly. */
export const FLEET_FILTER = v.strictObject({
  sinceMs: v.exactOptional(time),
  untilMs: v.exactOptional(time),
  signatures: v.exactOptional(texts),
  bugchecks: v.exactOptional(texts),
  modules: v.exactOptional(texts),
  machines: v.exactOptional(texts),
  machineNames: v.exactOptional(texts),
  sites: v.exactOptional(texts),
  models: v.exactOptional(texts),
  hardware: v.exactOptional(
    v.pipe(v.array(v.strictObject({ manufacturer: v.nullable(text), model: v.nullable(text) })), v.maxLength(MOST_VALUES), v.readonly()),
  ),
  biosVersions: v.exactOptional(texts),
  osBuilds: v.exactOptional(v.pipe(v.array(u32), v.maxLength(MOST_VALUES), v.readonly())),
  kinds: v.exactOptional(texts),
  loaded: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          name: MODULE_NAME,
          version: v.nullable(v.strictObject({ timestamp: u32, checksum: u32, sizeBytes: u32 })),
        }),
      ),
      v.maxLength(MOST_LOADED),
      v.readonly(),
    ),
  ),
}) satisfies v.GenericSchema<unknown, FleetFilter>;

/** The filter in what somebody else wrote; null where it is none. */
export function filterIn(value: unknown): FleetFilter | null {
  const checked = v.safeParse(FLEET_FILTER, value);
  return checked.success ? checked.output : null;
}
