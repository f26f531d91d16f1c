import type { AnalyzerApi } from '../../shared/api/contract.ts';
import type { SessionState } from '../../shared/api/events.ts';

/** A file or folder entry on its way to the analyzer. */
export interface PickedFile {
  readonly file: File;
  /** Its name with the folders it was dropped or picked in. */
  readonly path: string;
}

export type ReportFormat = 'html' | 'markdown' | 'csv' | 'json' | 'pdf';

/** What the page needs of its other side, whether that is Electron or a local server. */
export interface Client {
  /** A signal ends the waiting; the answer is then an error. */
  readonly api: AnalyzerApi<AbortSignal>;
  /** Sends one file; rejects with an error for people. */
  send(picked: PickedFile, signal: AbortSignal): Promise<void>;
  /** The report on all dumps; rejects with an error for people. */
  report(format: ReportFormat, redact: boolean): Promise<Blob>;
  /** Calls back at every change of the state. `null`: the other side is gone. Returns how to stop that. */
  onState(listener: (state: SessionState | null) => void): () => void;
}
