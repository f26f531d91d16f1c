import type { BrowserContext } from 'playwright-core';
import type { StandInWindow } from './browserWindow.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** Handlers that a session asks before it allows something. */
export type Refusals = Partial<
  Record<'permissionRequest' | 'permissionCheck' | 'device' | 'download' | 'request', (...args: never[]) => unknown>
>;

/** What the parts of the stand-in share, and tests look at. */
export interface StandInState {
  /** Chromium, once the program is ready. */
  context: BrowserContext | null;
  readonly windows: StandInWindow[];
  readonly protocols: Map<string, ProtocolHandler>;
  readonly handlers: Map<string, (event: object, ...args: unknown[]) => unknown>;
  /** Answers of the dialogs to come, in their order, and what the dialogs were asked. */
  readonly dialogAnswers: unknown[];
  readonly dialogsAsked: unknown[];
  /** What `app.getPath` gives. */
  memory: string;
  recentDocuments: string[];
  /** Of the session that the program's window lives in. */
  readonly refusals: Refusals;
}

export const state: StandInState = {
  context: null,
  windows: [],
  protocols: new Map(),
  handlers: new Map(),
  dialogAnswers: [],
  dialogsAsked: [],
  memory: '',
  recentDocuments: [],
  refusals: {},
};
