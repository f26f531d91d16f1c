import * as v from 'valibot';
import { BOOK_FORMATS, type BookFormat } from '../report/bookFormats.ts';
import { type ApiErrorCode, checked, type Method, type Params } from './contract.ts';
import type { SessionState } from './events.ts';

/** Most paths of one drop or dialog. A folder is one path, however much is in it. */
export const MOST_PATHS = 10_000;
const MOST_PATH_CHARS = 32_768;

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_PATH_CHARS));

/** What the desktop window asks beside the contract, and the shape of its parameters. Strict, as there. */
export const DESKTOP_METHODS = {
  /** Triages files, folders and archives. */
  open: v.strictObject({ paths: v.pipe(v.array(path), v.maxLength(MOST_PATHS)) }),
  /** The HTML report as text. */
  previewReport: v.strictObject({ redact: v.boolean() }),
  /** Writes the report to a file that the dialog to save gave. */
  saveReport: v.strictObject({ path, format: v.picklist(BOOK_FORMATS), redact: v.boolean() }),
} as const;

export type DesktopMethod = keyof typeof DESKTOP_METHODS;
export type DesktopParams<M extends DesktopMethod> = v.InferOutput<(typeof DESKTOP_METHODS)[M]>;
export type SaveFormat = BookFormat;

export function checkedDesktopParams<M extends DesktopMethod>(method: M, params: unknown): DesktopParams<M> {
  return checked<unknown>(DESKTOP_METHODS[method], method, params) as DesktopParams<M>;
}

/** What the menu and its keys tell the page to do. */
export const COMMANDS = ['open-files', 'open-folder', 'export', 'find', 'cancel', 'clear', 'settings', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

/** Channels between the page's preload script and the main process: one for each method, and two that tell unasked. */
export const CHANNELS = {
  method: (name: Method | DesktopMethod) => `faultline:${name}`,
  state: 'faultline-state',
  command: 'faultline-command',
} as const;

/** An answer as it crosses: an error thrown there would lose its code on the way. */
export type Reply = { readonly value: unknown } | { readonly error: { readonly code: ApiErrorCode; readonly message: string } };

/** What the preload script gives to the page, as `window.faultline`. `Dropped` is the browser's `File`, a name this folder does not know. */
export interface DesktopBridge<Dropped> {
  /** A question of the contract. Never rejects. */
  ask<M extends Method>(method: M, params: Params<M>): Promise<Reply>;
  /** Calls back at every change of the state. */
  onState(listener: (state: SessionState) => void): void;
  onCommand(listener: (command: Command) => void): void;
  /** Triages what was dropped: files and folders as the drop event has them. */
  openDropped(files: readonly Dropped[]): Promise<Reply>;
  /** Asks with the system's dialog and triages what was chosen. */
  openChosen(what: 'files' | 'folder'): Promise<Reply>;
  /** The HTML report, to be looked at. */
  previewReport(redact: boolean): Promise<Reply>;
  /** Asks where to and writes the report there. The value is the path, or null when the dialog was cancelled. */
  saveReport(format: SaveFormat, redact: boolean): Promise<Reply>;
  /** Whether the window stays above all others. */
  isKeptOnTop(): boolean;
  keepOnTop(keep: boolean): void;
}
