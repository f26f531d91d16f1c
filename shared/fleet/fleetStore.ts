import type { CrashRecord, DriverBuild, IngestItem } from './crashRecord.ts';

/** Which crashes a question is about; every given condition must hold. Empty: all of them. */
export interface FleetFilter {
  /** Crash time from (inclusive) and until (exclusive), milliseconds since 1970. Crashes without a time never match these. */
  readonly sinceMs?: number;
  readonly untilMs?: number;
  readonly signatures?: readonly string[];
  readonly bugchecks?: readonly string[];
  readonly modules?: readonly string[];
  readonly machines?: readonly string[];
  /** What folders or labels call the machine. */
  readonly machineNames?: readonly string[];
  readonly sites?: readonly string[];
  readonly models?: readonly string[];
  /** Models together with their makers; null matches what is not known. */
  readonly hardware?: readonly Hardware[];
  readonly biosVersions?: readonly string[];
  readonly osBuilds?: readonly number[];
  readonly kinds?: readonly string[];
  /** Modules that were all loaded, whatever the crash blames. A crash without a driver list matches no such condition. */
  readonly loaded?: readonly LoadedModule[];
}

/** A model as dumps name it: the manufacturer's text, and the model's. */
export interface Hardware {
  readonly manufacturer: string | null;
  readonly model: string | null;
}

/** A module in a crash's driver list. */
export interface LoadedModule {
  /** Lower-case file name. */
  readonly name: string;
  /** Null: any build. */
  readonly version: Omit<DriverBuild, 'name'> | null;
}

