import * as v from 'valibot';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Worker threads at most: the same limit as on the command line. */
export const MOST_JOBS = 64;
const MOST_TEXT = 2000;

const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));

/** What the user decided once, by field. */
export const SETTINGS_FIELDS = {
  theme: v.picklist(THEMES),
  /** As for `--machine-from`, for instance `{machine}/{*}/`; empty: the nearest folder that says something. */
  machineTemplate: text,
  /** Worker threads; null: as many as suit the computer. Taken at the next start. */
  jobs: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_JOBS))),
  /** Where symbols lie or are had from, as `_NT_SYMBOL_PATH` says it. */
  symbolPath: text,
  /** The user's word that the servers of the symbol path may be asked; each time only when told to. */
  downloadSymbols: v.boolean(),
  /** A folder whose new dumps are taken in by themselves; null: none. The desktop application only. */
  watchFolder: v.nullable(text),
  /** Reports leave names out unless the user says otherwise. */
  redactReports: v.boolean(),
} as const;

export const settingsSchema = v.strictObject(SETTINGS_FIELDS);
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  machineTemplate: '',
  jobs: null,
  symbolPath: '',
  downloadSymbols: false,
  watchFolder: null,
  redactReports: true,
};

/** Settings with what a user interface says of them. */
export interface SettingsAnswer {
  readonly settings: Settings;
  /** Where they are kept; null: nowhere, they are gone with the program. */
  readonly file: string | null;
  /** What was wrong with the file, for the user; null when nothing was. */
  readonly note: string | null;
  /** True in the desktop application, which can watch a folder. */
  readonly canWatch: boolean;
  /** Servers and shares of the symbol path: who learns which files are wanted when they are fetched. */
  readonly symbolServers: readonly string[];
}
