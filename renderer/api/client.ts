import type { AnalyzerApi } from '../../shared/api/contract.ts';
import type { Command } from '../../shared/api/desktop.ts';
import type { SessionState } from '../../shared/api/events.ts';
import type { BookFormat } from '../../shared/report/bookFormats.ts';

/** A file or folder entry on its way to the analyzer. */
export interface PickedFile {
  readonly file: File;
  /** Its name with the folders it was dropped or picked in. */
  readonly path: string;
}

/** What the page needs of its other side, whether that is Electron or a local server. */
export interface Client {
  /** A signal ends the waiting; the answer is then an error. */
  readonly api: AnalyzerApi<AbortSignal>;
  /** Sends one file; rejects with an error for people. */
  send(picked: PickedFile, signal: AbortSignal): Promise<void>;
  /** The HTML report on all dumps, to be looked at; rejects with an error for people. */
  preview(redact: boolean): Promise<Blob>;
  /** Saves the report on all dumps; rejects with an error for people. Gives what to say of it; null when the user chose no file. */
  saveReport(format: BookFormat, redact: boolean): Promise<string | null>;
  /** Calls back at every change of the state. `null`: the other side is gone. Returns how to stop that. */
  onState(listener: (state: SessionState | null) => void): () => void;
  /** What only the window of the desktop program can do; null in a browser. */
  readonly desktop: DesktopClient | null;
}

/** The other side has the disk before it: files are named to it, not sent. All reject with an error for people. */
export interface DesktopClient {
  /** Triages what was dropped, folders as a whole. */
  openDropped(files: readonly File[]): Promise<void>;
  /** Triages what the user chooses in the system's dialog. */
  openChosen(what: 'files' | 'folder'): Promise<void>;
  /** Calls back when the menu wants something. Returns how to stop that. */
  onCommand(listener: (command: Command) => void): () => void;
  isKeptOnTop(): boolean;
  keepOnTop(keep: boolean): void;
}
