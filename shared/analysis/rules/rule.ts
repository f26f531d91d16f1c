import type { Crash } from '../crash.ts';
import type { Ledger } from '../ledger.ts';

/** One small reason-finder. It looks at the crash and leaves evidence, or nothing. It never throws. */
export interface Rule {
  readonly id: string;
  apply(crash: Crash, ledger: Ledger): void;
}
