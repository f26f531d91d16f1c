import * as v from 'valibot';
import type { FleetBreakdown } from '../fleet/breakdown.ts';
import type { CohortComparison } from '../fleet/cohorts.ts';
import type { TimelineRow } from '../fleet/fleetStore.ts';
import type { FleetAnswer } from '../report/fleet/fleetAnswer.ts';
import type { TriageLine } from '../result/triageResult.ts';
import type { SessionState } from './events.ts';
import { FLEET_FILTER, MODULE_NAME } from './fleetFilter.ts';
import { type SettingsAnswer, settingsSchema } from './settings.ts';
import type { SummaryRow } from './summaryRow.ts';
import type { SymbolsAnswer } from './symbolWant.ts';

/** Rows that one question may ask for. */
export const MOST_ROWS = 5000;
/** Bytes of a dump that one question may ask for. */
export const MOST_BYTES = 4096;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.strictObject({});

/** Every question of a user interface and the shape of its parameters. Strict: an unknown field is refused. */
export const METHODS = {
  /** How far the work is, and what there is. */
  state: nothing,
  /** Dumps in the order of their arrival, from the one with this number. */
  rows: v.strictObject({ from: count, limit: v.pipe(count, v.maxValue(MOST_ROWS)) }),
  /** All that is known of one dump. */
  result: v.strictObject({ id: count }),
  /** One dump as text for a ticket. */
  text: v.strictObject({ id: count, format: v.picklist(['text', 'markdown', 'json']) }),
  /** Bytes of a dump's file from an offset. */
  bytes: v.strictObject({ id: count, offset: count, length: v.pipe(count, v.minValue(1), v.maxValue(MOST_BYTES)) }),
  /** Two cohorts of crashes side by side. */
  compare: v.strictObject({ a: FLEET_FILTER, b: FLEET_FILTER }),
  /** Which images and PDBs the dumps want, what is had of them and where they are looked for. */
  symbols: nothing,
  /** Begins to look for them, with `download` on servers, too; dumps that wanted what is found are judged again. */
  findSymbols: v.strictObject({ download: v.boolean() }),
  /** Ends that; what was fetched stays. */
  cancelSymbols: nothing,
  settings: nothing,
  saveSettings: v.strictObject({ settings: settingsSchema }),
  /** What the crashes of a filter have in common. */
  fleet: v.strictObject({ filter: FLEET_FILTER }),
  /** Crashes of a filter over time, in spans that make a readable chart. */
  timeline: v.strictObject({ filter: FLEET_FILTER }),
  /** Crashes of a filter by what they can be told apart by. `module`: whose builds to follow; null: the driver that is blamed most. */
  breakdown: v.strictObject({ filter: FLEET_FILTER, module: v.nullable(MODULE_NAME) }),
  /** Ends the work under way and drops what waits; what is done stays. */
  cancel: nothing,
  /** Forgets every dump. */
  clear: nothing,
} as const;

export type Method = keyof typeof METHODS;
export type Params<M extends Method> = v.InferOutput<(typeof METHODS)[M]>;

/** Spans without crashes are left out. */
export interface Timeline {
  readonly spanMs: number;
  readonly bars: readonly TimelineRow[];
}

/** What the methods answer. */
export interface Answers {
  readonly state: SessionState;
  readonly rows: readonly SummaryRow[];
  /** Null: there is no such dump (any more). */
  readonly result: TriageLine | null;
  readonly text: string | null;
  /** Two hex digits for each byte, fewer bytes only where the file ends. Null: the file is not there any more, or came out of an archive. */
  readonly bytes: string | null;
  readonly fleet: FleetAnswer;
  readonly timeline: Timeline;
  readonly compare: CohortComparison;
  readonly symbols: SymbolsAnswer;
  readonly findSymbols: null;
  readonly cancelSymbols: null;
  readonly settings: SettingsAnswer;
  /** The settings as they are now. */
  readonly saveSettings: SettingsAnswer;
  readonly breakdown: FleetBreakdown;
  readonly cancel: null;
  readonly clear: null;
}

/** As much of an `AbortSignal` as those need who work for it. */
export interface Aborted {
  readonly aborted: boolean;
}

/** What implements the table; errors are thrown as `ApiError`. Where `signal` says that nobody waits any more, long work may end in an error. */
export type AnalyzerApi<Signal = Aborted> = { readonly [M in Method]: (params: Params<M>, signal?: Signal) => Promise<Answers[M]> };

export function isMethod(name: string): name is Method {
  return Object.hasOwn(METHODS, name);
}

/** Checks what came from the other side. Throws ApiError `bad-request`. */
export function checkedParams<M extends Method>(method: M, params: unknown): Params<M> {
  return checked<unknown>(METHODS[method], method, params) as Params<M>;
}

/** A value of that shape. Throws ApiError `bad-request` that names what it is for. */
export function checked<T>(schema: v.GenericSchema<T>, name: string, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new ApiError('bad-request', `${name}: ${result.issues[0]?.message ?? 'wrong parameters'}`);
}

export type ApiErrorCode = 'bad-request' | 'too-large' | 'failed';

/** An error that may cross to the user interface: its message is for people. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;

  constructor(code: ApiErrorCode, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}
