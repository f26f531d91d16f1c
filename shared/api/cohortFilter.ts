import * as v from 'valibot';

const MOST_VALUES = 50;
const texts = v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(MOST_VALUES)));
const whole = v.pipe(v.number(), v.integer());

/** The crashes of one side of a comparison: the fields of a `FleetFilter` by which a user interface tells cohorts apart. */
export const cohortSchema = v.strictObject({
  sinceMs: v.exactOptional(whole),
  untilMs: v.exactOptional(whole),
  signatures: texts,
  bugchecks: texts,
  modules: texts,
  sites: texts,
  models: texts,
  kinds: texts,
  osBuilds: v.exactOptional(v.pipe(v.array(whole), v.maxLength(MOST_VALUES))),
});
