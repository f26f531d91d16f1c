import type { BugcheckRow } from './bugcheckRow.ts';
import { BUGCHECKS_0F5_162 } from './rows0f5.ts';
import { BUGCHECKS_06C_0F4 } from './rows06c.ts';
import { BUGCHECKS_001_06B } from './rows001.ts';
import { BUGCHECKS_163_END } from './rows163.ts';

/** Every bugcheck we know, sorted by code. */
export const BUGCHECKS: readonly BugcheckRow[] = [...BUGCHECKS_001_06B, ...BUGCHECKS_06C_0F4, ...BUGCHECKS_0F5_162, ...BUGCHECKS_163_END];
