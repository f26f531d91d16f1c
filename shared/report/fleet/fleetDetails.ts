/** What a report of a fleet shows beside the answer: when it crashed, and whom it hit. */
export interface FleetDetails {
  /** Sorted by time; spans without crashes are left out. */
  readonly timeline: readonly { readonly at: string; readonly crashes: number; readonly machines: number }[];
  /** Length of each. */
  readonly spanMs: number;
  /** Most crashes first. */
  readonly machines: readonly AffectedMachine[];
  /** Crashed machines that are not listed. */
  readonly moreMachines: number;
}

export interface AffectedMachine {
  /** `system.machineId`; null when the name is all there is. */
  readonly id: string | null;
  readonly name: string;
  readonly site: string | null;
  readonly model: string | null;
  readonly crashes: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** What its crashes blame most often; null when they blame no module. */
  readonly blamed: string | null;
}