export interface FleetTotals {
  readonly crashes: number;
  readonly machines: number;
  /** ISO 8601; null when no crash has a time. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface GroupRow {
  readonly signature: string;
  readonly bugcheck: string;
  readonly module: string | null;
  readonly kind: string;
  readonly crashes: number;
  readonly machines: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Crashes and distinct machines in one span of time that starts at `startMs`. */
export interface TimelineRow {
  readonly startMs: number;
  readonly crashes: number;
  readonly machines: number;
}

/** A property by which crashed machines may differ from others. */
export type Feature =
  | { readonly kind: 'driver'; readonly name: string }
  | { readonly kind: 'driver-version'; readonly build: DriverBuild }
  | { readonly kind: 'os-build' | 'model' | 'bios' | 'cpu' | 'microcode' | 'site' | 'device' | 'vendor'; readonly value: string };

/** How many machines of the target and of the reference have a feature. Each machine counts once, by its last crash in the selection. */
export interface FeatureCount {
  readonly feature: Feature;
  readonly target: number;
  readonly reference: number;
}

export interface FeatureCounts {
  /** Machines in all. */
  readonly targetMachines: number;
  readonly referenceMachines: number;
  /** Sorted by kind, then key. */
  readonly counts: readonly FeatureCount[];
}

/** The same split by OS build and model: one row per stratum that has machines. */
export interface StratumCount {
  readonly osBuild: number | null;
  readonly model: string | null;
  readonly targetWith: number;
  readonly targetAll: number;
  readonly referenceWith: number;
  readonly referenceAll: number;
}

/**
 * What the crashes of the target are compared with. `within`: only crashes of this filter, of which the target's are a part; of an
 * inventory only the machines of which `sites`, `models`, `hardware` (its model), `biosVersions`, `osBuilds`, `machines`,
 * `machineNames` and `loaded` hold.
 */
export interface Reference {
  readonly kind: 'others' | 'inventory';
  readonly within?: FleetFilter;
}

/** One machine of an inventory of machines that need not have crashed. */
export interface InventoryMachine {
  readonly machine: string;
  readonly site: string | null;
  readonly model: string | null;
  readonly biosVersion: string | null;
  readonly osBuild: number | null;
  readonly cpu: string | null;
  /** As in crash records. */
  readonly microcode: string | null;
  readonly devices: readonly string[];
  readonly drivers: readonly DriverBuild[];
}

export interface IngestOutcome {
  readonly stored: number;
  /** Already in the store, or twice in the batch. */
  readonly duplicates: number;
}

/** When each build of a driver was first and last seen in a crash. */
export interface BuildSpan {
  readonly build: DriverBuild;
  readonly firstSeenMs: number | null;
  readonly lastSeenMs: number | null;
  readonly crashes: number;
  readonly machines: number;
}

/**
 * What the crashes of a filter say about one build of a module by themselves, without comparing them with others.
 * A row exists for every build that was loaded in, or is blamed by, at least one crash of the filter.
 */
export interface DirectEvidence {
  /** Lower-case file name. */
  readonly module: string;
  /** Null: the crashes that blame the module without knowing its build (`blamedBuild` is null). */
  readonly build: DriverBuild | null;
  /** Crashes whose `module` and `blamedBuild` are these. */
  readonly blamed: number;
  /** Distinct machines of those `blamed` crashes. */
  readonly blamedMachines: number;
  /** Crashes whose driver set holds this build; 0 where `build` is null. */
  readonly loaded: number;
}

/** What crashes can be counted by. */
export type CountedProperty = 'bios' | 'bugcheck' | 'kind' | 'machine' | 'model' | 'os-build' | 'site';

/** Crashes with one value of a property. */
export interface PropertyCount {
  /** OS builds in decimal, machines by their key; null: not known. */
  readonly value: string | null;
  /** What tells rows apart besides: a model's manufacturer. For a machine its name (the first of several); null for all others. */
  readonly label: string | null;
  /** Of the filter. */
  readonly crashes: number;
  readonly machines: number;
  /** Crashes of the wider filter with this value. */
  readonly all: number;
}

export interface PropertyCounts {
  /** Values that crashes of the filter have, listed or not. */
  readonly values: number;
  /** Sorted by machines, crashes (both descending), value, label (nulls last). */
  readonly rows: readonly PropertyCount[];
}

/** Crashes of one OS build, or of one week, by what they blame. */
export interface BlameCount {
  /** The OS build, or the first moment of the week (Monday, UTC) in milliseconds since 1970; null: not known. */
  readonly bucket: number | null;
  readonly kind: string;
  /** The blamed module where the verdict is a driver; null for all other kinds. */
  readonly module: string | null;
  readonly crashes: number;
}

/**
 * Where a fleet's crashes are kept. Every adapter passes the same contract test and gives byte-equal answers for the same data:
 * results are sorted as their types say, ties broken by the rows' own keys, texts in code-point order (`compareText`), nulls last.
 * The last of several crashes is the one with the greatest time; crashes without a time come before all others, among equal
 * times the greatest id is last.
 */
export interface FleetStore {
  /** Stores a batch in one transaction; repeating it changes nothing. */
  ingest(batch: readonly IngestItem[]): Promise<IngestOutcome>;
  /** Adds machines to the inventory; one that is there already is replaced. */
  importInventory(machines: readonly InventoryMachine[]): Promise<void>;
  /** Which of these ids are there already. */
  known(ids: readonly string[]): Promise<Set<string>>;
  totals(filter: FleetFilter): Promise<FleetTotals>;
  /** One row per signature, sorted by machines, crashes (both descending), signature. What the row says besides is its last crash's. */
  groups(filter: FleetFilter, limit: number): Promise<GroupRow[]>;
  /** Sorted by time; spans without crashes are left out. `spanMs` divides a day. */
  timeline(filter: FleetFilter, spanMs: number): Promise<TimelineRow[]>;
  /**
   * Machines of the target (by their last crash in it) against the reference: machines that crashed outside the target only (by their
   * last crash), or inventory machines that are not in the target, by key or as `name:` and their name. No `vendor` features: they
   * follow from the drivers.
   */
  featureCounts(target: FleetFilter, reference: Reference): Promise<FeatureCounts>;
  /**
   * The same machines by OS build and model, split by whether they have the feature, or any of the features. Sorted by OS build, model.
   * Throws VendorFeatureError for `vendor`: give the vendor's drivers instead.
   */
  strata(target: FleetFilter, reference: Reference, feature: Feature | readonly Feature[]): Promise<StratumCount[]>;
  /** Builds of one driver (lower-case name), sorted by first seen, then build. */
  builds(driverName: string, filter: FleetFilter): Promise<BuildSpan[]>;
  /** Blamed and loaded crashes per module build. Sorted by module, then build (timestamp, checksum, size; null first). */
  directEvidence(filter: FleetFilter): Promise<DirectEvidence[]>;
  /** Crashes of `filter` by one property, at most `limit` rows; beside them how many crashes of `of`, the wider filter, have the same. */
  propertyCounts(property: CountedProperty, filter: FleetFilter, of: FleetFilter, limit: number): Promise<PropertyCounts>;
  /** Sorted by bucket (null last), kind, module (null last). */
  blameCounts(filter: FleetFilter, by: 'os-build' | 'week'): Promise<BlameCount[]>;
  /** Crashes of a filter, newest first, equal times by id, at most `limit`, from `offset`. */
  crashes(filter: FleetFilter, limit: number, offset: number): Promise<CrashRecord[]>;
  /** Writes new signatures (after rules changed) for the given crashes, by id, in one transaction. */
  resign(signatures: ReadonlyMap<string, string>): Promise<void>;
  close(): Promise<void>;
}
