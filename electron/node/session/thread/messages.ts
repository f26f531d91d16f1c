import type { ApiErrorCode, Method } from '../../../../shared/api/contract.ts';
import type { SessionState } from '../../../../shared/api/events.ts';
import type { BookFormat } from '../../../../shared/report/bookFormats.ts';

/** What the thread of a session is started with. Plain data: it crosses to another thread. */
export interface ThreadStart {
  /** File of the user's settings; a folder to watch and the number of worker threads come from there. */
  readonly settings: string;
  /** The store, as `openStore` takes it. */
  readonly store: string;
}

/** What a session in a thread of its own is asked to do. */
export type Order =
  | { readonly kind: 'call'; readonly method: Method; readonly params: unknown }
  | { readonly kind: 'add'; readonly paths: readonly string[] }
  | { readonly kind: 'save'; readonly path: string; readonly format: BookFormat; readonly redact: boolean }
  | { readonly kind: 'close' };

/** An order with the number that its answer bears. */
export interface NumberedOrder {
  readonly number: number;
  readonly order: Order;
}

/** What the thread says: an answer, or unasked that the state changed. */
export type Said =
  | { readonly kind: 'answer'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly number: number; readonly code: ApiErrorCode; readonly message: string }
  | { readonly kind: 'state'; readonly state: SessionState };
